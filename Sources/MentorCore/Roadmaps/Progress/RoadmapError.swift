public import Wording

/// The ways in which work with a roadmap can fail.
public enum RoadmapError: MentorError, Hashable {
  /// There is no measure with this identifier.
  case noSuchMeasure(MeasureID)
  /// The measure was skipped and cannot be done before it is planned again.
  case skipped(MeasureID)
  /// The measure is done and cannot be skipped.
  case done(MeasureID)
  /// A measure was to be skipped without a reason.
  case reasonMissing(MeasureID)
  /// A completion or a beginning was to be dated after today.
  case notYet(MeasureID, CalendarDate)
  /// A measure was to be put back into the plan, but nothing was done of it.
  case nothingToReopen(MeasureID)
  /// The measure was not carried out on the day that is to be taken back.
  case notDoneOn(MeasureID, CalendarDate)
  /// Evidence was given for a measure that was not carried out yet.
  case nothingToProve(MeasureID)
  /// The measure has no window of that name; those that it has.
  case noSuchWindow(MeasureInstanceID, known: [String])
  /// The window of the measure was met before.
  case windowDone(MeasureInstanceID)
  /// The window of the measure was given up.
  case windowSkipped(MeasureInstanceID)
  /// Evidence was given for a window that was not carried out yet.
  case windowNotDone(MeasureInstanceID)
  /// Nothing was said of the window of the measure, so nothing can be taken back.
  case windowOpen(MeasureInstanceID)
  /// The measure was taken out of the roadmap.
  case withdrawn(MeasureID)
  /// A measure with progress was to be taken out without a reason.
  case hasProgress(MeasureID)
  /// A text names no section of the roadmap, or several.
  case noSuchSection(String, known: [String])
  /// A title was to be empty.
  case titleMissing
  /// An order has neither number nor date.
  case orderUnclear(String)
  /// An order has a date that no calendar has.
  case impossibleDate(String)
  /// The roadmap was approved by another order.
  case approved(RoadmapID)
  /// A period is none.
  case badPeriod(CalendarError)

  public var category: ErrorCategory {
    switch self {
    case .noSuchMeasure, .noSuchSection, .noSuchWindow: .notFound
    case .skipped, .done, .windowDone, .windowSkipped, .windowNotDone, .windowOpen,
      .nothingToReopen, .nothingToProve, .withdrawn, .hasProgress,
      .approved:
      .refused
    case .reasonMissing, .notYet, .notDoneOn, .titleMissing, .orderUnclear, .impossibleDate,
      .badPeriod:
      .invalidValue
    }
  }

  public var message: Phrase {
    switch self {
    case .noSuchMeasure(let id):
      Phrase(ru: "мероприятия \(id) нет", en: "there is no measure \(id)")
    case .skipped(let id):
      Phrase(ru: "мероприятие \(id) отменено", en: "measure \(id) was skipped")
    case .done(let id):
      Phrase(ru: "мероприятие \(id) уже выполнено", en: "measure \(id) is already done")
    case .reasonMissing(let id):
      Phrase(
        ru: "не указано, почему мероприятие \(id) отменяется",
        en: "no reason is given for skipping measure \(id)")
    case .notYet(let id, let date):
      Phrase(
        ru: "мероприятие \(id) не может быть выполнено \(date.numeric): эта дата ещё не наступила",
        en: "measure \(id) cannot be done on \(date): that day is still to come")
    case .nothingToReopen(let id):
      Phrase(
        ru: "у мероприятия \(id) нет отметок, снимать нечего",
        en: "nothing was marked of measure \(id), so nothing can be taken back")
    case .noSuchWindow(let id, _):
      Phrase(
        ru: "у мероприятия \(id.measure) нет срока \(id.window)",
        en: "measure \(id.measure) has no window \(id.window)")
    case .windowDone(let id):
      Phrase(ru: "\(id) уже выполнено", en: "\(id) is already done")
    case .windowSkipped(let id):
      Phrase(ru: "срок \(id) отменён", en: "the window \(id) was skipped")
    case .windowNotDone(let id):
      Phrase(
        ru: "срок \(id) ещё не отмечен выполненным, документ приложить не к чему",
        en: "the window \(id) is not marked as carried out yet, so there is nothing to prove")
    case .windowOpen(let id):
      Phrase(
        ru: "срок \(id) не отмечен и не отменён, снимать нечего",
        en: "the window \(id) was neither marked nor skipped, so nothing can be taken back")
    case .nothingToProve(let id):
      Phrase(
        ru: "мероприятие \(id) ещё не отмечено выполненным, документ приложить не к чему",
        en: "measure \(id) is not marked as carried out yet, so there is nothing to prove")
    case .notDoneOn(let id, let date):
      Phrase(
        ru: "у мероприятия \(id) нет отметки о выполнении \(date.numeric)",
        en: "measure \(id) was not marked as carried out on \(date)")
    case .withdrawn(let id):
      Phrase(
        ru: "мероприятие \(id) исключено из дорожной карты",
        en: "measure \(id) was taken out of the roadmap")
    case .hasProgress(let id):
      Phrase(
        ru: "по мероприятию \(id) уже есть отметки, исключить его без причины нельзя",
        en: "measure \(id) bears marks already and is not taken out without a reason")
    case .noSuchSection(let typed, _):
      Phrase(
        ru: "раздела «\(typed.visible)» в дорожной карте нет, или их несколько",
        en: "the roadmap has no section “\(typed.visible)”, or several")
    case .titleMissing:
      Phrase(ru: "название не может быть пустым", en: "a title cannot be empty")
    case .orderUnclear(let typed):
      Phrase(
        ru: "в приказе «\(typed.visible)» нет ни номера, ни даты",
        en: "the order “\(typed.visible)” has neither number nor date")
    case .impossibleDate(let typed):
      Phrase(
        ru: "даты «\(typed.visible)» нет в календаре",
        en: "no calendar has the date “\(typed.visible)”")
    case .badPeriod(let error): error.message
    case .approved(let id):
      Phrase(
        ru: "дорожная карта \(id) уже утверждена другим приказом",
        en: "roadmap \(id) was approved already, by another order")
    }
  }

  public var hint: Phrase? {
    switch self {
    case .noSuchMeasure:
      Phrase(
        ru: "Список мероприятий показывает mentorctl roadmap show.",
        en: "List the measures by mentorctl roadmap show.")
    case .skipped(let id), .done(let id):
      Phrase(
        ru: "Если это ошибка, верните мероприятие в план: mentorctl roadmap reopen \(id) "
          + "--reason \"…\".",
        en: "If that is a mistake, put the measure back into the plan: mentorctl roadmap reopen "
          + "\(id) --reason \"…\".")
    case .reasonMissing:
      Phrase(ru: "Добавьте --reason с причиной.", en: "Add --reason and say why.")
    case .notYet:
      Phrase(
        ru: "Укажите день, когда мероприятие было выполнено.",
        en: "Give the day on which the measure was done.")
    case .noSuchWindow(_, let known):
      Phrase(
        ru: known.isEmpty
          ? "Отметьте мероприятие без срока." : "Сроки: \(known.joined(separator: ", ")).",
        en: known.isEmpty
          ? "Mark the measure without a window."
          : "The windows: \(known.joined(separator: ", ")).")
    case .windowDone(let id):
      Phrase(
        ru: "Если это ошибка, снимите отметку: mentorctl roadmap reopen \(id) --reason \"…\".",
        en: "If that is a mistake, take the mark back: mentorctl roadmap reopen \(id) --reason "
          + "\"…\".")
    case .windowSkipped(let id):
      Phrase(
        ru: "Если это ошибка, верните срок в план: mentorctl roadmap reopen \(id) --reason \"…\".",
        en: "If that is a mistake, put the window back into the plan: mentorctl roadmap reopen "
          + "\(id) --reason \"…\".")
    case .windowNotDone(let id):
      Phrase(
        ru: "Отметьте выполнение вместе с документом: mentorctl roadmap done \(id) --evidence "
          + "\"приказ № 12 от 01.10.2026\".",
        en: "Mark it together with the paper: mentorctl roadmap done \(id) --evidence "
          + "\"приказ № 12 от 01.10.2026\".")
    case .windowOpen(let id):
      Phrase(
        ru: "Отметки показывает mentorctl roadmap show \(id.measure).",
        en: "See the marks by mentorctl roadmap show \(id.measure).")
    case .nothingToProve(let id):
      Phrase(
        ru: "Отметьте выполнение вместе с документом: mentorctl roadmap done \(id) --evidence "
          + "\"приказ № 12 от 01.10.2026\".",
        en: "Mark it together with the paper: mentorctl roadmap done \(id) --evidence "
          + "\"приказ № 12 от 01.10.2026\".")
    case .nothingToReopen(let id), .notDoneOn(let id, _):
      Phrase(
        ru: "Отметки показывает mentorctl roadmap show \(id).",
        en: "See the marks by mentorctl roadmap show \(id).")
    case .withdrawn(let id):
      Phrase(
        ru: "Вернуть его: mentorctl roadmap reopen \(id) --reason \"…\".",
        en: "Bring it back by mentorctl roadmap reopen \(id) --reason \"…\".")
    case .hasProgress:
      Phrase(
        ru: "Добавьте --reason с причиной или --yes; отметки останутся в записях.",
        en: "Add --reason and say why, or --yes; the marks stay on record.")
    case .noSuchSection(_, let known):
      Phrase(
        ru: known.isEmpty
          ? "Разделов в этой дорожной карте нет."
          : "Назовите номер или название: \(known.joined(separator: "; ")).",
        en: known.isEmpty
          ? "This roadmap has no sections."
          : "Give the number or the title: \(known.joined(separator: "; ")).")
    case .titleMissing:
      Phrase(
        ru: "Напишите название; исключить мероприятие можно через --remove.",
        en: "Write the title; a measure is taken out by --remove.")
    case .impossibleDate:
      Phrase(
        ru: "Проверьте число, месяц и год, например: 01.09.2026.",
        en: "Check the day, the month and the year, such as 01.09.2026.")
    case .orderUnclear:
      Phrase(
        ru: "Напишите, например: --order \"№ 129 от 01.09.2026\".",
        en: "Write, for example: --order \"№ 129 of 01.09.2026\".")
    case .badPeriod(let error): error.hint
    case .approved(let id):
      Phrase(
        ru: "Если приказ записан с ошибкой, исправьте его: mentorctl roadmap edit \(id) "
          + "--approval-number НОМЕР --approval-date ДАТА.",
        en: "If the order was entered wrongly, correct it: mentorctl roadmap edit \(id) "
          + "--approval-number NUMBER --approval-date DATE.")
    }
  }
}

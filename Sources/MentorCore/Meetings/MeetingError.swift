public import JSONStore
public import Wording

/// The ways in which a meeting is refused.
public enum MeetingError: MentorError, Equatable {
  /// There is no such meeting or pair.
  case missingRecord(kind: Phrase, id: String)
  /// A value is outside of what it may be.
  case value(ValueProblem)
  /// No order confirms the pair.
  case missingOrder(PairID, PairState)
  /// The pair does not work now.
  case notAtWork(PairID, PairState)
  /// The day lies outside of the days on which the pair works.
  case outsideTerm(PairID, CalendarDate, DatePeriod)
  /// The day lies ahead, and a meeting that was held does not.
  case inFuture(CalendarDate, today: CalendarDate)
  /// The day is over, and a plan is for days to come.
  case inPast(CalendarDate, today: CalendarDate)
  /// Only the final meeting of a group joins several pairs.
  case severalPairs(MeetingKind)
  /// There is such a meeting already.
  case alreadyEntered(MeetingID)
  /// What has become of the meeting forbids it.
  case wrongState(MeetingID, MeetingState)
  /// The meeting was on this day already.
  case notMoved(MeetingID, CalendarDate)
  /// The participant does not belong to the meeting.
  case notAParticipant(MeetingID, MeetingParticipant)
  /// A side of the pair was not there at all.
  case nobodyCame(MeetingID, MeetingSide)
  /// A cancellation needs a reason.
  case missingReason(MeetingID)
  /// The reason sounds like data about health.
  case healthData(word: String)

  public var category: ErrorCategory {
    switch self {
    case .missingRecord: .notFound
    case .value, .inPast: .invalidValue
    case .missingOrder, .notAtWork, .outsideTerm, .inFuture, .severalPairs, .alreadyEntered,
      .wrongState, .notMoved, .notAParticipant, .nobodyCame, .missingReason, .healthData:
      .refused
    }
  }

  public var message: Phrase {
    switch self {
    case .missingRecord(let kind, let id):
      Phrase(ru: "нет записи \(id) (\(kind.ru))", en: "there is no record \(id) (\(kind.en))")
    case .value(let problem): problem.message
    case .missingOrder(let pair, let state):
      Phrase(
        ru:
          "пара \(pair) не закреплена приказом (состояние — «\(state.name.ru)»), а встречи проводит "
          + "только пара, закреплённая приказом",
        en:
          "no order confirms pair \(pair) (it is \(state.name.en)), and only a pair with its order "
          + "holds meetings")
    case .notAtWork(let pair, let state):
      Phrase(
        ru: "пара \(pair) сейчас не работает: состояние — «\(state.name.ru)»",
        en: "pair \(pair) is not at work: it is \(state.name.en)")
    case .outsideTerm(let pair, let date, let term):
      Phrase(
        ru: "\(date.numeric) вне срока работы пары \(pair): \(term.inWords.ru)",
        en: "\(date) is outside of the term of pair \(pair): \(term.inWords.en)")
    case .inFuture(let date, let today):
      Phrase(
        ru: "\(date.numeric) ещё не наступило: сегодня \(today.numeric)",
        en: "\(date) has not come yet: today is \(today)")
    case .inPast(let date, let today):
      Phrase(
        ru: "\(date.numeric) уже прошло: сегодня \(today.numeric)",
        en: "\(date) is over: today is \(today)")
    case .severalPairs(let kind):
      Phrase(
        ru: "на встрече вида «\(kind.name.ru)» бывает одна пара",
        en: "a meeting of the kind “\(kind.name.en)” has one pair")
    case .alreadyEntered(let meeting):
      Phrase(
        ru: "такая встреча уже внесена: \(meeting)", en: "there is such a meeting: \(meeting)")
    case .wrongState(let meeting, let state):
      Phrase(
        ru: "встреча \(meeting) уже \(state.name.ru)", en: "meeting \(meeting) is \(state.name.en)")
    case .notMoved(let meeting, let date):
      Phrase(
        ru: "встреча \(meeting) и так назначена на \(date.numeric)",
        en: "meeting \(meeting) is on \(date) already")
    case .notAParticipant(let meeting, let participant):
      Phrase(
        ru: "\(participant) не участвует во встрече \(meeting)",
        en: "\(participant) does not take part in meeting \(meeting)")
    case .nobodyCame(let meeting, let side):
      switch side {
      case .mentor:
        Phrase(
          ru: "без наставника встреча \(meeting) не проведена",
          en: "without the mentor meeting \(meeting) was not held")
      case .mentee:
        Phrase(
          ru: "без наставляемых встреча \(meeting) не проведена",
          en: "without a mentee meeting \(meeting) was not held")
      }
    case .missingReason(let meeting):
      Phrase(
        ru: "отмена встречи \(meeting) без причины не вносится",
        en: "meeting \(meeting) is not cancelled without a reason")
    case .healthData(let word):
      Phrase(
        ru: "«\(word.visible)» похоже на сведения о здоровье, а их программа не хранит "
          + "(152-ФЗ, ст. 10)",
        en: "“\(word.visible)” sounds like data about health, which the program does not keep "
          + "(152-ФЗ, art. 10)")
    }
  }

  public var hint: Phrase? {
    switch self {
    case .missingRecord, .value: nil
    case .missingOrder(let pair, let state):
      state == .ordered
        ? nil
        : Phrase(
          ru:
            "Сначала приказ о закреплении пары: mentorctl order draft pairs --pairs \(pair), затем "
            + "mentorctl order sign.",
          en:
            "First the order about the pair: mentorctl order draft pairs --pairs \(pair), then "
            + "mentorctl order sign.")
    case .notAtWork(let pair, let state):
      switch state {
      case .ordered:
        Phrase(
          ru: "Начните её работу: mentorctl pair start \(pair).",
          en: "Begin its work: mentorctl pair start \(pair).")
      case .paused:
        Phrase(
          ru: "Возобновите её работу: mentorctl pair resume \(pair).",
          en: "Let it go on: mentorctl pair resume \(pair).")
      case .completed:
        Phrase(
          ru: "Встречу, которая уже была, внесите так: mentorctl meeting add \(pair) --on ДАТА.",
          en: "Record a meeting that was held: mentorctl meeting add \(pair) --on DATE.")
      default:
        Phrase(
          ru: "Посмотрите её: mentorctl pair show \(pair).",
          en: "Look at it: mentorctl pair show \(pair).")
      }
    case .outsideTerm(let pair, _, _):
      Phrase(
        ru: "Проверьте дату; срок пары покажет mentorctl pair show \(pair).",
        en: "Check the date; mentorctl pair show \(pair) shows the term.")
    case .inFuture:
      Phrase(
        ru: "Запланируйте её: mentorctl meeting plan.", en: "Plan it: mentorctl meeting plan.")
    case .inPast:
      Phrase(
        ru: "Встречу, которая уже была, внесите командой mentorctl meeting add.",
        en: "Record a meeting that was held by mentorctl meeting add.")
    case .severalPairs:
      Phrase(
        ru: "Внесите встречу каждой пары отдельно.", en: "Record a meeting for each pair.")
    case .alreadyEntered(let meeting), .wrongState(let meeting, _), .notMoved(let meeting, _),
      .notAParticipant(let meeting, _):
      Phrase(
        ru: "Посмотрите её: mentorctl meeting show \(meeting).",
        en: "Look at it: mentorctl meeting show \(meeting).")
    case .nobodyCame(let meeting, _):
      Phrase(
        ru: "Отмените её или перенесите: mentorctl meeting cancel \(meeting) --reason \"…\".",
        en: "Cancel or move it: mentorctl meeting cancel \(meeting) --reason \"…\".")
    case .missingReason:
      Phrase(ru: "Назовите её: --reason \"…\".", en: "Name it: --reason \"…\".")
    case .healthData:
      Phrase(
        ru: "Напишите без подробностей: «по уважительной причине».",
        en: "Write it without details: “for a good reason”.")
    }
  }
}

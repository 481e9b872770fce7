public import JSONStore
public import Wording

/// The ways in which work with monitoring is refused.
public enum MonitoringError: MentorError, Equatable {
  /// A value is not what it may be.
  case value(ValueProblem)
  /// The year has a round of this kind already.
  case repeated(MonitoringID, RoundKind)
  /// The year has no round, or none of the kind.
  case noRound(RoundKind?, SchoolYear)
  /// The round has ended.
  case closed(MonitoringID, CalendarDate)
  /// A day that lies ahead.
  case notYet(CalendarDate, today: CalendarDate)
  /// A first day outside the school year of the round.
  case outside(CalendarDate, SchoolYear)
  /// The round was to become one of another kind than this.
  case otherKind(MonitoringID, RoundKind)
  /// The round has no recommendation or decision of the number.
  case noFollowUp(FollowUpID, known: [Int])
  /// The recommendation or decision was carried out already.
  case done(FollowUpID, CalendarDate)
  /// The survey does not belong to the round, whose surveys are named.
  case notOfRound(SurveyCode, MonitoringID, known: [SurveyCode])
  /// It cannot be told to which survey of the round a file belongs.
  case unclearFile(String, known: [SurveyCode])

  public var category: ErrorCategory {
    switch self {
    case .value, .outside: .invalidValue
    case .repeated, .otherKind, .closed, .notYet, .done, .notOfRound: .refused
    case .noRound, .noFollowUp: .notFound
    case .unclearFile: .badData
    }
  }

  public var message: Phrase {
    switch self {
    case .value(let problem): problem.message
    case .repeated(let id, let kind):
      kind.name
        + Phrase(
          ru: " мониторинг этого учебного года уже есть: \(id)",
          en: " monitoring of this school year is there already: \(id)")
    case .noRound(let kind, let year):
      (kind.map { $0.name + Phrase(verbatim: " ") } ?? Phrase(verbatim: ""))
        + Phrase(
          ru: "мониторинг в \(year.jsonText) учебном году не начат",
          en: "monitoring has not been started in the school year \(year.jsonText)")
    case .closed(let id, let date):
      Phrase(ru: "мониторинг \(id) закрыт \(date.numeric)", en: "\(id) was closed on \(date)")
    case .notYet(let date, let today):
      Phrase(
        ru: "день \(date.numeric) ещё не наступил: сегодня \(today.numeric)",
        en: "the day \(date) has not come yet: today is \(today)")
    case .outside(let date, let year):
      Phrase(
        ru: "день \(date.numeric) не относится к \(year.jsonText) учебному году",
        en: "the day \(date) is not one of the school year \(year.jsonText)")
    case .otherKind(let id, let kind):
      Phrase(ru: "вид мониторинга \(id) (kind) не меняется: он ", en: "the kind of \(id) stays: ")
        + kind.name
    case .noFollowUp(let name, _):
      Phrase(
        ru: "рекомендации или решения \(name) нет",
        en: "there is no recommendation or decision \(name)"
      )
    case .done(let name, let date):
      Phrase(ru: "\(name) уже выполнено \(date.numeric)", en: "\(name) was done on \(date)")
    case .notOfRound(let code, let id, _):
      Phrase(
        ru: "анкета \(code) не относится к мониторингу \(id)",
        en: "the survey \(code) does not belong to \(id)")
    case .unclearFile(let file, _):
      Phrase(
        ru: "непонятно, к какой анкете относится файл ",
        en: "it cannot be told which survey was answered in the file ")
        + .quoted(file)
    }
  }

  public var hint: Phrase? {
    switch self {
    case .value(let problem): problem.hint
    case .repeated(let id, _):
      Phrase(
        ru: "Как он идёт: mentorctl monitoring status \(id).",
        en: "How it goes: mentorctl monitoring status \(id).")
    case .noRound(let kind, _):
      Phrase(
        ru: "Начните его: mentorctl monitoring start \((kind ?? .input).rawValue).",
        en: "Start it: mentorctl monitoring start \((kind ?? .input).rawValue).")
    case .closed(let id, _):
      Phrase(
        ru: "Снова открывает его пустой день: mentorctl monitoring edit \(id) --set closed=\"\".",
        en: "An empty day opens it again: mentorctl monitoring edit \(id) --set closed=\"\".")
    case .notYet:
      Phrase(ru: "Внесите это, когда день настанет.", en: "Enter it when the day has come.")
    case .outside(_, let year):
      Phrase(
        ru:
          "Мониторинг этого года открывают с 01.08.\(year.firstYear) по 31.08.\(year.lastYear); другой "
          + "учебный год называет --year.",
        en:
          "A round of this year is opened from \(year.firstYear)-08-01 to \(year.lastYear)-08-31; "
          + "--year names another school year.")
    case .otherKind:
      Phrase(
        ru:
          "В году по одному мониторингу каждого вида; начните нужный: mentorctl monitoring start final.",
        en:
          "A year has one round of each kind; start the one you need: mentorctl monitoring start final."
      )
    case .noFollowUp(_, let known):
      known.isEmpty
        ? Phrase(
          ru: "У мониторинга их пока нет: mentorctl monitoring recommend.",
          en: "The round has none yet: mentorctl monitoring recommend.")
        : Phrase(
          ru: "Номера в этом мониторинге: \(Self.list(known.map { "\($0)" })).",
          en: "The numbers in this round: \(Self.list(known.map { "\($0)" })).")
    case .done: nil
    case .notOfRound(_, _, let known):
      Phrase(
        ru: "Анкеты этого мониторинга: \(Self.list(known.map(\.text))).",
        en: "The surveys of the round: \(Self.list(known.map(\.text))).")
    case .unclearFile(_, let known):
      Phrase(
        ru: "Назовите анкету: --survey КОД, или вставьте код в имя файла: "
          + "\(Self.list(known.map(\.text))).",
        en: "Name the survey with --survey CODE, or put its code into the name of the file: "
          + "\(Self.list(known.map(\.text))).")
    }
  }

  /// The record itself, where it passes its own checks.
  ///
  /// - Throws: ``value(_:)``.
  static func checked<Value: Record>(_ value: Value) throws(MonitoringError) -> Value {
    do throws(ValueProblem) {
      return try value.checked()
    } catch {
      throw .value(error)
    }
  }

  private static func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}

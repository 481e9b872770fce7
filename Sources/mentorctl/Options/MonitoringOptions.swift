import CommandLineKit
import JSONStore
public import MentorCore
import Wording

extension RoundKind: NamedChoice {}

/// A round of monitoring as a person names it: its identifier, or its kind in the year.
struct RoundReference: ArgumentValue {
  private let id: MonitoringID?
  private let kind: RoundKind?

  init(argument: String) throws(ArgumentProblem) {
    if let id = try? MonitoringID(jsonText: argument.cleaned()) {
      (self.id, kind) = (id, nil)
    } else {
      (id, kind) = (nil, try RoundKind(argument: argument))
    }
  }

  /// The round with `id`.
  init(_ id: MonitoringID) { (self.id, kind) = (id, nil) }

  static var valueName: ValueName { ValueName(ru: "мониторинг", en: "round") }

  static var allowedValues: [Choice] { [] }

  /// The kind, where the round was named by it.
  var namedKind: RoundKind? { kind }

  /// The round that is meant, of `year` where it was named by its kind.
  func round(
    in rounds: RecordSet<MonitoringRound>, _ year: SchoolYear
  ) throws(WorkspaceError) -> MonitoringRound {
    if let id {
      return try WorkspaceError.domain { () throws(LookupError) in
        try rounds.find("\(id)") { _ in
          ""
        } shown: { _ in
          ""
        }
      }
    }
    return try WorkspaceError.domain { () throws(MonitoringError) in
      guard let kind else { return try rounds.current(in: year) }
      return try rounds.round(kind, of: year)
    }
  }
}

extension RoundReference? {
  /// The round that is meant; without a word the one of `year` that is at work.
  func round(
    in rounds: RecordSet<MonitoringRound>, _ year: SchoolYear
  ) throws(WorkspaceError) -> MonitoringRound {
    if let self { return try self.round(in: rounds, year) }
    return try WorkspaceError.domain { () throws(MonitoringError) in try rounds.current(in: year) }
  }
}

/// The round that a command works with.
struct RoundArgument: ArgumentSet {
  @Argument(
    "round", completion: .dynamic("monitoring"),
    Phrase(
      ru: "MON-1, или вид: input, interim, final; без него — тот, что идёт.",
      en: "MON-1, or the kind: input, interim, final; else the one at work."))
  var reference: RoundReference?
}

/// A recommendation or a decision as a person names it: «MON-1/3».
struct FollowUpReference: ArgumentValue {
  /// What is meant.
  let id: FollowUpID

  init(argument: String) throws(ArgumentProblem) {
    let parts = argument.cleaned().split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let round = try? MonitoringID(jsonText: String(parts[0])),
      let number = Int(parts[1]), (1...99_999).contains(number)
    else {
      throw ArgumentProblem(
        Phrase(
          ru: "это не имя рекомендации или решения", en: "this names no recommendation or decision"),
        hint: Phrase(
          ru: "Напишите код мониторинга, косую черту и номер: MON-1/3.",
          en: "Write the identifier of the round, a slash and the number: MON-1/3."))
    }
    id = FollowUpID(round: round, number: number)
  }

  static var valueName: ValueName { ValueName(ru: "MON-1/3", en: "MON-1/3") }
}

/// Numbers by name.
struct ItemOptions: ArgumentSet {
  @Option(
    "item", value: ValueName(ru: "что=число", en: "what=number"),
    Phrase(
      ru: "Показатель и значение: 1.1=2 в листе, clubs=34 в подсчёте; можно несколько.",
      en: "What and how many: 1.1=2 in a sheet, clubs=34 in a count; may be repeated."))
  var items: [FieldSetting]

  /// What is said where `name` is given twice.
  static func repeated(_ name: String) -> UsageError {
    UsageError(
      .quoted(name) + Phrase(ru: " названо дважды", en: " is given twice"),
      hint: Phrase(
        ru: "Оставьте одно значение: --item ПОКАЗАТЕЛЬ=ЧИСЛО.",
        en: "Leave one value: --item WHAT=NUMBER."))
  }

  /// Makes sure that something is given.
  func checkGiven() throws(UsageError) {
    guard items.isEmpty else { return }
    throw UsageError(
      Phrase(ru: "не назван ни один показатель", en: "nothing is entered"),
      hint: Phrase(
        ru: "Назовите показатель и значение: --item 1.1=2.",
        en: "Name what and how many: --item 1.1=2."))
  }
}

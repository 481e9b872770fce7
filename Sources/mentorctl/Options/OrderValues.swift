public import CommandLineKit
import JSONStore
public import MentorCore
import Wording

extension OrderKind: ArgumentChoice {
  public var choice: Choice { Choice(rawValue, name, aliases: [name.ru] + aliases) }

  public static var valueName: ValueName { ValueName(ru: "вид", en: "kind") }
}

extension OrderState: ArgumentChoice {
  public var choice: Choice { Choice(rawValue, name, aliases: [name.ru]) }
}

extension OrderNumber: ArgumentValue {
  public init(argument: String) throws(ArgumentProblem) {
    do throws(ValueProblem) {
      try self.init(typed: argument)
    } catch {
      throw ArgumentProblem(
        error.message,
        hint: Phrase(
          ru: "Напишите, например: --number 12-О.", en: "Write, for example: --number 12."))
    }
  }

  public static var valueName: ValueName { ValueName(ru: "номер", en: "number") }
}

/// The pairs that an order names: identifiers with commas between, or all pairs of a state.
struct PairsArgument: ArgumentValue {
  private let states: Set<PairState>
  private let references: [RecordReference]

  init(argument: String) throws(ArgumentProblem) {
    switch FoldedText(argument).text {
    case "all", "все": states = [.agreed, .approved]
    case "agreed", "согласованные": states = [.agreed]
    case "approved", "утвержденные": states = [.approved]
    default: states = []
    }
    references = states.isEmpty ? try RecordReference.list(argument) : []
  }

  static var valueName: ValueName { ValueName(ru: "пары", en: "pairs") }

  /// The pairs that are meant, each once.
  func ids(in pool: Pool) throws(WorkspaceError) -> [PairID] {
    var ids = pool.pairs.filter { $0.year == pool.year && states.contains($0.state) }.map(\.id)
    for reference in references {
      let id = try reference.record(in: pool.pairs).id
      if !ids.contains(id) { ids.append(id) }
    }
    return ids
  }
}

/// The people whom an order names: identifiers or surnames with commas between, or one person with
/// what they are after an equals sign.
struct PeopleArgument: ArgumentValue {
  private let references: [RecordReference]
  private let role: String?

  init(argument: String) throws(ArgumentProblem) {
    if let sign = argument.firstIndex(of: "=") {
      references = [try RecordReference(argument: String(argument[..<sign]))]
      let text = String(argument[argument.index(after: sign)...]).cleaned()
      role = text.isEmpty ? nil : text
    } else {
      references = try RecordReference.list(argument)
      role = nil
    }
  }

  static var valueName: ValueName { ValueName(ru: "люди", en: "people") }

  /// The people that are meant.
  func people(
    in people: RecordSet<Person>, of source: inout some ByteSource, _ context: AppContext
  ) throws(WorkspaceError) -> [OrderPerson] {
    try references.people(in: people, of: &source, context).map { OrderPerson($0, role: role) }
  }
}

extension RecordReference {
  /// The records that `argument` names, with commas between.
  fileprivate static func list(_ argument: String) throws(ArgumentProblem) -> [RecordReference] {
    var references: [RecordReference] = []
    for word in argument.split(separator: ",") {
      let reference = try RecordReference(argument: String(word))
      if !reference.text.isEmpty { references.append(reference) }
    }
    guard !references.isEmpty else {
      throw ArgumentProblem(Phrase(ru: "никто не назван", en: "nobody is named"))
    }
    return references
  }
}

/// The options that name the pairs and people of an order.
struct OrderSubjects: ArgumentSet {
  @Option(
    "pairs", completion: .dynamic("pairs"),
    Phrase(
      ru: "Пары через запятую или все пары года: agreed, approved, all.",
      en: "Pairs with commas between, or all of the year: agreed, approved, all."))
  var pairs: [PairsArgument]

  @Option(
    "people", completion: .dynamic("people"),
    Phrase(
      ru: "Люди через запятую или один с ролью: \"P-1=руководитель группы\".",
      en: "People with commas between, or one with a role: \"P-1=head of the group\"."))
  var people: [PeopleArgument]

  /// The pairs, each once.
  func pairs(in pool: Pool) throws(WorkspaceError) -> [PairID] {
    var ids: [PairID] = []
    for argument in pairs {
      for id in try argument.ids(in: pool) where !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  /// The people, each once; `role` is theirs who have none of their own.
  func people(
    in records: RecordSet<Person>, of source: inout some ByteSource, role: String?,
    _ context: AppContext
  ) throws(WorkspaceError) -> [OrderPerson] {
    var found: [OrderPerson] = []
    for argument in people {
      for person in try argument.people(in: records, of: &source, context)
      where !found.contains(where: { $0.person == person.person }) {
        found.append(OrderPerson(person.person, role: person.role ?? role))
      }
    }
    return found
  }
}

/// The order that a command is about.
struct OrderArgument: ArgumentSet {
  @Argument(
    "order", value: ValueName(ru: "приказ", en: "order"), completion: .dynamic("orders"),
    Phrase(ru: "Приказ.", en: "The order."))
  var reference: RecordReference
}

public import JSONStore
import Wording

/// Whose value of a field stands after a merge.
public enum MergeSide: Hashable, Sendable {
  /// That of the record that is kept.
  case kept
  /// That of the record that is given up.
  case other
}

/// What became of a field in which two records differ.
public struct MergeDifference: Hashable, Sendable {
  /// What became of it.
  public enum Outcome: String, Hashable, Sendable {
    /// Only the record that is given up has the value, and it was taken.
    case taken
    /// The kept value says the same or more.
    case kept
    /// The other value says more, such as a date where the kept record has a year.
    case finer
    /// Two lists became one.
    case joined
    /// The values contradict one another, and nobody has decided.
    case open
    /// The values contradicted one another, and somebody decided.
    case decided
  }

  /// The path of the field, such as `role.grade`.
  public let field: String

  /// The value of the kept record; `nil` where it has none.
  public let kept: String?

  /// The value of the record that is given up.
  public let other: String

  /// What became of it.
  public let outcome: Outcome
}

/// One record made of two that stand for the same thing.
public struct RecordUnion<Element: Record>: Sendable {
  /// The kept record with everything that it lacked.
  public let record: Element

  /// The fields in which the two differ, in the order of their names.
  public let differences: [MergeDifference]

  /// The fields that contradict one another and that nobody has decided.
  public var open: [MergeDifference] { differences.filter { $0.outcome == .open } }

  /// Joins `other` to `kept`; contradictions are settled by `decisions`, by the path of the field.
  ///
  /// Fields are walked through by their declaration, so that none is forgotten. Identifier and key stay
  /// those of `kept`.
  ///
  /// - Throws: `ValueProblem` where the joined record fails its own checks.
  public init(
    _ kept: Element, with other: Element, deciding decisions: [String: MergeSide] = [:],
    otherwise: MergeSide? = nil
  ) throws(ValueProblem) {
    var map = UnionMap(
      others: Self.values(of: other), path: "", decisions: decisions, otherwise: otherwise)
    record = try Element(&map, of: kept)
    differences = map.differences
  }

  static func values(of record: Element) -> [String: any JSONValue] {
    var collector = ValueCollector()
    _ = Element(&collector, of: record)
    return collector.values
  }
}

/// Gathers the values of the fields of a record by their names.
private struct ValueCollector: FieldMap {
  private(set) var values: [String: any JSONValue] = [:]

  mutating func field<T: JSONValue>(_ name: StaticString, _ old: T?) -> T {
    guard let old else { preconditionFailure("the field \(name) has no value to gather") }
    values[name.description] = old
    return old
  }

  mutating func field<T: JSONValue>(
    _ name: StaticString, _ old: T?, default value: @autoclosure () -> T
  ) -> T {
    field(name, old)
  }

  mutating func optional<T: JSONValue>(_ name: StaticString, _ old: T?) -> T? {
    if let old { values[name.description] = old }
    return old
  }

  func check(_ problem: @autoclosure () -> ValueProblem?) {}
}

/// Joins the fields of one record to those of another.
private struct UnionMap: FieldMap {
  let others: [String: any JSONValue]
  let path: String
  let decisions: [String: MergeSide]
  let otherwise: MergeSide?
  private(set) var differences: [MergeDifference] = []

  init(
    others: [String: any JSONValue], path: String, decisions: [String: MergeSide],
    otherwise: MergeSide?
  ) {
    self.others = others
    self.path = path
    self.decisions = decisions
    self.otherwise = otherwise
  }

  mutating func field<T: JSONValue>(_ name: StaticString, _ old: T?) throws(ValueProblem) -> T {
    guard let old else { preconditionFailure("the field \(name) has no value to join") }
    return try joined(name, old) ?? old
  }

  mutating func field<T: JSONValue>(
    _ name: StaticString, _ old: T?, default value: @autoclosure () -> T
  ) throws(ValueProblem) -> T {
    guard let old else { return value() }
    return try joined(name, old) ?? old
  }

  mutating func optional<T: JSONValue>(
    _ name: StaticString, _ old: T?
  ) throws(ValueProblem) -> T? {
    try joined(name, old)
  }

  func check(_ problem: @autoclosure () -> ValueProblem?) throws(ValueProblem) {
    if let problem = problem() { throw problem }
  }

  private mutating func joined<T: JSONValue>(
    _ name: StaticString, _ kept: T?
  ) throws(ValueProblem) -> T? {
    let field = path + name.description
    guard field != "id", field != "key", let other = others[name.description] as? T else {
      return kept
    }
    guard let kept else {
      note(field, nil as T?, other, .taken)
      return other
    }
    guard JSON(kept) != JSON(other) else { return kept }
    if let side = decisions[field] {
      note(field, kept, other, .decided)
      return side == .kept ? kept : other
    }
    if let record = kept as? any Record, let union = try inner(record, other, field) as? T {
      return union
    }
    let closeness = Closeness(field: name.description, kept, other)
    switch closeness.verdict {
    case .joined(let value):
      note(field, kept, other, .joined)
      return value
    case .same:
      note(field, kept, other, .kept)
      return kept
    case .finer:
      note(field, kept, other, .finer)
      return other
    case .apart:
      note(field, kept, other, otherwise == nil ? .open : .kept)
      return otherwise == .other ? other : kept
    }
  }

  /// The union of two records inside; `nil` where they are of different kinds, and so no union.
  private mutating func inner<R: Record, T>(
    _ kept: R, _ other: T, _ field: String
  ) throws(ValueProblem) -> R? {
    guard let other = other as? R, field != "origin" else { return nil }
    let values = RecordUnion.values(of: other)
    let kinds = [RecordUnion.values(of: kept)["kind"], values["kind"]]
    guard kinds[0]?.text == kinds[1]?.text else { return nil }
    var map = UnionMap(
      others: values, path: field + ".", decisions: decisions, otherwise: otherwise)
    let record = try R(&map, of: kept)
    differences += map.differences
    return record
  }

  private mutating func note<T: JSONValue>(
    _ field: String, _ kept: T?, _ other: T, _ outcome: MergeDifference.Outcome
  ) {
    differences.append(
      MergeDifference(field: field, kept: kept?.text, other: other.text, outcome: outcome))
  }
}

extension JSONValue {
  /// The value as a person reads it: a text without its quotation marks.
  fileprivate var text: String {
    switch JSON(self) {
    case .string(let text): text
    case .array(let items): items.map(\.text).joined(separator: "; ")
    default: JSON(self).compactText
    }
  }
}

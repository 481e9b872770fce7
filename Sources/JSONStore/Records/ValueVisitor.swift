/// Looks at every word, date and identifier inside a value, and may put another in its place.
///
/// A record declares its fields once; whoever must know which other records it refers to walks through
/// that declaration with a visitor, so that no reference can be forgotten.
/// ```swift
/// let merged = pair.visited(by: &replacement)
/// ```
public protocol ValueVisitor {
  /// What stands in the place of `value`: most often `value` itself.
  mutating func visit<T: JSONText>(_ value: T) -> T
}

/// Leads a visitor through the fields of a record.
struct VisitMap<Visitor: ValueVisitor>: FieldMap {
  var visitor: Visitor

  mutating func field<T: JSONValue>(_ name: StaticString, _ old: T?) -> T {
    guard let old else { preconditionFailure("the field \(name) has no value to visit") }
    return old.visited(by: &visitor)
  }

  mutating func field<T: JSONValue>(
    _ name: StaticString, _ old: T?, default value: @autoclosure () -> T
  ) -> T {
    field(name, old)
  }

  mutating func optional<T: JSONValue>(_ name: StaticString, _ old: T?) -> T? {
    old.map { $0.visited(by: &visitor) }
  }

  func check(_ problem: @autoclosure () -> ValueProblem?) {}
}

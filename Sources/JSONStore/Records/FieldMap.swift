/// One way through the fields of a record: reading, writing, replacing one, listing them.
///
/// A ``Record`` asks for every field and offers its old value. The reader ignores the offer, the
/// writer writes it and hands it back, an edit replaces one field, a schema notes name and type.
public protocol FieldMap {
  /// What goes wrong on this way; `Never` for writing and for listing.
  associatedtype Failure: Error

  /// The required field `name`.
  mutating func field<T: JSONValue>(_ name: StaticString, _ old: T?) throws(Failure) -> T

  /// The field `name`, which stands for `value` where it is absent; it is always written.
  mutating func field<T: JSONValue>(
    _ name: StaticString, _ old: T?, default value: @autoclosure () -> T
  ) throws(Failure) -> T

  /// The optional field `name`; `nil` means absent, and is not written.
  mutating func optional<T: JSONValue>(_ name: StaticString, _ old: T?) throws(Failure) -> T?

  /// States a rule about the whole record: `problem` is `nil` where it holds.
  func check(_ problem: @autoclosure () -> ValueProblem?) throws(Failure)
}

internal import Wording

/// Replaces one field of a record by what a person has typed, and keeps the others.
struct FieldEditor: FieldMap {
  /// The field to replace.
  let name: Substring

  /// The path inside the field; empty where the whole field is meant.
  let rest: ArraySlice<Substring>

  /// What was typed.
  let text: String

  /// Whether the record has the field.
  private(set) var isFound = false

  init(name: Substring, rest: ArraySlice<Substring>, text: String) {
    self.name = name
    self.rest = rest
    self.text = text
  }

  /// Whether `field` is the one to replace.
  private mutating func isMeant(_ field: StaticString) -> Bool {
    guard field.description == name else { return false }
    isFound = true
    return true
  }

  private func edited<T: JSONValue>(_ old: T?) throws(ValueProblem) -> T {
    do throws(ValueProblem) {
      if let old { return try old.replacing(at: rest, with: text) }
      if !rest.isEmpty { throw .nothingInside }
      return try T.interpreting(text)
    } catch {
      throw ValueProblem(Phrase(verbatim: "\(name): ") + error.message, hint: error.hint)
    }
  }

  private func kept<T: JSONValue>(_ name: StaticString, _ old: T?) -> T {
    guard let old else { preconditionFailure("the field \(name) has no value to keep") }
    return old
  }

  mutating func field<T: JSONValue>(_ name: StaticString, _ old: T?) throws(ValueProblem) -> T {
    isMeant(name) ? try edited(old) : kept(name, old)
  }

  mutating func field<T: JSONValue>(
    _ name: StaticString, _ old: T?, default value: @autoclosure () -> T
  ) throws(ValueProblem) -> T {
    guard isMeant(name) else { return kept(name, old) }
    return text.isEmpty && rest.isEmpty ? value() : try edited(old)
  }

  mutating func optional<T: JSONValue>(
    _ name: StaticString, _ old: T?
  ) throws(ValueProblem) -> T? {
    guard isMeant(name) else { return old }
    return text.isEmpty && rest.isEmpty ? nil : try edited(old)
  }

  func check(_ problem: @autoclosure () -> ValueProblem?) throws(ValueProblem) {
    if let problem = problem() { throw problem }
  }
}

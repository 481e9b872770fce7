public import JSONStore

/// Walks through a record that exists, and only runs its checks.
private struct CheckMap: FieldMap {
  mutating func field<T: JSONValue>(_ name: StaticString, _ old: T?) throws(ValueProblem) -> T {
    guard let old else { preconditionFailure("the field \(name) has no value to check") }
    return old
  }

  mutating func field<T: JSONValue>(
    _ name: StaticString, _ old: T?, default value: @autoclosure () -> T
  ) throws(ValueProblem) -> T {
    old ?? value()
  }

  mutating func optional<T: JSONValue>(
    _ name: StaticString, _ old: T?
  ) throws(ValueProblem) -> T? { old }

  func check(_ problem: @autoclosure () -> ValueProblem?) throws(ValueProblem) {
    if let problem = problem() { throw problem }
  }
}

extension Record {
  /// The record itself, where it passes the checks that its file makes when it is read.
  ///
  /// Records inside of it are not looked into.
  ///
  /// - Throws: the ``ValueProblem`` of the first check that fails.
  public func checked() throws(ValueProblem) -> Self {
    var map = CheckMap()
    return try Self(&map, of: self)
  }
}

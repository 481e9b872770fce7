/// Invents a valid value for every field and leaves out the optional ones.
struct SampleMap: FieldMap {
  /// The names asked for, in the order of the declaration.
  private(set) var names: [String] = []

  mutating func field<T: JSONValue>(_ name: StaticString, _ old: T?) -> T {
    names.append(name.description)
    return T.jsonSample
  }

  mutating func field<T: JSONValue>(
    _ name: StaticString, _ old: T?, default value: @autoclosure () -> T
  ) -> T {
    names.append(name.description)
    return value()
  }

  mutating func optional<T: JSONValue>(_ name: StaticString, _ old: T?) -> T? {
    names.append(name.description)
    return nil
  }

  func check(_ problem: @autoclosure () -> ValueProblem?) {}
}

/// The names of the fields of `type`, in the order of their declaration.
public func fieldNames<R: Record>(of type: R.Type) -> [String] {
  var map = SampleMap()
  _ = R(&map, of: nil)
  return map.names
}

/// Collects the fields of a record as trees.
private struct MemberMap: FieldMap {
  var members: [JSON.Member] = []

  mutating func field<T: JSONValue>(_ name: StaticString, _ old: T?) -> T {
    guard let old else { preconditionFailure("the field \(name) has no value to show") }
    members.append(JSON.Member(name.description, JSON(old)))
    return old
  }

  mutating func field<T: JSONValue>(
    _ name: StaticString, _ old: T?, default value: @autoclosure () -> T
  ) -> T {
    field(name, old)
  }

  mutating func optional<T: JSONValue>(_ name: StaticString, _ old: T?) -> T? {
    guard let old else { return nil }
    return field(name, old)
  }

  func check(_ problem: @autoclosure () -> ValueProblem?) {}
}

extension Record {
  /// The fields that have a value, in the order of their declaration: the cells of a row in a list.
  public var jsonMembers: [JSON.Member] {
    var map = MemberMap()
    _ = Self(&map, of: self)
    return map.members
  }
}

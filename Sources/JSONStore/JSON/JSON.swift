internal import Wording

/// A tree of JSON in the order in which it was given or read: the output of commands, and tests.
public indirect enum JSON: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number written without fraction and exponent.
  case integer(Int64)
  /// A number written with a fraction or an exponent.
  case number(Double)
  /// A text.
  case string(String)
  /// A list.
  case array([JSON])
  /// The members in their order; every key stands once.
  case object([Member])

  /// A key and its value.
  public struct Member: Hashable, Sendable {
    /// The key.
    public let key: String

    /// The value.
    public let value: JSON

    /// Creates the member `key` with `value`.
    public init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// The tree of any value that has a form in JSON.
  ///
  /// - Complexity: O(*n*) in the length of the text of the value.
  public init<Value: JSONValue>(_ value: Value) {
    switch value {
    case let tree as JSON: self = tree
    case let text as String: self = .string(text)
    case let number as Int: self = .integer(Int64(number))
    case let flag as Bool: self = .bool(flag)
    default: self = JSON(rereading: value)
    }
  }

  /// The tree of a value by way of its text.
  private init<Value: JSONValue>(rereading value: Value) {
    let bytes = JSONCoding.write(isPretty: false, capacity: 1 << 8) { value.writeJSON(to: &$0) }
    do throws(JSONError) {
      self = try JSONCoding.decode(JSON.self, from: bytes, file: "")
    } catch {
      preconditionFailure("\(Value.self) does not write JSON: \(error.message.en)")
    }
  }

  /// The tree of `value`, or `null` where there is none.
  public init<Value: JSONValue>(_ value: Value?) {
    self = value.map { JSON($0) } ?? .null
  }

  /// The value of the member `key` of an object, or `nil` where there is none.
  ///
  /// - Complexity: O(*n*) for *n* members.
  public subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The element at `index` of an array, or `nil` where there is none.
  public subscript(index: Int) -> JSON? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  /// Whether the value contains others, and so is written on several lines.
  var isCompound: Bool {
    switch self {
    case .array, .object: true
    case .null, .bool, .integer, .number, .string: false
    }
  }
}

extension JSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringInterpolation,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(nilLiteral: ()) { self = .null }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(integerLiteral value: Int64) { self = .integer(value) }
  public init(floatLiteral value: Double) { self = .number(value) }
  public init(stringLiteral value: String) { self = .string(value) }
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }

  /// The object with the members in the order of the literal.
  public init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}

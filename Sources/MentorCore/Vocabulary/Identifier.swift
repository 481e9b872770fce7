public import JSONStore
import Wording

/// A kind of record that bears identifiers: a prefix, a hyphen and a number.
public protocol Identified: Sendable {
  /// The letters in front of the number, such as `P` for a person.
  static var identifierPrefix: String { get }

  /// What such records are called, for messages: «наставник», “mentor”.
  static var noun: Noun { get }

  /// The identifier of this record.
  var id: Identifier<Self> { get }
}

/// The identifier of a record, such as `P-12`: a prefix that names the kind, and a number from 1.
public struct Identifier<Owner: Identified>: Hashable, Sendable {
  /// The number, from 1.
  public let number: Int

  /// Creates the identifier with `number`, which must be 1 or more.
  public init(number: Int) {
    precondition(number > 0, "identifiers are numbered from 1")
    self.number = number
  }
}

extension Identifier: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

extension Identifier: CustomStringConvertible {
  public var description: String { "\(Owner.identifierPrefix)-\(number)" }
}

extension Identifier: JSONText {
  /// Reads `P-12`; letters may be in lower case, Cyrillic look-alikes are not accepted.
  ///
  /// - Throws: ``ValueProblem`` where `jsonText` is not an identifier of this kind.
  public init(jsonText: String) throws(ValueProblem) {
    guard let number = Self.number(in: jsonText) else {
      throw ValueProblem(
        .quoted(jsonText)
          + Phrase(
            ru: " — не идентификатор вида \(Owner.identifierPrefix)-1",
            en: " is no identifier like \(Owner.identifierPrefix)-1"))
    }
    self.init(number: number)
  }

  public var jsonText: String { description }

  public static var jsonSchema: TextSchema {
    TextSchema(
      example: "\(Owner.identifierPrefix)-1", pattern: "^\(Owner.identifierPrefix)-[1-9][0-9]{0,8}$"
    )
  }

  /// The number in `text`, or `nil` where it is not an identifier of this kind.
  private static func number(in text: String) -> Int? {
    var digits = text.utf8[...]
    for letter in Owner.identifierPrefix.utf8 {
      // Clearing the sixth bit turns a small letter into a capital one; prefixes are capitals.
      guard let byte = digits.popFirst(), byte & 0xDF == letter else { return nil }
    }
    guard digits.popFirst() == UInt8(ascii: "-"), (1...9).contains(digits.count),
      digits.first != UInt8(ascii: "0")
    else { return nil }
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }
}

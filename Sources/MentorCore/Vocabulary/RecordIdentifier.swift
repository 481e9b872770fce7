public import JSONStore
import Wording

/// An identifier of whatever kind: what a record may refer to.
public struct RecordIdentifier: Hashable, Sendable, CustomStringConvertible {
  /// The letters in front of the number.
  public let prefix: String

  /// The number, from 1.
  public let number: Int

  public var description: String { "\(prefix)-\(number)" }
}

extension Identifier {
  /// The identifier without its type.
  public var erased: RecordIdentifier {
    RecordIdentifier(prefix: Owner.identifierPrefix, number: number)
  }
}

/// An identifier whose type is not known.
private protocol AnyIdentifier {
  var erased: RecordIdentifier { get }
}

extension Identifier: AnyIdentifier {}

extension RecordIdentifier: AnyIdentifier {
  fileprivate var erased: RecordIdentifier { self }
}

extension RecordIdentifier: JSONText {
  /// Reads `ORD-3`: capital letters, a hyphen and a number from 1.
  ///
  /// - Throws: ``ValueProblem`` where `jsonText` is no identifier.
  public init(jsonText: String) throws(ValueProblem) {
    let parts = jsonText.split(separator: "-", omittingEmptySubsequences: false)
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard parts.count == 2, (1...8).contains(parts[0].utf8.count),
      parts[0].utf8.allSatisfy({ capitals.contains($0) }), (1...9).contains(parts[1].utf8.count),
      parts[1].utf8.allSatisfy({ digits.contains($0) }), let number = Int(parts[1]), number > 0,
      parts[1].utf8.first != UInt8(ascii: "0")
    else {
      throw ValueProblem(
        .quoted(jsonText)
          + Phrase(ru: " — не идентификатор записи", en: " is no identifier of a record"))
    }
    self.init(prefix: String(parts[0]), number: number)
  }

  public var jsonText: String { description }

  public static var jsonSchema: TextSchema {
    TextSchema(example: "ORD-1", pattern: "^[A-Z]{1,8}-[1-9][0-9]{0,8}$")
  }
}

extension Record where Self: Identified {
  /// The records to which this one refers, each once, in the order of their fields.
  ///
  /// - Complexity: O(*n*) in the number of values inside the record.
  public var references: [RecordIdentifier] {
    var collector = ReferenceCollector(own: id.erased)
    _ = visited(by: &collector)
    return collector.found
  }
}

extension Record {
  /// The record with each reference to a record that `successors` knows led to its successor.
  ///
  /// - Complexity: O(*n*) in the number of values inside the record.
  public func redirected<Owner>(
    _ successors: [Identifier<Owner>: Identifier<Owner>]
  ) -> Self {
    var redirection = Redirection(successors: successors)
    return visited(by: &redirection)
  }
}

/// Gathers the identifiers inside a record.
private struct ReferenceCollector: ValueVisitor {
  let own: RecordIdentifier
  private(set) var found: [RecordIdentifier] = []

  init(own: RecordIdentifier) { self.own = own }

  mutating func visit<T: JSONText>(_ value: T) -> T {
    if let id = (value as? any AnyIdentifier)?.erased, id != own, !found.contains(id) {
      found.append(id)
    }
    return value
  }
}

/// Leads identifiers of one kind to their successors.
private struct Redirection<Owner: Identified>: ValueVisitor {
  let successors: [Identifier<Owner>: Identifier<Owner>]

  func visit<T: JSONText>(_ value: T) -> T {
    guard let id = value as? Identifier<Owner>, let successor = successors[id] as? T else {
      return value
    }
    return successor
  }
}

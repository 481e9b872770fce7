public import JSONStore

/// A file of the data directory that holds one collection: its name, its key and its type.
public struct Collection<Element: Record & Identified & Equatable>: Sendable {
  /// The name of the file.
  public let file: String

  /// How the file is read and written.
  public let format: CollectionFile<Element>

  /// Reads the records of a file; made where the type is known, so that the code is specialised.
  let decode: @Sendable (_ bytes: [UInt8], _ file: String) throws(JSONError) -> RecordSet<Element>

  /// What differs between two sets; made where the type is known, as ``decode``.
  let differences:
    @Sendable (_ before: RecordSet<Element>, _ after: RecordSet<Element>) -> RecordDifferences<
      Element
    >

  init(_ file: String, key: StaticString) {
    self.file = file
    let format = CollectionFile<Element>(key: key)
    self.format = format
    decode = { bytes, file throws(JSONError) in RecordSet(try format.decode(bytes, file: file)) }
    differences = { RecordDifferences(from: $0, to: $1) }
  }
}

extension Collection where Element == Person {
  /// The people, of every year and role.
  public static var people: Self { Self("people.json", key: "people") }
}

extension Collection where Element == Mentor {
  /// The base of mentors.
  public static var mentors: Self { Self("mentors.json", key: "mentors") }
}

extension Collection where Element == Mentee {
  /// The base of mentees.
  public static var mentees: Self { Self("mentees.json", key: "mentees") }
}

extension Collection where Element == Consent {
  /// The consents.
  public static var consents: Self { Self("consents.json", key: "consents") }
}

extension Collection where Element == Pair {
  /// The pairs and groups.
  public static var pairs: Self { Self("pairs.json", key: "pairs") }
}

extension Collection where Element == Constraint {
  /// The decisions about pairings.
  public static var constraints: Self { Self("constraints.json", key: "constraints") }
}

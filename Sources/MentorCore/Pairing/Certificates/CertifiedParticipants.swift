public import JSONStore
import Wording

/// A mentor in a certificate that stands on its own.
public struct CertifiedMentor: Record, Hashable {
  /// The mentees whom the mentor named, best first (`stable`); absent means none.
  public let ballot: [MenteeID]?
  /// Whether contested mentees may have this mentor (`optimal` and `fair`).
  public let contested: Bool?
  /// The mentor.
  public let id: MentorID
  /// The places at the time of matching, those of locks included.
  public let places: Int
  /// The price of a place, in points (`optimal`).
  public let price: Int?

  init(id: MentorID, places: Int, price: Int?, contested: Bool?, ballot: [MenteeID]?) {
    self.ballot = ballot
    self.contested = contested
    self.id = id
    self.places = places
    self.price = price
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    ballot = try map.optional("ballot", old?.ballot)
    contested = try map.optional("contested", old?.contested)
    id = try map.field("id", old?.id)
    places = try map.field("places", old?.places)
    price = try map.optional("price", old?.price)
  }
}

/// A mentee in a certificate that stands on its own, with everybody whom the mentee may have.
public struct CertifiedMentee: Record, Hashable {
  /// The mentors whom the mentee named, best first (`stable`); absent means none.
  public let ballot: [MentorID]?
  /// Whether the mentee is among those of whom somebody has to be left out (`optimal` and `fair`).
  public let contested: Bool?
  /// The mentee.
  public let id: MenteeID
  /// Whether the mentee was locked to its mentor beforehand; absent means no.
  public let locked: Bool?
  /// The mentor whom the answer gives, or none.
  public let mentor: GivenMentor
  /// The price, in points (`optimal`).
  public let price: Int?
  /// The possible mentors with the scores.
  public let scores: ScoreRow

  init(
    id: MenteeID, mentor: MentorID?, isLocked: Bool, price: Int?, contested: Bool?,
    ballot: [MentorID]?, scores: ScoreRow
  ) {
    self.ballot = ballot
    self.contested = contested
    self.id = id
    locked = isLocked ? true : nil
    self.mentor = GivenMentor(id: mentor)
    self.price = price
    self.scores = scores
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    ballot = try map.optional("ballot", old?.ballot)
    contested = try map.optional("contested", old?.contested)
    id = try map.field("id", old?.id)
    locked = try map.optional("locked", old?.locked)
    mentor = try map.field("mentor", old?.mentor)
    price = try map.optional("price", old?.price)
    scores = try map.field("scores", old?.scores)
  }
}

/// The mentor whom an answer gives to a mentee: an identifier in JSON, or `null`.
public struct GivenMentor: JSONValue, Hashable {
  /// The mentor, or `nil` for nobody.
  public let id: MentorID?

  init(id: MentorID?) { self.id = id }

  public static func readJSON(from reader: inout JSONReader) throws(ReadFailure) -> GivenMentor {
    if try reader.readNull() { return GivenMentor(id: nil) }
    return GivenMentor(id: try MentorID.readJSON(from: &reader))
  }

  public func writeJSON(to writer: inout JSONWriter) {
    if let id { id.writeJSON(to: &writer) } else { writer.writeNull() }
  }

  public static var jsonSample: GivenMentor { GivenMentor(id: nil) }

  public static func describeJSON(in schema: inout SchemaBuilder) -> JSON {
    ["anyOf": [["type": "null"], MentorID.describeJSON(in: &schema)]]
  }

  public static func interpreting(_ text: String) throws(ValueProblem) -> GivenMentor {
    GivenMentor(id: text.isEmpty ? nil : try MentorID.interpreting(text))
  }
}

/// The scores of a mentee by mentor: an object in JSON, in the order of the mentors.
public struct ScoreRow: JSONValue, Hashable {
  /// A mentor with the score.
  struct Entry: Hashable, Sendable {
    /// The identifier as the file has it; whether there is such a mentor is checked with the file.
    let mentor: String
    let score: Int
  }

  let entries: [Entry]

  /// Creates a row of `entries` in the order of the mentors.
  init(_ entries: [Entry]) { self.entries = entries }

  private init(_ scores: [String: Int]) {
    entries = scores.map { Entry(mentor: $0.key, score: $0.value) }
      .sorted { ($0.mentor.utf8.count, $0.mentor) < ($1.mentor.utf8.count, $1.mentor) }
  }

  public static func readJSON(from reader: inout JSONReader) throws(ReadFailure) -> ScoreRow {
    ScoreRow(try [String: Int].readJSON(from: &reader))
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.writeMembers(count: entries.count) {
      entries[$0].mentor
    } value: {
      entries[$1].score.writeJSON(to: &$0)
    }
  }

  public static var isCompoundJSON: Bool { true }

  public static var jsonSample: ScoreRow { ScoreRow([]) }

  public static func describeJSON(in schema: inout SchemaBuilder) -> JSON {
    [String: Int].describeJSON(in: &schema)
  }

  public static func interpreting(_ text: String) throws(ValueProblem) -> ScoreRow {
    ScoreRow(try [String: Int].interpreting(text))
  }
}

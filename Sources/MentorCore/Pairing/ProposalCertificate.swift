public import JSONStore

/// The kinds of certificate.
public enum CertificateKind: String, JSONText, Hashable, Sendable, CaseIterable {
  /// Proves the most pairs and, among those, the highest total.
  case optimal
}

/// The price of a mentee in a certificate.
public struct MenteePrice: Record, Hashable {
  /// Whether the mentee is among those of whom somebody has to be left out.
  public let contested: Bool
  /// The mentee.
  public let mentee: MenteeID
  /// The price, in points.
  public let price: Int

  init(mentee: MenteeID, price: Int, contested: Bool) {
    self.mentee = mentee
    self.price = price
    self.contested = contested
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    contested = try map.field("contested", old?.contested)
    mentee = try map.field("mentee", old?.mentee)
    price = try map.field("price", old?.price)
  }
}

/// The price of one place of a mentor in a certificate.
public struct MentorPrice: Record, Hashable {
  /// Whether contested mentees may have this mentor.
  public let contested: Bool
  /// The mentor.
  public let mentor: MentorID
  /// The free places at the time of matching.
  public let places: Int
  /// The price of a place, in points.
  public let price: Int

  init(mentor: MentorID, places: Int, price: Int, contested: Bool) {
    self.mentor = mentor
    self.places = places
    self.price = price
    self.contested = contested
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    contested = try map.field("contested", old?.contested)
    mentor = try map.field("mentor", old?.mentor)
    places = try map.field("places", old?.places)
    price = try map.field("price", old?.price)
  }
}

/// The proof that no other answer has more pairs, or as many and a higher total.
///
/// The inequalities stand at `OptimalityCertificate` of the target `Assignment`, and in the README.
public struct ProposalCertificate: Record, Hashable {
  /// The kind.
  public let kind: CertificateKind
  /// The price of every mentee who took part.
  public let mentees: [MenteePrice]
  /// The price of a place of every mentor who took part.
  public let mentors: [MentorPrice]

  init(kind: CertificateKind, mentees: [MenteePrice], mentors: [MentorPrice]) {
    self.kind = kind
    self.mentees = mentees
    self.mentors = mentors
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    kind = try map.field("kind", old?.kind)
    mentees = try map.field("mentees", old?.mentees)
    mentors = try map.field("mentors", old?.mentors)
  }
}

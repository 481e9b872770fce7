public import JSONStore
import Wording

/// The kinds of certificate.
public enum CertificateKind: String, JSONText, Hashable, Sendable, CaseIterable {
  /// Proves the most pairs and, among those, the highest total.
  case optimal
  /// Says that no two would both rather have each other; the order of everybody is the proof.
  case stable
  /// Proves the most pairs and, among those, the fewest at each score from the lowest up.
  case fair
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

/// The prices that prove that no answer has fewer pairs at one score.
///
/// The inequalities stand at `FairCertificate` of the target `Assignment`, and in the README.
public struct FairLevel: Record, Hashable {
  /// The price of a place that stays empty.
  public let emptyPlacePrice: Int
  /// The price of being left without a mentor.
  public let leftOutPrice: Int
  /// The price of a place by mentor; 0 for everybody who is not named.
  public let prices: ScoreRow
  /// The score.
  public let score: Int

  init(score: Int, prices: ScoreRow, leftOutPrice: Int, emptyPlacePrice: Int) {
    self.score = score
    self.prices = prices
    self.leftOutPrice = leftOutPrice
    self.emptyPlacePrice = emptyPlacePrice
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    emptyPlacePrice = try map.field("emptyPlacePrice", old?.emptyPlacePrice)
    leftOutPrice = try map.field("leftOutPrice", old?.leftOutPrice)
    prices = try map.field("prices", old?.prices)
    score = try map.field("score", old?.score)
  }
}

/// The proof that no other answer is better, by the objective of the proposal.
///
/// - `optimal`: ``mentees`` and ``mentors``, prices after `OptimalityCertificate` of the target
///   `Assignment`.
/// - `fair`: ``contestedMentees``, ``contestedMentors`` and ``levels``, after `FairCertificate`.
/// - `stable`: no prices, only ``favored``. Whoever goes through the order of everybody sees that no
///   two would leave what they have for each other.
///
/// The README has the inequalities.
public struct ProposalCertificate: Record, Hashable {
  /// The mentees among whom somebody has to be left out (`fair`).
  public let contestedMentees: [MenteeID]?
  /// The mentors whom the contested mentees may have (`fair`).
  public let contestedMentors: [MentorID]?
  /// For whose every member the answer is the best of all stable ones (`stable`).
  public let favored: FavoredSide?
  /// The kind.
  public let kind: CertificateKind
  /// The levels at which a price is not 0, scores ascending (`fair`).
  public let levels: [FairLevel]?
  /// The price of every mentee who took part (`optimal`).
  public let mentees: [MenteePrice]?
  /// The price of a place of every mentor who took part (`optimal`).
  public let mentors: [MentorPrice]?

  /// A certificate of the kind `optimal`.
  init(mentees: [MenteePrice], mentors: [MentorPrice]) {
    kind = .optimal
    (self.mentees, self.mentors) = (mentees, mentors)
    (contestedMentees, contestedMentors, levels, favored) = (nil, nil, nil, nil)
  }

  /// A certificate of the kind `fair`.
  init(contestedMentees: [MenteeID], contestedMentors: [MentorID], levels: [FairLevel]) {
    kind = .fair
    self.contestedMentees = contestedMentees
    self.contestedMentors = contestedMentors
    self.levels = levels
    (mentees, mentors, favored) = (nil, nil, nil)
  }

  /// A certificate of the kind `stable`.
  init(favoring side: FavoredSide) {
    kind = .stable
    favored = side
    (contestedMentees, contestedMentors, levels) = (nil, nil, nil)
    (mentees, mentors) = (nil, nil)
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    contestedMentees = try map.optional("contestedMentees", old?.contestedMentees)
    contestedMentors = try map.optional("contestedMentors", old?.contestedMentors)
    favored = try map.optional("favored", old?.favored)
    kind = try map.field("kind", old?.kind)
    levels = try map.optional("levels", old?.levels)
    mentees = try map.optional("mentees", old?.mentees)
    mentors = try map.optional("mentors", old?.mentors)
    try map.check(problem)
  }

  private var problem: ValueProblem? {
    let hasPrices = mentees != nil && mentors != nil
    let hasLevels = contestedMentees != nil && contestedMentors != nil && levels != nil
    let isWhole =
      switch kind {
      case .optimal: hasPrices
      case .fair: hasLevels
      case .stable: favored != nil
      }
    return isWhole ? nil : .incompleteCertificate(kind)
  }
}

extension ValueProblem {
  /// That a certificate lacks numbers which its kind needs.
  static func incompleteCertificate(_ kind: CertificateKind) -> ValueProblem {
    ValueProblem(
      Phrase(
        ru: "доказательству вида \(kind.rawValue) не хватает чисел",
        en: "a certificate of the kind \(kind.rawValue) lacks numbers"))
  }
}

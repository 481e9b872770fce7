public import JSONStore
public import Wording

/// The identifier of a proposal.
public typealias ProposalID = Identifier<Proposal>

/// A pair that a proposal proposes.
public struct ProposedPair: Record, Hashable {
  /// The form.
  public let form: FormCode
  /// The mentee.
  public let mentee: MenteeID
  /// The mentor.
  public let mentor: MentorID
  /// The score, from 0 to 1000.
  public let score: Int

  init(mentor: MentorID, mentee: MenteeID, form: FormCode, score: Int) {
    self.mentor = mentor
    self.mentee = mentee
    self.form = form
    self.score = score
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    form = try map.field("form", old?.form)
    mentee = try map.field("mentee", old?.mentee)
    mentor = try map.field("mentor", old?.mentor)
    score = try map.field("score", old?.score)
  }
}

/// A mentee for whom a proposal has no mentor, with the reasons as codes.
public struct UnmatchedMentee: Record, Hashable {
  /// The mentee.
  public let mentee: MenteeID
  /// Why, as stable codes; ``UnmatchedReason`` words them.
  public let reasons: [UnmatchedReason]

  init(mentee: MenteeID, reasons: [UnmatchedReason]) {
    self.mentee = mentee
    self.reasons = reasons
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    mentee = try map.field("mentee", old?.mentee)
    reasons = try map.field("reasons", old?.reasons)
  }
}

/// Why a mentee has no mentor.
public enum UnmatchedReason: String, JSONText, Hashable, Sendable, CaseIterable {
  /// A consent is missing, ended, withdrawn or signed by the wrong party.
  case consent
  /// The mentee is paused or archived.
  case notInPool = "not-in-pool"
  /// The mentee names no form.
  case noForm = "no-form"
  /// The rules of every form of the mentee refuse the mentee.
  case form
  /// No mentor with a free place may be paired with the mentee.
  case noCandidate = "no-candidate"
  /// There are candidates, but more mentees compete for them than they have places.
  case noPlace = "no-place"
  /// The places of all candidates went to mentees whom they have higher in their order.
  ///
  /// Only a stable matching leaves somebody out for this reason.
  case outranked

  /// The reason in words.
  public var message: Phrase {
    switch self {
    case .consent:
      Phrase(ru: "нет действующего согласия", en: "there is no consent in force")
    case .notInPool:
      Phrase(ru: "сейчас не участвует", en: "is not taking part now")
    case .noForm:
      Phrase(ru: "не указана форма наставничества", en: "no form of mentorship is given")
    case .form:
      Phrase(
        ru: "не подходит под правила указанных форм", en: "does not meet the rules of the forms")
    case .noCandidate:
      Phrase(
        ru: "нет наставника с местом, которому правила разрешают эту пару",
        en: "no mentor with a free place may be paired with this mentee")
    case .noPlace:
      Phrase(
        ru: "подходящие наставники есть, но мест у них меньше, чем желающих",
        en: "there are suitable mentors, but fewer places than mentees who need them")
    case .outranked:
      Phrase(
        ru: "места у всех подходящих наставников достались тем, кто у них выше по порядку",
        en: "the places of all suitable mentors went to mentees who stand higher in their order")
    }
  }
}

/// The figures of a proposal.
public struct ProposalTotals: Record, Hashable {
  /// The mentees with a mentor.
  public let matched: Int
  /// The mentees considered.
  public let mentees: Int
  /// The sum of the scores.
  public let score: Int
  /// The lowest score of a pair; `nil` where there are no pairs.
  public let worst: Int?

  init(mentees: Int, matched: Int, score: Int, worst: Int?) {
    self.mentees = mentees
    self.matched = matched
    self.score = score
    self.worst = worst
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    matched = try map.field("matched", old?.matched)
    mentees = try map.field("mentees", old?.mentees)
    score = try map.field("score", old?.score)
    worst = try map.optional("worst", old?.worst)
  }
}

/// The answer of a matching: pairs, those left over, and the proof.
public struct Proposal: Record, Hashable, Identified {
  public static let identifierPrefix = "PROP"
  public static let noun = Noun(
    one: Phrase(ru: "предложение", en: "proposal"),
    many: Phrase(ru: "предложения", en: "proposals"),
    ofOne: Phrase(ru: "предложения", en: "proposal"))

  /// How many best candidates of each mentee took part in a proposal of an early version of the program;
  /// `nil` where all did, as they do now.
  public let bound: Int?
  /// The numbers by which anybody can verify the answer.
  public let certificate: ProposalCertificate
  /// The day of the matching.
  public let date: CalendarDate
  /// The only form considered; `nil` for all.
  public let form: FormCode?
  /// The identifier.
  public let id: ProposalID
  /// The SHA-256 of everything that the matching rests on.
  public let inputs: String
  /// What was aimed at.
  public let objective: MatchObjective
  /// The pairs, by mentor and mentee.
  public let pairs: [ProposedPair]
  /// What becomes of the pairs that exist; `nil` for a matching that leaves them alone.
  public let rematch: RematchPlan?
  /// The figures.
  public let totals: ProposalTotals
  /// The mentees without a mentor.
  public let unmatched: [UnmatchedMentee]
  /// The school year.
  public let year: SchoolYear

  init(
    id: ProposalID, objective: MatchObjective, form: FormCode?, year: SchoolYear,
    date: CalendarDate, inputs: String, pairs: [ProposedPair],
    unmatched: [UnmatchedMentee],
    totals: ProposalTotals, certificate: ProposalCertificate, rematch: RematchPlan? = nil
  ) {
    self.id = id
    self.objective = objective
    self.form = form
    self.year = year
    self.date = date
    self.inputs = inputs
    bound = nil
    self.pairs = pairs
    self.rematch = rematch
    self.unmatched = unmatched
    self.totals = totals
    self.certificate = certificate
  }

  /// The same proposal under another identifier.
  public func numbered(_ id: ProposalID) -> Proposal {
    Proposal(
      id: id, objective: objective, form: form, year: year, date: date, inputs: inputs,
      pairs: pairs, unmatched: unmatched, totals: totals, certificate: certificate,
      rematch: rematch)
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    bound = try map.optional("bound", old?.bound)
    certificate = try map.field("certificate", old?.certificate)
    date = try map.field("date", old?.date)
    form = try map.optional("form", old?.form)
    id = try map.field("id", old?.id)
    inputs = try map.field("inputs", old?.inputs)
    objective = try map.field("objective", old?.objective)
    pairs = try map.field("pairs", old?.pairs)
    rematch = try map.optional("rematch", old?.rematch)
    totals = try map.field("totals", old?.totals)
    unmatched = try map.field("unmatched", old?.unmatched)
    year = try map.field("year", old?.year)
  }
}

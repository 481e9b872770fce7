import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// One of the two pools: what its commands about standing need to know of it.
protocol StandingKind {
  associatedtype Profile: PoolProfile

  /// Where the profiles lie.
  static var collection: Collection<Profile> { get }

  /// The noun of the commands: `mentor`.
  static var noun: String { get }

  /// An identifier for examples: `M-5`.
  static var sample: String { get }

  /// The profiles in the genitive: «наставников», “mentors”.
  static var many: Phrase { get }

  /// The profile in the accusative: «наставника», “a mentor”.
  static var one: Phrase { get }

  /// The profile that a reference means.
  static func profile(
    _ reference: RecordReference, in source: inout some ByteSource, _ context: AppContext
  ) throws(WorkspaceError) -> Profile

  /// The pairs of `profile` that take a place.
  static func openPairs(of profile: Profile, in pairs: RecordSet<Pair>) -> [String]

  /// The profile in full.
  static func card(_ profile: Profile, _ pool: Pool, _ context: AppContext) -> Report

  /// Everybody of the pool with what stands in the way.
  static func readiness(in pool: Pool) -> [Readiness]
}

/// The pool of mentors.
enum MentorStanding: StandingKind {
  static let collection = Collection<Mentor>.mentors
  static let noun = "mentor"
  static let sample = "M-5"
  static let many = Phrase(ru: "наставников", en: "mentors")
  static let one = Phrase(ru: "наставника", en: "a mentor")

  static func profile(
    _ reference: RecordReference, in source: inout some ByteSource, _ context: AppContext
  ) throws(WorkspaceError) -> Mentor {
    let all = try source.load(.mentors)
    if let id = try? MentorID(jsonText: reference.text), let mentor = all[id] { return mentor }
    let year = try context.year(try source.load(.organization))
    return try reference.mentor(
      in: RecordSet(all.filter { $0.year == year }), people: try source.load(.people), context)
  }

  static func openPairs(of profile: Mentor, in pairs: RecordSet<Pair>) -> [String] {
    pairs.takenPlaces[profile.id]?.pairs ?? []
  }

  static func card(_ profile: Mentor, _ pool: Pool, _ context: AppContext) -> Report {
    MentorReport(context: context, pool: pool).card(profile)
  }

  static func readiness(in pool: Pool) -> [Readiness] { pool.readinessOfMentors() }
}

/// The pool of mentees.
enum MenteeStanding: StandingKind {
  static let collection = Collection<Mentee>.mentees
  static let noun = "mentee"
  static let sample = "E-9"
  static let many = Phrase(ru: "наставляемых", en: "mentees")
  static let one = Phrase(ru: "наставляемого", en: "a mentee")

  static func profile(
    _ reference: RecordReference, in source: inout some ByteSource, _ context: AppContext
  ) throws(WorkspaceError) -> Mentee {
    let all = try source.load(.mentees)
    if let id = try? MenteeID(jsonText: reference.text), let mentee = all[id] { return mentee }
    let year = try context.year(try source.load(.organization))
    return try reference.mentee(
      in: RecordSet(all.filter { $0.year == year }), people: try source.load(.people), context)
  }

  static func openPairs(of profile: Mentee, in pairs: RecordSet<Pair>) -> [String] {
    pairs.openPairs(of: profile.id).map { "\($0)" }
  }

  static func card(_ profile: Mentee, _ pool: Pool, _ context: AppContext) -> Report {
    MenteeReport(context: context, pool: pool).card(profile)
  }

  static func readiness(in pool: Pool) -> [Readiness] { pool.readinessOfMentees() }
}

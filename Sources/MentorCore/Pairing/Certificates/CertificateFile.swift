public import JSONStore
import Wording

/// A proof that stands on its own: whom a matching could pair, at what score, and the prices.
///
/// It holds identifiers and no names, so it can be given to anybody; checking it needs nothing else.
/// The inequalities stand at `OptimalityCertificate` and `FairCertificate` of the target `Assignment`, and
/// in the README. A stable answer has no prices: scores and ballots make the order of everybody, and no
/// two may both be better off with each other.
public struct CertificateFile: Record, Hashable {
  /// What the numbers prove.
  public let certificate: CertificateKind
  /// The day of the matching.
  public let date: CalendarDate
  /// For whose every member the answer is the best of all stable ones (`stable`).
  public let favored: FavoredSide?
  /// The only form considered; `nil` for all.
  public let form: FormCode?
  /// Whether every possible pair is in the file.
  ///
  /// Where not, those are left out that the program found unable to improve anything, and the file proves
  /// the best answer among the others. Absent means yes.
  public let complete: Bool?
  /// The SHA-256 of everything from which candidates and scores were computed, by which data are compared.
  public let inputs: String
  /// The levels at which a price is not 0, scores ascending (`fair`).
  public let levels: [FairLevel]?
  /// The mentees who took part, with their possible mentors.
  public let mentees: [CertifiedMentee]
  /// The mentors who took part.
  public let mentors: [CertifiedMentor]
  /// The SHA-256 of the places, locks, scores and ballots in the file.
  public let numbers: String
  /// What was aimed at.
  public let objective: MatchObjective
  /// The proposal that the file proves; `nil` where none was kept.
  public let proposal: ProposalID?
  /// The version of this layout.
  public let schema: Int
  /// The figures of the proposal.
  public let totals: ProposalTotals
  /// The school year.
  public let year: SchoolYear

  /// The layout that this program writes and reads.
  static let currentSchema = 1

  init(
    proving proposal: Proposal, isKept: Bool, isComplete: Bool, numbers: String,
    mentees: [CertifiedMentee], mentors: [CertifiedMentor]
  ) {
    certificate = proposal.certificate.kind
    complete = isComplete ? nil : false
    date = proposal.date
    favored = proposal.certificate.favored
    form = proposal.form
    inputs = proposal.inputs
    levels = proposal.certificate.levels
    self.mentees = mentees
    self.mentors = mentors
    self.numbers = numbers
    objective = proposal.objective
    self.proposal = isKept ? proposal.id : nil
    schema = Self.currentSchema
    totals = proposal.totals
    year = proposal.year
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    certificate = try map.field("certificate", old?.certificate)
    complete = try map.optional("complete", old?.complete)
    date = try map.field("date", old?.date)
    favored = try map.optional("favored", old?.favored)
    form = try map.optional("form", old?.form)
    inputs = try map.field("inputs", old?.inputs)
    levels = try map.optional("levels", old?.levels)
    mentees = try map.field("mentees", old?.mentees)
    mentors = try map.field("mentors", old?.mentors)
    numbers = try map.field("numbers", old?.numbers)
    objective = try map.field("objective", old?.objective)
    proposal = try map.optional("proposal", old?.proposal)
    schema = try map.field("schema", old?.schema)
    totals = try map.field("totals", old?.totals)
    year = try map.field("year", old?.year)
    try map.check(problem)
  }

  private var problem: ValueProblem? {
    guard schema == Self.currentSchema else {
      return ValueProblem(
        Phrase(
          ru: "вид доказательства \(schema) этой программе не известен",
          en: "this program does not know certificates of schema \(schema)"),
        hint: Phrase(
          ru: "Проверьте файл той версией программы, которая его составила.",
          en: "Check the file with the version of the program that wrote it."))
    }
    guard hasItsNumbers else { return .incompleteCertificate(certificate) }
    guard objective.certificate == certificate else { return ValueProblem(Matching.otherKind) }
    do throws(ValueProblem) {
      _ = try assignmentProblem()
      return nil
    } catch {
      return error
    }
  }

  /// Whether nobody lacks a number that the kind of certificate needs.
  private var hasItsNumbers: Bool {
    let hasContested =
      mentees.allSatisfy { $0.contested != nil } && mentors.allSatisfy { $0.contested != nil }
    switch certificate {
    case .optimal:
      return hasContested && mentees.allSatisfy { $0.price != nil }
        && mentors.allSatisfy { $0.price != nil }
    case .fair: return hasContested && levels != nil
    case .stable: return favored != nil
    }
  }

  /// The file of the certificate `bytes`, which errors call `name`.
  ///
  /// - Throws: a ``JSONError`` for anything but a certificate whose parts fit each other; whether it
  ///   proves anything is said by ``verdict()``.
  public static func read(
    _ bytes: consuming [UInt8], named name: String
  ) throws(JSONError) -> CertificateFile {
    try JSONCoding.decode(CertificateFile.self, from: bytes, file: name)
  }

  /// The text of the file: compact JSON, one line for each participant.
  public var bytes: [UInt8] {
    var text: [UInt8] = Array("{".utf8)
    func add(_ key: String, _ value: [UInt8]) {
      text += Array((text.count == 1 ? "\n\"\(key)\":" : ",\n\"\(key)\":").utf8) + value
    }
    func lines<Element: JSONValue>(_ elements: [Element]) -> [UInt8] {
      var lines = Array("[".utf8)
      for (index, element) in elements.enumerated() {
        lines += Array((index == 0 ? "\n" : ",\n").utf8) + JSONCoding.encodeCompact(element)
      }
      return lines + Array("\n]".utf8)
    }
    add("certificate", JSONCoding.encodeCompact(certificate))
    if let complete { add("complete", JSONCoding.encodeCompact(complete)) }
    add("date", JSONCoding.encodeCompact(date))
    if let favored { add("favored", JSONCoding.encodeCompact(favored)) }
    if let form { add("form", JSONCoding.encodeCompact(form)) }
    add("inputs", JSONCoding.encodeCompact(inputs))
    if let levels { add("levels", lines(levels)) }
    add("mentees", lines(mentees))
    add("mentors", lines(mentors))
    add("numbers", JSONCoding.encodeCompact(numbers))
    add("objective", JSONCoding.encodeCompact(objective))
    if let proposal { add("proposal", JSONCoding.encodeCompact(proposal)) }
    add("schema", JSONCoding.encodeCompact(schema))
    add("totals", JSONCoding.encodeCompact(totals))
    add("year", JSONCoding.encodeCompact(year))
    return text + Array("\n}\n".utf8)
  }
}

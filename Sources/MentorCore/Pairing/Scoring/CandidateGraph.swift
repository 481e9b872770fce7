import JSONStore
import Wording

/// Who may be paired with whom and at what score, computed one mentee at a time.
///
/// The graph holds the answers of the people, never a table of pairs: a row is computed when it is
/// asked for. Rows are independent of one another.
public struct CandidateGraph: Sendable {
  /// The mentees who may be paired, in the order of their identifiers.
  public let mentees: [Mentee]

  /// The mentors who may be paired and have free places, in the order of their identifiers.
  public let mentors: [Mentor]

  /// The participants.
  public let pool: Pool
  let forms: [FormBlock]

  /// The people with their answers.
  let people: ScoredPeople

  /// The mentors whom a mentee may not have in any form, by positions: vetoes, and oneself.
  let excluded: [Int: [Int32]]

  /// Prepares the scoring of everybody in `pool` who may be paired now.
  ///
  /// - Parameters:
  ///   - pool: The participants.
  ///   - criteria: The criteria.
  ///   - form: The only form to consider; `nil` for all.
  ///   - includesTaken: Whether mentees who have a pair and mentors without a free place take part
  ///     too, for questions about pairs that exist.
  /// - Complexity: O(*n*) in the answers of the people.
  public init(
    pool: Pool, criteria: CriteriaSet, form: FormCode? = nil, includesTaken: Bool = false
  ) {
    let mentees = pool.mentees.filter {
      includesTaken ? pool.people[$0.person] != nil : pool.obstacles(to: $0).isEmpty
    }
    let mentors = pool.mentors.filter {
      includesTaken
        ? pool.people[$0.person] != nil
        : pool.obstacles(to: $0).isEmpty && pool.freePlaces(of: $0) > 0
    }
    let menteePeople = mentees.compactMap { pool.people[$0.person] }
    let mentorPeople = mentors.compactMap { pool.people[$0.person] }
    self.pool = pool
    self.mentees = mentees
    self.mentors = mentors
    let compiler = CriterionCompiler(
      pool: pool, mentees: mentees, mentors: mentors, menteePeople: menteePeople,
      mentorPeople: mentorPeople)
    let people = ScoredPeople(
      mentees: mentees, mentors: mentors, menteePeople: menteePeople, mentorPeople: mentorPeople,
      criteria: criteria.criteria, compiled: criteria.criteria.map(compiler.compile),
      facts: FactTable(
        mentees: menteePeople, mentors: mentorPeople, eligibility: pool.eligibility),
      eligibility: pool.eligibility)
    self.people = people
    forms = pool.forms.forms
      .filter { form == nil || $0.code == form }
      .sorted { $0.code < $1.code }
      .compactMap { FormBlock(form: $0, of: people) }
    excluded = Self.exclusions(mentees, mentors, pool)
  }

  private static func exclusions(
    _ mentees: [Mentee], _ mentors: [Mentor], _ pool: Pool
  ) -> [Int: [Int32]] {
    let columns = Dictionary(grouping: mentors.indices) { mentors[$0].person }
    var excluded: [Int: Set<Int32>] = [:]
    for (row, mentee) in mentees.enumerated() {
      if let own = columns[mentee.person] { excluded[row] = Set(own.map(Int32.init)) }
    }
    let vetoes =
      pool.constraints.filter { $0.kind == .forbid }.map { (mentor: $0.mentor, mentee: $0.mentee) }
      + pool.ballotVetoes.map { (mentor: $0.mentor, mentee: $0.mentee) }
    for veto in vetoes {
      if let row = position(of: veto.mentee, in: mentees),
        let column = position(of: veto.mentor, in: mentors)
      {
        excluded[row, default: []].insert(Int32(column))
      }
    }
    return excluded.mapValues { $0.sorted() }
  }

  /// The position of a mentee in the graph, or `nil`.
  ///
  /// - Complexity: O(log *n*).
  func position(of mentee: MenteeID) -> Int? { Self.position(of: mentee, in: mentees) }

  /// The position of a mentor in the graph, or `nil`.
  ///
  /// - Complexity: O(log *n*).
  func position(of mentor: MentorID) -> Int? { Self.position(of: mentor, in: mentors) }

  /// The position of an identifier among records that are in the order of their identifiers.
  private static func position<Element: Identified>(
    of id: Identifier<Element>, in records: [Element]
  ) -> Int? {
    var (low, high) = (0, records.count)
    while low < high {
      let middle = (low + high) / 2
      if records[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < records.count && records[low].id == id ? low : nil
  }

  /// The mentors whom the mentee at `position` may have, in ascending order of position.
  ///
  /// Whoever goes through many mentees takes ``forEachRow(_:)``, which prepares the memory once.
  ///
  /// - Complexity: O(mentors) time for each form of the mentee, O(mentors) memory.
  public func candidates(ofMenteeAt position: Int) -> [Candidate] {
    var reader = CandidateReader(self)
    return candidates(ofMenteeAt: position, &reader)
  }

  /// Calls `body` with the position and the candidates of each mentee, in order.
  ///
  /// - Complexity: O(mentees · mentors) time, O(mentors) memory.
  public func forEachRow<Failure: Error>(
    _ body: (Int, [Candidate]) throws(Failure) -> Void
  ) throws(Failure) {
    var reader = CandidateReader(self)
    for position in mentees.indices {
      try body(position, candidates(ofMenteeAt: position, &reader))
    }
  }

  private func candidates(
    ofMenteeAt position: Int, _ reader: inout CandidateReader
  ) -> [Candidate] {
    reader.read(position)
    let row = reader.row
    return row.entries[..<row.count].map {
      Candidate(
        mentor: Int($0.mentor), form: forms[Int($0.form)].form.code, score: Int($0.score))
    }
  }

  /// What makes the score of a pair in `form`, criterion by criterion.
  ///
  /// Returns `nil` where a criterion that must be met is not, or where either is not in the graph.
  public func shares(mentee: MenteeID, mentor: MentorID, form: FormCode) -> [CriterionShare]? {
    guard let row = position(of: mentee), let column = position(of: mentor),
      let block = forms.first(where: { $0.form.code == form })
    else { return nil }
    return block.shares(menteeAt: row, mentorAt: column) { criterion in
      commonTerms(people.criteria[criterion], menteeAt: row, mentorAt: column)
    }
  }

  /// The shares of the pair in the form in which it scores highest, of equal ones the first code.
  ///
  /// Returns `nil` where no form allows the two.
  public func bestShares(
    mentor: MentorID, mentee: MenteeID
  ) -> (form: FormCode, score: Int, shares: [CriterionShare])? {
    guard let row = position(of: mentee), let column = position(of: mentor),
      let candidate = candidates(ofMenteeAt: row).first(where: { $0.mentor == column }),
      let shares = shares(mentee: mentee, mentor: mentor, form: candidate.form)
    else { return nil }
    return (candidate.form, candidate.score, shares)
  }

  /// The mentee's phrases that share a word with a phrase of the mentor; empty for other kinds.
  private func commonTerms(
    _ criterion: Criterion, menteeAt row: Int, mentorAt column: Int
  ) -> [String] {
    guard criterion.kind == .overlap || criterion.kind == .equal else { return [] }
    let compiler = CriterionCompiler(
      pool: pool, mentees: mentees, mentors: mentors, menteePeople: people.menteePeople,
      mentorPeople: people.mentorPeople)
    let offered = Set(
      compiler.mentorTerms(criterion.mentor, at: column).flatMap(TermIndex.stems))
    return compiler.menteeTerms(criterion.mentee, at: row).filter {
      !offered.isDisjoint(with: TermIndex.stems(of: $0))
    }
  }
}

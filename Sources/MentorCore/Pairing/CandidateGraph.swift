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
  let criteria: [Criterion]
  let menteePeople: [Person]
  let mentorPeople: [Person]
  let forms: [FormBlock]
  let compiled: [CompiledCriterion]
  private let facts: FactTable
  private let vetoes: Set<PairKey>

  /// A mentor and a mentee by identifier.
  struct PairKey: Hashable, Sendable {
    let mentor: MentorID
    let mentee: MenteeID
  }

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
    self.menteePeople = menteePeople
    self.mentorPeople = mentorPeople
    self.criteria = criteria.criteria
    let compiler = CriterionCompiler(
      pool: pool, mentees: mentees, mentors: mentors, menteePeople: menteePeople,
      mentorPeople: mentorPeople)
    compiled = criteria.criteria.map(compiler.compile)
    facts = FactTable(
      mentees: menteePeople, mentors: mentorPeople, eligibility: pool.eligibility)
    forms = FormCatalogue.standard.forms
      .filter { form == nil || $0.code == form }
      .sorted { $0.code < $1.code }
      .compactMap { form in
        FormBlock(
          form: form, criteria: criteria.criteria, eligibility: pool.eligibility, mentees: mentees,
          mentors: mentors, menteePeople: menteePeople, mentorPeople: mentorPeople)
      }
    vetoes = Set(
      pool.constraints.filter { $0.kind == .forbid }
        .map { PairKey(mentor: $0.mentor, mentee: $0.mentee) })
  }

  /// The mentors whom the mentee at `position` may have, in ascending order of position.
  ///
  /// - Complexity: O(mentors · criteria) time, O(mentors · criteria) memory for the time of the call.
  public func candidates(ofMenteeAt position: Int) -> [Candidate] {
    let open = forms.filter { $0.isOpen(toMenteeAt: position) }
    guard !open.isEmpty else { return [] }
    let measures = measures(ofMenteeAt: position)
    let mentee = mentees[position]
    var found: [Candidate] = []
    for mentor in mentors.indices {
      var best: Candidate?
      for block in open
      where block.allows(menteeAt: position, mentorAt: mentor, facts: facts) {
        guard let score = block.score(measures, mentorAt: mentor),
          score > (best?.score ?? -1)
        else { continue }
        best = Candidate(mentor: mentor, form: block.form.code, score: score)
      }
      guard let best,
        vetoes.isEmpty
          || !vetoes.contains(PairKey(mentor: mentors[mentor].id, mentee: mentee.id))
      else { continue }
      found.append(best)
    }
    return found
  }

  /// The measures of every criterion for every mentor, for one mentee.
  func measures(ofMenteeAt position: Int) -> [[Int16]] {
    compiled.map { criterion in
      var row = [Int16](repeating: 0, count: mentors.count)
      criterion.measure(position, into: &row)
      return row
    }
  }

  /// What makes the score of a pair in `form`, criterion by criterion.
  ///
  /// Returns `nil` where a criterion that must be met is not, or where either is not in the graph.
  public func shares(mentee: MenteeID, mentor: MentorID, form: FormCode) -> [CriterionShare]? {
    guard let row = mentees.firstIndex(where: { $0.id == mentee }),
      let column = mentors.firstIndex(where: { $0.id == mentor }),
      let block = forms.first(where: { $0.form.code == form })
    else { return nil }
    let measures = measures(ofMenteeAt: row)
    return block.shares(measures, mentorAt: column) { criterion in
      commonTerms(criteria[criterion], menteeAt: row, mentorAt: column)
    }
  }

  /// The shares of the pair in the form in which it scores highest, of equal ones the first code.
  ///
  /// Returns `nil` where no form allows the two.
  public func bestShares(
    mentor: MentorID, mentee: MenteeID
  ) -> (form: FormCode, score: Int, shares: [CriterionShare])? {
    guard let row = mentees.firstIndex(where: { $0.id == mentee }),
      let candidate = candidates(ofMenteeAt: row).first(where: { mentors[$0.mentor].id == mentor }),
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
      pool: pool, mentees: mentees, mentors: mentors, menteePeople: menteePeople,
      mentorPeople: mentorPeople)
    let offered = Set(
      compiler.mentorTerms(criterion.mentor, at: column).flatMap(TermIndex.stems))
    return compiler.menteeTerms(criterion.mentee, at: row).filter {
      !offered.isDisjoint(with: TermIndex.stems(of: $0))
    }
  }
}

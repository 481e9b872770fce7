internal import Assignment
public import Wording

/// Why a mentee has no mentor, in sentences.
public struct UnmatchedExplanation: Hashable, Sendable {
  /// The mentee.
  public let mentee: MenteeID

  /// The reasons, as stable codes.
  public let reasons: [UnmatchedReason]

  /// The reasons, as sentences.
  public let sentences: [Phrase]

  /// The mentees who compete for the same places, the one in question among them; empty where the
  /// reason is not a lack of places.
  public let competitors: [MenteeID]

  /// The mentors whose places they compete for.
  public let mentors: [MentorID]

  /// How many places these mentors have.
  public let places: Int
}

/// What stands against a pair, or what it would cost.
public struct WhyNot: Equatable, Sendable {
  /// The rules and facts that forbid the pair; empty where it is allowed.
  public let objections: [PairingError]

  /// The score of the pair; `nil` where it is not allowed.
  public let score: Int?

  /// How many pairs fewer there would be with it; `nil` where it is not allowed.
  public let lostPairs: Int?

  /// How many points the total would lose with it; `nil` where it is not allowed.
  public let lostScore: Int?

  /// Who would change, in order, the mentee of the pair first.
  public let moves: [Move]

  /// A mentee who would change.
  public struct Move: Hashable, Sendable {
    /// The mentee.
    public let mentee: MenteeID
    /// The mentor now; `nil` for none.
    public let from: MentorID?
    /// The mentor then; `nil` for none.
    public let to: MentorID?
  }
}

extension Matching {
  /// Why the mentees whom the best answer leaves out are left out.
  ///
  /// - Throws: ``PairingError`` as ``proposal(id:objective:form:)``.
  public func unmatchedExplanations(
    form: FormCode? = nil
  ) throws(PairingError) -> [UnmatchedExplanation] {
    let solution = try solution(.score)
    let proposal = try proposal(id: ProposalID(number: 1), form: form)
    let rows = Dictionary(
      uniqueKeysWithValues: graph.mentees.enumerated().map { ($0.element.id, $0.offset) })
    let criticalSet = criticalSets(of: solution)
    return proposal.unmatched.map { entry in
      guard entry.reasons == [.noPlace], let row = rows[entry.mentee],
        let set = criticalSet(row)
      else { return explanation(of: entry) }
      let mentors = set.mentors.map { graph.mentors[$0].id }
      return UnmatchedExplanation(
        mentee: entry.mentee, reasons: entry.reasons,
        sentences: [Self.competition(set.mentees.count, mentors, places: set.places)],
        competitors: set.mentees.map { graph.mentees[$0].id }, mentors: mentors,
        places: set.places)
    }
  }

  /// Why `mentee` is not with `mentor` in the best answer.
  ///
  /// - Throws: ``PairingError`` as ``proposal(id:objective:form:)``.
  public func whyNot(mentor: Mentor, mentee: Mentee) throws(PairingError) -> WhyNot {
    let row = graph.mentees.firstIndex { $0.id == mentee.id }
    let column = graph.mentors.firstIndex { $0.id == mentor.id }
    guard let row, let column, let score = score(menteeAt: row, mentorAt: column) else {
      return WhyNot(
        objections: objections(mentor, mentee), score: nil, lostPairs: nil, lostScore: nil,
        moves: [])
    }
    let explorer = try explorer(
      of: try solution(.score), over: try problem(including: row, with: column))
    do throws(ForcingError) {
      let forced = try explorer.forcing(row, to: column)
      return WhyNot(
        objections: [], score: score, lostPairs: forced.lostPairs, lostScore: forced.lostScore,
        moves: forced.moves.map { move in
          WhyNot.Move(
            mentee: graph.mentees[move.mentee].id, from: move.from.map { graph.mentors[$0].id },
            to: move.to.map { graph.mentors[$0].id })
        })
    } catch {
      return WhyNot(
        objections: lockObjections(row: row, column: column), score: score, lostPairs: nil,
        lostScore: nil, moves: [])
    }
  }

  private func explorer(
    of solution: Solution, over problem: AssignmentProblem
  ) throws(PairingError) -> SolutionExplorer {
    do throws(CertificateViolation) {
      return try SolutionExplorer(solution, of: problem)
    } catch {
      throw .defect("\(error)")
    }
  }

  /// Everything that forbids the pair in every form that both name.
  private func objections(_ mentor: Mentor, _ mentee: Mentee) -> [PairingError] {
    let forms = graph.pool.commonForms(mentor, mentee)
    guard let form = forms.first else { return [.noCommonForm(mentor.id, mentee.id)] }
    let found = graph.pool.objections(mentor: mentor, mentee: mentee, form: form)
    return found.isEmpty ? [.unmetCriterion(mentor.id, mentee.id)] : found
  }

  /// The locks that keep the two apart.
  private func lockObjections(row: Int, column: Int) -> [PairingError] {
    let mentor = graph.mentors[column].id
    let mentee = graph.mentees[row].id
    let locks = graph.pool.constraints.filter {
      $0.kind == .lock && ($0.mentee == mentee || $0.mentor == mentor)
    }
    return locks.map { .contradiction(mentor, mentee, $0.id) }
  }

  private func explanation(of entry: UnmatchedMentee) -> UnmatchedExplanation {
    let detail = graph.pool.mentees[entry.mentee].map { mentee in
      graph.pool.obstacles(to: mentee).map(\.message) + graph.pool.formRefusals(of: mentee)
    }
    let sentences = detail.flatMap { $0.isEmpty ? nil : $0 } ?? entry.reasons.map(\.message)
    return UnmatchedExplanation(
      mentee: entry.mentee, reasons: entry.reasons, sentences: sentences, competitors: [],
      mentors: [], places: 0)
  }

  private static func competition(
    _ count: Int, _ mentors: [MentorID], places: Int
  ) -> Phrase {
    let names = mentors.map { "\($0)" }.joined(separator: ", ")
    return Phrase(
      ru: "на \(places) \(places.form("место", "места", "мест")) у наставников \(names) — "
        + "\(count) \(count.form("наставляемый", "наставляемых", "наставляемых")), "
        + "другие наставники им не подходят",
      en: "\(count) mentees compete for \(places) \(places == 1 ? "place" : "places") with "
        + "\(names), and no other mentor suits them")
  }
}

extension Pool {
  /// What the rules of its forms say against `mentee`, where every form refuses.
  func formRefusals(of mentee: Mentee) -> [Phrase] {
    guard isRefusedByForms(mentee), let person = people[mentee.person] else { return [] }
    return mentee.forms.compactMap { FormCatalogue.standard[$0] }.flatMap { form in
      eligibility.violations(ofMentee: person, in: form)
        .filter { $0.severity == .error }
        .map { $0.message + Phrase(ru: " — «\(form.name.ru)»", en: " — “\(form.name.en)”") }
    }
  }
}

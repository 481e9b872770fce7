internal import Assignment
import Wording

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
  public let moves: [MatchMove]
}

extension Matching {
  /// Why `mentee` is not with `mentor` in the best answer.
  ///
  /// - Throws: ``PairingError`` as ``proposal(id:objective:form:)``.
  public func whyNot(
    mentor: Mentor, mentee: Mentee, watchedBy observer: MatchingObserver? = nil
  ) throws(PairingError) -> WhyNot {
    let row = graph.mentees.firstIndex { $0.id == mentee.id }
    let column = graph.mentors.firstIndex { $0.id == mentor.id }
    guard let row, let column, let score = score(menteeAt: row, mentorAt: column) else {
      return WhyNot(
        objections: objections(mentor, mentee), score: nil, lostPairs: nil, lostScore: nil,
        moves: [])
    }
    let explorer = try explorer(
      of: try solution(watchedBy: observer), over: try problem(including: row, with: column)
    )
    do throws(ForcingError) {
      let forced = try explorer.forcing(row, to: column)
      return WhyNot(
        objections: [], score: score, lostPairs: forced.lostPairs, lostScore: forced.lostScore,
        moves: forced.moves.map(move))
    } catch {
      return WhyNot(
        objections: lockObjections(row: row, column: column), score: score, lostPairs: nil,
        lostScore: nil, moves: [])
    }
  }

  /// A move of the explorer with the people behind the numbers.
  func move(_ move: ForcedPair.Move) -> MatchMove {
    MatchMove(
      mentee: graph.mentees[move.mentee].id, from: move.from.map { graph.mentors[$0].id },
      to: move.to.map { graph.mentors[$0].id },
      scoreBefore: move.from.flatMap { score(menteeAt: move.mentee, mentorAt: $0) },
      scoreAfter: move.to.flatMap { score(menteeAt: move.mentee, mentorAt: $0) })
  }

  /// An explorer of `solution` over ``problem``, or over a larger one in which it is still the best.
  func explorer(
    of solution: Solution, over problem: AssignmentProblem? = nil
  ) throws(PairingError) -> SolutionExplorer {
    do throws(CertificateViolation) {
      return try SolutionExplorer(solution, of: problem ?? self.problem)
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
}

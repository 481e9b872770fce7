internal import Assignment
import JSONStore
import Wording

extension CertificateFile {
  /// Checks what the file says with its own numbers alone, and with code that shares nothing with the
  /// solver; the answer is never ``ProposalVerdict/dataChanged``.
  ///
  /// - Complexity: O(candidates).
  public func verdict() -> ProposalVerdict {
    let problem: AssignmentProblem
    do throws(ValueProblem) {
      problem = try assignmentProblem()
    } catch {
      return .refuted(error.message)
    }
    let columns = Dictionary(uniqueKeysWithValues: mentors.enumerated().map { ($1.id, $0) })
    let chosen = mentees.map { mentee in mentee.mentor.id.flatMap { columns[$0] } }
    if let objection = objection(to: chosen, in: problem) { return .refuted(objection) }
    let scores = chosen.enumerated().compactMap { row, column in
      column.flatMap { problem.score(of: row, with: $0) }
    }
    guard totals.matched == scores.count, totals.score == scores.reduce(0, +),
      totals.worst == scores.min()
    else { return .refuted(Matching.wrongTotals) }
    let digest = problem.digest(
      mentees: mentees.map(\.id), mentors: mentors.map(\.id), ballots: ballots)
    guard digest == numbers else {
      return .refuted(
        Phrase(
          ru: "баллы, места, закрепления или пожелания в файле не те, которые назвал подбор "
            + "(numbers)",
          en: "the scores, places, locks or wishes of the file are not those that the matching "
            + "named (numbers)"))
    }
    return .proved
  }

  /// Why the numbers do not prove that giving the mentees the mentors `chosen` is best; `nil` where they
  /// do.
  private func objection(to chosen: [Int?], in problem: AssignmentProblem) -> Phrase? {
    let check = ProofCheck(
      problem: problem, mentees: mentees.map(\.id), mentors: mentors.map(\.id))
    switch certificate {
    case .stable: return check.objection(to: chosen, ballots: ballots)
    case .fair:
      return check.objection(
        to: chosen,
        contested: (
          mentees.filter { $0.contested == true }.map(\.id),
          mentors.filter { $0.contested == true }.map(\.id)
        ), levels: levels ?? [])
    case .optimal:
      let words = ViolationWords(mentees: mentees.map(\.id), mentors: mentors.map(\.id))
      return CertificateChecker(problem).firstViolation(
        mentors: chosen,
        certificate: OptimalityCertificate(
          menteePrices: mentees.compactMap(\.price), mentorPrices: mentors.compactMap(\.price),
          contestedMentees: mentees.indices.filter { mentees[$0].contested == true },
          contestedMentors: mentors.indices.filter { mentors[$0].contested == true })
      ).map { words($0) }
    }
  }

  /// Whom the participants named, as the file has it.
  var ballots: Ballots {
    var ballots = Ballots()
    for mentee in mentees {
      for mentor in mentee.ballot ?? [] { ballots.name(mentor, for: mentee.id) }
    }
    for mentor in mentors {
      for mentee in mentor.ballot ?? [] { ballots.name(mentee, for: mentor.id) }
    }
    return ballots
  }

  /// The problem that the file states.
  ///
  /// - Throws: ``ValueProblem`` where its parts do not fit each other.
  func assignmentProblem() throws(ValueProblem) -> AssignmentProblem {
    let columns = try columnsByText()
    var rows: [[EligibleMentor]] = []
    var seen: Set<MenteeID> = []
    for mentee in mentees {
      guard seen.insert(mentee.id).inserted else { throw Self.repeated("\(mentee.id)") }
      if let mentor = mentee.mentor.id, columns["\(mentor)"] == nil {
        throw Self.unknown("\(mentor)", at: mentee.id)
      }
      if mentee.locked == true, mentee.mentor.id == nil { throw Self.lockedToNobody(mentee.id) }
      var row: [EligibleMentor] = []
      for entry in mentee.scores.entries {
        guard let column = columns[entry.mentor] else {
          throw Self.unknown(entry.mentor, at: mentee.id)
        }
        row.append(EligibleMentor(mentor: column, score: entry.score))
      }
      rows.append(row)
    }
    do throws(AssignmentError) {
      var builder = try AssignmentProblemBuilder(capacities: mentors.map(\.places))
      for (mentee, row) in zip(mentees, rows) {
        let lock = mentee.locked == true ? mentee.mentor.id.flatMap { columns["\($0)"] } : nil
        try builder.addMentee(row, lockedTo: lock)
      }
      return try builder.build()
    } catch {
      throw words(error)
    }
  }

  /// The position of each mentor by the text of the identifier.
  private func columnsByText() throws(ValueProblem) -> [String: Int] {
    var columns: [String: Int] = [:]
    for (column, mentor) in mentors.enumerated()
    where columns.updateValue(column, forKey: "\(mentor.id)") != nil {
      throw Self.repeated("\(mentor.id)")
    }
    return columns
  }

  private static func repeated(_ id: String) -> ValueProblem {
    ValueProblem(
      Phrase(ru: "\(id) встречается дважды", en: "\(id) occurs twice"))
  }

  private static func unknown(_ mentor: String, at mentee: MenteeID) -> ValueProblem {
    ValueProblem(
      Phrase(ru: "у наставляемого \(mentee) назван ", en: "mentee \(mentee) names ")
        + .quoted(mentor)
        + Phrase(
          ru: ", а такого наставника в файле нет", en: ", and the file has no such mentor"))
  }

  private static func lockedToNobody(_ mentee: MenteeID) -> ValueProblem {
    ValueProblem(
      Phrase(
        ru: "наставляемый \(mentee) закреплён, но не назван наставник",
        en: "mentee \(mentee) is locked, but to no mentor"))
  }

  /// What it means that the solver's own check of its input refuses the numbers.
  private func words(_ error: AssignmentError) -> ValueProblem {
    switch error {
    case .capacityOutOfRange(let column, let capacity):
      ValueProblem(
        Phrase(
          ru: "у наставника \(mentors[column].id) невозможное число мест: \(capacity)",
          en: "mentor \(mentors[column].id) has an impossible number of places: \(capacity)"))
    case .locksExceedCapacity(let column, let capacity, let locks):
      ValueProblem(
        Phrase(
          ru: "за наставником \(mentors[column].id) закреплено наставляемых: \(locks), а мест: "
            + "\(capacity)",
          en: "mentees locked to mentor \(mentors[column].id): \(locks), places: \(capacity)"))
    case .lockNotEligible(let row, let column):
      ValueProblem(
        Phrase(
          ru: "\(mentees[row].id) и \(mentors[column].id) закреплены, но балла у этой пары нет",
          en: "\(mentees[row].id) and \(mentors[column].id) are locked, but have no score"))
    default:
      ValueProblem(
        Phrase(
          ru: "числа вне пределов, в которых доказательство можно проверить",
          en: "the numbers are beyond what a certificate can be checked with"))
    }
  }
}

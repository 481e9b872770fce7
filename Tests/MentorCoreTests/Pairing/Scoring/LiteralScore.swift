import Wording

@testable import MentorCore

/// Scores pairs one by one from the answers as they were written, in the words of the documentation.
///
/// Slow, and without a line of the code that scores rows.
struct LiteralScore {
  let graph: CandidateGraph

  /// The only form to consider; `nil` for all.
  var form: FormCode?

  /// The candidates of a mentee: for each mentor the best form, of equal ones the first code.
  func candidates(ofMenteeAt row: Int) -> [Candidate] {
    graph.mentors.indices.compactMap { column in
      let forms = FormCatalogue.standard.forms.sorted { $0.code < $1.code }
      var best: Candidate?
      for form in forms where isAllowed(row, column, form) && self.form ?? form.code == form.code {
        guard let score = score(row, column, form), score > best?.score ?? -1 else { continue }
        best = Candidate(mentor: column, form: form.code, score: score)
      }
      return best
    }
  }

  private func isAllowed(_ row: Int, _ column: Int, _ form: MentorshipForm) -> Bool {
    let (mentee, mentor) = (graph.mentees[row], graph.mentors[column])
    return mentee.forms.contains(form.code) && mentor.forms.contains(form.code)
      && graph.pool.constraint(.forbid, mentor: mentor.id, mentee: mentee.id) == nil
      && graph.pool.eligibility.violations(
        mentor: graph.people.mentorPeople[column], mentee: graph.people.menteePeople[row], in: form
      ).allSatisfy { $0.severity != .error }
  }

  private func score(_ row: Int, _ column: Int, _ form: MentorshipForm) -> Int? {
    var sum = 0
    var weights = 0
    for criterion in graph.people.criteria
    where criterion.forms.isEmpty || criterion.forms.contains(form.code) {
      let value = measure(criterion, row, column) ?? criterion.missing.thousandths
      switch criterion.requirement {
      case .must: if value == 0 { return nil }
      case .weight:
        sum += criterion.weight * value
        weights += criterion.weight
      }
    }
    return weights == 0 ? 0 : (2 * sum + weights) / (2 * weights)
  }

  private func measure(_ criterion: Criterion, _ row: Int, _ column: Int) -> Int? {
    let (mentee, mentor) = (graph.mentees[row], graph.mentors[column])
    switch criterion.kind {
    case .overlap, .equal: return overlap(criterion, row, column)
    case .range:
      guard let age = number(criterion.mentee, graph.people.menteePeople[row]),
        let range = mentor.wishedAges
      else { return nil }
      return range.from <= age && age <= range.to ? 1000 : 0
    case .distance:
      guard let left = number(criterion.mentee, graph.people.menteePeople[row]),
        let right = number(criterion.mentor, graph.people.mentorPeople[column]),
        let tolerance = criterion.tolerance
      else { return nil }
      return abs(left - right) >= tolerance
        ? 0 : 1000 * (tolerance - abs(left - right)) / tolerance
    case .schedule:
      guard let left = halves(mentee.availability), let right = halves(mentor.availability),
        let minutes = criterion.tolerance
      else { return nil }
      return min(1000, 1000 * (30 * left.intersection(right).count) / minutes)
    case .preference:
      let wish = graph.pool.constraint(.prefer, mentor: mentor.id, mentee: mentee.id)
      return wish == nil ? 0 : 1000
    case .earlierPair:
      let together = graph.pool.workedTogether.contains {
        $0.mentor == mentor.person && $0.mentee == mentee.person
      }
      return together ? 1000 : 0
    }
  }

  private func overlap(_ criterion: Criterion, _ row: Int, _ column: Int) -> Int? {
    let terms = CriterionCompiler(
      pool: graph.pool, mentees: graph.mentees, mentors: graph.mentors,
      menteePeople: graph.people.menteePeople, mentorPeople: graph.people.mentorPeople)
    func phrases(_ texts: [String]) -> [Set<String>] {
      texts.map { Set(TermIndex.stems(of: $0)) }.filter { !$0.isEmpty }
    }
    let wanted = phrases(terms.menteeTerms(criterion.mentee, at: row))
    let offered = phrases(terms.mentorTerms(criterion.mentor, at: column))
    guard !wanted.isEmpty, !offered.isEmpty else { return nil }
    let degrees = wanted.map { words in
      offered.map { phrase in
        if criterion.kind == .equal { return words == phrase ? 1000 : 0 }
        return words.intersection(phrase).count * 1000 / words.count
      }.max() ?? 0
    }
    return degrees.reduce(0, +) / wanted.count
  }

  private func number(_ field: ProfileField?, _ person: Person) -> Int? {
    field == .age ? person.age(on: graph.pool.date) : person.role.grade?.number
  }

  /// The half-hours of the week that slots cover in full.
  private func halves(_ availability: Availability) -> Set<Int>? {
    guard case .slots(let slots) = availability, !slots.isEmpty else { return nil }
    var found: Set<Int> = []
    for half in 0..<7 * 48 {
      let from = half % 48 * 30
      let isCovered = slots.contains {
        $0.day.rawValue == half / 48 + 1 && $0.from.minutes <= from && from + 30 <= $0.to.minutes
      }
      if isCovered { found.insert(half) }
    }
    return found
  }
}

/// A form as the graph sees it: who may take part, and what each criterion weighs.
struct FormBlock: Sendable {
  let form: MentorshipForm
  private let criteria: [Criterion]
  private let menteeIsOpen: [Bool]
  private let mentorIsOpen: [Bool]
  private let weights: [Int]
  private let totalWeight: Int
  private let musts: [Int]

  /// Prepares `form`, or answers `nil` where no mentee or no mentor takes part in it.
  init?(
    form: MentorshipForm, criteria: [Criterion], eligibility: Eligibility, mentees: [Mentee],
    mentors: [Mentor], menteePeople: [Person], mentorPeople: [Person]
  ) {
    func isFree(_ violations: [RuleViolation]) -> Bool {
      violations.allSatisfy { $0.severity != .error }
    }
    let menteeIsOpen = mentees.indices.map {
      mentees[$0].forms.contains(form.code)
        && isFree(eligibility.violations(ofMentee: menteePeople[$0], in: form))
    }
    let mentorIsOpen = mentors.indices.map {
      mentors[$0].forms.contains(form.code)
        && isFree(eligibility.violations(ofMentor: mentorPeople[$0], in: form))
    }
    guard menteeIsOpen.contains(true), mentorIsOpen.contains(true) else { return nil }
    self.form = form
    self.criteria = criteria
    self.menteeIsOpen = menteeIsOpen
    self.mentorIsOpen = mentorIsOpen
    let counts = criteria.map { $0.forms.isEmpty || $0.forms.contains(form.code) }
    weights = zip(criteria, counts).map { criterion, counts in
      counts && criterion.requirement == .weight ? criterion.weight : 0
    }
    totalWeight = weights.reduce(0, +)
    musts = criteria.indices.filter { counts[$0] && criteria[$0].requirement == .must }
  }

  /// Whether the mentee at `position` may take part in the form.
  func isOpen(toMenteeAt position: Int) -> Bool { menteeIsOpen[position] }

  /// Whether the rules of the form allow the two.
  func allows(menteeAt row: Int, mentorAt column: Int, facts: FactTable) -> Bool {
    guard mentorIsOpen[column] else { return false }
    let facts = facts[mentee: row, mentor: column]
    return !facts.isOnePerson && form.pairRules.allSatisfy { $0.rule.outcome(facts) != .refused }
  }

  /// The score from 0 to 1000, or `nil` where a criterion that must be met is not.
  func score(_ measures: [[Int16]], mentorAt column: Int) -> Int? {
    for index in musts where value(measures, index, column) == 0 { return nil }
    guard totalWeight > 0 else { return 0 }
    var sum = 0
    for index in weights.indices where weights[index] > 0 {
      sum += weights[index] * value(measures, index, column)
    }
    return rounded(sum)
  }

  /// The shares of all criteria; their points add up to the score.
  func shares(
    _ measures: [[Int16]], mentorAt column: Int, common: (Int) -> [String]
  ) -> [CriterionShare]? {
    guard score(measures, mentorAt: column) != nil else { return nil }
    var sum = 0
    return criteria.indices.map { index in
      let before = totalWeight > 0 ? rounded(sum) : 0
      sum += weights[index] * value(measures, index, column)
      let measure = measures[index][column]
      return CriterionShare(
        criterion: criteria[index],
        measure: measure == CompiledCriterion.missing ? nil : Int(measure),
        points: totalWeight > 0 ? rounded(sum) - before : 0,
        possible: totalWeight > 0 ? rounded(weights[index] * 1000) : 0,
        common: common(index))
    }
  }

  /// How far a criterion is met in thousandths, an unanswered one by its policy.
  private func value(_ measures: [[Int16]], _ index: Int, _ column: Int) -> Int {
    let measure = measures[index][column]
    return measure == CompiledCriterion.missing
      ? criteria[index].missing.thousandths : Int(measure)
  }

  /// A weighted sum of thousandths as points, rounded half up.
  private func rounded(_ sum: Int) -> Int { (2 * sum + totalWeight) / (2 * totalWeight) }
}

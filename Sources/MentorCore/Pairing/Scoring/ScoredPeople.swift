/// The people of a graph with everything about them that scores depend on.
struct ScoredPeople: Sendable {
  let mentees: [Mentee]
  let mentors: [Mentor]
  let menteePeople: [Person]
  let mentorPeople: [Person]
  let criteria: [Criterion]
  let compiled: [CompiledCriterion]
  let facts: FactTable
  let eligibility: Eligibility

  /// Whether the person at `position` on one side names the form and meets its rules.
  func isOpen(_ position: Int, as side: PairSide, in form: MentorshipForm) -> Bool {
    let violations: [RuleViolation]
    switch side {
    case .mentee:
      guard mentees[position].forms.contains(form.code) else { return false }
      violations = eligibility.violations(ofMentee: menteePeople[position], in: form)
    case .mentor:
      guard mentors[position].forms.contains(form.code) else { return false }
      violations = eligibility.violations(ofMentor: mentorPeople[position], in: form)
    }
    return violations.allSatisfy { $0.severity != .error }
  }
}

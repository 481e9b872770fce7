import Wording

extension Pool {
  /// Everything that forbids `mentor` and `mentee` to be a pair in `form`; empty where it is allowed.
  ///
  /// The one place that says so: matching, pairs made by hand and the acceptance of proposals all
  /// ask here. Capacity is part of it: every mentee takes a place.
  public func objections(mentor: Mentor, mentee: Mentee, form: FormCode) -> [PairingError] {
    var found = obstacles(to: mentor) + obstacles(to: mentee)
    if freePlaces(of: mentor) == 0 { found.append(.noPlace(mentor.id, capacity: mentor.capacity)) }
    if mentor.year != year { found.append(.otherYear(record: "\(mentor.id)", mentor.year)) }
    if mentee.year != year { found.append(.otherYear(record: "\(mentee.id)", mentee.year)) }
    if let veto = constraint(.forbid, mentor: mentor.id, mentee: mentee.id) {
      found.append(.forbidden(mentor.id, mentee.id, veto.id))
    }
    if let veto = veto(mentor: mentor.id, mentee: mentee.id) { found.append(.vetoed(veto)) }
    let refusals = violations(mentor: mentor, mentee: mentee, form: form)
      .filter { $0.severity == .error }
    if !refusals.isEmpty { found.append(.ineligible(mentor.id, mentee.id, refusals)) }
    return found
  }

  /// What the rules of `form` say about the two, warnings included.
  public func violations(mentor: Mentor, mentee: Mentee, form: FormCode) -> [RuleViolation] {
    guard let rules = forms[form], let upper = people[mentor.person],
      let lower = people[mentee.person]
    else { return [] }
    return eligibility.violations(mentor: upper, mentee: lower, in: rules)
  }

  /// The forms in which both take part, in the order of the catalogue.
  public func commonForms(_ mentor: Mentor, _ mentee: Mentee) -> [FormCode] {
    mentor.forms.filter { mentee.forms.contains($0) }.sorted()
  }
}

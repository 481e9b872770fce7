public import Wording

/// Decides whether people may be paired in a form.
public struct Eligibility: Sendable {
  /// The thresholds of the organisation.
  public let settings: ProgrammeSettings

  /// The date on which ages are taken: that of entering the pair.
  public let date: CalendarDate

  /// The folded name of the organisation itself; empty where it is not known.
  let homeKey: FoldedText

  /// Creates the judge for `organization` on `date`.
  public init(organization: Organization, on date: CalendarDate) {
    settings = organization.settings
    homeKey = FoldedText(organization: organization.name ?? "")
    self.date = date
  }

  /// What the rules of `form` say against the mentee alone.
  public func violations(ofMentee person: Person, in form: MentorshipForm) -> [RuleViolation] {
    form.menteeRules.compactMap { violation($0, by: person, as: .mentee) }
  }

  /// What the rules of `form` say against the mentor alone.
  public func violations(ofMentor person: Person, in form: MentorshipForm) -> [RuleViolation] {
    form.mentorRules.compactMap { violation($0, by: person, as: .mentor) }
  }

  /// Everything that the rules of `form` say against `mentor` and `mentee` as a pair.
  public func violations(
    mentor: Person, mentee: Person, in form: MentorshipForm
  ) -> [RuleViolation] {
    violations(ofMentee: mentee, in: form) + violations(ofMentor: mentor, in: form)
      + pairViolations(mentor: mentor, mentee: mentee, in: form)
  }

  /// What the rules of `form` say against the two together, beyond what each alone meets.
  public func pairViolations(
    mentor: Person, mentee: Person, in form: MentorshipForm
  ) -> [RuleViolation] {
    let facts = PairFacts(mentor: mentor, mentee: mentee, eligibility: self)
    var found: [RuleViolation] = []
    if facts.isOnePerson {
      found.append(
        RuleViolation(
          "form.one-person", .error,
          Phrase(
            ru: "один человек не может быть в паре и наставником, и наставляемым",
            en: "one person cannot be both mentor and mentee of a pair"),
          source: .customary))
    }
    return found + form.pairRules.compactMap { violation($0, facts) }
  }

  /// The organisation of `person` for comparison: the folded name or identifier, with the name of
  /// the organisation itself standing for none.
  public func organizationKey(of person: Person) -> FoldedText {
    guard let name = person.organization else { return homeKey }
    return FoldedText(organization: name)
  }

  /// Where a person works, for comparison: the employer, or the organisation where none is named.
  func workplaceKey(of person: Person) -> FoldedText {
    person.role.employer.map { FoldedText(organization: $0) } ?? organizationKey(of: person)
  }
}

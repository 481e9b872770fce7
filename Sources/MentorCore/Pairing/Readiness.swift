public import Wording

/// Whether a mentor or a mentee may be paired, and why not.
public struct Readiness: Hashable, Sendable {
  /// Something that stands in the way.
  public struct Reason: Hashable, Sendable {
    /// The stable code, such as `consent.missing`.
    public let code: String

    /// The reason in words.
    public let message: Phrase

    /// What to do about it; `nil` where the message says enough.
    public let hint: Phrase?
  }

  /// The profile, `M-5` or `E-9`.
  public let record: String

  /// The person.
  public let person: PersonID

  /// The forms of the profile.
  public let forms: [FormCode]

  /// The free places of a mentor; `nil` for a mentee.
  public let free: Int?

  /// The pair of a mentee; `nil` where there is none, and for a mentor.
  public let pair: PairID?

  /// What stands in the way; empty where the participant may be paired now.
  public let reasons: [Reason]

  /// Whether the participant may be paired now.
  public var isReady: Bool { reasons.isEmpty }
}

extension Pool {
  /// Every mentor of the year with what stands in the way of a pair.
  ///
  /// - Complexity: O(*n*) in the number of mentors.
  public func readinessOfMentors() -> [Readiness] {
    mentors.map { mentor in
      let free = freePlaces(of: mentor)
      var reasons = obstacles(to: mentor).map(\.reason)
      if free == 0 {
        reasons.append(PairingError.noPlace(mentor.id, capacity: mentor.capacity).reason)
      }
      reasons += formReasons(mentor.forms, "\(mentor.id)", edit: "mentor") { form in
        people[mentor.person].map { eligibility.violations(ofMentor: $0, in: form) } ?? []
      }
      return Readiness(
        record: "\(mentor.id)", person: mentor.person, forms: mentor.forms, free: free,
        pair: nil, reasons: reasons)
    }
  }

  /// Every mentee of the year with what stands in the way of a pair.
  ///
  /// - Complexity: O(*n*) in the number of mentees.
  public func readinessOfMentees() -> [Readiness] {
    mentees.map { mentee in
      var reasons = obstacles(to: mentee).map(\.reason)
      reasons += formReasons(mentee.forms, "\(mentee.id)", edit: "mentee") { form in
        people[mentee.person].map { eligibility.violations(ofMentee: $0, in: form) } ?? []
      }
      return Readiness(
        record: "\(mentee.id)", person: mentee.person, forms: mentee.forms, free: nil,
        pair: pair(of: mentee.id), reasons: reasons)
    }
  }

  /// Why none of `forms` is open; empty where one is.
  private func formReasons(
    _ forms: [FormCode], _ record: String, edit noun: String,
    _ violations: (MentorshipForm) -> [RuleViolation]
  ) -> [Readiness.Reason] {
    guard !forms.isEmpty else {
      return [
        Readiness.Reason(
          code: "form.none",
          message: Phrase(
            ru: "форма наставничества не указана", en: "no form of mentorship is given"),
          hint: Phrase(
            ru: "Укажите форму: mentorctl \(noun) edit \(record) --form UU.",
            en: "Give a form: mentorctl \(noun) edit \(record) --form UU."))
      ]
    }
    var refusals: [Readiness.Reason] = []
    for code in forms {
      guard let form = self.forms[code] else { continue }
      let errors = violations(form).filter { $0.severity == .error }
      if errors.isEmpty { return [] }
      refusals += errors.map { violation in
        Readiness.Reason(
          code: violation.code,
          message: Phrase(verbatim: "\(code.text): ") + violation.message,
          hint: Phrase(
            ru: "Правила формы: mentorctl form show \(code.text).",
            en: "The rules of the form: mentorctl form show \(code.text)."))
      }
    }
    return refusals
  }
}

extension PairingError {
  /// The error as a reason that is told about a participant.
  fileprivate var reason: Readiness.Reason {
    switch self {
    case .noConsent(_, let obstacle): reason(obstacle.code, obstacle.message)
    case .unprepared(_, let lack): reason(lack.code, lack.message)
    case .notInPool(_, let status): reason("status", status.name)
    case .noPlace: reason("place", Phrase(ru: "нет свободных мест", en: "no free places"))
    case .alreadyPaired(_, let pair):
      reason("paired", Phrase(ru: "уже в паре \(pair)", en: "in \(pair) already"))
    default: reason("data", message)
    }
  }

  private func reason(_ code: String, _ message: Phrase) -> Readiness.Reason {
    Readiness.Reason(code: code, message: message, hint: hint)
  }
}

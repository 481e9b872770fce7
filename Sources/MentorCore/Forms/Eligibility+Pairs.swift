import Wording

extension Eligibility {
  /// What `sourced` says about the two; `nil` where it is met.
  func violation(_ sourced: Sourced<PairRule>, _ facts: PairFacts) -> RuleViolation? {
    let outcome = sourced.rule.outcome(facts)
    guard outcome != .met else { return nil }
    let (code, message) = words(sourced.rule, facts)
    return RuleViolation(
      code, outcome == .refused ? .error : .warning, message, source: sourced.source)
  }

  private func words(_ rule: PairRule, _ facts: PairFacts) -> (code: String, message: Phrase) {
    switch rule {
    case .sameOrganization:
      (
        "form.other-organization",
        Phrase(
          ru: "наставник и наставляемый из разных организаций, форме нужна одна",
          en: "mentor and mentee belong to different organisations, the form needs one")
      )
    case .differentOrganizations:
      (
        "form.same-organization",
        Phrase(
          ru: "наставник и наставляемый из одной организации, форме нужны разные",
          en: "mentor and mentee belong to one organisation, the form needs two")
      )
    case .higherGrade: gradeWords(facts)
    }
  }

  private func gradeWords(_ facts: PairFacts) -> (code: String, message: Phrase) {
    guard let upper = facts.mentorGrade, let lower = facts.menteeGrade else {
      return (
        "form.grade-unknown",
        Phrase(
          ru: "класс наставника или наставляемого не указан",
          en: "the grade of the mentor or of the mentee is not given")
      )
    }
    if upper == lower {
      return (
        "form.grade-equal",
        Phrase(
          ru: "наставник и наставляемый учатся в одной параллели (\(upper)): "
            + "возможно только «равный – равному»",
          en: "mentor and mentee are in the same grade (\(upper)): only “peer to peer” fits")
      )
    }
    return (
      "form.grade-below",
      Phrase(
        ru: "наставник учится в \(upper) классе, а наставляемый старше: в \(lower)",
        en: "the mentor is in grade \(upper), the mentee above: in grade \(lower)")
    )
  }
}

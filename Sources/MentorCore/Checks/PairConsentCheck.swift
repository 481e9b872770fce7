public import Wording

/// Nobody is in an open pair without a consent in force.
public struct PairConsentCheck: Check {
  public let code = "pair.consent"
  public let severity = Severity.error
  public let reads: Set<CheckedFile> = [
    .organization, .people, .mentors, .mentees, .consents, .pairs,
  ]

  public let rule = Phrase(
    ru: "У каждого участника открытой пары есть действующее согласие на обработку персональных "
      + "данных (152-ФЗ, ст. 9).",
    en: "Every participant of an open pair has a consent to processing of data in force "
      + "(152-ФЗ, art. 9).")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    records.openPairs.flatMap { pair in
      let people =
        [("\(pair.mentor)", records.person(of: pair.mentor))]
        + pair.mentees.map { ("\($0)", records.person(of: $0)) }
      return people.compactMap { id, person -> Finding? in
        guard let person, let obstacle = records.pool.gate.obstacle(for: person) else {
          return nil
        }
        return finding(
          "\(pair.id)",
          Phrase(verbatim: "\(id): ") + obstacle.message
            + Phrase(ru: " (152-ФЗ, ст. 9)", en: " (152-ФЗ, art. 9)"),
          hint: Phrase(
            ru: "Внесите согласие, до этого пара работать не может: ",
            en: "Record the consent, until then the pair cannot work: ")
            + .recordingConsent(of: person.id))
      }
    }
  }
}

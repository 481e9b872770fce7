public import Wording

/// Participants without a pair have a consent, so that they can be paired.
public struct MissingConsentCheck: Check {
  public let code = "consent.missing"
  public let severity = Severity.warning
  public let reads: Set<CheckedFile> = [.organization, .people, .mentors, .mentees, .consents]

  public let rule = Phrase(
    ru: "У каждого участника есть действующее согласие на обработку персональных данных "
      + "(152-ФЗ, ст. 9); без него подбор участника не видит.",
    en: "Every participant has a consent to processing of data in force (152-ФЗ, art. 9); without "
      + "it the matching cannot see them.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    records.participants.compactMap { person in
      guard let obstacle = records.pool.gate.obstacle(for: person) else { return nil }
      switch obstacle {
      case .missing, .expired, .withdrawn, .notYetSigned, .ageUnknown:
        return finding(
          "\(person.id)",
          obstacle.message + Phrase(ru: " (152-ФЗ, ст. 9)", en: " (152-ФЗ, art. 9)"),
          hint: Phrase(
            ru: "Получите согласие и внесите его: ", en: "Obtain the consent and record it: ")
            + .recordingConsent(of: person.id))
      // The signature is the subject of rules of its own.
      case .needsGuardian, .needsOwnSignature: return nil
      }
    }
  }
}

public import Wording

/// After majority the person's own consent replaces the representative's.
public struct ConsentMajorityCheck: Check {
  public let code = "consent.majority"
  public let severity = Severity.warning
  public let reads: Set<CheckedFile> = [.organization, .people, .mentors, .mentees, .consents]

  public let rule = Phrase(
    ru: "После совершеннолетия действует собственное согласие, а не согласие представителя "
      + "(значение программы по умолчанию).",
    en: "After majority the person's own consent holds, not the representative's (the program's "
      + "default).")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    let consents = Dictionary(grouping: records.consents, by: \.person)
    return records.participants.compactMap { person in
      guard records.pool.gate.obstacle(for: person) == .needsOwnSignature,
        let consent = consents[person.id]?.last(where: {
          $0.kind == .processing && $0.isInForce(on: records.date)
        })
      else { return nil }
      return finding(
        "\(consent.id)",
        Phrase(
          ru: "\(person.id) уже совершеннолетний, а согласие подписал только представитель",
          en: "\(person.id) is of age, but only a representative signed"),
        hint: Phrase(
          ru: "Получите собственное согласие и внесите его: ",
          en: "Obtain the person's own consent and record it: ") + .recordingConsent(of: person.id))
    }
  }
}

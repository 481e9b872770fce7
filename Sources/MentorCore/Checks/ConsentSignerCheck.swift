public import Wording

/// For minors the representative signs.
public struct ConsentSignerCheck: Check {
  public let code = "consent.signer"
  public let severity = Severity.warning
  public let reads: Set<CheckedFile> = [.organization, .people, .mentors, .mentees, .consents]

  public let rule = Phrase(
    ru: "За несовершеннолетнего согласие подписывает законный представитель (значение программы "
      + "по умолчанию: закон возраста не называет).",
    en: "For a minor a legal representative signs (the program's default: the law names no age).")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    let consents = Dictionary(grouping: records.consents, by: \.person)
    return records.participants.compactMap { person in
      guard records.pool.gate.obstacle(for: person) == .needsGuardian,
        let consent = consents[person.id]?.last(where: {
          $0.kind == .processing && $0.isInForce(on: records.date)
        })
      else { return nil }
      return finding(
        "\(consent.id)",
        Phrase(
          ru: "за несовершеннолетнего (\(person.id)) согласие подписал он сам, подписи законного "
            + "представителя нет",
          en: "the minor (\(person.id)) signed alone, no legal representative did"),
        hint: Phrase(
          ru: "Получите согласие представителя и внесите его: ",
          en: "Obtain the representative's consent and record it: ")
          + .recordingConsent(of: person.id))
    }
  }
}

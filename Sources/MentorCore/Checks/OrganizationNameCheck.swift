public import Wording

/// The organisation has a name.
public struct OrganizationNameCheck: Check {
  public let code = "organization.name"
  public let severity = Severity.note
  public let reads: Set<CheckedFile> = [.organization]

  public let rule = Phrase(
    ru: "Известно название организации: оно нужно приказам и правилам «одна организация».",
    en: "The organisation has a name: orders and the rules about one organisation need it.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    guard (records.organization.name ?? "").isEmpty else { return [] }
    return [
      finding(
        CheckedFile.organization.rawValue,
        Phrase(ru: "название организации не указано", en: "the organisation has no name"),
        hint: Phrase(
          ru: "Укажите его: mentorctl org edit --name \"МБОУ СОШ № 5\".",
          en: "Give it: mentorctl org edit --name \"School 5\"."))
    ]
  }
}

public import Wording

/// The current school year is the one of today.
public struct SchoolYearCheck: Check {
  public let code = "organization.year"
  public let severity = Severity.warning
  public let reads: Set<CheckedFile> = [.organization]

  public let rule = Phrase(
    ru:
      "Текущий учебный год организации — тот, к которому относится сегодняшний день, или следующий, "
      + "когда этот закрыт.",
    en: "The organisation's current school year is the one to which today belongs, or the next one "
      + "when that is closed.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    let today = SchoolYear(containing: records.date)
    guard let current = records.organization.currentYear, current != today else { return [] }
    let isNext = current > today && records.organization.closing(of: today) != nil
    guard !isNext else { return [] }
    return [
      finding(
        CheckedFile.organization.rawValue,
        Phrase(
          ru: "текущим указан \(current.jsonText) учебный год, а сегодня \(today.jsonText)",
          en: "the current school year is set to \(current.jsonText), but today is "
            + today.jsonText),
        hint: Phrase(
          ru: "Переведите программу: mentorctl org edit --current-year \(today.jsonText).",
          en: "Move the programme on: mentorctl org edit --current-year \(today.jsonText)."))
    ]
  }
}

public import Wording

/// A measure that ends with a paper is closed by naming it.
public struct MeasurePaperCheck: Check {
  public let code = "measure.paper"
  public let severity = Severity.warning
  public let reads: Set<CheckedFile> = []

  public let rule = Phrase(
    ru: "У выполненного мероприятия, результат которого назван документом (приказ, положение, "
      + "протокол, справка, отчёт, акт, договор, согласие, список, сертификат), документ указан "
      + "(значение программы по умолчанию, не норма).",
    en: "A measure that is carried out, and whose result names a paper (an order, a regulation, "
      + "minutes, a memorandum, a report, an act, a contract, a consent, a list, a certificate), "
      + "names that paper (the program's default, no norm).")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    records.roadmaps.flatMap(\.measures).compactMap { measure in
      let days = measure.completionsWithoutPaper.map(\.date)
      guard !days.isEmpty else { return nil }
      let papers = measure.expectedPapers.map(\.name).listed(joinedBy: .or)
      return finding(
        "\(measure.id)",
        Phrase(
          ru: "выполнено " + days.map(\.numeric).joined(separator: ", ")
            + ", а документ не назван; по формулировке ожидается: ",
          en: "carried out on " + days.map(\.iso).joined(separator: ", ")
            + ", but no paper is named; by its wording it ends with: ") + papers
          + Phrase(ru: " (значение программы по умолчанию)", en: " (the program's default)"),
        hint: Phrase(
          ru: "Назовите документ: mentorctl roadmap evidence \(measure.id) --evidence "
            + "\"приказ № 12 от 01.10.2026\".",
          en: "Name the paper: mentorctl roadmap evidence \(measure.id) --evidence "
            + "\"приказ № 12 от 01.10.2026\"."))
    }
  }
}

public import Wording

/// Data of people who withdrew their consent are destroyed in time.
public struct RetentionCheck: Check {
  public let code = "retention.due"
  public let severity = Severity.warning
  public let reads: Set<CheckedFile> = [.retention]

  public let rule = Phrase(
    ru: "Данные того, кто отозвал согласие, уничтожены или обезличены за 30 дней (152-ФЗ, ст. 21).",
    en: "The data of whoever withdrew the consent are destroyed or made anonymous within 30 days "
      + "(152-ФЗ, art. 21).")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    records.retentions.filter { $0.done == nil }.map { duty in
      let days = records.date.days(to: duty.destroyBy)
      let isLate = days < 0
      let left = Phrase(
        ru: isLate ? ", срок прошёл" : ", осталось \(days) \(days.form("день", "дня", "дней"))",
        en: isLate ? ", which is over" : ", in \(days) " + (days == 1 ? "day" : "days"))
      return finding(
        "\(duty.id)",
        Phrase(
          ru: "данные \(duty.person) нужно уничтожить до \(duty.destroyBy.numeric)",
          en: "the data of \(duty.person) are to be destroyed by \(duty.destroyBy)") + left,
        hint: Phrase(
          ru:
            "Уничтожьте или обезличьте данные, составьте акт и внесите его: mentorctl retention done "
            + "\(duty.id) --document \"акт № …\".",
          en:
            "Destroy the data or make them anonymous, draw up an act and record it: mentorctl retention "
            + "done \(duty.id) --document \"act No …\"."),
        severity: isLate ? .error : .warning)
    }
  }
}

public import Wording

/// What monitoring recommended or the head decided is carried out in time.
public struct MonitoringFollowUpCheck: Check {
  public let code = "monitoring.overdue"
  public let severity = Severity.warning
  public let reads: Set<CheckedFile> = [.monitoring]

  public let rule = Phrase(
    ru: "Рекомендации и решения по итогам мониторинга выполнены в назначенный срок.",
    en: "What a round of monitoring recommends or the head decides is done by its day.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    records.monitoring.flatMap { round in
      round.overdue(on: records.date).map { followUp in
        let name = FollowUpID(round: round.id, number: followUp.number)
        let due = followUp.due ?? records.date
        return finding(
          "\(round.id)",
          Phrase(
            ru:
              "\(followUp.kind.name.ru) \(name): срок был \(due.numeric), отметки о выполнении нет",
            en: "the \(followUp.kind.name.en) \(name) was due on \(due) and is not marked as done"),
          hint: Phrase(
            ru: "Когда сделано, отметьте: mentorctl monitoring done \(name) --result \"…\".",
            en: "When it is done, say so: mentorctl monitoring done \(name) --result \"…\"."))
      }
    }
  }
}

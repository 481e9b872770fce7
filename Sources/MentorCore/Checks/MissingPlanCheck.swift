public import Wording

/// A pair that works has an individual plan.
public struct MissingPlanCheck: Check {
  public let code = "plan.missing"
  public let severity = Severity.warning
  public let reads: Set<CheckedFile> = [.pairs, .plans]

  /// After how many days of work a plan is missing; a customary default of this program.
  static let days = 30

  public let rule = Phrase(
    ru: "У пары, которая работает 30 дней и дольше, есть индивидуальный план; срок — значение "
      + "программы по умолчанию.",
    en:
      "A pair that has worked for 30 days has an individual plan; the term is the program's default."
  )

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    let planned = Set(records.meetingRecords.plans.map(\.pair))
    return records.pairs.compactMap { pair in
      guard pair.state == .active, !planned.contains(pair.id), let from = pair.from,
        from.days(to: records.date) >= Self.days
      else { return nil }
      return finding(
        "\(pair.id)",
        Phrase(
          ru: "пара работает с \(from.numeric), а индивидуального плана нет",
          en: "the pair has worked since \(from) and has no individual plan"),
        hint: Phrase(
          ru: "Составьте его: mentorctl plan new \(pair.id).",
          en: "Make one: mentorctl plan new \(pair.id)."))
    }
  }
}

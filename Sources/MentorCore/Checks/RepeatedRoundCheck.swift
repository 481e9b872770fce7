public import Wording

/// A school year has one round of monitoring of each kind.
public struct RepeatedRoundCheck: Check {
  public let code = "monitoring.repeated"
  public let severity = Severity.error
  public let reads: Set<CheckedFile> = [.monitoring]

  public let rule = Phrase(
    ru: "В учебном году один мониторинг каждого вида: входной, промежуточный, итоговый.",
    en: "A school year has one round of monitoring of each kind: input, interim, final.")

  private struct Key: Hashable {
    let year: SchoolYear
    let kind: RoundKind
  }

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    var first: [Key: MonitoringID] = [:]
    return records.monitoring.compactMap { round in
      let key = Key(year: round.year, kind: round.kind)
      guard let earlier = first[key] else {
        first[key] = round.id
        return nil
      }
      return finding(
        "\(round.id)",
        Phrase(
          ru:
            "\(round.kind.name.ru) мониторинг \(round.year.jsonText) учебного года уже есть: \(earlier)",
          en:
            "\(round.year.jsonText) already has the round \(earlier) of the kind \(round.kind.name.en)"
        ),
        hint: Phrase(
          ru:
            "Оставьте один: перенесите в него листы, числа и решения и удалите лишнюю запись из файла "
            + "monitoring.json.",
          en:
            "Keep one: move sheets, counts and decisions to it and delete the other record from the file "
            + "monitoring.json."))
    }
  }
}

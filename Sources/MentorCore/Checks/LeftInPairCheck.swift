public import Wording

/// Nobody who has left the pool is in an open pair.
public struct LeftInPairCheck: Check {
  public let code = "profile.archived-in-pair"
  public let severity = Severity.warning
  public let reads: Set<CheckedFile> = [.mentors, .mentees, .pairs]

  public let rule = Phrase(
    ru: "Кто на паузе или в архиве, не состоит в открытой паре.",
    en: "Nobody who is paused or archived is in an open pair.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    var pairsOf: [String: [String]] = [:]
    for pair in records.openPairs {
      for record in ["\(pair.mentor)"] + pair.mentees.map({ "\($0)" }) {
        pairsOf[record, default: []].append("\(pair.id)")
      }
    }
    let profiles =
      records.mentors.map { ("\($0.id)", $0.status) }
      + records.mentees.map { ("\($0.id)", $0.status) }
    return profiles.compactMap { record, status in
      guard status != .active, let pairs = pairsOf[record], let first = pairs.first else {
        return nil
      }
      return finding(
        record,
        Phrase(
          ru: "состояние — «\(status.name.ru)», а пары открыты: \(pairs.joined(separator: ", "))",
          en: "is \(status.name.en), but has open pairs: \(pairs.joined(separator: ", "))"),
        hint: Phrase(
          ru: "Посмотрите пару (mentorctl pair show \(first)) и завершите её или верните участника "
            + "в базу.",
          en: "Look at the pair (mentorctl pair show \(first)) and end it, or make the participant "
            + "active again."))
    }
  }
}

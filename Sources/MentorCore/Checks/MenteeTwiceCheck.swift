public import Wording

/// A mentee is in one open pair.
public struct MenteeTwiceCheck: Check {
  public let code = "pair.mentee-twice"
  public let severity = Severity.error
  public let reads: Set<CheckedFile> = [.pairs]

  public let rule = Phrase(
    ru: "Наставляемый состоит только в одной открытой паре.",
    en: "A mentee is in one open pair only.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    var first: [MenteeID: PairID] = [:]
    return records.openPairs.flatMap { pair in
      pair.mentees.compactMap { mentee -> Finding? in
        guard let earlier = first[mentee] else {
          first[mentee] = pair.id
          return nil
        }
        return finding(
          "\(pair.id)",
          Phrase(
            ru: "наставляемый \(mentee) уже состоит в паре \(earlier)",
            en: "mentee \(mentee) is in pair \(earlier) already"),
          hint: Phrase(
            ru: "Оставьте одну из пар: mentorctl pair show \(earlier), mentorctl pair show "
              + "\(pair.id).",
            en: "Keep one of the pairs: mentorctl pair show \(earlier), mentorctl pair show "
              + "\(pair.id)."))
      }
    }
  }
}

public import Wording

/// Nobody is mentor and mentee of one pair.
public struct OnePersonCheck: Check {
  public let code = "pair.one-person"
  public let severity = Severity.error
  public let reads: Set<CheckedFile> = [.mentors, .mentees, .pairs]

  public let rule = Phrase(
    ru: "Человек не бывает в одной паре и наставником, и наставляемым.",
    en: "Nobody is both mentor and mentee of one pair.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    records.pairs.flatMap { pair in
      let mentor = records.mentors[pair.mentor]?.person
      return pair.mentees.compactMap { mentee -> Finding? in
        guard let mentor, records.mentees[mentee]?.person == mentor else { return nil }
        return finding(
          "\(pair.id)",
          Phrase(
            ru: "\(pair.mentor) и \(mentee) — один человек (\(mentor))",
            en: "\(pair.mentor) and \(mentee) are one person (\(mentor))"),
          hint: Phrase(
            ru: "Исправьте запись пары в pairs.json.",
            en: "Correct the record of the pair in pairs.json."))
      }
    }
  }
}

public import Wording

/// The profiles of a pair are of the pair's year.
public struct PairYearCheck: Check {
  public let code = "pair.year"
  public let severity = Severity.error
  public let reads: Set<CheckedFile> = [.mentors, .mentees, .pairs]

  public let rule = Phrase(
    ru: "Учебный год пары и анкет её участников один и тот же.",
    en: "A pair and the profiles of its participants are of one school year.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    records.pairs.flatMap { pair in
      let mentor = records.mentors[pair.mentor].map { ("\($0.id)", $0.year) }
      let mentees = pair.mentees.compactMap { id in
        records.mentees[id].map { ("\($0.id)", $0.year) }
      }
      return ((mentor.map { [$0] } ?? []) + mentees).filter { $0.1 != pair.year }
        .map { id, year in
          finding(
            "\(pair.id)",
            Phrase(
              ru: "пара относится к \(pair.year.jsonText) учебному году, а анкета \(id) — к "
                + year.jsonText,
              en: "the pair belongs to \(pair.year.jsonText), but the profile \(id) to "
                + year.jsonText),
            hint: Phrase(
              ru: "Исправьте поле year в pairs.json или составьте пару заново.",
              en: "Correct the field year in pairs.json, or make the pair anew."))
        }
    }
  }
}

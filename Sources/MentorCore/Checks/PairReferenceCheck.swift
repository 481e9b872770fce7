public import Wording

/// Pairs join people who are there.
public struct PairReferenceCheck: Check {
  public let code = "reference.pair"
  public let severity = Severity.error
  public let reads: Set<CheckedFile> = [.mentors, .mentees, .pairs]

  public let rule = Phrase(
    ru: "Пара соединяет наставника и наставляемых, которые есть в базах.",
    en: "A pair joins a mentor and mentees who are in the pools.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    records.pairs.flatMap { pair in
      let mentor = records.mentors[pair.mentor] == nil ? ["\(pair.mentor)"] : []
      let mentees = pair.mentees.filter { records.mentees[$0] == nil }.map { "\($0)" }
      return (mentor + mentees).map { missing in
        finding(
          "\(pair.id)",
          Phrase(
            ru: "ссылается на \(missing), а такой записи нет",
            en: "refers to \(missing), and there is no such record"),
          hint: Phrase(
            ru: "Верните запись из резервной копии или исправьте ссылку в pairs.json.",
            en: "Bring the record back from a backup, or correct the reference in pairs.json."))
      }
    }
  }
}

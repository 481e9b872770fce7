public import Wording

/// Decisions are about people who are there.
public struct ConstraintReferenceCheck: Check {
  public let code = "reference.constraint"
  public let severity = Severity.warning
  public let reads: Set<CheckedFile> = [.mentors, .mentees, .constraints]

  public let rule = Phrase(
    ru: "Решение о паре касается наставника и наставляемого, которые есть в базах.",
    en: "A decision about a pair concerns a mentor and a mentee who are in the pools.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    records.constraints.flatMap { constraint in
      let mentor = records.mentors[constraint.mentor] == nil ? ["\(constraint.mentor)"] : []
      let mentee = records.mentees[constraint.mentee] == nil ? ["\(constraint.mentee)"] : []
      return (mentor + mentee).map { missing in
        finding(
          "\(constraint.id)",
          Phrase(
            ru: "решение «\(constraint.kind.name.ru)» ссылается на \(missing), а такой записи нет",
            en: "the decision “\(constraint.kind.name.en)” refers to \(missing), and there is no "
              + "such record"),
          hint: Phrase(
            ru: "Удалите решение из constraints.json.",
            en: "Delete the decision from constraints.json."))
      }
    }
  }
}

public import Wording

/// Profiles and consents belong to somebody.
public struct PersonReferenceCheck: Check {
  public let code = "reference.person"
  public let severity = Severity.error
  public let reads: Set<CheckedFile> = [.people, .mentors, .mentees, .consents]

  public let rule = Phrase(
    ru: "Анкета и согласие относятся к человеку из people.json.",
    en: "A profile and a consent belong to a person of people.json.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    let references: [(String, PersonID)] =
      records.mentors.map { ("\($0.id)", $0.person) }
      + records.mentees.map { ("\($0.id)", $0.person) }
      + records.consents.map { ("\($0.id)", $0.person) }
    return references.filter { records.people[$0.1] == nil }.map { record, person in
      finding(
        record,
        Phrase(
          ru: "ссылается на \(person), а такого человека нет",
          en: "refers to \(person), and there is no such person"),
        hint: Phrase(
          ru: "Верните человека из резервной копии или исправьте ссылку в файле.",
          en: "Bring the person back from a backup, or correct the reference in the file."))
    }
  }
}

public import Wording

/// Meetings, feedback and plans belong to pairs and people who are there.
public struct MeetingReferenceCheck: Check {
  public let code = "reference.meeting"
  public let severity = Severity.error
  public let reads: Set<CheckedFile> = [.pairs, .mentors, .mentees, .meetings, .feedback, .plans]

  public let rule = Phrase(
    ru: "Встречи, обратная связь и планы относятся к парам и людям, которые есть в данных.",
    en: "Meetings, feedback and plans belong to pairs and people who are in the data.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    let book = records.meetingRecords
    let links =
      book.meetings.map { ("\($0.id)", $0.references) }
      + book.feedback.map { ("\($0.id)", $0.references) }
      + book.plans.map { ("\($0.id)", $0.references) }
    let known = Set(
      records.pairs.map(\.id.erased) + records.mentors.map(\.id.erased)
        + records.mentees.map(\.id.erased) + book.meetings.map(\.id.erased))
    return links.flatMap { record, references in
      references.filter { !known.contains($0) }.map { missing in
        finding(
          record,
          Phrase(
            ru: "ссылается на \(missing), а такой записи нет",
            en: "refers to \(missing), and there is no such record"),
          hint: Phrase(
            ru: "Верните запись из резервной копии или исправьте ссылку.",
            en: "Bring the record back from a backup, or correct the reference."))
      }
    }
  }
}

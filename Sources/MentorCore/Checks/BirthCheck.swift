public import Wording

/// Nobody is born after today.
public struct BirthCheck: Check {
  public let code = "person.birth"
  public let severity = Severity.error
  public let reads: Set<CheckedFile> = [.people]

  public let rule = Phrase(
    ru: "Дата или год рождения не позже сегодняшнего дня.",
    en: "A date or year of birth is not after today.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    records.people.compactMap { person in
      guard person.born?.problem(on: records.date) != nil else { return nil }
      return finding(
        "\(person.id)",
        Phrase(
          ru: "рождение указано позже сегодняшнего дня (\(records.date.numeric))",
          en: "the birth is given as after today (\(records.date))"),
        hint: Phrase(
          ru: "Исправьте: mentorctl person edit \(person.id) --born ДАТА.",
          en: "Correct it: mentorctl person edit \(person.id) --born DATE."))
    }
  }
}

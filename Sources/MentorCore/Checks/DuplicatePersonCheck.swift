public import Wording

/// Two records are not one person.
public struct DuplicatePersonCheck: Check {
  public let code = "person.duplicate"
  public let severity = Severity.warning
  public let reads: Set<CheckedFile> = [.people]

  public let rule = Phrase(
    ru: "Один человек — одна запись: совпадение имени и рождения стоит проверить.",
    en: "One person has one record: equal names and births are worth a look.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    var groups: [FoldedText: [Person]] = [:]
    return records.people.compactMap { person in
      let name = FoldedText(person.fullName)
      defer { groups[name, default: []].append(person) }
      guard let twin = groups[name]?.first(where: { BirthDate.mayAgree($0.born, person.born) })
      else {
        return nil
      }
      return finding(
        "\(person.id)",
        Phrase(
          ru: "похоже, это тот же человек, что \(twin.id): имя и рождение совпадают",
          en: "this seems to be the same person as \(twin.id): name and birth agree"),
        hint: Phrase(
          ru: "Сравните записи: mentorctl person show \(twin.id) и mentorctl person show "
            + "\(person.id).",
          en: "Compare the records: mentorctl person show \(twin.id) and mentorctl person show "
            + "\(person.id)."))
    }
  }
}

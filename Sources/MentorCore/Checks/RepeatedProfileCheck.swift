public import Wording

/// A person has one profile of a kind in a year.
public struct RepeatedProfileCheck: Check {
  public let code = "profile.repeated"
  public let severity = Severity.error
  public let reads: Set<CheckedFile> = [.mentors, .mentees]

  public let rule = Phrase(
    ru: "У человека в учебном году одна анкета наставника и одна анкета наставляемого.",
    en: "A person has one mentor's and one mentee's profile in a school year.")

  private struct Key: Hashable {
    let person: PersonID
    let year: SchoolYear
  }

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    repeated(records.mentors.map { ("\($0.id)", Key(person: $0.person, year: $0.year)) })
      + repeated(records.mentees.map { ("\($0.id)", Key(person: $0.person, year: $0.year)) })
  }

  private func repeated(_ profiles: [(id: String, key: Key)]) -> [Finding] {
    var first: [Key: String] = [:]
    return profiles.compactMap { id, key in
      guard let earlier = first[key] else {
        first[key] = id
        return nil
      }
      return finding(
        id,
        Phrase(
          ru: "у \(key.person) на \(key.year.jsonText) учебный год уже есть анкета \(earlier)",
          en: "\(key.person) already has the profile \(earlier) for \(key.year.jsonText)"),
        hint: Phrase(
          ru: "Оставьте одну анкету: объедините ответы и удалите лишнюю запись из файла.",
          en: "Keep one profile: join the answers and delete the other record from the file."))
    }
  }
}

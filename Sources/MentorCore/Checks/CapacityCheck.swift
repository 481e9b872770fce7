public import Wording

/// A mentor has no more mentees than places.
public struct CapacityCheck: Check {
  public let code = "mentor.capacity"
  public let severity = Severity.error
  public let reads: Set<CheckedFile> = [.mentors, .pairs]

  public let rule = Phrase(
    ru: "У наставника не больше наставляемых, чем он берёт (поле capacity).",
    en: "A mentor has no more mentees than they take (the field capacity).")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    var taken: [MentorID: Int] = [:]
    for pair in records.openPairs { taken[pair.mentor, default: 0] += pair.mentees.count }
    return records.mentors.compactMap { mentor in
      guard let count = taken[mentor.id], count > mentor.capacity else { return nil }
      return finding(
        "\(mentor.id)",
        Phrase(
          ru: "мест \(mentor.capacity), а наставляемых в открытых парах \(count)",
          en: "\(mentor.capacity) places, but \(count) mentees in open pairs"),
        hint: Phrase(
          ru: "Посмотрите пары: mentorctl pair list --mentor \(mentor.id); увеличьте вместимость "
            + "(mentorctl mentor edit \(mentor.id) --capacity \(count)) или расформируйте лишнюю "
            + "пару.",
          en: "Look at the pairs: mentorctl pair list --mentor \(mentor.id); raise the capacity "
            + "(mentorctl mentor edit \(mentor.id) --capacity \(count)) or dissolve a pair."))
    }
  }
}

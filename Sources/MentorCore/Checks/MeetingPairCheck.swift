public import Wording

/// Pairs meet while they work.
public struct MeetingPairCheck: Check {
  public let code = "meeting.pair"
  public let severity = Severity.warning
  public let reads: Set<CheckedFile> = [.pairs, .meetings]

  public let rule = Phrase(
    ru: "Встречи проводит пара, закреплённая приказом, в дни своей работы.",
    en: "Meetings are held by a pair with its order, on the days of its work.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    records.meetingRecords.meetings.flatMap { meeting in
      meeting.pairs.compactMap { records.pairs[$0] }.compactMap { pair in
        finding(meeting, pair)
      }
    }
  }

  private func finding(_ meeting: Meeting, _ pair: Pair) -> Finding? {
    switch meeting.state {
    case .cancelled: return nil
    case .planned:
      guard !pair.state.takesPlace else { break }
      return finding(
        "\(meeting.id)",
        Phrase(
          ru: "встреча запланирована на \(meeting.date.numeric), а пара \(pair.id) "
            + pair.state.name.ru,
          en: "the meeting is planned for \(meeting.date), but pair \(pair.id) is "
            + pair.state.name.en),
        hint: Phrase(
          ru: "Отмените её: mentorctl meeting cancel \(meeting.id) --reason \"пара не работает\".",
          en: "Cancel it: mentorctl meeting cancel \(meeting.id) --reason \"the pair is over\"."))
    case .held: break
    }
    guard pair.from == nil || !pair.term.contains(meeting.date) else { return nil }
    let term = pair.from == nil ? nil : pair.term.inWords
    return finding(
      "\(meeting.id)",
      Phrase(
        ru: "день встречи, \(meeting.date.numeric), вне срока работы пары \(pair.id)"
          + (term.map { " (\($0.ru))" } ?? ": её работа не начата"),
        en: "the day of the meeting, \(meeting.date), is outside of the term of pair \(pair.id)"
          + (term.map { " (\($0.en))" } ?? ", which has not begun")),
      hint: Phrase(
        ru: "Проверьте дату встречи и срок пары: mentorctl pair show \(pair.id).",
        en:
          "Check the date of the meeting and the term of the pair: mentorctl pair show \(pair.id)."
      ))
  }
}

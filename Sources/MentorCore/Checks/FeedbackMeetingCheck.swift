public import Wording

/// Feedback is about a meeting that was held, once from everybody who was there.
public struct FeedbackMeetingCheck: Check {
  public let code = "feedback.meeting"
  public let severity = Severity.error
  public let reads: Set<CheckedFile> = [.meetings, .feedback]

  public let rule = Phrase(
    ru: "Обратная связь относится к проведённой встрече, и каждый участник даёт её один раз.",
    en: "Feedback is about a meeting that was held, and every participant gives it once.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    var given: [MeetingID: [MeetingParticipant: FeedbackID]] = [:]
    return records.meetingRecords.feedback.compactMap { sheet in
      let first = given[sheet.meeting]?[sheet.author]
      given[sheet.meeting, default: [:]][sheet.author] = first ?? sheet.id
      guard let problem = problem(of: sheet, earlier: first, records) else { return nil }
      return finding(
        "\(sheet.id)", problem,
        hint: Phrase(
          ru: "Исправьте запись \(sheet.id) в feedback.json или встречу \(sheet.meeting).",
          en: "Correct \(sheet.id) in feedback.json, or the meeting \(sheet.meeting)."))
    }
  }

  private func problem(
    of sheet: Feedback, earlier: FeedbackID?, _ records: ProgrammeRecords
  ) -> Phrase? {
    guard let meeting = records.meetingRecords.meetings[sheet.meeting] else { return nil }
    if meeting.state != .held {
      return Phrase(
        ru: "обратная связь о встрече \(meeting.id), которая \(meeting.state.name.ru)",
        en: "feedback about meeting \(meeting.id), which is \(meeting.state.name.en)")
    }
    if !meeting.attendance.isEmpty, !meeting.present.contains(sheet.author) {
      return Phrase(
        ru: "обратная связь от \(sheet.author), а на встрече \(meeting.id) этого участника не было",
        en: "feedback by \(sheet.author), who was not at meeting \(meeting.id)")
    }
    return earlier.map {
      Phrase(
        ru: "вторая обратная связь от \(sheet.author) о встрече \(meeting.id): уже есть \($0)",
        en: "a second sheet by \(sheet.author) about meeting \(meeting.id): there is \($0)")
    }
  }
}

/// Both sides give feedback after every regular meeting.
public struct MissingFeedbackCheck: Check {
  public let code = "feedback.missing"
  public let severity = Severity.warning
  public let reads: Set<CheckedFile> = [.meetings, .feedback]

  /// After how many days a sheet is missing; a customary default of this program.
  static let days = 7

  public let rule = Phrase(
    ru: "После каждой регулярной встречи обе стороны дают обратную связь (дорожные карты целевой "
      + "модели); срок в 7 дней — значение программы по умолчанию.",
    en: "Both sides give feedback after every regular meeting (roadmaps of the target model); the "
      + "term of 7 days is the program's default.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    let book = FeedbackBook(
      records.meetingRecords.feedback, about: records.meetingRecords.meetings, on: records.date)
    return book.missing(days: Self.days).map { missing in
      finding(
        "\(missing.meeting.id)",
        Phrase(
          ru: "нет обратной связи от \(missing.author): встреча была "
            + missing.meeting.date.numeric,
          en: "no feedback by \(missing.author): the meeting was on \(missing.meeting.date)"),
        hint: Phrase(
          ru: "Внесите её: mentorctl feedback add \(missing.meeting.id) \(missing.author) "
            + "--reached 8 --comfort 8.",
          en: "Record it: mentorctl feedback add \(missing.meeting.id) \(missing.author) "
            + "--reached 8 --comfort 8."))
    }
  }
}

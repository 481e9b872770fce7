public import Wording

/// The kinds of meeting follow each other.
public struct MeetingOrderCheck: Check {
  public let code = "meeting.order"
  public let severity = Severity.warning
  public let reads: Set<CheckedFile> = [.meetings]

  public let rule = Phrase(
    ru: "Встречи идут по порядку: знакомство, пробная рабочая, планирование, регулярные, итоговая "
      + "пары, групповая итоговая.",
    en:
      "Meetings follow in order: acquaintance, trial, planning, regular, final of the pair, final "
      + "of the group.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    var byPair: [PairID: [Meeting]] = [:]
    for meeting in records.meetingRecords.meetings where meeting.state == .held {
      for pair in meeting.pairs { byPair[pair, default: []].append(meeting) }
    }
    return byPair.sorted { $0.key < $1.key }.flatMap { pair, meetings in
      findings(of: pair, meetings)
    }
  }

  /// What breaks the order in a pair; kinds that are lacking are told with the first meeting after them.
  private func findings(of pair: PairID, _ meetings: [Meeting]) -> [Finding] {
    var told: Set<MeetingRemark> = []
    var lacking: Set<MeetingKind> = []
    var before: [MeetingKind: Meeting] = [:]
    return meetings.sorted { $0.moment < $1.moment }.flatMap { meeting in
      let order = MeetingOrder(of: meeting, in: pair, after: before, same: before[meeting.kind])
      before[meeting.kind] = before[meeting.kind] ?? meeting
      return order.remarks.compactMap { remark -> Finding? in
        if case .predecessorsMissing(_, _, let kinds) = remark {
          guard !lacking.isSuperset(of: kinds) else { return nil }
          lacking.formUnion(kinds)
        }
        guard told.insert(remark).inserted else { return nil }
        return finding(
          "\(meeting.id)", remark.message,
          hint: Phrase(
            ru:
              "Внесите встречу, которая была: mentorctl meeting add \(pair) --kind ВИД --on ДАТА.",
            en:
              "Record the meeting that was held: mentorctl meeting add \(pair) --kind KIND --on DATE."
          ))
      }
    }
  }
}

/// What became of every planned meeting is known.
public struct ForgottenMeetingCheck: Check {
  public let code = "meeting.past"
  public let severity = Severity.note
  public let reads: Set<CheckedFile> = [.meetings]

  public let rule = Phrase(
    ru: "О встрече, день которой прошёл, известно, проведена она или отменена.",
    en: "Of a meeting whose day is over it is known whether it was held or cancelled.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    records.meetingRecords.meetings.filter { $0.state == .planned && $0.date < records.date }
      .map { meeting in
        finding(
          "\(meeting.id)",
          Phrase(
            ru: "встреча была запланирована на \(meeting.date.numeric) и не отмечена",
            en: "the meeting was planned for \(meeting.date), and nobody said what became of it"),
          hint: Phrase(
            ru:
              "Отметьте её: mentorctl meeting hold \(meeting.id) — или отмените: mentorctl meeting "
              + "cancel \(meeting.id) --reason \"…\".",
            en:
              "Record it: mentorctl meeting hold \(meeting.id), or cancel it: mentorctl meeting cancel "
              + "\(meeting.id) --reason \"…\"."))
      }
  }
}

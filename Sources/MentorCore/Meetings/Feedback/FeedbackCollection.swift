import JSONStore
public import Wording

/// Makes sheets of feedback of the responses to surveys about meetings.
///
/// A response belongs to the meeting that was held on its day, in which its author took part together
/// with the counterpart whom it names. What belongs to no meeting, or to several, is told and left.
public struct FeedbackCollection: Sendable {
  /// A response of which no sheet was made.
  public struct Leftover: Hashable, Sendable {
    /// The response.
    public let response: ResponseID

    /// Why not.
    public let reason: Phrase
  }

  /// The sheets as they have become.
  public private(set) var book: FeedbackBook

  /// The sheets that were made, in order.
  public private(set) var added: [Feedback] = []

  /// How many responses had a sheet already.
  public private(set) var known = 0

  /// The responses of which none was made, in order.
  public private(set) var left: [Leftover] = []

  private let meetings: [CalendarDate: [Meeting]]
  private let pool: Pool
  private var given: Set<Key>

  private struct Key: Hashable {
    let meeting: MeetingID
    let author: MeetingParticipant
  }

  /// Prepares the collection into `book`.
  ///
  /// - Complexity: O(*n*) in the number of meetings and sheets.
  public init(_ book: FeedbackBook, meetings: RecordSet<Meeting>, pool: Pool) {
    self.book = book
    self.pool = pool
    self.meetings = Dictionary(grouping: meetings.filter { $0.state == .held }, by: \.date)
    given = Set(book.sheets.map { Key(meeting: $0.meeting, author: $0.author) })
  }

  /// Takes the responses to a survey of the round ``SurveyRound/feedback``.
  ///
  /// - Complexity: O(*n* · *k*) for *n* responses and *k* meetings a day.
  public mutating func take(_ responses: RecordSet<Response>) {
    for response in responses { take(response) }
  }

  private mutating func take(_ response: Response) {
    guard
      let author = response.mentor.map(MeetingParticipant.mentor)
        ?? response.mentee.map(MeetingParticipant.mentee)
    else {
      leave(
        response, Phrase(ru: "отвечает не участник пары", en: "the author is in no pair"))
      return
    }
    let held = (meetings[response.date] ?? []).filter { meeting in
      meeting.present.contains(author)
        && response.about.map { about in
          meeting.attendance.contains { person(of: $0.participant) == about }
        } ?? true
    }
    guard let meeting = held.first, held.count == 1 else {
      leave(response, Self.none(held, of: author, on: response.date))
      return
    }
    guard !given.contains(Key(meeting: meeting.id, author: author)) else {
      known += 1
      return
    }
    guard let reached = response["goal"]?.mark, let comfort = response["comfort"]?.mark else {
      leave(response, Phrase(ru: "нет оценок цели и комфорта", en: "the marks are lacking"))
      return
    }
    let draft = FeedbackDraft(
      reached: reached, comfort: comfort, worked: text("worked", of: response),
      failed: text("failed", of: response), nextStep: text("next-step", of: response))
    do throws(FeedbackError) {
      added.append(
        try book.add(draft, about: meeting.id, by: .participant(author), on: response.date))
      given.insert(Key(meeting: meeting.id, author: author))
    } catch {
      leave(response, error.message)
    }
  }

  private mutating func leave(_ response: Response, _ reason: Phrase) {
    left.append(Leftover(response: response.id, reason: reason))
  }

  private func person(of participant: MeetingParticipant) -> PersonID? {
    switch participant {
    case .mentor(let id): pool.mentors[id]?.person
    case .mentee(let id): pool.mentees[id]?.person
    }
  }

  private func text(_ key: String, of response: Response) -> String? {
    if case .text(let text) = response[key] { text } else { nil }
  }

  private static func none(
    _ held: [Meeting], of author: MeetingParticipant, on date: CalendarDate
  ) -> Phrase {
    guard held.isEmpty else {
      let ids = held.map { "\($0.id)" }.joined(separator: ", ")
      return Phrase(
        ru: "\(author) \(date.numeric): встреч несколько (\(ids)), а с кем, не сказано",
        en:
          "\(author) on \(date.iso): there are several meetings (\(ids)), and it is not said with whom"
      )
    }
    return Phrase(
      ru: "\(author): проведённой встречи \(date.numeric) в данных нет",
      en: "\(author): no meeting was recorded on \(date.iso)")
  }
}

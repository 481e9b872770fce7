public import JSONStore
public import Wording

/// The ways in which feedback is refused.
public enum FeedbackError: MentorError, Equatable {
  /// There is no such meeting.
  case missingMeeting(MeetingID)
  /// A mark is off the scale.
  case value(ValueProblem)
  /// The meeting was not held.
  case notHeld(MeetingID, MeetingState)
  /// The participant did not take part in the meeting.
  case notAParticipant(MeetingID, String)
  /// The participant was not there.
  case wasAbsent(MeetingID, MeetingParticipant)
  /// Several participants stand on the side.
  case ambiguous(MeetingID, MeetingSide, [MeetingParticipant])
  /// The participant has given a sheet already.
  case alreadyGiven(FeedbackID, MeetingParticipant)
  /// The day lies before the meeting.
  case beforeMeeting(MeetingID, CalendarDate, held: CalendarDate)
  /// The day lies ahead.
  case inFuture(CalendarDate, today: CalendarDate)
  /// A text sounds like data about health.
  case healthData(word: String)

  public var category: ErrorCategory {
    switch self {
    case .missingMeeting, .notAParticipant: .notFound
    case .value, .beforeMeeting, .inFuture, .ambiguous: .invalidValue
    case .notHeld, .wasAbsent, .alreadyGiven, .healthData: .refused
    }
  }

  public var message: Phrase {
    switch self {
    case .missingMeeting(let meeting):
      Phrase(ru: "нет встречи \(meeting)", en: "there is no meeting \(meeting)")
    case .value(let problem): problem.message
    case .notHeld(let meeting, let state):
      Phrase(
        ru: "встреча \(meeting) \(state.name.ru), а обратную связь дают о проведённой",
        en: "meeting \(meeting) is \(state.name.en), and feedback is about one that was held")
    case .notAParticipant(let meeting, let who):
      Phrase(
        ru: "«\(who.visible)» не участвует во встрече \(meeting)",
        en: "“\(who.visible)” does not take part in meeting \(meeting)")
    case .wasAbsent(let meeting, let who):
      Phrase(
        ru: "на встрече \(meeting) участника \(who) не было",
        en: "\(who) was not at meeting \(meeting)")
    case .ambiguous(let meeting, let side, let participants):
      Phrase(
        ru: "на встрече \(meeting) несколько участников с этой стороны (\(side.name.ru)): ",
        en: "meeting \(meeting) has several participants on the side of the \(side.name.en): ")
        + Phrase(verbatim: participants.map(\.description).joined(separator: ", "))
    case .alreadyGiven(let feedback, let who):
      Phrase(
        ru: "обратная связь от \(who) об этой встрече уже внесена: \(feedback)",
        en: "\(who) has given feedback about this meeting: \(feedback)")
    case .beforeMeeting(let meeting, let date, let held):
      Phrase(
        ru: "\(date.numeric) раньше встречи \(meeting) (\(held.numeric))",
        en: "\(date) is before meeting \(meeting) (\(held))")
    case .inFuture(let date, let today):
      Phrase(
        ru: "\(date.numeric) ещё не наступило: сегодня \(today.numeric)",
        en: "\(date) has not come yet: today is \(today)")
    case .healthData(let word):
      Phrase(
        ru: "«\(word.visible)» похоже на сведения о здоровье, а их программа не хранит "
          + "(152-ФЗ, ст. 10)",
        en: "“\(word.visible)” sounds like data about health, which the program does not keep "
          + "(152-ФЗ, art. 10)")
    }
  }

  public var hint: Phrase? {
    switch self {
    case .missingMeeting:
      Phrase(
        ru: "Посмотрите встречи: mentorctl meeting list.",
        en: "Look at the meetings: mentorctl meeting list.")
    case .value(let problem): problem.hint
    case .notHeld(let meeting, let state):
      state == .planned
        ? Phrase(
          ru: "Отметьте, что она проведена: mentorctl meeting hold \(meeting).",
          en: "Record that it was held: mentorctl meeting hold \(meeting).")
        : nil
    case .notAParticipant(let meeting, _), .wasAbsent(let meeting, _):
      Phrase(
        ru: "Посмотрите участников: mentorctl meeting show \(meeting).",
        en: "Look at the participants: mentorctl meeting show \(meeting).")
    case .ambiguous(let meeting, _, let participants):
      participants.first.map {
        Phrase(
          ru:
            "Назовите, кто именно: mentorctl feedback add \(meeting) \($0) --reached 8 --comfort 8.",
          en: "Name one: mentorctl feedback add \(meeting) \($0) --reached 8 --comfort 8.")
      }
    case .alreadyGiven:
      Phrase(
        ru: "Посмотрите её: mentorctl feedback list.",
        en: "Look at it: mentorctl feedback list.")
    case .beforeMeeting, .inFuture: Phrase(ru: "Проверьте дату.", en: "Check the date.")
    case .healthData:
      Phrase(
        ru: "Напишите о встрече, а не о самочувствии.",
        en: "Write about the meeting, not about how somebody is.")
    }
  }
}

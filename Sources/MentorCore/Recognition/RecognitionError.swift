public import JSONStore
public import Wording

/// The ways in which events, awards, practices and partners are refused.
public enum RecognitionError: MentorError, Equatable {
  /// A value is not what it may be.
  case value(ValueProblem)
  /// What is already over cannot be changed so.
  case wrongState(EventID, EventState)
  /// An event that lies ahead cannot have been held.
  case notYet(EventID, CalendarDate, today: CalendarDate)
  /// Somebody whom the practice names or who wrote it has not agreed to be made public.
  case notAgreed(PracticeID, [PersonID])
  /// There is a partner of this name already.
  case knownPartner(PartnerID)
  /// Somebody of this name is in the council already.
  case alreadyInCouncil(CouncilMemberID)
  /// The membership is over.
  case leftCouncil(CouncilMemberID, CalendarDate)

  public var category: ErrorCategory {
    switch self {
    case .value: .invalidValue
    case .wrongState, .notYet, .notAgreed, .knownPartner, .alreadyInCouncil, .leftCouncil: .refused
    }
  }

  public var message: Phrase {
    switch self {
    case .value(let problem): problem.message
    case .wrongState(let id, let state):
      Phrase(ru: "мероприятие \(id) уже ", en: "event \(id) is already ") + state.name
    case .notYet(let id, let date, let today):
      Phrase(
        ru: "мероприятие \(id) начнётся \(date.numeric), а сегодня \(today.numeric)",
        en: "event \(id) begins on \(date), and today is \(today)")
    case .notAgreed(let id, let people):
      Phrase(
        ru: "практику \(id) нельзя опубликовать: нет согласия на распространение данных "
          + "(152-ФЗ, ст. 10.1) у ",
        en:
          "practice \(id) may not be published: no consent to distribution (152-ФЗ, art. 10.1) of "
      ) + .list(people.map { "\($0)" })
    case .knownPartner(let id):
      Phrase(ru: "такой партнёр уже есть: \(id)", en: "this partner is there already: \(id)")
    case .alreadyInCouncil(let id):
      Phrase(ru: "в совете уже есть \(id)", en: "\(id) is in the council already")
    case .leftCouncil(let id, let date):
      Phrase(ru: "\(id) уже вышел из совета: \(date.numeric)", en: "\(id) left on \(date)")
    }
  }

  public var hint: Phrase? {
    switch self {
    case .value(let problem): problem.hint
    case .wrongState:
      Phrase(
        ru: "Исправить запись можно так: mentorctl event edit КОД --set поле=значение.",
        en: "Correct the record with mentorctl event edit ID --set field=value.")
    case .notYet:
      Phrase(
        ru: "Если оно прошло раньше, исправьте день: mentorctl event edit КОД --set from=ДАТА.",
        en: "If it took place earlier, correct the day: mentorctl event edit ID --set from=DATE.")
    case .notAgreed(_, let people):
      Phrase(
        ru: "Внесите согласие: mentorctl consent add \(people.first.map { "\($0)" } ?? "P-1") "
          + "--kind distribution --signed ДАТА; или уберите имена.",
        en: "Record the consent: mentorctl consent add \(people.first.map { "\($0)" } ?? "P-1") "
          + "--kind distribution --signed DATE; or take the names out.")
    case .knownPartner(let id):
      Phrase(
        ru: "Дополните его: mentorctl partner edit \(id).",
        en: "Add to it: mentorctl partner edit \(id).")
    case .alreadyInCouncil(let id):
      Phrase(
        ru: "Сначала закончите прежнее членство: mentorctl council leave \(id).",
        en: "End the former membership first: mentorctl council leave \(id).")
    case .leftCouncil: nil
    }
  }
}

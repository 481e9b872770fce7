public import JSONStore
public import Wording

/// Who answers a survey.
public enum SurveyRole: String, JSONText, Hashable, Sendable, CaseIterable {
  case mentor, mentee, curator
  /// A class teacher, a psychologist, a social worker or a parent, who tells of somebody else.
  case thirdParty = "third-party"

  /// The role in words.
  public var name: Phrase {
    switch self {
    case .mentor: Phrase(ru: "наставник", en: "mentor")
    case .mentee: Phrase(ru: "наставляемый", en: "mentee")
    case .curator: Phrase(ru: "куратор", en: "curator")
    case .thirdParty: Phrase(ru: "третье лицо", en: "third party")
    }
  }
}

/// When in a programme a survey is answered.
public enum SurveyRound: String, JSONText, Hashable, Sendable, CaseIterable {
  /// The questionnaire with which somebody enters a base.
  case intake
  /// What people around a mentee tell of the mentee's request.
  case thirdParty = "third-party"
  /// The ballot after the group meeting.
  case preferences
  /// The sheet after a meeting; answered again and again.
  case feedback
  /// The survey in the middle of the work.
  case interim
  /// The measurement before the work starts.
  case before
  /// The measurement after the work has ended.
  case after

  /// The round in words.
  public var name: Phrase {
    switch self {
    case .intake: Phrase(ru: "вступительная", en: "intake")
    case .thirdParty: Phrase(ru: "сведения от третьих лиц", en: "third-party information")
    case .preferences: Phrase(ru: "предпочтения после групповой встречи", en: "preferences")
    case .feedback: Phrase(ru: "обратная связь", en: "feedback")
    case .interim: Phrase(ru: "промежуточная", en: "interim")
    case .before: Phrase(ru: "до начала работы", en: "before")
    case .after: Phrase(ru: "после завершения", en: "after")
    }
  }
}

/// What the answer to a question is.
public enum QuestionKind: String, JSONText, Hashable, Sendable, CaseIterable {
  /// Words of one's own.
  case text
  /// One of the options.
  case choice
  /// Any number of the options.
  case choices
  /// A mark on a scale of whole numbers.
  case scale
  case yesNo = "yes-no"
  case number, date
  /// The counterparts that one wishes, the dearest first.
  case people
  /// The counterparts with whom one cannot work.
  case vetoes

  /// The kind in words.
  public var name: Phrase {
    switch self {
    case .text: Phrase(ru: "свободный ответ", en: "text")
    case .choice: Phrase(ru: "один вариант", en: "one option")
    case .choices: Phrase(ru: "несколько вариантов", en: "several options")
    case .scale: Phrase(ru: "шкала", en: "scale")
    case .yesNo: Phrase(ru: "да или нет", en: "yes or no")
    case .number: Phrase(ru: "число", en: "number")
    case .date: Phrase(ru: "дата", en: "date")
    case .people: Phrase(ru: "люди по порядку", en: "people in order")
    case .vetoes: Phrase(ru: "с кем работать нельзя", en: "vetoes")
    }
  }

  /// Whether the answer is among options.
  public var hasOptions: Bool { self == .choice || self == .choices }

  /// Whether the answer names people.
  public var namesPeople: Bool { self == .people || self == .vetoes }
}

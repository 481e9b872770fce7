public import JSONStore
public import Wording

/// An indicator of the curator's sheet on the quality of the programme.
///
/// Source of the nine matters: the methodical recommendations to the target model; the words are the
/// program's own, a customary default.
public enum QualityIndicator: String, JSONText, Hashable, Sendable, CaseIterable {
  case purpose = "1.1"
  case principles = "1.2"
  case approaches = "1.3"
  case climate = "1.4"
  case consistency = "1.5"
  case participants = "2.1"
  case partners = "2.2"
  case activity = "3.1"
  case application = "3.2"

  /// What may be given: 0 for no, 1 for in part, 2 for in full.
  public static let points = 0...2

  /// The highest sum of a sheet.
  public static var highestSum: Int { allCases.count * points.upperBound }

  /// The number by which people name it: «1.1».
  public var number: String { rawValue }

  /// The key of its question in surveys and responses.
  public var questionKey: String { "item-" + rawValue.split(separator: ".").joined(separator: "-") }

  /// What is judged, as a statement that holds in full, in part or not at all.
  public var name: Phrase {
    switch self {
    case .purpose:
      Phrase(
        ru: "Работа пар отвечает цели и задачам программы",
        en: "The work of the pairs answers the goal and the tasks of the programme")
    case .principles:
      Phrase(
        ru: "Наставничество устроено по принципам целевой модели",
        en: "Mentorship is organised by the principles of the target model")
    case .approaches:
      Phrase(
        ru: "Применяются современные подходы и технологии",
        en: "Modern approaches and technologies are used")
    case .climate:
      Phrase(
        ru: "Участникам в программе спокойно и доброжелательно",
        en: "Participants find the programme calm and friendly")
    case .consistency:
      Phrase(
        ru: "Действия наставников последовательны",
        en: "What mentors do follows a clear line")
    case .participants:
      Phrase(ru: "Участники довольны работой", en: "Participants are satisfied with the work")
    case .partners:
      Phrase(ru: "Партнёры довольны работой", en: "Partners are satisfied with the work")
    case .activity:
      Phrase(
        ru: "Наставляемые деятельны, им интересны мероприятия",
        en: "Mentees are active and take an interest in events")
    case .application:
      Phrase(
        ru: "Наставляемые пользуются новыми знаниями и опытом в жизни",
        en: "Mentees use new knowledge and experience in their lives")
    }
  }
}

/// How good a programme is by the sum of the curator's sheet.
public enum QualityLevel: String, JSONText, Hashable, Sendable, CaseIterable {
  case optimal, acceptable, unacceptable

  /// The level in words.
  public var name: Phrase {
    switch self {
    case .optimal: Phrase(ru: "оптимальный", en: "optimal")
    case .acceptable: Phrase(ru: "допустимый", en: "acceptable")
    case .unacceptable: Phrase(ru: "недопустимый", en: "unacceptable")
    }
  }
}

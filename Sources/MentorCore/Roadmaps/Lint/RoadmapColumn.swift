public import Wording

/// A column of a roadmap's table, as findings name it.
public enum RoadmapColumn: String, Hashable, Sendable, CaseIterable {
  case number, title, deadline, responsible, result

  /// The caption of the column.
  public var name: Phrase {
    switch self {
    case .number: Phrase(ru: "№", en: "No")
    case .title: Phrase(ru: "Мероприятие", en: "Measure")
    case .deadline: Phrase(ru: "Срок", en: "Deadline")
    case .responsible: Phrase(ru: "Ответственный", en: "Responsible")
    case .result: Phrase(ru: "Результат", en: "Result")
    }
  }
}

extension RoadmapFinding {
  /// The column in which to look; `nil` where the finding is about the row or the document.
  public var column: RoadmapColumn? {
    switch code.split(separator: ".").first {
    case "number": .number
    case "deadline": .deadline
    case "responsible": .responsible
    case "result": .result
    default: nil
    }
  }

  /// What to do about the finding, as full sentences; `nil` where its code is not known.
  public var advice: Phrase? {
    if let rule = RoadmapRule(rawValue: code) { return rule.advice }
    return DeadlineProblem.Code(rawValue: code).map {
      DeadlineProblem($0, severity, message).hint
    }
  }

  /// What kind of thing the finding is, as a heading; `nil` where its code is not known.
  public var title: Phrase? {
    if let rule = RoadmapRule(rawValue: code) { return rule.title }
    return DeadlineProblem.Code(rawValue: code)?.title
  }
}

extension DeadlineProblem.Code {
  /// The kind of the problem as a heading.
  public var title: Phrase {
    switch self {
    case .notUnderstood: Phrase(ru: "Срок не понят", en: "Deadline not understood")
    case .empty: Phrase(ru: "Срок не указан", en: "No deadline")
    case .impossibleDate: Phrase(ru: "Такой даты нет", en: "No such date")
    case .invertedRange: Phrase(ru: "Конец раньше начала", en: "End before the beginning")
    case .outsidePeriod: Phrase(ru: "Срок вне периода плана", en: "Deadline outside of the period")
    case .periodUnknown: Phrase(ru: "Период плана неизвестен", en: "Period not known")
    case .yearNotNamed: Phrase(ru: "Год не назван", en: "Year not named")
    case .shortYear: Phrase(ru: "Год двумя цифрами", en: "Year of two digits")
    case .contradiction: Phrase(ru: "Годы противоречат друг другу", en: "Contradictory years")
    case .ambiguous: Phrase(ru: "Срок читается по-разному", en: "Deadline with two readings")
    case .relative: Phrase(ru: "Срок зависит от события", en: "Deadline depends on an event")
    case .schoolCalendar:
      Phrase(ru: "Срок зависит от календаря школы", en: "Deadline depends on the school's calendar")
    case .severalTimes: Phrase(ru: "Сколько раз, но не когда", en: "How often, but not when")
    case .lookalikes: Phrase(ru: "Буквы среди цифр", en: "Letters among digits")
    }
  }
}

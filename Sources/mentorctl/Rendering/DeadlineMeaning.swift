import MentorCore
import Wording

extension Deadline {
  /// What the deadline means, in a line: days, recurrence, what it depends on, how sure that is.
  var meaning: Phrase {
    var parts: [Phrase] = []
    if !windows.isEmpty { parts.append(daysInWords) }
    if let recurrence { parts.append(recurrence.name) }
    if let anchor {
      parts.append(Phrase(ru: "зависит от события: ", en: "depends on an event: ") + anchor.name)
    }
    if parts.isEmpty { parts.append(Phrase(ru: "дат нет", en: "no dates")) }
    if let doubt = confidence.doubt { parts.append(doubt) }
    return parts.joined(separator: "; ")
  }
}

extension Recurrence {
  /// The recurrence in words.
  fileprivate var name: Phrase {
    switch self {
    case .yearly: Phrase(ru: "каждый год", en: "yearly")
    case .halfYearly: Phrase(ru: "каждое полугодие", en: "half-yearly")
    case .quarterly: Phrase(ru: "каждый квартал", en: "quarterly")
    case .monthly: Phrase(ru: "каждый месяц", en: "monthly")
    case .biweekly: Phrase(ru: "раз в две недели", en: "every two weeks")
    case .weekly: Phrase(ru: "каждую неделю", en: "weekly")
    case .continuous: Phrase(ru: "постоянно", en: "all the time")
    case .asNeeded: Phrase(ru: "по мере необходимости", en: "as needed")
    }
  }
}

extension DeadlineConfidence {
  /// What makes the reading unsure; `nil` where nothing does.
  fileprivate var doubt: Phrase? {
    switch self {
    case .exact: nil
    case .inferred: Phrase(ru: "год — из периода плана", en: "the year is that of the plan")
    case .approximate: Phrase(ru: "приблизительно", en: "approximate")
    case .ambiguous: Phrase(ru: "слова можно понять по-разному", en: "the words have two readings")
    case .unread: Phrase(ru: "слова не поняты", en: "the words were not understood")
    }
  }
}

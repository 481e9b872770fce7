import CommandLineKit
import MentorCore
import Wording

/// By what an agenda is divided.
enum AgendaGrouping: String, ArgumentChoice, CaseIterable {
  case person, day, stage

  var choice: Choice {
    switch self {
    case .person:
      Choice(
        rawValue, Phrase(ru: "по ответственным", en: "by who is responsible"), aliases: ["люди"])
    case .day: Choice(rawValue, Phrase(ru: "по дням", en: "by day"), aliases: ["день"])
    case .stage:
      Choice(
        rawValue, Phrase(ru: "по этапам модели", en: "by stage of the model"), aliases: ["этап"])
    }
  }
}

/// A part of an agenda under a heading.
struct AgendaGroup {
  /// What scripts know it by: the term, the name as written, the day, the number of the stage.
  let key: String
  let title: Phrase
  let entries: [AgendaEntry]
}

extension [AgendaEntry] {
  /// The entries in groups, each in the order of days; without a `grouping` by how soon they are due.
  func grouped(
    by grouping: AgendaGrouping?, on today: CalendarDate, within days: Int
  ) -> [AgendaGroup] {
    switch grouping {
    case nil:
      return groups {
        [AgendaTerm(of: $0.lastDay, on: today, within: days)]
      } group: {
        ($0.rawValue, $0.name)
      }
    case .person:
      return groups {
        $0.instance.measure.addressees
      } group: { addressee in
        (
          addressee.name ?? "",
          addressee.name.map { Phrase(verbatim: $0) }
            ?? Phrase(ru: "Ответственный не назван", en: "Nobody is named")
        )
      }
    case .day:
      return groups {
        [$0.lastDay.dayNumber]
      } group: { number in
        let day = CalendarDate(dayNumber: number) ?? today
        return (day.iso, day.inWords)
      }
    case .stage:
      return groups {
        [$0.instance.measure.stage?.rawValue ?? Int.max]
      } group: { number in
        guard let stage = ProgrammeStage(rawValue: number) else {
          return ("", Phrase(ru: "Этап не определён", en: "No stage"))
        }
        return ("\(number)", Phrase(verbatim: "\(number). ") + stage.name)
      }
    }
  }

  private func groups<Key: Hashable & Comparable>(
    _ keys: (AgendaEntry) -> [Key], group: (Key) -> (String, Phrase)
  ) -> [AgendaGroup] {
    var byKey: [Key: [AgendaEntry]] = [:]
    for entry in self {
      for key in keys(entry) { byKey[key, default: []].append(entry) }
    }
    return byKey.keys.sorted().map { key in
      let (name, title) = group(key)
      return AgendaGroup(key: name, title: title, entries: byKey[key] ?? [])
    }
  }
}

extension CalendarDate {
  /// The day in words with its weekday: «понедельник, 23 ноября 2026 г.».
  var inWords: Phrase {
    WeekdayName.text(weekday.rawValue) + Phrase(verbatim: ", ")
      + DateInWords.text(day: day, month: month, year: year)
  }
}

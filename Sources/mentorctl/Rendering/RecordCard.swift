import JSONStore
import MentorCore
import Wording

/// A record as a person reads it: a heading and one line for each field that is filled in.
struct RecordCard {
  private let heading: Phrase
  private var lines: [(title: Phrase, value: Phrase)] = []

  /// Begins a card under `heading`.
  init(_ heading: Phrase) { self.heading = heading }

  /// Adds a line; an empty value adds none.
  mutating func add(_ title: Phrase, _ value: Phrase?) {
    guard let value, !value.ru.isEmpty else { return }
    lines.append((title, value))
  }

  /// Adds a line with a text that is the same in every language.
  mutating func add(_ title: Phrase, _ value: String?) {
    add(title, value.map { Phrase(verbatim: $0) })
  }

  /// Adds a line with a list.
  mutating func add(_ title: Phrase, _ values: [String]) {
    add(title, values.joined(separator: "; "))
  }

  /// The card in the language of `settings`.
  func text(_ settings: TextSettings) -> String {
    let width = lines.map { settings($0.title).displayWidth }.max() ?? 0
    let body = lines.map { line in
      "  " + settings(line.title).padded(to: width) + "  " + settings(line.value).visible
    }
    return ([settings(heading).visible] + body).joined(separator: "\n") + "\n"
  }

  /// Adds how the year of a participant ended; `nil` adds nothing.
  mutating func add(_ outcome: ProfileOutcome?) {
    guard let outcome else { return }
    add(
      Phrase(ru: "Итог года", en: "Outcome"),
      outcome.passed
        ? Phrase(
          ru: "программа пройдена \(outcome.finished.numeric)",
          en: "went through the programme, \(outcome.finished.iso)")
        : Phrase(
          ru: "завершённой пары нет, \(outcome.finished.numeric)",
          en: "no completed pair, \(outcome.finished.iso)"))
    add(Phrase(ru: "Результаты", en: "Results"), outcome.results)
    add(Phrase(ru: "Кейс", en: "Case"), outcome.caseLink)
  }
}

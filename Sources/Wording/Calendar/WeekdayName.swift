/// The names of the days of the week, counted from Monday as 1 to Sunday as 7.
public enum WeekdayName {
  /// The form in which a weekday is named.
  public enum Form: Hashable, Sendable, CaseIterable {
    /// «среда», "Wednesday".
    case nominative
    /// With its preposition: «в среду», «во вторник», "on Wednesday".
    case when
    /// «ср», "Wed".
    case short
  }

  /// The name of the day `weekday`.
  ///
  /// - Precondition: `weekday` is from 1, Monday, to 7, Sunday.
  public static func text(_ weekday: Int, _ form: Form = .nominative) -> Phrase {
    precondition(1...7 ~= weekday, "a weekday is from 1 to 7")
    let entry = all[weekday - 1]
    return switch form {
    case .nominative: Phrase(ru: entry.name, en: entry.english)
    case .when: Phrase(ru: entry.when, en: "on \(entry.english)")
    case .short: Phrase(ru: entry.short, en: String(entry.english.prefix(3)))
    }
  }

  /// The number, from Monday as 1, of the day that `name` names; `nil` where it names none.
  ///
  /// Knows the cases, the plural and the short forms, with or without a dot and a preposition:
  /// «среда», «в среду», «по средам», «ср.», "Wed", "on Wednesdays".
  public static func number(of name: FoldedText) -> Int? {
    number(of: name.text[...])
  }

  /// The number, from Monday as 1, of the day that a part of a folded text names, `nil` for none.
  public static func number(of folded: Substring) -> Int? {
    var name = folded.utf8
    for preposition in ["во ", "в ", "по ", "on "] where name.starts(with: preposition.utf8) {
      name = name.dropFirst(preposition.utf8.count)
      break
    }
    if name.last == 0x2E { name = name.dropLast() }
    guard 2...26 ~= name.count else { return nil }
    return numbers[String(Substring(name))]
  }

  private struct Entry {
    let name: String
    let when: String
    let short: String
    let english: String
    let forms: [String]
  }

  private static let all: [Entry] = [
    Entry(
      name: "понедельник", when: "в понедельник", short: "пн", english: "Monday",
      forms: ["понедельника", "понедельнику", "понедельники", "понедельникам", "пон", "пнд"]),
    Entry(
      name: "вторник", when: "во вторник", short: "вт", english: "Tuesday",
      forms: ["вторника", "вторнику", "вторники", "вторникам", "втр", "tues"]),
    Entry(
      name: "среда", when: "в среду", short: "ср", english: "Wednesday",
      forms: ["среду", "среды", "среде", "средам", "срд"]),
    Entry(
      name: "четверг", when: "в четверг", short: "чт", english: "Thursday",
      forms: ["четверга", "четвергу", "четверги", "четвергам", "чтв", "thur", "thurs"]),
    Entry(
      name: "пятница", when: "в пятницу", short: "пт", english: "Friday",
      forms: ["пятницу", "пятницы", "пятнице", "пятницам", "птн"]),
    Entry(
      name: "суббота", when: "в субботу", short: "сб", english: "Saturday",
      forms: ["субботу", "субботы", "субботе", "субботам", "суб", "сбт"]),
    Entry(
      name: "воскресенье", when: "в воскресенье", short: "вс", english: "Sunday",
      forms: ["воскресенья", "воскресенью", "воскресеньям", "воскресение", "вск", "воскр"]),
  ]

  private static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for (index, entry) in all.enumerated() {
      let english = entry.english.lowercased()
      let names = [entry.name, entry.short, english, english + "s", String(english.prefix(3))]
      for name in names + entry.forms { numbers[name] = index + 1 }
    }
    return numbers
  }()
}

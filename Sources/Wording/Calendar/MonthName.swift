/// The names of the months, as people write them and as documents print them.
public enum MonthName {
  /// The number, from 1, of the month that `name` names; `nil` where it names none.
  ///
  /// Knows every case and the usual short forms in Russian and English, with or without a dot and
  /// a preposition: «сентября», «сент.», «в сентябре», "Sept.", "in September".
  public static func number(of name: FoldedText) -> Int? {
    number(of: name.text[...])
  }

  /// The number, from 1, of the month that a part of a folded text names, `nil` for none.
  public static func number(of folded: Substring) -> Int? {
    var name = folded.utf8
    for preposition in ["в ", "к ", "с ", "до ", "по ", "in ", "by "] {
      if name.starts(with: preposition.utf8) {
        name = name.dropFirst(preposition.utf8.count)
        break
      }
    }
    if name.last == 0x2E { name = name.dropLast() }
    guard 3...20 ~= name.count else { return nil }
    return numbers[String(Substring(name))]
  }

  /// The name of the month with the number `month`, in a Russian case; English has but one form.
  ///
  /// - Precondition: `month` is from 1 to 12.
  public static func text(_ month: Int, case form: NameCase = .nominative) -> Phrase {
    precondition(1...12 ~= month, "a month is from 1 to 12")
    let name = all[month - 1]
    let ending =
      switch form {
      case .nominative: name.endings.nominative
      case .genitive: name.endings.genitive
      case .prepositional: "е"
      }
    return Phrase(ru: name.stem + ending, en: name.english)
  }

  /// The case in which a month is named.
  public enum NameCase: Hashable, Sendable, CaseIterable {
    /// Answers «что»: «сентябрь».
    case nominative
    /// Stands after a day: «5 сентября».
    case genitive
    /// Stands after «в»: «в сентябре».
    case prepositional
  }

  private struct Entry {
    let stem: String
    let endings: Endings
    let english: String
    let short: [String]
  }

  private enum Endings {
    case soft, hard, may

    var nominative: String {
      switch self {
      case .soft: "ь"
      case .hard: ""
      case .may: "й"
      }
    }

    var genitive: String { self == .hard ? "а" : "я" }

    var all: [String] {
      switch self {
      case .soft: ["ь", "я", "ю", "ем", "е"]
      case .hard: ["", "а", "у", "ом", "е"]
      case .may: ["й", "я", "ю", "ем", "е"]
      }
    }
  }

  private static let all: [Entry] = [
    Entry(stem: "январ", endings: .soft, english: "January", short: ["янв", "jan"]),
    Entry(stem: "феврал", endings: .soft, english: "February", short: ["фев", "февр", "feb"]),
    Entry(stem: "март", endings: .hard, english: "March", short: ["мар", "mar"]),
    Entry(stem: "апрел", endings: .soft, english: "April", short: ["апр", "apr"]),
    Entry(stem: "ма", endings: .may, english: "May", short: []),
    Entry(stem: "июн", endings: .soft, english: "June", short: ["июн", "jun"]),
    Entry(stem: "июл", endings: .soft, english: "July", short: ["июл", "jul"]),
    Entry(stem: "август", endings: .hard, english: "August", short: ["авг", "aug"]),
    Entry(
      stem: "сентябр", endings: .soft, english: "September",
      short: ["сен", "сент", "sep", "sept"]),
    Entry(stem: "октябр", endings: .soft, english: "October", short: ["окт", "oct"]),
    Entry(stem: "ноябр", endings: .soft, english: "November", short: ["ноя", "нояб", "nov"]),
    Entry(stem: "декабр", endings: .soft, english: "December", short: ["дек", "dec"]),
  ]

  private static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for (index, entry) in all.enumerated() {
      for ending in entry.endings.all { numbers[entry.stem + ending] = index + 1 }
      for short in entry.short { numbers[short] = index + 1 }
      numbers[entry.english.lowercased()] = index + 1
    }
    return numbers
  }()
}

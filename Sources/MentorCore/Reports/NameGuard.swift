import Interchange
import Wording

/// Keeps names that a report may not print out of the words that people have typed.
///
/// A report that leaves the curator's desk names no minor, whatever is printed of names. With initials,
/// and where no names are printed, nobody else is named either: those in the records, those whom the
/// organisation has entered by name alone, and whoever stands with initials or a patronymic.
struct NameGuard: Sendable {
  private let names: PrintedNames
  private let minors: NameSearch
  private let everybody: NameSearch

  /// Prepares the search.
  ///
  /// - Complexity: O(*n*) in the number of people.
  init(_ records: ReportRecords, names: PrintedNames) {
    let programme = records.programme
    let organization = programme.organization
    self.names = names
    minors = NameSearch(
      programme.people.filter {
        ConsentGate.mustSign($0, settings: organization.settings, on: programme.date) != .own
      })
    guard names != .full else {
      everybody = NameSearch([])
      return
    }
    let typed =
      [organization.curator, organization.director].compactMap(\.self)
      + records.council.map(\.name) + records.partners.flatMap { $0.contacts.map(\.name) }
    everybody = NameSearch(Array(programme.people) + typed.enumerated().compactMap(Self.person))
  }

  /// Somebody who is known by name only; the identifier is not looked at.
  private static func person(_ number: Int, _ typed: String) -> Person? {
    TypedName(typed).map { name in
      Person(
        id: PersonID(number: number + 1), surname: name.surname, given: name.given,
        patronymic: name.patronymic, role: PersonRole(kind: .other))
    }
  }

  /// `text` as it may be printed: where it seems to name somebody who may not be named, `kind`, a word
  /// such as «мероприятие», stands in its place with the reason.
  ///
  /// A text that names adults on purpose may hold the surname of a minor: with `surely` a surname alone
  /// is let through where all names are printed. A report that is `naming` participants, the curator's
  /// list, may name minors too.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  func printed(
    _ text: String, instead kind: String, surely: Bool = false, naming: Bool = false
  ) -> String {
    if !naming, namesMinor(text, surely: surely && names == .full) {
      return "\(kind) (не печатается: возможно, имя несовершеннолетнего)"
    }
    return tellsName(text) ? "\(kind) (не печатается: возможно, имя)" : text
  }

  /// Those who are to do something, as far as they may be named: offices stay, names become initials or
  /// are left out.
  func responsible(_ typed: [String], naming: Bool = false) -> String {
    guard !typed.isEmpty else { return "не указан" }
    let parts = typed.flatMap { $0.split { $0 == "," || $0 == ";" } }.map { String($0).cleaned() }
    let shown = parts.compactMap { part -> String? in
      if !naming, namesMinor(part, surely: false) { return nil }
      guard tellsName(part) else { return part }
      return names == .initials ? TypedName(part)?.withInitials : nil
    }.filter { !$0.isEmpty }
    return shown.isEmpty ? "имя не печатается" : shown.joined(separator: ", ")
  }

  private func namesMinor(_ text: String, surely: Bool) -> Bool {
    minors.mentions(in: text, at: .line(1)).contains { !surely || $0.certainty == .sure }
  }

  /// Whether `text` tells more of somebody's name than is printed of names.
  private func tellsName(_ text: String) -> Bool {
    guard names != .full else { return false }
    return everybody.mentions(in: text, at: .line(1)).contains { tells($0.words) }
      || tellsUnknownName(text)
  }

  /// Whether the words of a name are more than is printed of names.
  private func tells(_ words: String) -> Bool {
    names == .none
      || words.split(separator: " ").count { $0.last != "." } > 1
  }

  /// Whether `text` holds the name of somebody who is in no record: a surname with an initial, or two
  /// words with capitals of which the second ends as patronymics do.
  private func tellsUnknownName(_ text: String) -> Bool {
    let words = text.split { !($0.isLetter || $0 == "." || $0 == "-") }
      .flatMap(\.separateInitials)
    return zip(words, words.dropFirst()).contains { first, second in
      guard first.isCapital, second.isCapital else { return false }
      if first.isInitial != second.isInitial { return names == .none }
      return !first.isInitial && second.isPatronymic
    }
  }
}

extension Substring {
  /// The word, or what stands between its dots: «Н.В.Рощина» is two initials and a surname.
  fileprivate var separateInitials: [Substring] {
    var parts: [Substring] = []
    var rest = self
    while let dot = rest.firstIndex(of: ".") {
      parts.append(rest[...dot])
      rest = rest[rest.index(after: dot)...]
    }
    return (parts + [rest]).filter { !$0.isEmpty }
  }

  fileprivate var isCapital: Bool { first?.isUppercase ?? false }

  /// Whether this is one letter and a dot.
  fileprivate var isInitial: Bool { count == 2 && last == "." }

  /// Whether the word ends as patronymics do, in any case.
  fileprivate var isPatronymic: Bool {
    let word = lowercased()
    return count > 5
      && Self.patronymicEndings.contains { base, endings in
        endings.contains { word.hasSuffix(base + $0) }
      }
  }

  private static var patronymicEndings: [(base: String, endings: [String])] {
    let masculine = ["", "а", "у", "ем", "ом", "е"]
    let feminine = ["а", "ы", "е", "у", "ой"]
    return [("вич", masculine), ("ьич", masculine), ("вн", feminine), ("ичн", feminine)]
  }
}

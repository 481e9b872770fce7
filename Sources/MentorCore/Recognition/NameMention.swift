public import Interchange
import Wording

/// A place where a text names somebody of the programme.
public struct NameMention: Hashable, Sendable {
  /// How sure it is that this person is meant.
  public enum Certainty: String, Hashable, Sendable {
    /// Surname with a fitting given name or initial.
    case sure
    /// The surname alone, or given name and patronymic.
    case possible
  }

  /// Who is named.
  public let person: PersonID

  /// How sure that is.
  public let certainty: Certainty

  /// The words of the text.
  public let words: String

  /// Where they stand.
  public let place: DocumentPlace
}

/// Finds people in a text by their names, whatever case the names stand in.
///
/// A word counts as a form of a name where it begins as the name without its last vowel and ends as nouns
/// and adjectives do: «Лугова» is found in «Луговой» and «Луговых». Only words with a capital count.
/// A surname beside an initial that does not fit means somebody else and is passed over.
public struct NameSearch: Sendable {
  private struct Entry {
    let person: PersonID
    let given: String
    let patronymic: String?
  }

  /// The people by the beginnings of their surnames, and of their patronymics.
  private var bySurname: [String: [Entry]] = [:]
  private var byPatronymic: [String: [Entry]] = [:]

  /// Prepares the search for `people`.
  ///
  /// - Complexity: O(*n*).
  public init(_ people: some Sequence<Person>) {
    for person in people {
      let entry = Entry(
        person: person.id, given: FoldedText(person.given).text,
        patronymic: person.patronymic.map { FoldedText($0).text })
      if let base = Self.base(of: Self.lastPart(of: FoldedText(person.surname).text)) {
        bySurname[base, default: []].append(entry)
      }
      if let base = entry.patronymic.flatMap(Self.base) {
        byPatronymic[base, default: []].append(entry)
      }
    }
  }

  /// The people whom `text` names, in the order of the text, each once a place.
  ///
  /// - Complexity: O(*n*) in the length of the text, as long as few people share a surname.
  public func mentions(in text: String, at place: DocumentPlace) -> [NameMention] {
    let words = TextWord.words(of: text)
    var found: [NameMention] = []
    for (index, word) in words.enumerated() where word.isCapital && !word.isInitial {
      for mention in surnames(words, at: index, place) + patronymics(words, at: index, place)
      where !found.contains(where: { $0.person == mention.person && $0.certainty == .sure }) {
        found.removeAll { $0.person == mention.person }
        found.append(mention)
      }
    }
    return found
  }

  private func surnames(
    _ words: [TextWord], at index: Int, _ place: DocumentPlace
  ) -> [NameMention] {
    let entries = Self.bases(of: Self.lastPart(of: words[index].folded)).flatMap {
      bySurname[$0] ?? []
    }
    let found = entries.compactMap { entry -> NameMention? in
      let near = [index - 2, index - 1, index + 1, index + 2].filter(words.indices.contains)
      let isSure = near.contains { place in
        abs(place - index) == 1 || words[(place + index) / 2].isCapital
          ? Self.fits(words[place], entry.given) : false
      }
      if !isSure, Self.isNamedOtherwise(words, at: index) { return nil }
      let range = isSure ? Self.nameRange(words, around: index, of: entry) : index...index
      return NameMention(
        person: entry.person, certainty: isSure ? .sure : .possible,
        words: words[range].map(\.text).joined(separator: " "), place: place)
    }
    // Whose given name stands beside the surname is meant, and nobody else of that surname.
    return found.contains { $0.certainty == .sure }
      ? found.filter { $0.certainty == .sure } : found
  }

  private func patronymics(
    _ words: [TextWord], at index: Int, _ place: DocumentPlace
  ) -> [NameMention] {
    guard index > 0, words[index - 1].isCapital, !words[index - 1].isInitial else { return [] }
    let entries = Self.bases(of: words[index].folded).flatMap { byPatronymic[$0] ?? [] }
    return entries.filter { Self.fits(words[index - 1], $0.given) }.map { entry in
      NameMention(
        person: entry.person, certainty: .possible,
        words: words[(index - 1)...index].map(\.text).joined(separator: " "), place: place)
    }
  }

  // MARK: Forms of words

  /// The last part of a name of several words or of two with a hyphen.
  private static func lastPart(of name: String) -> String {
    name.split { $0 == " " || $0 == "-" }.last.map(String.init) ?? name
  }

  /// The mark of a name that never stands without an ending.
  private static let needsEnding = "~"

  /// The part of a name that stays in every case; `nil` for a name too short to be searched.
  private static func base(of name: String) -> String? {
    let letters = Array(name)
    guard letters.count >= 2 else { return nil }
    for ending in ["ская", "ский", "цкая", "цкий", "ая", "яя", "ый", "ий", "ой"]
    where name.hasSuffix(ending) && letters.count - ending.count >= 2 {
      let kept = ending.count == 4 ? 2 : 0
      return String(letters.dropLast(ending.count - kept)) + needsEnding
    }
    guard let last = letters.last, "аеиоуыэюяьй".contains(last), letters.count >= 3 else {
      return name
    }
    return String(letters.dropLast())
  }

  /// The beginnings of `word` of which it may be a form.
  private static func bases(of word: String) -> [String] {
    let letters = Array(word)
    return (0...min(4, max(0, letters.count - 2))).flatMap { count -> [String] in
      guard endings.contains(String(letters.suffix(count))) else { return [] }
      let base = String(letters.dropLast(count))
      return count == 0 ? [base] : [base, base + needsEnding]
    }
  }

  /// The endings of names in all cases, singular and plural.
  private static let endings: Set<String> = [
    "", "а", "я", "у", "ю", "е", "ы", "и", "о", "ь", "й", "ом", "ем", "ым", "им", "ой", "ей", "ою",
    "ею", "ых", "их", "ам", "ям", "ах", "ях", "ов", "ев", "ого", "его", "ому", "ему", "ую", "юю",
    "ая", "яя", "ый", "ий", "ое", "ее", "ые", "ие", "ами", "ями", "ыми", "ими", "ью", "ия", "ии",
    "ию", "ией",
  ]

  /// Whether `word` may stand for the given name: the name in any case, or its initial.
  private static func fits(_ word: TextWord, _ given: String) -> Bool {
    guard word.isCapital, let first = given.first, word.folded.first == first else { return false }
    if word.isInitial || given.hasSuffix(".") { return true }
    let shared = zip(word.folded, given).prefix { $0 == $1 }.count
    return shared >= (given.count <= 3 ? 1 : 3)
  }

  /// Whether the surname at `index` has an initial beside it, so that others are surely not meant.
  private static func isNamedOtherwise(_ words: [TextWord], at index: Int) -> Bool {
    [index - 1, index + 1].contains { words.indices.contains($0) && words[$0].isInitial }
  }

  /// The words of the name around `index`, two on each side at most.
  private static func nameRange(
    _ words: [TextWord], around index: Int, of entry: Entry
  ) -> ClosedRange<Int> {
    func belongs(_ place: Int) -> Bool {
      words.indices.contains(place)
        && (fits(words[place], entry.given)
          || entry.patronymic.map { fits(words[place], $0) } ?? false)
    }
    let low = belongs(index - 1) ? (belongs(index - 2) ? index - 2 : index - 1) : index
    let high = belongs(index + 1) ? (belongs(index + 2) ? index + 2 : index + 1) : index
    return low...high
  }
}

/// A word of a text with what matters about it for names.
private struct TextWord {
  /// The word as it stands, an initial with its dot.
  let text: String

  /// The word for comparing.
  let folded: String

  /// Whether it begins with a capital letter.
  let isCapital: Bool

  /// Whether it is an initial: one letter and a dot.
  let isInitial: Bool

  /// The words of `text`; hyphens stay inside, an initial is a word of its own.
  static func words(of text: String) -> [TextWord] {
    var words: [TextWord] = []
    var current = ""
    func flush(hasDot: Bool) {
      defer { current = "" }
      let word = current.trimmingHyphens
      guard let first = word.first else { return }
      let isInitial = word.count == 1 && hasDot && first.isUppercase
      words.append(
        TextWord(
          text: isInitial ? word + "." : word, folded: FoldedText(word).text,
          isCapital: first.isUppercase, isInitial: isInitial))
    }
    for character in text {
      if character.isLetter || character == "-" || character == "'" || character == "’" {
        current.append(character)
      } else {
        flush(hasDot: character == ".")
      }
    }
    flush(hasDot: false)
    return words
  }
}

extension String {
  /// The text without hyphens at its ends.
  fileprivate var trimmingHyphens: String {
    var text = self[...]
    while text.first == "-" { text.removeFirst() }
    while text.last == "-" { text.removeLast() }
    return String(text)
  }
}

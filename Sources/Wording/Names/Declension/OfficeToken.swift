/// A word of a title, or what stands between two words.
struct OfficeToken {
  /// The text as it stands.
  let text: String

  /// Whether this is a word, and not spaces and commas.
  let isWord: Bool

  /// The word in small letters, with е for ё.
  var key: String { String(text.lowercased().map { $0 == "ё" ? "е" : $0 }) }

  /// Whether this stands between words and holds a comma, a stroke or a dash.
  var isBreak: Bool { !isWord && !text.unicodeScalars.allSatisfy(\.isAnySpace) }

  /// Whether this is «и», which joins offices and parts of one office alike.
  var isLink: Bool { key == "и" }

  /// The tokens of `title` in order; together they are the title.
  static func tokens(of title: String) -> [OfficeToken] {
    var runs: [(text: String, isWord: Bool)] = []
    let characters = Array(title)
    for (index, character) in characters.enumerated() {
      let isWord = !isBetween(character, at: index, in: characters)
      if let last = runs.last, last.isWord == isWord {
        runs[runs.count - 1].text.append(character)
      } else {
        runs.append((String(character), isWord))
      }
    }
    return runs.map { OfficeToken(text: $0.text, isWord: $0.isWord) }
  }

  /// A space, a comma, a semicolon or a stroke; a dash only between spaces.
  private static func isBetween(_ character: Character, at index: Int, in all: [Character]) -> Bool
  {
    if character.isSpaceOfAnyKind || ",;/".contains(character) { return true }
    guard character.unicodeScalars.allSatisfy(\.isAnyDash) else { return false }
    return index > 0 && all[index - 1].isSpaceOfAnyKind
      && index + 1 < all.count && all[index + 1].isSpaceOfAnyKind
  }

  /// Whether the word ends as the genitives do that depend on an office: «математики», «языка».
  var looksGenitive: Bool {
    ["ии", "ки", "ры", "ыки", "ого", "его", "ых", "их", "ой", "ства", "зыка", "уда", "ествознания"]
      .contains { key.endsWithBytes(of: $0) }
  }

  /// The gender in which the word is an adjective before an office; `nil` where it is none.
  var attributeSex: FullName.Sex? {
    if OfficeWords.attributes.contains(key) { return .male }
    guard isFeminineAdjective else { return nil }
    let stem = key.dropLast(2)
    let isKnown = ["ый", "ий", "ой"].contains { OfficeWords.attributes.contains(stem + $0) }
    return isKnown ? .female : nil
  }

  /// Whether the word has the ending of a feminine adjective.
  var isFeminineAdjective: Bool {
    ["ая", "яя", "аяся"].contains { key.endsWithBytes(of: $0) }
  }

  /// The word as an adjective.
  func adjective(_ sex: FullName.Sex, in grammaticalCase: GrammaticalCase) -> String {
    let paradigm =
      if key.endsWithBytes(of: "ийся") {
        Paradigm(cutting: 4, "егося емуся егося имся емся")
      } else if key.endsWithBytes(of: "аяся") {
        Paradigm(cutting: 4, "ейся ейся уюся ейся ейся")
      } else {
        SurnameRules(sex: sex, bearer: .familiar).paradigm(of: text)
      }
    return paradigm.form(of: text, in: grammaticalCase)
  }

  /// The word as a noun of the lists, each half of a compound declined; `nil` where it is none.
  func noun(in grammaticalCase: GrammaticalCase) -> (text: String, sex: FullName.Sex)? {
    let halves = text.split(omittingEmptySubsequences: false) {
      $0.unicodeScalars.allSatisfy(\.isAnyDash)
    }.map { OfficeToken(text: String($0), isWord: true) }
    var forms: [String] = []
    var sex = FullName.Sex.male
    for (index, half) in halves.enumerated() {
      if index < halves.count - 1, OfficeWords.firstHalves.contains(half.key) {
        forms.append(half.text)
      } else if let paradigm = half.nounParadigm {
        forms.append(paradigm.form(of: half.text, in: grammaticalCase))
        if OfficeWords.feminineNouns.contains(half.key) { sex = .female }
      } else {
        return nil
      }
    }
    return (forms.joined(separator: "-"), sex)
  }

  /// How the word changes; `nil` where it is not a noun of the lists.
  private var nounParadigm: Paradigm? {
    if OfficeWords.feminineNouns.contains(key) {
      return key.endsWithBytes(of: "я") ? .onYa : .onA(after: key.unicodeScalars.dropLast().last)
    }
    guard OfficeWords.nouns.contains(key) else { return nil }
    return switch key {
    case "врач": .hard
    case "секретарь": .soft.withInstrumental("ём")
    case "доброволец": Paradigm(cutting: 2, "ьца ьцу ьца ьцем ьце")
    case "продавец": Paradigm(cutting: 2, "ца цу ца цом це")
    case _ where key.endsWithBytes(of: "ь"): .soft
    case _ where key.endsWithBytes(of: "ч"): .hissing
    default: .hard
    }
  }
}

extension Character {
  /// Whether this is a space of any kind.
  fileprivate var isSpaceOfAnyKind: Bool { unicodeScalars.allSatisfy(\.isAnySpace) }
}

import Wording

/// A heading taken apart: its number as printed, and its words.
struct HeadingText: Hashable {
  /// The number with the word that goes with it, such as `1.`, `Раздел 2.`, `III этап`; `nil` without.
  let number: String?

  /// The words after the number; the whole heading where nothing follows the number.
  let title: String

  /// Takes `printed` apart.
  init(_ printed: String) {
    let text = printed.asCellText()
    let words = text.split(separator: " ", maxSplits: 2).map(String.init)
    if let leading = LeadingNumber(text), !leading.rest.isEmpty {
      let next = leading.rest.split(separator: " ", maxSplits: 1).map(String.init)
      if let label = next.first,
        Self.belongs(label, to: leading.number, before: next.count > 1 ? next[1] : "")
      {
        let title = next.count > 1 ? next[1].droppingLeadingMarks() : ""
        self.init(number: leading.printed + " " + label, title: title, whole: text)
      } else {
        self.init(number: leading.printed, title: leading.rest, whole: text)
      }
    } else if words.count >= 2, Self.isLabel(words[0]),
      PrintedNumber(words[1].withoutColon()) != nil
    {
      let title = words.count > 2 ? words[2].droppingLeadingMarks() : ""
      self.init(number: words[0] + " " + words[1], title: title, whole: text)
    } else {
      self.init(number: nil, title: text, whole: text)
    }
  }

  /// A heading whose number stands in a cell of its own.
  init(number: String, words: String) {
    let title = words.asCellText()
    self.init(number: number.asCellText(), title: title, whole: title)
  }

  private init(number: String?, title: String, whole: String) {
    self.number = title.isEmpty ? nil : number
    self.title = title.isEmpty ? whole : title
  }

  /// Whether `text` begins like a heading: with a number, or with a word like «Раздел».
  static func opens(_ text: String) -> Bool {
    let heading = HeadingText(text)
    if heading.number != nil { return true }
    guard let first = text.asCellText().split(separator: " ").first else { return false }
    return isLabel(String(first))
  }

  private static func isLabel(_ word: String) -> Bool {
    ["раздел", "этап", "блок", "направление", "модуль", "часть", "шаг", "глава", "подраздел"]
      .contains(folded(word))
  }

  /// `word` in the form of comparison, without the marks after it.
  static func folded(_ word: String) -> String {
    String(FoldedText(word).text.unicodeScalars.filter { !".:-".unicodeScalars.contains($0) })
  }

  /// Whether `label` after a number goes with it and does not begin the words.
  ///
  /// It goes with the number in «III этап. Итоги» and «2 этап», and begins the words in «2. Этап работы».
  private static func belongs(_ label: String, to number: PrintedNumber, before rest: String)
    -> Bool
  {
    guard isLabel(label) else { return false }
    if rest.isEmpty || number.ending == .bare { return true }
    if let last = label.unicodeScalars.last, ".:–—-".unicodeScalars.contains(last) { return true }
    guard let first = rest.unicodeScalars.first else { return true }
    return !first.properties.isLowercase
  }
}

extension String {
  fileprivate func withoutColon() -> String { hasSuffix(":") ? String(dropLast()) : self }

  /// The text without dots, colons, dashes and spaces at its beginning.
  fileprivate func droppingLeadingMarks() -> String {
    String(Substring(unicodeScalars.drop { ".:–—- ".unicodeScalars.contains($0) }))
  }
}

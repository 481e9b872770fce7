import Wording

/// Finds out whose roadmap it is, and at which level.
struct OrganizationSearch {
  /// The organisation in the words of the document; `nil` where it is not named.
  let organization: String?

  /// The level at which the roadmap applies.
  let level: Level

  /// Searches the title, then the heading of the order, then the authority that approved, then the
  /// lines before the title.
  init(title: String?, issuer: String?, authority: String?, front: [String]) {
    let inTitle = title.flatMap(Self.school)
    organization =
      inTitle ?? issuer ?? authority.flatMap(Self.school) ?? authority.flatMap(Self.office)
      ?? title.flatMap(Self.municipality) ?? front.lazy.compactMap(Self.school).first
    let named = organization.map { Self.level(of: $0) } ?? nil
    level =
      named ?? authority.flatMap { Self.level(of: $0) } ?? title.flatMap { Self.level(of: $0) }
      ?? .organization
  }

  /// The level that the words of `text` tell, or `nil` where they tell none.
  static func level(of text: String) -> Level? {
    if school(in: text) != nil { return .organization }
    let words = FoldedText(text).bareWords
    func says(_ stems: [String]) -> Bool {
      words.contains { word in stems.contains { word.begins(with: $0) } }
    }
    if says(["муниципал", "район", "городско", "город", "администрац", "мо"])
      && !says(["министерств"])
    {
      return .municipality
    }
    if says(["министерств", "региональн", "республик", "област", "края", "краев", "автономн"]) {
      return .region
    }
    if says(["отдел", "управлени", "комитет"]) { return .municipality }
    if says(["департамент"]) { return .region }
    if says(["школ", "гимнази", "лице", "детск", "колледж", "техникум"]) { return .organization }
    return nil
  }

  /// The name of a school or the like in `text`: from its legal form or kind up to the period.
  private static func school(in text: String) -> String? {
    let words = text.split(separator: " ").map(String.init)
    let named = words.indices.first { index in
      isSchoolWord(words[index])
        || (index + 1 < words.count && schoolNouns.contains(words[index].lowercased())
          && (words[index + 1].hasPrefix("«") || words[index + 1].hasPrefix("№")))
    }
    guard let start = named else { return nil }
    var end = start + 1
    while end < words.count, !endsName(words, at: end) { end += 1 }
    return words[start..<end].joined(separator: " ").trimmingTail()
  }

  /// Words for one school that make a name together with a number or a name in quotation marks.
  private static let schoolNouns: Set<String> = [
    "школа", "школы", "школе", "гимназия", "гимназии", "лицей", "лицея", "лицее", "колледж",
    "колледжа", "колледже", "техникум", "техникума", "техникуме", "центр", "центра", "центре",
  ]

  private static func isSchoolWord(_ word: String) -> Bool {
    let word = word.trimmingMarks()
    if PartyWord.isLegalForm(word) { return true }
    return ["СОШ", "ООШ", "НОШ", "ДЮСШ", "ДДТ", "ЦДТ", "ДОУ"].contains(word)
      || word.hasPrefix("СОШ№")
  }

  /// Whether a name ends before the word at `index`: a year, or a preposition that leads to one.
  private static func endsName(_ words: [String], at index: Int) -> Bool {
    let word = words[index].trimmingMarks()
    if startsWithYear(word) { return true }
    let next = index + 1 < words.count ? words[index + 1].trimmingMarks() : ""
    switch word.lowercased() {
    case "на", "в", "с":
      return startsWithYear(next) || MonthName.number(of: FoldedText(next)) != nil
        || ["период", "учебный", "течение"].contains(next.lowercased())
    case "по", "для", "от", "приказ", "приказом":
      return true
    default:
      return false
    }
  }

  private static func startsWithYear(_ word: String) -> Bool {
    let digits = word.utf8.prefix { (48...57).contains($0) }
    return digits.count == 4
  }

  /// An office that governs schools, as part of «приказом управления образования …».
  private static func office(in text: String) -> String? {
    level(of: text) == nil || level(of: text) == .organization ? nil : text
  }

  /// «город N», «N района» and the like, as a title names the municipality.
  private static func municipality(in text: String) -> String? {
    let words = text.split(separator: " ").map(String.init)
    for kind in [["город"], ["города", "г."]] {
      guard let start = words.lastIndex(where: { kind.contains($0.lowercased()) }) else { continue }
      var end = start + 1
      while end < words.count, words[end].unicodeScalars.first?.properties.isUppercase == true {
        end += 1
        if words[end - 1].hasSuffix(".") { break }
      }
      if end > start + 1 { return words[start..<end].joined(separator: " ").trimmingTail() }
    }
    if let end = words.firstIndex(where: { FoldedText($0).text.hasPrefix("район") }) {
      var start = end
      while start > 0,
        words[start - 1].unicodeScalars.first?.properties.isUppercase == true
          || FoldedText(words[start - 1]).text.hasPrefix("муниципальн")
      {
        start -= 1
      }
      if start < end { return words[start...end].joined(separator: " ").trimmingTail() }
    }
    return nil
  }
}

extension String {
  /// The text without full stops, commas, colons and dashes at its end.
  func trimmingTail() -> String {
    var text = self
    while let last = text.unicodeScalars.last, ".,;:–—- ".unicodeScalars.contains(last) {
      text.unicodeScalars.removeLast()
    }
    return text
  }
}

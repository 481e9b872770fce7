import Wording

/// The name of an office or organisation in the nominative, where a stamp says «приказом директора …» or
/// «утверждено директором …».
///
/// Only words that are known are changed: the noun at the head, and the adjectives before it. Everything
/// after the head stays, since it depends on the head and not on the sentence.
enum OfficeName {
  /// `text` with its head in the nominative; `text` itself where the head is not known.
  ///
  /// - Complexity: O(*n*).
  static func nominative(_ text: String) -> String {
    var words = text.split(separator: " ").map(String.init)
    for index in words.indices.prefix(6) {
      if isActing(words[index]) { return text }
      guard let (head, gender) = head(words[index]) else {
        if adjective(words[index], .masculine) == nil { return text }
        continue
      }
      for before in 0..<index {
        guard let word = adjective(words[before], gender) else { return text }
        words[before] = word
      }
      words[index] = head
      return words.joined(separator: " ")
    }
    return text
  }

  /// `text` with its head in the genitive, as «приказом …» needs it; `nil` where the head is not known, or
  /// ``nominative(_:)`` would not give `text` again.
  ///
  /// - Complexity: O(*n*).
  static func genitive(_ text: String) -> String? {
    var words = text.split(separator: " ").map(String.init)
    if let first = words.first, PartyWord.isLegalForm(first) { return text }
    for index in words.indices.prefix(6) {
      if isActing(words[index]) { return text }
      let folded = FoldedText(words[index]).text
      guard let (_, forms, gender) = nouns.first(where: { $0.0 == folded }) else { continue }
      for before in 0..<index {
        guard let word = genitive(ofAdjective: words[before], gender) else { return nil }
        words[before] = word
      }
      words[index] = forms[0].inCase(of: words[index])
      let result = words.joined(separator: " ")
      return nominative(result) == text ? result : nil
    }
    return nil
  }

  /// Whether a word says that somebody stands in for the holder of an office.
  ///
  /// The office follows in the genitive, whatever the sentence is: «и.о. директора».
  private static func isActing(_ word: String) -> Bool {
    ["и.о.", "ио", "врио"].contains(FoldedText(word).text)
  }

  private static func genitive(ofAdjective word: String, _ gender: Gender) -> String? {
    let folded = FoldedText(word).text
    let endings: [(String, String)] =
      switch gender {
      case .masculine: [("ый", "ого"), ("ий", isVelar(folded.dropLast(2)) ? "ого" : "его")]
      case .feminine: [("ая", "ой"), ("яя", "ей")]
      case .neuter: [("ое", "ого"), ("ее", "его")]
      }
    for (ending, genitive) in endings
    where folded.hasSuffix(ending) && folded.count > ending.count + 2 {
      return String(word.dropLast(ending.count)) + genitive.inCase(ofEnding: word)
    }
    return nil
  }

  /// Whether `stem` ends in a letter after which «ы» is written «и».
  private static func isVelar(_ stem: some StringProtocol) -> Bool {
    ["г", "к", "х"].contains { stem.hasSuffix($0) }
  }

  private enum Gender { case masculine, feminine, neuter }

  /// The nominative of a noun that heads offices and organisations.
  private static func head(_ word: String) -> (String, Gender)? {
    let folded = FoldedText(word).text
    for (nominative, forms, gender) in nouns where forms.contains(folded) {
      return (nominative.inCase(of: word), gender)
    }
    return nil
  }

  /// The nominative, and the other forms, the genitive first.
  private static let nouns: [(String, [String], Gender)] = [
    ("директор", ["директора", "директором"], .masculine),
    ("заместитель", ["заместителя", "заместителем"], .masculine),
    ("начальник", ["начальника", "начальником"], .masculine),
    ("руководитель", ["руководителя", "руководителем"], .masculine),
    ("заведующий", ["заведующего", "заведующим"], .masculine),
    ("заведующая", ["заведующей"], .feminine),
    ("председатель", ["председателя", "председателем"], .masculine),
    ("министр", ["министра", "министром"], .masculine),
    ("ректор", ["ректора", "ректором"], .masculine),
    ("глава", ["главы", "главой"], .feminine),
    ("отдел", ["отдела", "отделом"], .masculine),
    ("департамент", ["департамента", "департаментом"], .masculine),
    ("комитет", ["комитета", "комитетом"], .masculine),
    ("лицей", ["лицея", "лицеем"], .masculine),
    ("колледж", ["колледжа", "колледжем"], .masculine),
    ("техникум", ["техникума", "техникумом"], .masculine),
    ("центр", ["центра", "центром"], .masculine),
    ("совет", ["совета", "советом"], .masculine),
    ("управление", ["управления", "управлением"], .neuter),
    ("министерство", ["министерства", "министерством"], .neuter),
    ("учреждение", ["учреждения", "учреждением"], .neuter),
    ("администрация", ["администрации", "администрацией"], .feminine),
    ("школа", ["школы", "школой"], .feminine),
    ("гимназия", ["гимназии", "гимназией"], .feminine),
  ]

  /// The nominative of an adjective; `nil` where `word` is none.
  private static func adjective(_ word: String, _ gender: Gender) -> String? {
    let folded = FoldedText(word).text
    for (ending, isSoft) in endings
    where folded.hasSuffix(ending) && folded.count > ending.count + 2 {
      let stem = String(word.dropLast(ending.count))
      let hard = ["г", "к", "х", "ж", "ш", "щ", "ч"].contains {
        folded.dropLast(ending.count).hasSuffix($0)
      }
      let nominative =
        switch gender {
        case .masculine: isSoft || hard ? "ий" : "ый"
        case .feminine: isSoft ? "яя" : "ая"
        case .neuter: isSoft ? "ее" : "ое"
        }
      return stem + nominative.inCase(ofEnding: word)
    }
    return nil
  }

  private static let endings: [(String, Bool)] = [
    ("ого", false), ("его", true), ("ым", false), ("им", true), ("ой", false), ("ей", true),
  ]
}

extension String {
  /// The word written like `model`: in capitals, with a capital, or as it is.
  fileprivate func inCase(of model: String) -> String {
    let letters = model.unicodeScalars.filter(\.properties.isAlphabetic)
    if letters.count > 1, letters.allSatisfy(\.properties.isUppercase) { return uppercased() }
    guard let first = letters.first, first.properties.isUppercase else { return self }
    return prefix(1).uppercased() + dropFirst()
  }

  /// The ending written like that of `model`: in capitals, or as it is.
  fileprivate func inCase(ofEnding model: String) -> String {
    let letters = model.unicodeScalars.filter(\.properties.isAlphabetic)
    return letters.count > 1 && letters.allSatisfy(\.properties.isUppercase) ? uppercased() : self
  }
}

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
      if isActing(FoldedText(words[index]).text) { return text }
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

  /// `text` with its head in the genitive, as in «приказом директора …»; `nil` where the head is not known.
  ///
  /// - Complexity: O(*n*).
  static func genitive(_ text: String) -> String? {
    var words = text.split(separator: " ").map(String.init)
    for index in words.indices.prefix(6) {
      let folded = FoldedText(words[index]).text
      if isActing(folded) { return text }
      if let noun = nouns.first(where: { $0.0 == folded }) {
        words[index] = noun.1.inCase(of: words[index])
        return words.joined(separator: " ")
      }
      let endings = [("ый", "ого"), ("ий", "его"), ("ая", "ой"), ("яя", "ей"), ("ое", "ого")]
      guard let (old, new) = endings.first(where: { folded.hasSuffix($0.0) }) else { return nil }
      let stem = words[index].dropLast(old.count)
      let isVelar = ["г", "к", "х"].contains { stem.hasSuffix($0) }
      words[index] = stem + (old == "ий" && isVelar ? "ого" : new)
    }
    return nil
  }

  /// Whether a word says that somebody stands in for the holder of an office.
  ///
  /// The office follows in the genitive, whatever the sentence is: «и.о. директора».
  private static func isActing(_ folded: String) -> Bool {
    ["и.о.", "ио", "врио"].contains(folded)
  }

  private enum Gender { case masculine, feminine, neuter }

  /// The nominative of a noun that heads offices and organisations.
  private static func head(_ word: String) -> (String, Gender)? {
    let folded = FoldedText(word).text
    for (nominative, genitive, instrumental, gender) in nouns
    where folded == genitive || folded == instrumental {
      return (nominative.inCase(of: word), gender)
    }
    return nil
  }

  /// Nominative, genitive, instrumental.
  private static let nouns: [(String, String, String, Gender)] = [
    ("директор", "директора", "директором", .masculine),
    ("заместитель", "заместителя", "заместителем", .masculine),
    ("начальник", "начальника", "начальником", .masculine),
    ("руководитель", "руководителя", "руководителем", .masculine),
    ("заведующий", "заведующего", "заведующим", .masculine),
    ("заведующая", "заведующей", "заведующей", .feminine),
    ("председатель", "председателя", "председателем", .masculine),
    ("министр", "министра", "министром", .masculine),
    ("ректор", "ректора", "ректором", .masculine),
    ("глава", "главы", "главой", .feminine),
    ("отдел", "отдела", "отделом", .masculine),
    ("департамент", "департамента", "департаментом", .masculine),
    ("комитет", "комитета", "комитетом", .masculine),
    ("лицей", "лицея", "лицеем", .masculine),
    ("колледж", "колледжа", "колледжем", .masculine),
    ("техникум", "техникума", "техникумом", .masculine),
    ("центр", "центра", "центром", .masculine),
    ("совет", "совета", "советом", .masculine),
    ("управление", "управления", "управлением", .neuter),
    ("министерство", "министерства", "министерством", .neuter),
    ("учреждение", "учреждения", "учреждением", .neuter),
    ("администрация", "администрации", "администрацией", .feminine),
    ("школа", "школы", "школой", .feminine),
    ("гимназия", "гимназии", "гимназией", .feminine),
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
      switch gender {
      case .masculine: return stem + (isSoft || hard ? "ий" : "ый")
      case .feminine: return stem + (isSoft ? "яя" : "ая")
      case .neuter: return stem + (isSoft ? "ее" : "ое")
      }
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
}

/// What the parts of a name say of the sex of its bearer.
enum SexEvidence {
  /// The sex that a patronymic tells; `nil` for an initial and for a father's bare name.
  static func ofPatronymic(_ patronymic: String) -> FullName.Sex? {
    guard let last = patronymic.nameWords.last, !last.isInitialOfName else { return nil }
    let text = FoldedText(last).text
    if text.endsWithBytes(of: "ич") || text.endsWithBytes(of: "ыч") { return .male }
    if text.endsWithBytes(of: "на") { return .female }
    if daughters.contains(where: { text.endsWithBytes(of: $0) }) { return .female }
    return sons.contains(where: { text.endsWithBytes(of: $0) }) ? .male : nil
  }

  /// The sex that a given name tells; `nil` for initials, for names of both sexes and unknown ones.
  static func ofGivenName(_ given: String) -> FullName.Sex? {
    guard let letters = firstName(given), !GivenNameWords.common.contains(letters.text) else {
      return nil
    }
    if let sex = ofListedName(given) { return sex }
    if letters.ends(["улла", "галла"]) { return .male }
    if letters.ends(["а", "я"]) { return .female }
    let masculine = ["слав", "мир", "ддин", "бек", "ий", "ей"]
    return letters.syllables > 1 && letters.ends(masculine) ? .male : nil
  }

  /// The sex of a given name that stands in a list, beyond doubt; `nil` for all others.
  static func ofListedName(_ given: String) -> FullName.Sex? {
    guard let text = firstName(given)?.text, !GivenNameWords.common.contains(text) else {
      return nil
    }
    if GivenNameWords.masculine.contains(text) || GivenNameWords.masculineOnA.contains(text) {
      return .male
    }
    return GivenNameWords.feminine.contains(text) ? .female : nil
  }

  /// Whether `given` is initials or a name that is used in Russia.
  static func isFamiliar(_ given: String) -> Bool {
    guard let letters = firstName(given) else {
      return given.nameWords.first?.isInitialOfName == true
    }
    return GivenNameWords.common.contains(letters.text) || ofGivenName(given) != nil
  }

  private static func firstName(_ given: String) -> NameLetters? {
    guard let first = given.nameWords.first?.split(separator: "-").first.map(String.init),
      !first.isInitialOfName
    else { return nil }
    return NameLetters(first)
  }

  /// The sex that a surname tells; `nil` for all but those whose masculine and feminine differ.
  ///
  /// Surnames on -ин and -ина tell nothing here: Щербина and Берлин belong to anybody.
  static func ofSurname(_ surname: String) -> FullName.Sex? {
    for word in surname.nameWords.flatMap({ $0.split(separator: "-") }) {
      guard let letters = NameLetters(String(word)), letters.syllables > 1 else { continue }
      if SurnameWords.nounsOnOva.contains(letters.text)
        || SurnameWords.nounsLikePossessives.contains(letters.text)
      {
        continue
      }
      if letters.ends(["ова", "ева", "ская", "цкая"]), letters.syllables > 2 { return .female }
      if letters.ends(["ов", "ев", "ский", "цкий"]) { return .male }
    }
    return nil
  }

  /// Whether `patronymic` ends as Russian patronymics do, or is an initial.
  static func isRussianPatronymic(_ patronymic: String) -> Bool {
    guard let last = patronymic.nameWords.last else { return false }
    if last.isInitialOfName { return true }
    return ofPatronymic(patronymic) != nil && !isTurkicPatronymic(patronymic)
  }

  /// Whether `patronymic` is a father's name with «оглы», «кызы» after it or joined to it.
  static func isTurkicPatronymic(_ patronymic: String) -> Bool {
    let text = FoldedText(patronymic).text
    return (sons + daughters).contains {
      text.endsWithBytes(of: $0) && text.utf8.count > $0.utf8.count + 2
    }
  }

  /// The words for «son of», which follow a father's name or are joined to it.
  static let sons = ["оглы", "оглу", "огли", "углы", "угли", "улы", "уулу"]

  /// The words for «daughter of», which follow a father's name or are joined to it.
  static let daughters = ["кызы", "гызы", "кизи", "кызу"]
}

extension String {
  /// The words between spaces of any kind.
  var nameWords: [String] {
    unicodeScalars.split(whereSeparator: \.isAnySpace).map(String.init)
  }
}

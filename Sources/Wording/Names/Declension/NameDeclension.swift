/// The declension of the parts of a name, which may consist of several words and halves of words.
struct NameDeclension {
  /// The case to be put.
  let grammaticalCase: GrammaticalCase

  /// What the name says of the origin of its bearer.
  let bearer: SurnameRules.Bearer

  /// The surname: «Римскому-Корсакову», «де Голлю», «Салтыкову Щедрину».
  func surname(_ surname: String, sex: FullName.Sex) -> DeclinedText {
    let words = surname.nameWords
    let isUnchanging = { (word: String) in
      let text = FoldedText(word).text
      return SurnameWords.particles.contains(text) || SurnameWords.suffixes.contains(text)
    }
    let declinable = words.filter { !isUnchanging($0) }
    guard !declinable.isEmpty else {
      // «Ван» and «Дер» may also be surnames by themselves.
      return words.count == 1 ? word(surname, sex) : DeclinedText(surname, isCertain: false)
    }
    let isOrdinary = declinable.count == 1 || declinable.allSatisfy(Self.looksRussian)
    let parts = words.map { isUnchanging($0) ? DeclinedText($0) : hyphenated($0, sex) }
    let joined = DeclinedText.joined(parts, separator: " ")
    return DeclinedText(joined.text, isCertain: joined.isCertain && isOrdinary)
  }

  /// The given name: «Анне-Марии», «А.»; a name of several words stays and is in doubt.
  func given(_ given: String, sex: FullName.Sex) -> DeclinedText {
    let words = given.nameWords
    guard words.count == 1 else { return DeclinedText(given, isCertain: given.isEmpty) }
    let halves = given.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let declined = halves.enumerated().map { index, half in
      if index < halves.count - 1, FoldedText(half).text == "жан" { return DeclinedText(half) }
      return form(of: half, by: GivenNameRules.paradigm(of: half, sex: sex))
    }
    let joined = DeclinedText.joined(declined, separator: "-")
    // In an oriental name of two halves only the bearer knows whether the first one changes.
    let isOrdinary = halves.count == 1 || sex == .female || FoldedText(halves[0]).text == "жан"
    return DeclinedText(joined.text, isCertain: joined.isCertain && isOrdinary)
  }

  /// The patronymic: «Сергеевне», «Ильичом», «Кызыл-ооловичу»; «Гасан оглы» stays.
  func patronymic(_ patronymic: String, sex: FullName.Sex) -> DeclinedText {
    if SexEvidence.isTurkicPatronymic(patronymic) { return DeclinedText(patronymic) }
    let words = patronymic.nameWords
    guard words.count == 1 else { return DeclinedText(patronymic, isCertain: false) }
    let halves = patronymic.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let declined = halves.enumerated().map { index, half in
      // The first half of a father's double name stays; a second patronymic changes like the other.
      let isName = index < halves.count - 1 && SexEvidence.ofPatronymic(half) == nil
      return isName
        ? DeclinedText(half, isCertain: NameLetters(half) != nil)
        : form(of: half, by: GivenNameRules.patronymicParadigm(of: half, sex: sex))
    }
    return DeclinedText.joined(declined, separator: "-")
  }

  /// A word whose halves between hyphens follow their own rules.
  private func hyphenated(_ text: String, _ sex: FullName.Sex) -> DeclinedText {
    let halves = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    if halves.count > 1, SurnameWords.suffixes.contains(FoldedText(halves[halves.count - 1]).text) {
      return DeclinedText(text)
    }
    let declined = halves.enumerated().map { index, half in
      let folded = FoldedText(half).text
      guard index < halves.count - 1 else { return word(half, sex) }
      if SurnameWords.firstParts.contains(folded) { return DeclinedText(half) }
      let declined = word(half, sex)
      return DeclinedText(
        declined.text, isCertain: declined.isCertain && !Self.mayStay(half, sex))
    }
    return DeclinedText.joined(declined, separator: "-")
  }

  /// Whether a first half may be no surname by itself and stay, like «Грум-» and «Абдул-».
  ///
  /// Halves with the endings of Slavic surnames and all that end with a vowel change.
  private static func mayStay(_ half: String, _ sex: FullName.Sex) -> Bool {
    guard sex == .male, let letters = NameLetters(half), let last = letters.last else {
      return false
    }
    return !last.isRussianVowel && last != "й"
      && (letters.syllables < 2 || !letters.ends(["ов", "ев", "ин", "ын", "ич", "ук", "юк"]))
  }

  private func word(_ word: String, _ sex: FullName.Sex) -> DeclinedText {
    form(of: word, by: SurnameRules(sex: sex, bearer: bearer).paradigm(of: word))
  }

  private func form(of word: String, by paradigm: Paradigm) -> DeclinedText {
    DeclinedText(
      paradigm.form(of: word, in: grammaticalCase),
      isCertain: paradigm.isCertain(in: grammaticalCase))
  }

  private static func looksRussian(_ word: String) -> Bool {
    ["ов", "ев", "ин", "ын", "ский", "цкий", "ова", "ева", "ина", "ына", "ская", "цкая"]
      .contains { FoldedText(word).text.endsWithBytes(of: $0) }
  }
}

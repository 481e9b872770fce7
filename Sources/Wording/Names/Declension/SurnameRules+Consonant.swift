extension SurnameRules {
  /// A consonant of a woman never changes; Иванов and Долинин of a woman may be slips of the typist.
  func feminineOnConsonant(_ letters: NameLetters) -> Paradigm {
    let isPossessive = letters.syllables > 1 && letters.ends(["ов", "ев", "ин", "ын"])
    return .fixed.doubted(if: isPossessive)
  }

  /// A consonant of a man: Петросяну, Иванову; Долгих and Черных never change.
  func onConsonant(_ letters: NameLetters) -> Paradigm {
    if SurnameWords.fleeting.contains(letters.text) { return Self.losingVowel(letters).doubted }
    return switch letters.last {
    case "х" where letters.ends(["ых", "их"]): onIkh(letters)
    case "в" where letters.ends(["ов", "ев"]): possessive(letters)
    case "н" where letters.ends(["ин", "ын"]): possessive(letters)
    case "ц": letters.ends("ец") ? onEc(letters) : .hissing
    case "к" where letters.ends(["ок", "ек"]): onOk(letters)
    case "ж", "ш", "ч", "щ": onHissing(letters)
    default: .hard
    }
  }

  /// -их and -ых are plural genitives and never change, but Дитрих is a noun.
  private func onIkh(_ letters: NameLetters) -> Paradigm {
    if letters.syllables == 1 { return .hard.doubted(if: letters.ends("ых")) }
    if letters.ends("ых") { return .fixed }
    if letters.ends("рих") || SurnameWords.germanOnIkh.contains(letters.text) { return .hard }
    switch letters.beforeLast(2) {
    case let before? where before.isVelar || before.isHissing || before == "ь": return .fixed
    case "н":
      let isAdjective = letters.beforeLast(3)?.isRussianVowel == false || letters.text == "синих"
      return .fixed.doubted(if: !isAdjective)
    default: return .fixed.doubted
    }
  }

  /// -ов, -ев, -ин, -ын: «Ивановым», but «Дарвином».
  ///
  /// The letters do not tell a foreign surname from a Russian one. Names are those of people in
  /// Russian schools, so the Russian paradigm is the rule; well-known foreign surnames without a
  /// patronymic take the noun's ending, and a bearer of whom nothing is known leaves -ин in doubt.
  private func possessive(_ letters: NameLetters) -> Paradigm {
    let text = letters.text
    if letters.syllables == 1 {
      if text == "львов" { return .possessive }
      return letters.ends("ин") ? .hard : .hard.doubting(.instrumental)
    }
    let hasNamesakes = SurnameWords.foreignWithNamesakes.contains(text)
    if hasNamesakes || SurnameWords.foreign.contains(text) {
      switch bearer {
      case .hasPatronymic:
        return hasNamesakes ? .possessive : .possessive.doubting(.instrumental)
      case .familiar where hasNamesakes: return .possessive.doubting(.instrumental)
      case .familiar, .unfamiliar: return .hard
      }
    }
    let isUnsure =
      SurnameWords.nounsLikePossessives.contains(text)
      || (bearer == .unfamiliar && letters.ends("ин"))
    return isUnsure ? .possessive.doubting(.instrumental) : .possessive
  }

  /// -ец: the vowel is left out (Кравцу, Коломийцу) except in one syllable (Швецу).
  ///
  /// Source: the usual editorial recommendation, which leaves the vowel of -ец out and keeps that of
  /// -ок, -ек; the article of gramota.ru on «Заец, Журавель и Казаченок» finds no rule without
  /// exceptions, and so a cluster of consonants before -ец («Столбец») is in doubt.
  private func onEc(_ letters: NameLetters) -> Paradigm {
    let isStressed = SurnameWords.stressedOnEc.contains(letters.text)
    if letters.syllables == 1 { return .hard }
    if SurnameWords.keepingOnEc.contains(letters.text) { return .hard }
    guard let before = letters.beforeLast(2), let second = letters.beforeLast(3) else {
      return .hissing.doubted
    }
    let instrumental = isStressed ? "цом" : "цем"
    let isUnstressed =
      before.isRussianVowel || (letters.ends(["овец", "евец"]) && letters.syllables > 2)
    let link = before.isRussianVowel ? "й" : before == "л" ? "ь" : ""
    let endings = ["ца", "цу", "ца", instrumental, "це"].map { link + $0 }
    let paradigm = Paradigm(cutting: 2, endings.joined(separator: " "))
      .doubted(if: !before.isRussianVowel && !second.isRussianVowel)
    return isStressed || isUnstressed ? paradigm : paradigm.doubting(.instrumental)
  }

  /// -ок, -ек: the vowel is kept (Волчеку), but the bearer may leave it out (Волчку).
  private func onOk(_ letters: NameLetters) -> Paradigm {
    let mayLoseVowel =
      letters.syllables > 1 && letters.beforeLast(2)?.isRussianVowel == false
      && !letters.ends("бек")
    return .hard.doubted(if: mayLoseVowel)
  }

  /// -ж, -ш, -ч, -щ: «Ткачом», «Бабичем»; the instrumental depends on the stress.
  private func onHissing(_ letters: NameLetters) -> Paradigm {
    if SurnameWords.stressedHissing.contains(letters.text) { return .hard }
    if letters.ends("ач") {
      let isDoubtful = SurnameWords.doubtfulOnAch.contains(letters.text)
      return isDoubtful ? .hissing.doubting(.instrumental) : .hard
    }
    if letters.ends("ич"), letters.syllables > 1 { return .hissing }
    return .hissing.doubting(.instrumental)
  }

  /// A noun without its last vowel: Орла, Льва, Зайца, Петра.
  private static func losingVowel(_ letters: NameLetters) -> Paradigm {
    switch letters.text {
    case "лев": GivenNameRules.lev
    case "павел": GivenNameRules.pavel
    case "петр": GivenNameRules.pyotr
    case "заяц", "заец": Paradigm(cutting: 2, "йца йцу йца йцем йце")
    default: .hard
    }
  }
}

/// The paradigm of one word of a surname.
///
/// Sources: Русская грамматика (1980), том I, склонение фамилий; Н. А. Еськова, Трудности
/// словоизменения существительных (1990), раздел 13.1 («Письмовник» of gramota.ru); answers of the
/// reference service of gramota.ru. Where they part, the paradigm is in doubt.
struct SurnameRules {
  /// Who bears the surname.
  let sex: FullName.Sex

  /// What the rest of the name says of the bearer.
  let bearer: Bearer

  /// What the rest of the name says of the origin of a surname.
  enum Bearer {
    /// Russian by the patronymic, and so the surname is declined as a Russian one.
    case hasPatronymic
    /// A given name that is used in Russia, or initials.
    case familiar
    /// Neither patronymic nor a known given name.
    case unfamiliar
  }

  /// The paradigm of `word`, which is in the nominative.
  func paradigm(of word: String) -> Paradigm {
    guard let letters = NameLetters(word) else { return .fixed.doubted }
    return switch letters.last {
    case "о", "е", "э", "и", "у", "ю", "ы": .fixed
    case "а": onA(letters)
    case "я": onYa(letters)
    case "ь": sex == .female ? .fixed : onSoftSign(letters)
    case "й": sex == .female ? feminineOnJ(letters) : masculineOnJ(letters)
    default: sex == .female ? feminineOnConsonant(letters) : onConsonant(letters)
    }
  }

  // MARK: - On vowels

  /// -а: Глинке, Ивановой; Гулиа and Дюма never change.
  private func onA(_ letters: NameLetters) -> Paradigm {
    guard let before = letters.beforeLast(1) else { return .fixed.doubted }
    if before.isRussianVowel || SurnameWords.french.contains(letters.text) { return .fixed }
    if SurnameWords.perhapsFrench.contains(letters.text) { return .fixed.doubted }
    let noun = Self.nounOnA(letters)
    if letters.ends(["ова", "ева"]), !SurnameWords.nounsOnOva.contains(letters.text) {
      // «Окунева Иван» is a slip of the typist more often than a surname.
      return sex == .female ? .possessiveFeminine : noun.doubted
    }
    if letters.ends(["ина", "ына"]), sex == .female {
      // «Калины» after a father Калина, «Калиной» after a father Калин.
      let isNoun = SurnameWords.nounsOnIna.contains(letters.text) || letters.syllables < 3
      return isNoun ? noun.doubting(.genitive, .dative, .prepositional) : .possessiveFeminine
    }
    return noun
  }

  /// A noun on -а; after ж, ш, ч, щ, ц the instrumental depends on the stress.
  static func nounOnA(_ letters: NameLetters) -> Paradigm {
    let before = letters.beforeLast(1)
    let noun = Paradigm.onA(after: before)
    guard let before, before.isHissing || before == "ц" else { return noun }
    if SurnameWords.stressedOnHissingA.contains(letters.text) { return noun.withInstrumental("ой") }
    if letters.ends("ица") || SurnameWords.plainOnHissingA.contains(letters.text) { return noun }
    return noun.doubting(.instrumental)
  }

  /// -я: Гмыре, Данелии, Белой; Золя never changes.
  private func onYa(_ letters: NameLetters) -> Paradigm {
    if SurnameWords.french.contains(letters.text) { return .fixed }
    if letters.ends("ия") { return .onIya }
    guard letters.ends(["ая", "яя"]) else { return .onYa }
    guard sex == .female, letters.letters.count > 4 || letters.text == "злая" else {
      return .onYa.doubted
    }
    if letters.ends("яя") { return .adjectiveFeminineSoft }
    let before = letters.beforeLast(2)
    let isHissing = before?.isHissing == true || before == "ц"
    let isStressed = ["чужая", "большая", "меньшая"].contains(letters.text)
    return isHissing && !isStressed ? .adjectiveFeminineAfterHissing : .adjectiveFeminine
  }

  // MARK: - On -ь and -й

  /// -ь of a man: Ковалю, Гоголю, and Далю, though «даль» is feminine.
  private func onSoftSign(_ letters: NameLetters) -> Paradigm {
    let isHissing = letters.beforeLast(1)?.isHissing == true
    let mayLoseVowel =
      letters.ends("ень") && !SurnameWords.keepingOnEn.contains(letters.text)
      || letters.ends("ець") || SurnameWords.fleeting.contains(letters.text)
    return .soft.doubted(if: isHissing || mayLoseVowel)
  }

  /// -й of a woman never changes; the masculine of an adjective may be a slip of the typist.
  private func feminineOnJ(_ letters: NameLetters) -> Paradigm {
    let isAdjective = masculineOnJ(letters).endings.first?.hasSuffix("го") == true
    return .fixed.doubted(if: isAdjective)
  }

  /// -й of a man: adjectives on -ий, -ый, -ой, nouns on all else.
  private func masculineOnJ(_ letters: NameLetters) -> Paradigm {
    switch letters.beforeLast(1) {
    case "ы":
      return letters.ends("цый") ? .adjectiveSoft.withInstrumental("ым") : .adjective
    case "и": return onIj(letters)
    case "о":
      let isNoun = letters.syllables == 1 && letters.text != "злой"
      if isNoun || SurnameWords.nounsOnOj.contains(letters.text) { return .short }
      let before = letters.beforeLast(2)
      return before?.isVelar == true || before?.isHissing == true
        ? .adjectiveAfterVelar : .adjective
    case "е":
      // «Соловью» or «Соловею»: the bearer knows.
      let nouns = ["соловей", "воробей", "муравей", "репей", "ручей", "улей", "чирей", "жеребей"]
      return nouns.contains(letters.text)
        ? Paradigm(cutting: 2, "ья ью ья ьем ье").doubted : .short
    default: return .short
    }
  }

  /// -ий of a man: Римскому, Осадчему, Заднему, but Палию.
  private func onIj(_ letters: NameLetters) -> Paradigm {
    if letters.syllables == 1 { return .shortAfterI.doubting(.prepositional) }
    if SurnameWords.perhapsNounsOnIj.contains(letters.text) { return .shortAfterI.doubted }
    guard let before = letters.beforeLast(2) else { return .fixed.doubted }
    if before.isVelar { return .adjectiveAfterVelar }
    if before.isHissing { return .adjectiveSoft }
    guard before == "н" else { return .shortAfterI }
    let isAdjective = letters.beforeLast(3)?.isRussianVowel == false || letters.text == "синий"
    return isAdjective ? .adjectiveSoft : .shortAfterI.doubted
  }
}

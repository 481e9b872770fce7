/// The paradigm of one word of a given name or of a patronymic.
///
/// Sources: Русская грамматика (1980), том I, склонение имён; Н. А. Еськова, Трудности
/// словоизменения существительных (1990), раздел 13.2; for feminine names on -ь, where Л. П.
/// Калакуцкая (1994) and А. В. Суперанская (2013) part, the reference service of gramota.ru.
enum GivenNameRules {
  /// Льва, Львом.
  static let lev = Paradigm(cutting: 2, "ьва ьву ьва ьвом ьве")
  /// Павла, Павлом.
  static let pavel = Paradigm(cutting: 2, "ла лу ла лом ле")
  /// Петра, Петром, from Пётр and from Петр.
  static let pyotr = Paradigm(cutting: 3, "етра етру етра етром етре")

  /// The paradigm of `word`, a given name in the nominative; an initial never changes.
  static func paradigm(of word: String, sex: FullName.Sex) -> Paradigm {
    if word.isInitialOfName { return .fixed }
    guard let letters = NameLetters(word) else { return .fixed.doubted }
    return switch letters.last {
    case "е", "э", "и", "у", "ю", "ы": .fixed
    // «Данило» may follow Данила; «Отто» never changes.
    case "о": .fixed.doubted(if: ["данило", "гаврило", "михайло"].contains(letters.text))
    case "а": onA(letters)
    case "я": onYa(letters, sex: sex)
    case "ь": sex == .female ? feminineOnSoftSign(letters) : .soft
    case "й": sex == .female ? .fixed : masculineOnJ(letters)
    default: sex == .female ? .fixed : onConsonant(letters)
    }
  }

  /// The paradigm of `word`, a word of a patronymic in the nominative.
  static func patronymicParadigm(of word: String, sex: FullName.Sex) -> Paradigm {
    if word.isInitialOfName { return .fixed }
    guard let letters = NameLetters(word) else { return .fixed.doubted }
    switch sex {
    case .male where letters.ends(["ич", "ыч"]):
      let isStressed = ["ильич", "кузьмич", "козьмич", "фомич", "лукич"].contains(letters.text)
      return isStressed ? .hard : .hissing
    case .female where letters.ends(["вна", "чна", "шна"]): return .onA(after: "н")
    default: return .fixed.doubted
    }
  }

  private static func onA(_ letters: NameLetters) -> Paradigm {
    guard let before = letters.beforeLast(1), !before.isRussianVowel else {
      return .fixed.doubted
    }
    let georgian = ["шота", "гоча", "коба", "бека", "зура"]
    return .onA(after: before).doubted(if: georgian.contains(letters.text))
  }

  private static func onYa(_ letters: NameLetters, sex: FullName.Sex) -> Paradigm {
    if letters.text == "илья" { return .onYa.withInstrumental("ёй") }
    guard letters.ends("ия") else { return .onYa }
    if GivenNameWords.stressedOnIya.contains(letters.text) { return .onYa }
    let isDoubtful = GivenNameWords.doubtfulOnIya.contains(letters.text)
    return isDoubtful ? .onYa.doubting(.dative, .prepositional) : .onIya
  }

  /// Любови; Айгули by one reference book and Айгуль by another.
  ///
  /// The accusative is the same by both.
  private static func feminineOnSoftSign(_ letters: NameLetters) -> Paradigm {
    GivenNameWords.third.contains(letters.text)
      ? .third : .third.doubting(.genitive, .dative, .instrumental, .prepositional)
  }

  private static func masculineOnJ(_ letters: NameLetters) -> Paradigm {
    guard letters.beforeLast(1) == "и" else { return .short }
    return .shortAfterI.doubted(if: letters.syllables == 1)
  }

  private static func onConsonant(_ letters: NameLetters) -> Paradigm {
    switch letters.text {
    case "лев": return lev
    case "павел": return pavel
    case "петр": return pyotr
    default: break
    }
    switch letters.last {
    case "ц" where !letters.ends("ец"): return .hissing
    case "ц": return .hissing.doubted
    case "ж", "ш", "ч", "щ": return .hissing.doubting(.instrumental)
    case "к" where letters.ends(["ок", "ек"]):
      return .hard.doubted(if: letters.syllables > 1 && !letters.ends("бек"))
    default: return .hard
    }
  }
}

extension String {
  /// Whether this stands for a name of which only the first letters are known: «М.», «М», «Дж.».
  var isInitialOfName: Bool { hasSuffix(".") || count == 1 }
}

/// A full name that can be put into any case of the Russian grammar.
///
/// The rules are those of the literary norm (see ``declined(_:)``); they decline what can be declined
/// by the letters alone, and say where the letters do not suffice: a stress that is not written, a
/// family tradition, a foreign surname that looks Russian, a bearer of unknown sex.
///
/// An order must not print a guess. Where ``DeclinedName/isCertain`` is `false`, the caller turns the
/// sentence so that the name stands in the nominative: not «назначить наставником Заяца Петра», but
/// «назначить наставника: Заяц Пётр Ильич, учитель математики».
///
/// ```swift
/// let name = FullName(surname: "Иванова", given: "Анна", patronymic: "Сергеевна")
/// let declined = name.declined(.accusative)
/// let clause =
///   declined.isCertain
///   ? "Назначить наставником \(declined.text)."
///   : "Назначить наставника: \(name.text)."
/// ```
public struct FullName: Hashable, Sendable {
  /// The sex on which the forms of a name depend.
  public enum Sex: Hashable, Sendable {
    case female, male
  }

  /// The surname in the nominative.
  public let surname: String

  /// The given name or its initial, in the nominative.
  public let given: String

  /// The patronymic or its initial, in the nominative; `nil` where there is none.
  public let patronymic: String?

  /// The sex that was given, else the one the name tells; `nil` where neither is known.
  public let sex: Sex?

  /// Whether two parts of the name, or a part and the sex that was given, contradict each other.
  private let isContradictory: Bool

  /// Creates a name from its parts in the nominative.
  ///
  /// Where `sex` is `nil`, it is told by the patronymic, else by the given name, else by a surname
  /// on -ов, -ова, -ский, -ская and the like. Parts may be in any capitals, with initials for given
  /// name and patronymic («А.»), with particles («де Голль») and hyphens; spaces at the ends are
  /// dropped. An empty patronymic is none.
  public init(surname: String, given: String, patronymic: String? = nil, sex: Sex? = nil) {
    let tidy = { (part: String) in part.nameWords.joined(separator: " ") }
    self.surname = tidy(surname)
    self.given = tidy(given)
    self.patronymic = patronymic.map(tidy).flatMap { $0.isEmpty ? nil : $0 }
    let evidence = [
      sex, self.patronymic.flatMap(SexEvidence.ofPatronymic),
      SexEvidence.ofListedName(self.given),
    ].compactMap(\.self)
    isContradictory = Set(evidence).count > 1
    self.sex =
      evidence.first ?? SexEvidence.ofGivenName(self.given) ?? SexEvidence.ofSurname(self.surname)
  }

  /// Creates a name from one that was typed; where `sex` is `nil`, the name tells it if it can.
  public init(_ name: TypedName, sex: Sex? = nil) {
    self.init(surname: name.surname, given: name.given, patronymic: name.patronymic, sex: sex)
  }

  /// The whole name in the nominative, surname first.
  public var text: String { declined(.nominative).text }

  /// The name in `grammaticalCase`.
  ///
  /// The nominative is the name itself and always certain. Otherwise:
  ///
  /// - Surnames on -ов, -ев, -ин, -ын follow the Russian paradigm («Ивановым»); well-known foreign
  ///   ones of bearers without a patronymic take the noun's ending («Дарвином»).
  /// - Surnames on a consonant, -ь and -й change for men and never for women. In -ец the vowel is
  ///   left out («Кравцу», but «Швецу»); -ок, -ек and nouns like «Заяц» are in doubt.
  /// - Surnames on -а, -я change for both («Глинке», «Гмыре», «Берии»), except after a vowel
  ///   («Гулиа») and the French ones («Дюма», «Золя»).
  /// - Surnames on -о, -е, -и, -у, -ю, -ы, -э and on -ых, -их never change; Дитрих does.
  /// - In double surnames each part follows its own rule; «Бонч-», «Тер-» and the like stay.
  /// - «оглы», «кызы» and the father's name before them stay, as do initials and «де», «фон».
  /// - Feminine names on a consonant stay («Мадлен»); «Любовь» and the biblical names on -ь change;
  ///   for «Айгуль», «Нинель» the reference books differ, and all cases but the accusative are in
  ///   doubt.
  /// - Where the sex is not known, only what is the same for both is certain.
  ///
  /// Sources: Русская грамматика (1980), том I; А. А. Зализняк, Грамматический словарь; Н. А.
  /// Еськова, Трудности словоизменения существительных (1990), раздел 13; the reference service of
  /// gramota.ru.
  ///
  /// - Complexity: O(*n*) in the length of the name.
  public func declined(_ grammaticalCase: GrammaticalCase) -> DeclinedName {
    let declension = NameDeclension(grammaticalCase: grammaticalCase, bearer: bearer)
    func part(_ text: String, _ decline: (String, Sex) -> DeclinedText) -> DeclinedText {
      if grammaticalCase == .nominative { return DeclinedText(text) }
      if isContradictory { return DeclinedText(text, isCertain: false) }
      if let sex { return decline(text, sex) }
      let forms = (decline(text, .female), decline(text, .male))
      return forms.0 == forms.1 ? forms.0 : DeclinedText(text, isCertain: false)
    }
    return DeclinedName(
      surname: part(surname, declension.surname), given: part(given, declension.given),
      patronymic: patronymic.map { part($0, declension.patronymic) },
      nominative: (given, patronymic))
  }

  private var bearer: SurnameRules.Bearer {
    if let patronymic, SexEvidence.isRussianPatronymic(patronymic) { return .hasPatronymic }
    return SexEvidence.isFamiliar(given) ? .familiar : .unfamiliar
  }
}

internal import Wording

extension ValueProblem {
  /// A word that is not in a fixed list; short lists are given in full, long ones by what is near.
  public static func unknownWord(_ word: String, among known: [String]) -> ValueProblem {
    let problem = Phrase(ru: "неизвестное значение ", en: "unknown value ") + .quoted(word)
    let shortList = 8
    guard known.count <= shortList else {
      return ValueProblem(problem + .suggestion(for: word, among: known))
    }
    let list = Phrase.list(known, joinedBy: .or)
    return ValueProblem(
      problem + Phrase(ru: ", допустимо: ", en: ", allowed: ") + list
        + .suggestion(for: word, among: known))
  }

  /// A field that the record does not have.
  static func unknownField(_ name: String, known: [String]) -> ValueProblem {
    ValueProblem(
      Phrase(ru: "нет поля ", en: "there is no field ") + .quoted(name)
        + Phrase(ru: ", есть поля ", en: ", the fields are ") + .list(known)
        + .suggestion(for: name, among: known))
  }

  /// A text that is not a whole number.
  static func notWhole(_ text: String) -> ValueProblem {
    ValueProblem(
      Phrase(ru: "ожидается целое число, а дано ", en: "a whole number is expected, not ")
        + .quoted(text))
  }

  /// A text that is not a number.
  static func notANumber(_ text: String) -> ValueProblem {
    ValueProblem(
      Phrase(ru: "ожидается число, а дано ", en: "a number is expected, not ") + .quoted(text))
  }

  /// A text that is neither yes nor no.
  static func neitherYesNorNo(_ text: String) -> ValueProblem {
    ValueProblem(
      Phrase(ru: "ожидается «да» или «нет», а дано ", en: "“yes” or “no” is expected, not ")
        + .quoted(text))
  }

  /// A field of a value that has none.
  static func noFieldInside(_ name: String) -> ValueProblem {
    ValueProblem(
      Phrase(
        ru: "это значение без полей, поля \(name.shownSafely) в нём нет",
        en: "this value has no fields, so none named \(name.shownSafely)"))
  }

  /// A field inside of an optional record that is absent.
  static let nothingInside = ValueProblem(
    Phrase(
      ru: "поле не заполнено, задайте его целиком в виде JSON",
      en: "the field is not filled in, give the whole of it as JSON"))
}

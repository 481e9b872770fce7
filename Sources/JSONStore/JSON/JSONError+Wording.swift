internal import Wording

extension JSONError.Reason {
  /// What is wrong, as a clause without the place.
  var message: Phrase {
    switch self {
    case .syntax(let problem): problem.message
    case .kind(let expected, let found):
      Phrase(
        ru: "ожидается \(expected.name.ru), а стоит \(found.name.ru)",
        en: "expected \(expected.name.en), found \(found.name.en)")
    case .notWhole:
      Phrase(ru: "ожидается целое число без дробной части", en: "expected a whole number")
    case .missingField(let name):
      Phrase(ru: "нет обязательного поля \(name)", en: "the required field \(name) is missing")
    case .unknownField(let name, let known):
      Phrase(ru: "неизвестный ключ", en: "unknown key") + .suggestion(for: name, among: known)
    case .repeatedField(let name):
      Phrase(
        ru: "ключ \(name.shownSafely) уже был в этом объекте",
        en: "the key \(name.shownSafely) stands in this object already")
    case .problem(let problem): problem.message
    case .newerSchema(let found, let known):
      Phrase(
        ru: "схема \(found) новее той, которую знает эта программа (\(known))",
        en: "schema \(found) is newer than the one this program knows (\(known))")
    case .unknownSchema(let found, let known):
      Phrase(
        ru: "схемы \(found) не бывает, программа знает схему \(known)",
        en: "there is no schema \(found), this program knows schema \(known)")
    }
  }

  /// What to do about it.
  var hint: Phrase? {
    switch self {
    case .syntax(let problem): problem.hint
    case .kind(_, found: .null):
      Phrase(
        ru: "Если значения нет, удалите поле целиком.",
        en: "Where there is no value, remove the whole field.")
    case .kind(.number, found: .string), .kind(.bool, found: .string):
      Phrase(ru: "Уберите кавычки.", en: "Remove the quotes.")
    case .unknownField(_, let known):
      Phrase(
        ru: "Здесь бывают поля: \(known.joined(separator: ", ")).",
        en: "The fields here are: \(known.joined(separator: ", ")).")
    case .repeatedField:
      Phrase(ru: "Оставьте одно из двух значений.", en: "Keep one of the two values.")
    case .missingField(let name):
      Phrase(ru: "Добавьте поле \(name).", en: "Add the field \(name).")
    case .newerSchema:
      Phrase(
        ru: "Обновите программу: файл записан более новой.",
        en: "Update the program: a newer one has written the file.")
    case .problem(let problem): problem.hint
    case .kind, .notWhole, .unknownSchema: nil
    }
  }
}

extension Phrase {
  /// `; возможно, capacity?` for the known word nearest to `word`; empty where none is near.
  static func suggestion(for word: String, among known: [String]) -> Phrase {
    guard let nearest = nearest(to: word, among: known, limit: 1).first else {
      return Phrase(verbatim: "")
    }
    return Phrase(ru: "; возможно, \(nearest)?", en: "; did you mean \(nearest)?")
  }
}

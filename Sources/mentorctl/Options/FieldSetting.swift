import CommandLineKit
import Wording

/// A field of a record and the text that replaces it: `role.grade=7А`.
struct FieldSetting: ArgumentValue {
  /// The path of the field.
  let field: String

  /// What is to stand there; empty removes what may be absent.
  let text: String

  init(argument: String) throws(ArgumentProblem) {
    guard let sign = argument.firstIndex(of: "="), sign != argument.startIndex else {
      throw ArgumentProblem(
        Phrase(ru: "нет поля и знака равенства", en: "field and equals sign are missing"),
        hint: Phrase(
          ru: "Напишите поле, знак равенства и значение: role.grade=7А.",
          en: "Write the field, an equals sign and the value: role.grade=7А."))
    }
    field = String(argument[..<sign]).cleaned()
    text = String(argument[argument.index(after: sign)...])
  }

  static var valueName: ValueName { ValueName(ru: "поле=значение", en: "field=value") }
}

/// The option that replaces any field of a record.
struct SettingOptions: ArgumentSet {
  @Option(
    "set",
    Phrase(
      ru: "Заменить поле записи, например role.grade=7А; пустое значение убирает необязательное.",
      en: "Replace a field of the record, such as role.grade=7А; an empty value removes it."))
  var settings: [FieldSetting]

  /// The settings as the library takes them.
  var pairs: [(field: String, text: String)] { settings.map { ($0.field, $0.text) } }
}

public import CommandLineKit
import JSONStore
public import MentorCore
import Wording

extension FormCode: ArgumentValue {
  public init(argument: String) throws(ArgumentProblem) {
    do throws(ValueProblem) {
      try self.init(named: argument)
    } catch {
      throw ArgumentProblem(error.message)
    }
  }

  public static var valueName: ValueName { ValueName(ru: "форма", en: "form") }

  public static var allowedValues: [Choice] {
    FormCatalogue.standard.forms.map { form in
      Choice(form.code.text, form.name, aliases: [form.name.ru] + form.aliases)
    }
  }

  public var argumentText: String? { text }
}

/// The option that narrows a command to one form.
struct FormOption: ArgumentSet {
  @Option(
    "form",
    Phrase(
      ru: "Только эта форма: код или название, например «учитель – учитель».",
      en: "This form only: its code or name, such as “учитель – учитель”."))
  var form: FormCode?
}

public import CommandLineKit
import JSONStore
public import MentorCore
import Wording

extension FormCode: ArgumentValue {
  /// Reads a form of the program's own by its code or name.
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

/// A form as a person names it, by its code or name; the organisation's own forms are known only when
/// the data directory has been read.
struct FormReference: ArgumentValue {
  /// The words as typed.
  let text: String

  init(argument: String) throws(ArgumentProblem) { text = argument.cleaned() }

  static var valueName: ValueName { FormCode.valueName }

  static var allowedValues: [Choice] { FormCode.allowedValues }

  /// The form of `forms` that is meant.
  ///
  /// - Throws: ``WorkspaceError`` naming the nearest forms where there is none.
  func form(in forms: FormCatalogue) throws(WorkspaceError) -> MentorshipForm {
    guard let form = forms.form(named: text) else {
      throw .domain(PeopleError.value(forms.unknownForm(text)))
    }
    return form
  }
}

/// The option that narrows a command to one form.
struct FormOption: ArgumentSet {
  @Option(
    "form",
    Phrase(
      ru: "Только эта форма: код или название, например «учитель – учитель».",
      en: "This form only: its code or name, such as “учитель – учитель”."))
  var form: FormReference?

  /// The code of the form that is meant, or `nil` for all.
  ///
  /// - Throws: ``WorkspaceError`` where there is no such form.
  func code(in pool: Pool) throws(WorkspaceError) -> FormCode? {
    try form?.form(in: pool.forms).code
  }
}

public import Wording

/// What is wrong with a template of an order.
public enum TemplateProblem: MentorError, Equatable {
  /// A brace has no fellow in this text.
  case strayBrace(String)
  /// There is nothing between the braces in this text.
  case emptyPlaceholder(String)
  /// No case has this name.
  case unknownCase(String, in: String)
  /// Nothing is known of this placeholder; the list names those that are.
  case unknownPlaceholder(String, known: [String])
  /// A case stands after a placeholder that names no person.
  case caseWithoutPerson(String)
  /// A text asks for a case and has no wording for names that cannot be declined.
  case missingPlain(String)
  /// The wording for such names asks for a case itself.
  case caseInPlain(String)
  /// A placeholder of a person stands where no person is meant.
  case personOutside(String)
  /// A field bears the name of a placeholder of the program, or two fields bear one name.
  case repeatedField(String)
  /// A field has no name, or one with braces or a colon.
  case badFieldName(String)
  /// An order has neither heading nor text, or a clause is empty.
  case emptyText(String)
  /// Nothing tells the reader that the paper orders something.
  case missingOperative
  /// An annex cannot hold this in an order of the kind.
  case contentWithoutSource(TemplateAnnex.Content, OrderKind)

  public var category: ErrorCategory { .badData }

  public var message: Phrase {
    switch self {
    case .strayBrace(let text):
      Phrase(ru: "фигурная скобка без пары в тексте ", en: "a brace without its fellow in ")
        + .quoted(text)
    case .emptyPlaceholder(let text):
      Phrase(ru: "пустая подстановка {} в тексте ", en: "an empty placeholder {} in ")
        + .quoted(text)
    case .unknownCase(let name, let text):
      Phrase(ru: "нет падежа ", en: "there is no case ") + .quoted(name)
        + Phrase(ru: " (в тексте ", en: " (in ") + .quoted(text) + Phrase(verbatim: ")")
    case .unknownPlaceholder(let name, _):
      Phrase(ru: "неизвестная подстановка ", en: "unknown placeholder ") + .quoted("{\(name)}")
    case .caseWithoutPerson(let name):
      Phrase(ru: "падеж бывает только у людей, а не у ", en: "only people have cases, unlike ")
        + .quoted("{\(name)}")
    case .missingPlain(let text):
      Phrase(
        ru:
          "имя стоит в косвенном падеже, а варианта plain для несклоняемых и сомнительных имён нет: ",
        en: "a name is declined, and there is no variant plain for names that cannot be: ")
        + .quoted(text)
    case .caseInPlain(let text):
      Phrase(
        ru: "в варианте plain имена стоят только в именительном падеже: ",
        en: "the variant plain takes names in the nominative only: ") + .quoted(text)
    case .personOutside(let name):
      .quoted("{\(name)}")
        + Phrase(
          ru: " бывает только там, где текст повторяется для каждого человека",
          en: " stands only in texts that are repeated for each person")
    case .repeatedField(let name):
      Phrase(ru: "поле ", en: "the field ") + .quoted(name)
        + Phrase(ru: " названо дважды или занято программой", en: " is named twice or built in")
    case .badFieldName(let name):
      Phrase(ru: "поле не может называться ", en: "a field cannot be called ") + .quoted(name)
    case .emptyText(let place):
      Phrase(ru: "пустой текст: \(place)", en: "an empty text: \(place)")
    case .missingOperative:
      Phrase(
        ru: "есть пункты, но нет распорядительного слова (operative)",
        en: "there are clauses and no word that orders (operative)")
    case .contentWithoutSource(let content, let kind):
      Phrase(
        ru:
          "приложение «\(content.rawValue)» не с чем составить: в приказе \(kind.name.ru) этого нет",
        en: "an annex of \(content.rawValue) has no source in an order of kind \(kind.rawValue)")
    }
  }

  public var hint: Phrase? {
    switch self {
    case .unknownPlaceholder(_, let known):
      Phrase(ru: "Известны: ", en: "Known are: ")
        + Phrase(verbatim: known.map { "{\($0)}" }.joined(separator: ", ") + ".")
    case .unknownCase:
      Phrase(ru: "Падежи: ", en: "The cases: ")
        + Phrase(verbatim: NameForm.allCases.map(\.rawValue).joined(separator: ", ") + ".")
    case .missingPlain:
      Phrase(
        ru: "Добавьте plain, например: «Назначить куратора: {человек}.».",
        en: "Add plain, such as “Назначить куратора: {человек}.”.")
    default: nil
    }
  }
}

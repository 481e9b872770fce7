import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl order template export`.
struct OrderTemplateExport: Command {
  static let about = About(
    "export",
    Phrase(ru: "Выписать шаблон, чтобы изменить его.", en: "Write a template to change it."),
    discussion: Phrase(
      ru: "Шаблон — файл JSON со словами приказа и подстановками в скобках: {организация}, "
        + "{куратор:дательный}. С --install он записывается в папку templates каталога данных, и "
        + "проекты составляются по нему; без --install выводится на экран. Слова программы — её "
        + "собственные, а не норма.",
      en: "A template is a JSON file with the words of an order and placeholders in braces: "
        + "{организация}, {куратор:дательный}. With --install it is written into the folder templates of "
        + "the data directory and drafts are made of it; without, it is shown. The program's words are "
        + "its own and no norm."),
    examples: [
      Example(
        "mentorctl order template export pairs --install",
        Phrase(
          ru: "Шаблон приказа о парах в каталог данных.",
          en: "The template of orders of pairs, into the data directory."))
    ])

  @Argument("kind", Phrase(ru: "О чём приказ.", en: "What the order is about."))
  var kind: OrderKind

  @Flag(
    "install",
    Phrase(
      ru: "Записать в каталог данных.", en: "Store it in the data directory."))
  var isSaved: Bool

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    guard isSaved else {
      let (template, notes) = try context.read { snapshot throws(WorkspaceError) in
        try snapshot.load(.template(kind))
      }
      return Answer(report: Self.report(template), notes: notes)
    }
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let template = try editing.load(.template(kind))
      try editing.save(template, as: .template(kind))
      return template
    }
    return Answer(
      report: Self.report(outcome.value),
      notes: outcome.notes.map(\.message) + [
        Phrase(
          ru: "изменить: \(kind.templateFile); проверить: mentorctl order template check",
          en: "change it: \(kind.templateFile); check it: mentorctl order template check")
      ])
  }

  private static func report(_ template: OrderTemplate) -> Report {
    let json = JSON.object(template.jsonMembers)
    return Report(
      text: { _ in String(decoding: JSONCoding.encodePretty(json), as: UTF8.self) },
      json: { ["template": json] })
  }
}

/// The command `mentorctl order template check`.
struct OrderTemplateCheck: Command {
  static let about = About(
    "check", Phrase(ru: "Проверить шаблоны приказов.", en: "Check the templates of orders."),
    examples: [
      Example(
        "mentorctl order template check",
        Phrase(ru: "Все шаблоны организации.", en: "All templates of the organisation."))
    ],
    exitStatuses: [
      ExitStatusNote(1, Phrase(ru: "В шаблонах есть ошибки.", en: "Templates have problems."))
    ])

  @Argument("kind", Phrase(ru: "О чём приказ.", en: "What the order is about."))
  var kind: OrderKind?

  func run(in context: AppContext) throws -> Answer {
    let (checked, notes) = try context.read { snapshot throws(WorkspaceError) in
      var checked: [CheckedTemplate] = []
      var kinds = [kind].compactMap(\.self)
      if kinds.isEmpty { kinds = try snapshot.replacedTemplates() }
      for kind in kinds {
        let problems = try snapshot.load(.template(kind)).problems(as: kind)
        checked.append(CheckedTemplate(kind: kind, problems: problems))
      }
      return checked
    }
    return Answer(
      report: Self.report(checked), notes: notes,
      status: checked.allSatisfy(\.problems.isEmpty) ? .done : .no)
  }

  private struct CheckedTemplate {
    let kind: OrderKind
    let problems: [TemplateProblem]
  }

  private static func report(_ checked: [CheckedTemplate]) -> Report {
    Report(
      title: Phrase(ru: "Шаблоны приказов", en: "Templates of orders"),
      table: {
        ReportTable(
          columns: [
            ReportTable.Column(key: "kind", title: Phrase(ru: "Шаблон", en: "Template")),
            ReportTable.Column(key: "problem", title: Phrase(ru: "Ошибка", en: "Problem")),
            ReportTable.Column(key: "hint", title: Phrase(ru: "Что делать", en: "What to do")),
          ],
          rows: checked.flatMap { one in
            one.problems.map {
              [Phrase(verbatim: one.kind.rawValue), $0.message, $0.hint ?? Phrase(verbatim: "")]
            }
          },
          empty: Phrase(
            ru: "Ошибок нет. Шаблонов проверено: \(checked.count).",
            en: "No problems. Templates checked: \(checked.count)."))
      },
      json: {
        [
          "templates": .array(
            checked.map { one in
              [
                "kind": .string(one.kind.rawValue),
                "problems": .array(
                  one.problems.map { ["message": .string($0.message.ru)] }),
              ]
            })
        ]
      })
  }
}

extension OrderKind {
  /// The file in which an organisation keeps its template.
  fileprivate var templateFile: String { "templates/\(rawValue).json" }
}

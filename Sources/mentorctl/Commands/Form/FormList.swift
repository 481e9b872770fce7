import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl form list`.
struct FormList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать формы наставничества.", en: "List the forms of mentorship."),
    examples: [
      Example("mentorctl form list", Phrase(ru: "Все формы с кодами.", en: "All, with codes."))
    ])

  @Option("model", Phrase(ru: "Только эта модель.", en: "Only this model."))
  var model: ProgrammeModel?

  func run(in context: AppContext) throws -> Answer {
    let forms = context.forms.forms.filter { model == nil || $0.model == model }
    return Answer(
      report: Report(
        title: Phrase(ru: "Формы наставничества", en: "Forms of mentorship"),
        table: {
          ReportTable(
            columns: [
              ReportTable.Column(key: "code", title: Phrase(ru: "Код", en: "Code")),
              ReportTable.Column(key: "name", title: Phrase(ru: "Форма", en: "Form")),
              ReportTable.Column(key: "model", title: Phrase(ru: "Модель", en: "Model")),
            ],
            rows: forms.map { [Phrase(verbatim: $0.code.text), $0.name, $0.model.name] })
        },
        json: {
          ["forms": .array(forms.map { $0.json(under: context.thresholds) })]
        }))
  }
}

extension MentorshipForm {
  /// The form as programs see it, with the thresholds of `settings`.
  func json(under settings: ProgrammeSettings) -> JSON {
    [
      "code": .string(code.text), "name": .string(name.ru), "model": .string(model.rawValue),
      "aliases": .array(aliases.map { .string($0) }),
      "mentee": .array(menteeRules.map { Self.json($0.rule.name(under: settings), $0.source) }),
      "mentor": .array(mentorRules.map { Self.json($0.rule.name(under: settings), $0.source) }),
      "both": .array(pairRules.map { Self.json($0.rule.name, $0.source) }),
      "roleModels": .array(roleModels.map { .string($0) }),
    ]
  }

  private static func json(_ rule: Phrase, _ source: RuleSource) -> JSON {
    ["rule": .string(rule.ru), "source": .string(source.phrase.ru)]
  }
}

extension AppContext {
  /// The thresholds of the data directory; those of the program where there is none.
  var thresholds: ProgrammeSettings {
    let organization = try? workspace().read { snapshot throws(WorkspaceError) in
      try snapshot.load(.organization)
    }
    return organization?.settings ?? .standard
  }

  /// The forms of the data directory; those of the program where there is none.
  var forms: FormCatalogue {
    let book = try? workspace().read { snapshot throws(WorkspaceError) in
      try snapshot.load(.forms)
    }
    return book?.catalogue ?? .standard
  }
}

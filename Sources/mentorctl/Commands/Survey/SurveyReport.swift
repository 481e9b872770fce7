import JSONStore
import MentorCore
import Wording

/// Surveys as people and programs see them.
struct SurveyReport {
  let surveys: [Survey]

  /// The number of responses; a survey that is not there has none.
  let responses: [SurveyID: Int]

  /// The surveys as a list.
  var list: Report {
    Report(
      title: Phrase(ru: "Анкеты", en: "Surveys"),
      table: {
        ReportTable(
          columns: [ReportTable.Column(key: "id", title: Phrase(ru: "Номер", en: "Id"))]
            + Self.columns
            + [
              ReportTable.Column(
                key: "responses", title: Phrase(ru: "Ответов", en: "Responses"), alignment: .right)
            ],
          rows: surveys.map { survey in
            [Phrase(verbatim: "\(survey.id)")] + Self.cells(survey.definition)
              + [.number(responses[survey.id] ?? 0)]
          },
          empty: Phrase(
            ru:
              "Анкет нет. Заведите: mentorctl survey define --from КОД (готовые: mentorctl survey "
              + "list --shipped).",
            en: "There are no surveys. Define some: mentorctl survey define --from CODE (shipped: "
              + "mentorctl survey list --shipped)."))
      },
      json: {
        [
          "surveys": .array(
            surveys.map { survey in
              .object(
                [
                  JSON.Member("id", .string("\(survey.id)")),
                  JSON.Member("year", .string(survey.year.jsonText)),
                ] + Self.members(survey.definition)
                  + [JSON.Member("responses", JSON(responses[survey.id] ?? 0))])
            })
        ]
      })
  }

  /// The surveys that the program ships as a list.
  static func shipped(_ definitions: [SurveyDefinition]) -> Report {
    Report(
      title: Phrase(ru: "Готовые анкеты", en: "Shipped surveys"),
      table: { ReportTable(columns: columns, rows: definitions.map(cells)) },
      json: { ["surveys": .array(definitions.map { .object(members($0)) })] })
  }

  private static let columns = [
    ReportTable.Column(key: "code", title: Phrase(ru: "Код", en: "Code")),
    ReportTable.Column(key: "title", title: Phrase(ru: "Анкета", en: "Survey")),
    ReportTable.Column(key: "role", title: Phrase(ru: "Отвечает", en: "Role")),
    ReportTable.Column(key: "round", title: Phrase(ru: "Этап", en: "Round")),
    ReportTable.Column(
      key: "questions", title: Phrase(ru: "Вопросов", en: "Questions"), alignment: .right),
  ]

  private static func cells(_ definition: SurveyDefinition) -> [Phrase] {
    [
      Phrase(verbatim: definition.code.text), Phrase(verbatim: definition.title),
      definition.role.name, definition.round.name, .number(definition.questions.count),
    ]
  }

  private static func members(_ definition: SurveyDefinition) -> [JSON.Member] {
    [
      JSON.Member("code", .string(definition.code.text)),
      JSON.Member("title", .string(definition.title)),
      JSON.Member("form", definition.form.map { .string($0.text) } ?? .null),
      JSON.Member("role", .string(definition.role.rawValue)),
      JSON.Member("round", .string(definition.round.rawValue)),
      JSON.Member("questions", JSON(definition.questions.count)),
    ]
  }
}

import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl pair criteria`.
struct PairCriteria: Command {
  static let about = About(
    "criteria", Phrase(ru: "Показать критерии подбора.", en: "Show the criteria of matching."),
    discussion: Phrase(
      ru: "Критерии и веса лежат в criteria.json; их можно менять в редакторе. Исходные веса — "
        + "значения программы по умолчанию, а не норма.",
      en: "Criteria and weights are in criteria.json and may be edited. The initial weights are "
        + "the program's defaults, not a norm."),
    examples: [
      Example(
        "mentorctl pair criteria", Phrase(ru: "Критерии и веса.", en: "Criteria and weights."))
    ])

  func run(in context: AppContext) throws -> Answer {
    let (criteria, notes) = try context.read { snapshot throws(WorkspaceError) in
      try snapshot.load(.criteria)
    }
    return Answer(
      report: Report(
        title: Phrase(ru: "Критерии подбора", en: "Criteria of matching"),
        table: { Self.table(criteria) }, json: { JSON(criteria) }), notes: notes)
  }

  private static func table(_ set: CriteriaSet) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Code")),
        ReportTable.Column(key: "title", title: Phrase(ru: "Критерий", en: "Criterion")),
        ReportTable.Column(key: "kind", title: Phrase(ru: "Вид", en: "Kind")),
        ReportTable.Column(key: "fields", title: Phrase(ru: "Поля", en: "Fields")),
        ReportTable.Column(
          key: "weight", title: Phrase(ru: "Вес", en: "Weight"), alignment: .right),
        ReportTable.Column(key: "missing", title: Phrase(ru: "Без ответа", en: "No answer")),
      ],
      rows: set.criteria.map { criterion in
        [
          Phrase(verbatim: criterion.id), criterion.name,
          Phrase(verbatim: criterion.kind.rawValue),
          Phrase(
            verbatim: [criterion.mentee, criterion.mentor].compactMap { $0?.rawValue }
              .joined(separator: " ↔ ")),
          criterion.requirement == .must
            ? Phrase(ru: "обязателен", en: "must") : .number(criterion.weight),
          Phrase(verbatim: criterion.missing.rawValue),
        ]
      })
  }
}

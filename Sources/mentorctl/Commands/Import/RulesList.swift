import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl import rules list`.
struct RulesList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать правила импорта.", en: "List the import rules."),
    examples: [
      Example("mentorctl import rules list", Phrase(ru: "Все правила.", en: "All rules."))
    ])

  func run(in context: AppContext) throws -> Answer {
    let (book, notes) = try context.read { snapshot throws(WorkspaceError) in
      try snapshot.ruleBook()
    }
    return Answer(report: Self.report(book.rules), notes: notes)
  }

  private static func report(_ rules: [NamedRules]) -> Report {
    Report(
      title: Phrase(ru: "Правила импорта", en: "Import rules"),
      table: {
        ReportTable(
          columns: [
            ReportTable.Column(key: "name", title: Phrase(ru: "Имя", en: "Name")),
            ReportTable.Column(key: "for", title: Phrase(ru: "Для чего", en: "For")),
            ReportTable.Column(key: "files", title: Phrase(ru: "Файлы", en: "Files")),
            ReportTable.Column(
              key: "columns", title: Phrase(ru: "Столбцов", en: "Columns"), alignment: .right),
            ReportTable.Column(
              key: "guesses", title: Phrase(ru: "Догадок", en: "Guesses"), alignment: .right),
          ],
          rows: rules.map { named in
            [
              Phrase(verbatim: named.name.text), named.rules.target.title,
              Phrase(verbatim: named.rules.files.map(\.text).joined(separator: ", ")),
              .number(named.rules.columns.count),
              .number(named.rules.columns.count(where: \.guess)),
            ]
          },
          empty: Phrase(
            ru: "Правил нет: таблицы читаются по известным заголовкам.",
            en: "There are no rules: tables are read by the headers that are known."))
      },
      json: { ["rules": .array(rules.map(RulesShow.json))] })
  }
}

/// The command `mentorctl import rules show`.
struct RulesShow: Command {
  static let about = About(
    "show", Phrase(ru: "Показать одни правила.", en: "Show one set of rules."),
    examples: [
      Example(
        "mentorctl import rules show mentors",
        Phrase(ru: "Правила mentors как файл.", en: "The rules mentors as a file."))
    ])

  @Argument(
    "name", completion: .dynamic("rules"),
    Phrase(ru: "Имя правил.", en: "The name of the rules."))
  var name: RulesName

  func run(in context: AppContext) throws -> Answer {
    let (found, notes) = try context.read { snapshot throws(WorkspaceError) in
      let book = try snapshot.ruleBook()
      return try WorkspaceError.domain { () throws(RulesError) in
        try book.rules(.named(name), for: "", as: nil)
      }
    }
    guard let found else { return Answer(report: Report(text: { _ in "" }, json: { .null })) }
    let json = Self.json(found)
    return Answer(
      report: Report(
        text: { _ in
          String(decoding: JSONCoding.encodePretty(Self.json(found)), as: UTF8.self)
        },
        json: { ["rules": json] }), notes: notes)
  }

  /// The rules with their name.
  static func json(_ named: NamedRules) -> JSON {
    .object([JSON.Member("name", .string(named.name.text))] + named.rules.jsonMembers)
  }
}

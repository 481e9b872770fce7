import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl export`.
struct ExportCommand: Command {
  static let about = About(
    "export",
    Phrase(ru: "Выгрузить записи для других программ.", en: "Export records for other programs."),
    discussion: Phrase(
      ru:
        "Запись внутри записи становится столбцами (role_grade). --pii initials оставляет фамилию с "
        + "инициалами и год рождения, --pii none — ни имени, ни рождения; в обоих случаях нет "
        + "контактов и свободных текстов, а признаки, по которым похожих людей меньше пяти, и интересы, "
        + "запросы и компетенции, которые назвали меньше пяти, скрыты. "
        + "--excel-ru: CSV, который русский Excel открывает двойным щелчком.",
      en:
        "A record inside a record becomes columns (role_grade). --pii initials keeps surname with "
        + "initials and the year of birth, --pii none neither name nor birth; both leave out contacts "
        + "and free texts, and what fewer than five people share, interests, requests and competences "
        + "included. --excel-ru: CSV that the Russian "
        + "Excel opens by a double click."),
    examples: [
      Example(
        "mentorctl export people --format jsonl -o people.jsonl",
        Phrase(ru: "Построчный JSON для DuckDB.", en: "JSON Lines for DuckDB.")),
      Example(
        "mentorctl export mentees --pii none --excel-ru -o наставляемые.csv",
        Phrase(ru: "Таблица без имён для Excel.", en: "A table without names for Excel.")),
    ])

  @Argument(
    "kind", value: ValueName(ru: "записи", en: "records"),
    Phrase(
      ru: "Что выгрузить: people, mentors, mentees, pairs, meetings, responses и другие.",
      en: "What to export: people, mentors, mentees, pairs, meetings, responses and others."))
  var kind: ExportedKind

  @Flag(
    "excel-ru",
    Phrase(
      ru: "CSV для русского Excel: «;», BOM, запятая в дробях, даты 01.09.2026.",
      en: "CSV for the Russian Excel: “;”, BOM, decimal comma, dates 01.09.2026."))
  var isForExcel: Bool

  func run(in context: AppContext) throws -> Answer {
    let privacy = context.options.names
    let (export, notes) = try context.read { snapshot throws(WorkspaceError) in
      try snapshot.export(kind.name, privacy)
    }
    guard let export else { throw ExportedKind.unknown(kind.name) }
    return Answer(
      report: ExportReport(kind: kind.name, isForExcel: isForExcel).report(export),
      notes: notes + ExportReport.notes(export, privacy))
  }
}

/// The name of a kind of records that can be exported.
struct ExportedKind: ArgumentValue {
  let name: String

  init(argument: String) throws(ArgumentProblem) {
    let name = argument.cleaned()
    guard DirectoryFormat.exportable.contains(name) else { throw Self.unknown(argument) }
    self.name = name
  }

  static func unknown(_ name: String) -> ArgumentProblem {
    ArgumentProblem(
      Phrase(ru: "таких записей нет: ", en: "there are no such records: ") + .quoted(name),
      hint: Phrase(ru: "Есть ", en: "There are ") + .list(DirectoryFormat.exportable)
        + Phrase(verbatim: "."))
  }

  static var valueName: ValueName { ValueName(ru: "записи", en: "records") }
}

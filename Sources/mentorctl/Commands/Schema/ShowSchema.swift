import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl schema`.
struct ShowSchema: Command {
  static let about = About(
    "schema",
    Phrase(
      ru: "Показать схему файла каталога данных.", en: "Show the schema of a file of the data."),
    aliases: ["схема"],
    discussion: Phrase(
      ru:
        "JSON Schema (draft 2020-12) говорит, какие поля есть в файле и какими они бывают: по ней "
        + "редактор подсказывает поля и отмечает ошибки, а другие программы читают данные. Без "
        + "названия файла команда перечисляет файлы. Каталог данных для этого не нужен.",
      en: "The JSON Schema (draft 2020-12) says which fields a file has and what they may be: an "
        + "editor suggests fields and marks mistakes by it, and other programs read the data. "
        + "Without the name of a file the files are listed. No data directory is needed."),
    examples: [
      Example(
        "mentorctl schema mentors.json",
        Phrase(ru: "Схема базы наставников.", en: "The schema of the pool of mentors.")),
      Example(
        "mentorctl schema --into schemas",
        Phrase(
          ru: "Записать схемы всех файлов в каталог schemas.",
          en: "Write the schemas of all files into the directory schemas.")),
    ])

  @Argument(
    "file", value: ValueName(ru: "файл", en: "file"), completion: .dynamic("schemas"),
    Phrase(
      ru: "Файл каталога данных, например mentors.json.",
      en: "A file of the data directory, such as mentors.json."))
  var file: String?

  @Option(
    "into", value: ValueName(ru: "каталог", en: "dir"), completion: .directories,
    Phrase(
      ru: "Записать схемы сюда, каждую в свой файл; каталог должен существовать.",
      en: "Write the schemas here, each into a file of its own; the directory must exist."))
  var into: String?

  func run(in context: AppContext) throws -> Answer {
    let entries = try chosen()
    if let into {
      for entry in entries where !context.options.dryRun {
        let bytes = JSONCoding.encodePretty(entry.schema())
        try context.world.files.write(to: "\(into)/\(entry.fileName)") { try $0(bytes) }
      }
      return Answer(report: Self.list(entries, file: { "\(into)/\($0.fileName)" }))
    }
    guard file != nil, let entry = entries.first else {
      return Answer(report: Self.list(entries, file: \.name))
    }
    let schema = entry.schema()
    return Answer(
      report: Report(
        text: { _ in String(decoding: JSONCoding.encodePretty(schema), as: UTF8.self) },
        json: { schema }))
  }

  private func chosen() throws(SchemaError) -> [SchemaCatalogue.Entry] {
    guard let file else { return SchemaCatalogue.entries }
    guard let entry = SchemaCatalogue.entry(named: file) else { throw .unknownFile(file) }
    return [entry]
  }

  private static func list(
    _ entries: [SchemaCatalogue.Entry], file: @escaping (SchemaCatalogue.Entry) -> String
  ) -> Report {
    Report(
      title: Phrase(ru: "Схемы файлов данных", en: "Schemas of the data files"),
      table: {
        ReportTable(
          columns: [
            ReportTable.Column(key: "file", title: Phrase(ru: "Файл", en: "File")),
            ReportTable.Column(key: "title", title: Phrase(ru: "Что в нём", en: "What it holds")),
          ],
          rows: entries.map { [Phrase(verbatim: file($0)), $0.title] })
      },
      json: {
        let schemas = entries.map { entry -> JSON in
          ["file": .string(file(entry)), "title": .string(entry.title.en)]
        }
        return ["schemas": .array(schemas)]
      })
  }
}

/// The ways in which a schema cannot be shown.
enum SchemaError: MentorError, Equatable {
  case unknownFile(String)

  var category: ErrorCategory { .notFound }

  var message: Phrase {
    switch self {
    case .unknownFile(let name):
      Phrase(
        ru: "в каталоге данных не бывает файла «\(name.visible)»",
        en: "a data directory has no file “\(name.visible)”")
    }
  }

  var hint: Phrase? {
    let names = SchemaCatalogue.entries.map(\.name).joined(separator: ", ")
    return Phrase(ru: "Файлы: \(names).", en: "The files are \(names).")
  }
}

import JSONStore
import MentorCore
import Wording

/// The schemas of all files of a data directory.
enum SchemaCatalogue {
  /// A kind of file with its schema.
  struct Entry {
    /// The name of the file, or of the folder with a star: `proposals/*.json`.
    let name: String

    /// What the file holds.
    let title: Phrase

    /// The JSON Schema (draft 2020-12) of the file; of one line for `journal.jsonl`.
    let schema: () -> JSON

    /// The name under which the schema is given out, `proposals.schema.json`.
    var fileName: String {
      let stem = name.prefix { $0 != "." && $0 != "/" }
      return "\(stem).schema.json"
    }
  }

  /// Every kind of file, those of the domain first.
  static var entries: [Entry] {
    DirectoryFormat.entries.map { entry in
      Entry(name: entry.name, title: entry.title) { entry.schema }
    }
      + [
        entry(
          "mentorctl.json",
          Phrase(ru: "опись каталога", en: "the manifest of the directory"),
          StoreSchemas.manifest),
        entry(
          "journal.jsonl", Phrase(ru: "строка журнала", en: "a line of the journal"),
          StoreSchemas.journalLine),
      ]
  }

  /// The entry that `typed` names: a file, a folder, with or without its ending.
  static func entry(named typed: String) -> Entry? {
    let entries = entries
    if let exact = entries.first(where: { $0.name == typed }) { return exact }
    if let found = DirectoryFormat.entry(of: typed) {
      return entries.first { $0.name == found.name }
    }
    let stem = typed.prefix { $0 != "." && $0 != "/" }
    return entries.first { $0.fileName == "\(stem).schema.json" }
  }

  private static func entry(
    _ name: String, _ title: Phrase, _ schema: @escaping (String, String) -> JSON
  ) -> Entry {
    Entry(name: name, title: title) {
      schema("https://mentorctl.example/schema/1/\(name)", title.ru)
    }
  }
}

/// The schemas of the store's own files, for those who read them with other programs.
public enum StoreSchemas {
  /// The JSON Schema (draft 2020-12) of the manifest, `mentorctl.json`.
  public static func manifest(id: String, title: String) -> JSON {
    RecordFile<Manifest>(schema: Layout.schema).jsonSchema(id: id, title: title)
  }

  /// The JSON Schema (draft 2020-12) of one line of the journal, `journal.jsonl`.
  public static func journalLine(id: String, title: String) -> JSON {
    jsonSchema(of: JournalLine.self, id: id, title: title)
  }
}

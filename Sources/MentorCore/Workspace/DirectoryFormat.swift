public import JSONStore
public import Wording

/// What each file of the data directory holds: the one list of them.
public enum DirectoryFormat {
  /// A file, or all files of a folder, with what can be done without knowing the type.
  public struct Entry: Sendable {
    /// The name of the file, or of the folder with a star: `proposals/*.json`.
    public let name: String

    /// The folder whose files the entry describes; `nil` for one file.
    var folder: String? { name.firstIndex(of: "/").map { String(name[..<$0]) } }

    /// What the file holds, for schemas and help.
    public let title: Phrase

    /// The number of records in a sound file.
    let count: @Sendable (_ bytes: [UInt8], _ file: String) throws(JSONError) -> Int

    /// The identifiers of the records of a collection; none for a file of one record.
    let identifiers: @Sendable (_ bytes: [UInt8], _ file: String) throws(JSONError) -> [String]

    /// The letters in front of the numbers of the records; `nil` for a file that is no collection.
    let prefix: String?

    /// The records of a collection with their references; none for a file of one record.
    let links: @Sendable (_ bytes: [UInt8], _ file: String) throws(JSONError) -> [RecordLinks]

    /// The JSON Schema (draft 2020-12) of the file.
    public let schema: @Sendable () -> JSON
  }

  /// Every kind of file.
  public static var entries: [Entry] {
    [
      entry(.organization, Phrase(ru: "организация", en: "the organisation")),
      entry(.people, Phrase(ru: "люди", en: "people")),
      entry(.mentors, Phrase(ru: "база наставников", en: "the pool of mentors")),
      entry(.mentees, Phrase(ru: "база наставляемых", en: "the pool of mentees")),
      entry(.consents, Phrase(ru: "согласия", en: "consents")),
      entry(.forms, Phrase(ru: "собственные формы", en: "forms of its own")),
      entry(.criteria, Phrase(ru: "критерии подбора", en: "criteria of matching")),
      entry(.constraints, Phrase(ru: "решения о парах", en: "decisions about pairs")),
      entry(.pairs, Phrase(ru: "пары и группы", en: "pairs and groups")),
      entry(.partners, Phrase(ru: "партнёры", en: "partners")),
      entry(.council, Phrase(ru: "совет наставников", en: "the council of mentors")),
      entry(.events, Phrase(ru: "мероприятия", en: "events")),
      entry(.awards, Phrase(ru: "награды", en: "awards")),
      entry(.practices, Phrase(ru: "практики", en: "practices")),
      entry(
        .partnerships, Phrase(ru: "пары организаций", en: "pairs of organisations")),
      entry(
        .support, Phrase(ru: "поддержка тех, кто ждёт", en: "support of those who wait")),
      entry(.meetings, Phrase(ru: "встречи", en: "meetings")),
      entry(.feedback, Phrase(ru: "обратная связь о встречах", en: "feedback about meetings")),
      entry(.plans, Phrase(ru: "индивидуальные планы", en: "individual plans")),
      entry(.orders, Phrase(ru: "приказы и письма", en: "orders and letters")),
      templates,
      entry(.roadmaps, Phrase(ru: "дорожные карты", en: "roadmaps")),
      entry(.proposals, Phrase(ru: "предложения пар", en: "proposals of pairs")),
      entry(.surveys, Phrase(ru: "анкеты", en: "surveys")),
      entry(.responses, Phrase(ru: "ответы на анкеты", en: "responses to surveys")),
      entry(
        .holidays, Phrase(ru: "переносы выходных дней", en: "days off that were moved")),
    ]
  }

  /// The files that hold a collection, and the folders whose files do.
  static var collections: [Entry] { entries.filter { $0.prefix != nil } }

  /// The folders of which every JSON file is read.
  static var folders: [String] { entries.compactMap(\.folder) }

  /// The entry of the file `name`, or `nil` where the directory has no such file.
  public static func entry(of name: String) -> Entry? {
    entries.first { entry in
      if entry.name == name { return true }
      guard let star = entry.name.firstIndex(of: "*") else { return false }
      let folder = entry.name[..<star]
      return name.hasPrefix(folder) && name.hasSuffix(".json")
        && !name.dropFirst(folder.count).contains("/")
    }
  }

  /// What is wrong with the contents of the file `name`; `nil` where they can be read.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public static func problem(in bytes: [UInt8], of name: String) -> (any ExplainedError)? {
    do throws(JSONError) {
      _ = try entry(of: name)?.count(bytes, name)
      return nil
    } catch {
      return error
    }
  }

  /// What the domain says of a file that was edited by hand.
  static func verdict(on name: String, _ bytes: [UInt8]) -> EditVerdict {
    guard let entry = entry(of: name) else {
      return .refused(
        Phrase(
          ru: "в каталоге данных не бывает файла \(name)",
          en: "a data directory has no file \(name)"))
    }
    do throws(JSONError) {
      return .accepted(records: try entry.count(bytes, name))
    } catch {
      return .refused(error.message)
    }
  }

  private static func entry<Element>(
    _ collection: Collection<Element>, _ title: Phrase
  ) -> Entry {
    Entry(
      name: collection.file, title: title,
      count: { bytes, file throws(JSONError) in
        try collection.format.decode(bytes, file: file).count
      },
      identifiers: { bytes, file throws(JSONError) in
        try collection.format.decode(bytes, file: file).map { "\($0.id)" }
      },
      prefix: Element.identifierPrefix,
      links: { bytes, file throws(JSONError) in
        try collection.format.decode(bytes, file: file).map {
          RecordLinks(id: $0.id.erased, references: $0.references)
        }
      },
      schema: { collection.format.jsonSchema(id: schemaID(collection.file), title: title.ru) })
  }

  private static func entry<Content>(_ document: Document<Content>, _ title: Phrase) -> Entry {
    Entry(
      name: document.file, title: title,
      count: { bytes, file throws(JSONError) in
        _ = try document.format.decode(bytes, file: file)
        return 1
      },
      identifiers: { _, _ throws(JSONError) in [] },
      prefix: nil, links: { _, _ throws(JSONError) in [] },
      schema: { document.format.jsonSchema(id: schemaID(document.file), title: title.ru) })
  }

  private static func entry<Content>(_ shelf: Shelf<Content>, _ title: Phrase) -> Entry {
    Entry(
      name: "\(shelf.folder)/*.json", title: title,
      count: { bytes, file throws(JSONError) in
        _ = try shelf.format.decode(bytes, file: file)
        return 1
      },
      identifiers: { _, _ throws(JSONError) in [] },
      prefix: nil, links: { _, _ throws(JSONError) in [] },
      schema: { shelf.format.jsonSchema(id: schemaID(shelf.folder + ".json"), title: title.ru) })
  }

  /// The templates of orders, each under the name of its kind.
  private static var templates: Entry {
    let one = Document<OrderTemplate>.template(.pairs)
    let folder = Document<OrderTemplate>.templateFolder
    return Entry(
      name: "\(folder)/*.json", title: Phrase(ru: "шаблоны приказов", en: "templates of orders"),
      count: { bytes, file throws(JSONError) in
        _ = try one.format.decode(bytes, file: file)
        return 1
      },
      identifiers: { _, _ throws(JSONError) in [] },
      prefix: nil, links: { _, _ throws(JSONError) in [] },
      schema: {
        one.format.jsonSchema(id: schemaID(folder + ".json"), title: "шаблоны приказов")
      })
  }

  private static func entry<Element, Owner>(
    _ folder: CollectionFolder<Element, Owner>, _ title: Phrase
  ) -> Entry {
    // What is read and written is the same in every file of the folder, whichever record it is of.
    let format = folder.collection(of: Identifier(number: 1)).format
    return Entry(
      name: "\(folder.folder)/*.json", title: title,
      count: { bytes, file throws(JSONError) in try format.decode(bytes, file: file).count },
      identifiers: { bytes, file throws(JSONError) in
        try format.decode(bytes, file: file).map { "\($0.id)" }
      },
      prefix: Element.identifierPrefix,
      links: { bytes, file throws(JSONError) in
        try format.decode(bytes, file: file).map {
          RecordLinks(id: $0.id.erased, references: $0.references)
        }
      },
      schema: { format.jsonSchema(id: schemaID(folder.folder + ".json"), title: title.ru) })
  }

  private static func schemaID(_ file: String) -> String {
    "https://mentorctl.example/schema/1/\(file)"
  }
}

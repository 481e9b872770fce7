public import JSONStore
public import Wording

/// What each file of the data directory holds: the one list of them.
public enum DirectoryFormat {
  /// A file, or all files of a folder, with what can be done without knowing the type.
  public struct Entry: Sendable {
    /// The file or the folder itself.
    let part: any DirectoryPart

    /// What the file holds, for schemas and help.
    public let title: Phrase

    /// The name of the file, or of the folder with a star: `proposals/*.json`.
    public var name: String { part.name }

    /// The JSON Schema (draft 2020-12) of the file.
    public var schema: JSON {
      let file = part.folder.map { $0 + ".json" } ?? part.name
      return part.jsonSchema(
        id: "https://mentorctl.example/schema/1/\(file)", title: title.ru)
    }
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
      entry(
        .consentTemplates, Phrase(ru: "шаблоны согласий", en: "templates of consents")),
      entry(.retentions, Phrase(ru: "уничтожение данных", en: "data to destroy")),
      entry(.interviews, Phrase(ru: "собеседования", en: "interviews")),
      entry(.trainings, Phrase(ru: "обучение наставников", en: "trainings of mentors")),
      entry(.clearances, Phrase(ru: "допуски", en: "clearances")),
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
      Entry(
        part: TemplateFolder(), title: Phrase(ru: "шаблоны приказов", en: "templates of orders")),
      entry(.roadmaps, Phrase(ru: "дорожные карты", en: "roadmaps")),
      entry(.proposals, Phrase(ru: "предложения пар", en: "proposals of pairs")),
      entry(.surveys, Phrase(ru: "анкеты", en: "surveys")),
      entry(.responses, Phrase(ru: "ответы на анкеты", en: "responses to surveys")),
      entry(
        .indicators, Phrase(ru: "показатели: знаменатели и цели", en: "indicators")),
      Entry(part: RulesFolder(), title: Phrase(ru: "правила импорта", en: "import rules")),
      Entry(
        part: StatisticsFolder(), title: Phrase(ru: "формы статистики", en: "statistical forms")),
      Entry(
        part: FrozenFolder(),
        title: Phrase(ru: "замороженные формы статистики", en: "frozen statistical forms")),
      entry(.monitoring, Phrase(ru: "мониторинг", en: "monitoring")),
      entry(
        .holidays, Phrase(ru: "переносы выходных дней", en: "days off that were moved")),
    ]
  }

  /// The files that hold a collection, and the folders whose files do.
  static var collections: [Entry] { entries.filter { $0.part.prefix != nil } }

  /// The folders of which every JSON file is read.
  static var folders: [String] { entries.compactMap(\.part.folder) }

  /// The entry of the file `name`, or `nil` where the directory has no such file.
  public static func entry(of name: String) -> Entry? {
    entries.first { $0.name == name || $0.part.holds(name) }
  }

  /// What is wrong with the contents of the file `name`; `nil` where they can be read.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public static func problem(in bytes: [UInt8], of name: String) -> (any ExplainedError)? {
    do throws(JSONError) {
      _ = try entry(of: name)?.part.count(bytes, name)
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
      return .accepted(records: try entry.part.count(bytes, name))
    } catch {
      return .refused(error.message)
    }
  }

  private static func entry<Element>(
    _ collection: Collection<Element>, _ title: Phrase
  ) -> Entry {
    Entry(part: collection, title: title)
  }

  private static func entry<Content>(_ document: Document<Content>, _ title: Phrase) -> Entry {
    Entry(part: document, title: title)
  }

  private static func entry<Content>(_ shelf: Shelf<Content>, _ title: Phrase) -> Entry {
    Entry(part: shelf, title: title)
  }

  private static func entry<Element, Owner>(
    _ folder: CollectionFolder<Element, Owner>, _ title: Phrase
  ) -> Entry {
    Entry(part: folder, title: title)
  }
}

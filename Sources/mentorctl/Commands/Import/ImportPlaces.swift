import CommandLineKit
import MentorCore
import Wording

/// Where in the tree a command imports what.
protocol ImportPlace: Sendable {
  static var kind: ImportKind { get }
  static var about: About { get }
}

typealias PersonImport = TableImport<UnderPerson>
typealias MentorImport = TableImport<UnderMentor>
typealias MenteeImport = TableImport<UnderMentee>
typealias ConsentImport = TableImport<UnderConsent>

/// `mentorctl person import`.
enum UnderPerson: ImportPlace {
  static let kind = ImportKind.people
  static let about = kind.about("import", example: "person import люди.csv")
}

/// `mentorctl mentor import`.
enum UnderMentor: ImportPlace {
  static let kind = ImportKind.mentors
  static let about = kind.about(
    "import", example: "mentor import анкеты.xlsx --sheet Наставники --form UU")
}

/// `mentorctl mentee import`.
enum UnderMentee: ImportPlace {
  static let kind = ImportKind.mentees
  static let about = kind.about(
    "import", example: "mentee import анкеты.csv --reject отклонено.csv")
}

/// `mentorctl consent import`.
enum UnderConsent: ImportPlace {
  static let kind = ImportKind.consents
  static let about = kind.about("import", example: "consent import согласия.csv")
}

/// `mentorctl import people`.
enum ImportedPeople: ImportPlace {
  static let kind = ImportKind.people
  static let about = kind.about("people", example: "import people люди.xlsx")
}

/// `mentorctl import mentors`.
enum ImportedMentors: ImportPlace {
  static let kind = ImportKind.mentors
  static let about = kind.about("mentors", example: "import mentors наставники.xlsx --dry-run")
}

/// `mentorctl import mentees`.
enum ImportedMentees: ImportPlace {
  static let kind = ImportKind.mentees
  static let about = kind.about("mentees", example: "import mentees анкеты.csv --form UU")
}

/// `mentorctl import consents`.
enum ImportedConsents: ImportPlace {
  static let kind = ImportKind.consents
  static let about = kind.about("consents", example: "import consents согласия.csv")
}

/// The commands under `mentorctl import`.
enum ImportCommands {
  static let group = CommandGroup<AppContext, Answer>(
    About(
      "import", Phrase(ru: "Импорт анкет и списков.", en: "Import questionnaires and lists."),
      aliases: ["импорт"]),
    members: [
      .command(TableImport<ImportedMentors>.self), .command(TableImport<ImportedMentees>.self),
      .command(TableImport<ImportedPeople>.self), .command(TableImport<ImportedConsents>.self),
      .command(ResponseImport.self), .command(ImportInbox.self), .group(rules),
    ])

  private static let rules = CommandGroup<AppContext, Answer>(
    "rules",
    Phrase(
      ru: "Правила, по которым читаются чужие таблицы.",
      en: "The rules by which the tables of others are read."),
    aliases: ["правила"],
    [RulesList.self, RulesShow.self, RulesCheck.self, RulesSuggest.self])
}

extension ImportKind {
  /// What such a command is called and what it is for.
  fileprivate func about(_ name: String, example: String) -> About {
    About(
      name, summary,
      discussion: Phrase(
        ru: "Читаются книги Excel (XLSX) и таблицы CSV. Заголовки узнаются по названиям в любом "
          + "порядке, строки над ними пропускаются. Повторный импорт того же файла ничего не меняет; "
          + "изменённая строка обновляет запись, пустая ячейка оставляет прежнее значение. Для чужих "
          + "заголовков пишутся правила: mentorctl import rules suggest ФАЙЛ.",
        en:
          "Excel workbooks (XLSX) and tables of CSV are read. Headers are known by their names in "
          + "any order, rows above them are skipped. Importing the same file again changes nothing; a "
          + "changed row updates the record, an empty cell keeps the old value. Other headers take "
          + "rules: mentorctl import rules suggest FILE."),
      examples: [
        Example("mentorctl \(example)", Phrase(ru: "Импортировать файл.", en: "Import a file."))
      ],
      exitStatuses: [
        ExitStatusNote(
          2,
          Phrase(
            ru: "Часть строк отклонена, остальные записаны.",
            en: "Some rows were rejected, the others are written.")),
        ExitStatusNote(
          65,
          Phrase(
            ru: "Файл не годится: пуст, не таблица или без заголовков.",
            en: "The file cannot be used: empty, no table, or without headers.")),
      ])
  }

  private var summary: Phrase {
    switch self {
    case .people: Phrase(ru: "Импортировать людей из таблицы.", en: "Import people from a table.")
    case .mentors:
      Phrase(ru: "Импортировать анкеты наставников.", en: "Import questionnaires of mentors.")
    case .mentees:
      Phrase(ru: "Импортировать анкеты наставляемых.", en: "Import questionnaires of mentees.")
    case .consents: Phrase(ru: "Импортировать список согласий.", en: "Import a list of consents.")
    }
  }
}

import CommandLineKit
import Wording

/// A made-up program that lends books: everything that the kit can declare occurs in it.
enum Library {
  typealias Node = CommandNode<Shelf, String>

  static let tree = CommandTree<LibraryOptions, Shelf, String>(
    About(
      "shelf", Phrase(ru: "Выдаёт книги и помнит, у кого они.", en: "Lends books and remembers."),
      discussion: Phrase(
        ru: """
          Всё хранится в одном каталоге. Чтение ничего не меняет.

          Команда называется двумя словами: что и что сделать.
          """,
        en: """
          Everything is kept in one directory. Reading changes nothing.

          A command is two words: what, and what to do with it.
          """),
      examples: [
        Example(
          "shelf book lend B-4 --reader R-1",
          Phrase(ru: "Выдать книгу читателю.", en: "Lend a book to a reader."))
      ],
      exitStatuses: [
        ExitStatusNote(0, Phrase(ru: "Сделано.", en: "Done.")),
        ExitStatusNote(64, Phrase(ru: "Команда написана неверно.", en: "The command is wrong.")),
      ]),
    sections: [
      CommandSection(
        Phrase(ru: "Каждый день", en: "Every day"),
        [.command(Status.self), .command(Hidden.self)]),
      CommandSection(Phrase(ru: "Книги", en: "Books"), [.group(books), .group(debts)]),
    ])

  static let debts = CommandGroup<Shelf, String>(
    "debt", Phrase(ru: "Просроченные книги.", en: "Books that are overdue."),
    standard: DebtList.self, [DebtList.self, DebtForgive.self])

  static let books = CommandGroup<Shelf, String>(
    "book", Phrase(ru: "Книги и их выдача.", en: "Books and their lending."), aliases: ["книга"],
    [Lend.self, Count.self])
}

/// The world of the sample program.
struct Shelf {
  var lines: [String] = []
}

/// An identifier such as `B-4`.
struct BookID: ArgumentValue, Equatable {
  let number: Int

  init(_ number: Int) {
    self.number = number
  }

  init(argument: String) throws(ArgumentProblem) {
    guard argument.hasPrefix("B-"), let number = Int(argument.dropFirst(2)) else {
      throw ArgumentProblem(
        Phrase(ru: "это не номер книги", en: "it is not the number of a book"),
        hint: Phrase(ru: "Номер книги выглядит так: B-4.", en: "A book's number looks like B-4."))
    }
    self.number = number
  }

  static var valueName: ValueName { ValueName(ru: "книга", en: "book") }
  static var completion: ValueCompletion { .dynamic("books") }
}

/// Where a book may be read.
enum Place: ArgumentChoice {
  case home, readingRoom

  var choice: Choice {
    switch self {
    case .home:
      Choice("home", Phrase(ru: "на дом", en: "at home"), aliases: ["дом"])
    case .readingRoom:
      Choice(
        "reading-room", Phrase(ru: "в читальном зале", en: "in the reading room"),
        aliases: ["читальный зал", "учитель–ученик"])
    }
  }
}

/// An order of sorting, with raw names.
enum Order: String, ArgumentChoice {
  case title, author, year
}

/// The options of every command of the sample.
struct LibraryOptions: ArgumentSet {
  @Option(
    "dir", short: "C", value: ValueName(ru: "каталог", en: "directory"), env: "SHELF_DIR",
    completion: .directories,
    Phrase(ru: "Каталог с данными.", en: "The directory of the data."))
  var directory: String = "."

  @Option("lang", value: "ru|en", env: "SHELF_LANG", Phrase(ru: "Язык.", en: "The language."))
  var language: String?

  @Flag(
    "color", invertible: true, env: "SHELF_COLOR", Phrase(ru: "Цвет.", en: "Use colour."))
  var color: Bool?

  @Flag("json", Phrase(ru: "Вывести JSON.", en: "Print JSON."))
  var json: Bool
}

/// Options that several commands share.
struct NoteOptions: ArgumentSet {
  @Option(
    "note", short: "m", allowsEmpty: true,
    Phrase(ru: "Примечание для журнала.", en: "A note for the journal."))
  var note: String?

  func validate() throws(UsageError) {
    guard let note, note.count > 20 else { return }
    throw UsageError(Phrase(ru: "примечание длинное", en: "the note is long"))
  }
}

struct Lend: Command {
  static let about = About(
    "lend", Phrase(ru: "Выдать книги читателю.", en: "Lend books to a reader."),
    aliases: ["выдать"],
    discussion: Phrase(
      ru: "Книга выдаётся одному читателю. Пока она у него, второй раз её не выдать.",
      en: "A book is lent to one reader. While that reader has it, nobody else can borrow it."),
    examples: [
      Example(
        "shelf book lend B-4 B-5 -r 'Пётр Ёлкин' --place home",
        Phrase(ru: "Две книги на дом.", en: "Two books to read at home.")),
      Example(
        "shelf -C library book lend B-4 -qrR-1",
        Phrase(ru: "Одна книга, без вывода.", en: "One book, without output.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        3, Phrase(ru: "Книга уже выдана.", en: "The book is lent already."))
    ])

  @Argument(
    "book", value: ValueName(ru: "книга", en: "book"), required: true,
    Phrase(ru: "Номер книги.", en: "The number of a book."))
  var books: [BookID]

  @Option(
    "reader", short: "r", value: ValueName(ru: "читатель", en: "reader"),
    completion: .dynamic("readers"), Phrase(ru: "Читатель.", en: "The reader."))
  var reader: String

  @Option("place", short: "p", Phrase(ru: "Где читать.", en: "Where to read."))
  var place: Place = .readingRoom

  @Option(
    "days", short: "d", Phrase(ru: "На сколько дней.", en: "For how many days."))
  var days: Int = 14

  @Option(
    "mark", value: ValueName(ru: "пометка", en: "mark"),
    Phrase(
      ru: "Пометка, по которой выдачу можно будет найти через много лет, "
        + "когда никто уже не помнит подробностей.",
      en: "A mark by which the lending can be found many years later, "
        + "when nobody remembers the details any more."))
  var marks: [String]

  @Flag("quiet", short: "q", Phrase(ru: "Ничего не выводить.", en: "Print nothing."))
  var quiet: Bool

  @OptionGroup var note: NoteOptions

  func validate() throws(UsageError) {
    if days > 365 {
      throw UsageError(
        Phrase(ru: "срок больше года", en: "the time is longer than a year"),
        hint: Phrase(ru: "Укажите не больше 365 дней.", en: "Say at most 365 days."))
    }
  }

  func run(in shelf: Shelf) throws -> String {
    "\(books.map(\.number)) \(reader) \(place) \(days) \(marks) \(quiet) \(note.note ?? "-")"
  }
}

struct Count: Command {
  static let about = About(
    "count", Phrase(ru: "Сосчитать книги в файле.", en: "Count the books of a file."))

  @Argument(
    "file", value: ValueName(ru: "файл", en: "file"), completion: .files,
    Phrase(ru: "Файл со списком.", en: "The file with the list."))
  var file: String

  @Argument("limit", Phrase(ru: "Не больше стольких.", en: "No more than this many."))
  var limit: Int?

  @Option("by", Phrase(ru: "Порядок.", en: "The order."))
  var order: Order?

  @Option("secret", isHidden: true, Phrase(ru: "Для отладки.", en: "For debugging."))
  var secret: Int?

  func run(in shelf: Shelf) throws -> String {
    "\(file) \(limit.map { "\($0)" } ?? "-") \(order.map { "\($0)" } ?? "-")"
  }
}

struct Status: Command {
  static let about = About(
    "status", Phrase(ru: "Показать, что на руках.", en: "Show what is lent."))

  func run(in shelf: Shelf) throws -> String { "status" }
}

struct Hidden: Command {
  static let about = About(
    "debug", Phrase(ru: "Показать внутреннее.", en: "Show the inside."), isHidden: true)

  func run(in shelf: Shelf) throws -> String { "debug" }
}

struct DebtList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать просроченное.", en: "Show what is overdue."))

  @Option("over", short: "o", Phrase(ru: "Дней просрочки.", en: "Days overdue."))
  var days: Int = 0

  func run(in shelf: Shelf) throws -> String { "debts over \(days)" }
}

struct DebtForgive: Command {
  static let about = About("forgive", Phrase(ru: "Простить долг.", en: "Forgive a debt."))

  @Argument("book", Phrase(ru: "Номер книги.", en: "The number of a book."))
  var book: BookID

  func run(in shelf: Shelf) throws -> String { "forgiven \(book.number)" }
}

import JSONStore
import Wording

/// What a command answers: a result, notes beside it, and the exit status.
struct Answer {
  /// What goes to standard output.
  var report: Report

  /// What goes to standard error, one line each.
  var notes: [Phrase] = []

  /// How the program ends.
  var status: ExitStatus = .done
}

/// A result as values; rendering it is somebody else's work.
struct Report {
  /// The result for people, in a language.
  let text: (TextSettings) -> String

  /// The result for programs.
  var json: () -> JSON

  /// What the table is called, as the heading of a document; `nil` where there is no table.
  let title: Phrase?

  /// The result as a table, where it has that shape.
  let table: (() -> ReportTable)?

  /// The result row by row, where it may be too large to be held: rows of the table, in order.
  var rows: ((_ emit: ([Phrase]) throws -> Void) throws -> Void)?

  /// The columns of ``rows``.
  var columns: [ReportTable.Column] = []

  /// The result as files of its own making, in place of what is made of the table.
  var documents: [OutputFormat: Document] = [:]

  /// Whether CSV is for the Russian Excel: its separators, Russian headings, dates and numbers.
  var isForSpreadsheet = false

  /// The form in which the result comes where nobody asks for another.
  var preferredFormat = OutputFormat.table

  /// The forms in which the result can be had, in the order in which the option lists them.
  var forms: [OutputFormat] {
    let ofTable: [OutputFormat] = table == nil ? [] : [.csv, .tsv, .md, .html, .xlsx, .docx]
    return OutputFormat.allCases.filter {
      [.table, .txt, .json, .jsonl].contains($0) || ofTable.contains($0) || documents[$0] != nil
    }
  }

  /// Hands the bytes of a file over, piece by piece.
  typealias Document = (_ settings: TextSettings, _ emit: ByteSink) throws -> Void

  /// Creates a result that is not a table.
  init(text: @escaping (TextSettings) -> String, json: @escaping () -> JSON) {
    self.text = text
    self.json = json
    title = nil
    table = nil
  }

  /// Creates a result with a table, which people read as well unless `text` says otherwise; `title`
  /// names what is in it, «Люди», and not what the command does.
  init(
    title: Phrase, table: @escaping () -> ReportTable, json: @escaping () -> JSON,
    text: ((TextSettings) -> String)? = nil
  ) {
    self.title = title
    self.table = table
    self.json = json
    self.text = text ?? { TextTable(table(), $0).text }
  }
}

/// How a text is to be laid out.
struct TextSettings {
  let language: Language

  /// The columns of the screen; `nil` where the text goes elsewhere, so that tables keep every word.
  let screenWidth: Int?

  var hasColor = false

  /// The columns at which running text is wrapped.
  var width: Int { screenWidth ?? 100 }

  /// How headings and other parts are coloured.
  var style: ScreenStyle { ScreenStyle(hasColor: hasColor) }

  /// `phrase` in the language of the text.
  func callAsFunction(_ phrase: Phrase) -> String { phrase[language] }
}

/// A table of values: the same for the screen and for every format.
struct ReportTable {
  /// A column.
  struct Column {
    /// The key, in machine-read formats.
    let key: String
    /// The heading for people.
    let title: Phrase
    /// The side to which its values are aligned.
    var alignment: TextSide = .left
    /// What a spreadsheet takes its values for.
    var content = Content.text
  }

  /// What the values of a column are.
  enum Content: Hashable {
    /// Words; in a column aligned to the right, numbers.
    case text
    /// Days, numeric or in ISO 8601; other words stay words.
    case date
  }

  let columns: [Column]
  /// The cells, row by row, as many as there are columns.
  let rows: [[Phrase]]
  /// What stands in place of an empty table.
  var empty: Phrase = Phrase(ru: "Ничего нет.", en: "There is nothing.")
}

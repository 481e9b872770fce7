import Interchange
import JSONStore
import MentorCore
import Wording

/// Turns reports into the bytes of a format.
struct Renderer {
  let format: OutputFormat
  let settings: TextSettings

  /// The day to which the report belongs.
  let date: CalendarDate

  /// The bytes that are gathered before they are handed over.
  private static let pieceSize = 1 << 16

  /// Hands the bytes of `report` to `sink`, piece by piece.
  ///
  /// - Throws: ``RenderingError/noTable(_:among:)`` where the format needs a table and there is none,
  ///   ``RenderingError/notOffered(_:among:)``, and what `sink` throws.
  func render(_ report: Report, to sink: ByteSink) throws {
    if let document = report.documents[format] { return try document(settings, sink) }
    switch format {
    case .table, .txt: try sink(Array(report.text(settings).utf8))
    case .json: try sink(JSONCoding.encodePretty(report.json()))
    case .jsonl: try sink(lines(report.json()))
    case .csv: try render(report, as: report.isForSpreadsheet ? .spreadsheet : .plain, to: sink)
    case .tsv: try render(report, as: .tabs, to: sink)
    case .md:
      try sink(Array(MarkdownTable(try titled(report).table, settings).text.utf8))
    case .html:
      let (title, table) = try titled(report)
      let page = HTMLTable(table, settings, title: title, date: date)
      try sink(Array(page.text.utf8))
    case .xlsx: try TableWorkbook(settings, date: date).write(report, to: sink)
    case .docx:
      let (title, table) = try titled(report)
      let document = TableDocument(table, settings, title: title, date: date)
      try sink(document.bytes)
    case .ics, .svg, .mermaid, .xml:
      throw RenderingError.notOffered(format, among: report.forms)
    }
  }

  private func titled(
    _ report: Report
  ) throws(RenderingError) -> (title: Phrase, table: ReportTable) {
    guard let title = report.title, let table = report.table?() else {
      throw .noTable(format, among: report.forms)
    }
    return (title, table)
  }

  /// Hands over the table in pieces: for programs with keys as headings and English words, for the
  /// Russian Excel in Russian.
  private func render(_ report: Report, as dialect: CSVDialect, to sink: ByteSink) throws {
    if dialect.hasByteOrderMark { try sink([0xEF, 0xBB, 0xBF]) }
    var writer = CSVWriter(dialect)
    let isForPeople = report.isForSpreadsheet
    let words: (Phrase) -> String = { isForPeople ? $0.ru : $0.en }
    let heading: (ReportTable.Column) -> String = { isForPeople ? $0.title.ru : $0.key }
    if let rows = report.rows {
      writer.append(report.columns.map(heading))
      try rows { cells in
        writer.append(cells.map(words))
        if writer.count > Self.pieceSize { try sink(writer.takeBytes()) }
      }
    } else {
      let table = try titled(report).table
      writer.append(table.columns.map(heading))
      for cells in table.rows { writer.append(cells.map(words)) }
    }
    try sink(writer.takeBytes())
  }

  /// One line for each record of the list or collection that the report holds, else one for the report.
  private func lines(_ json: JSON) -> [UInt8] {
    var records = [json]
    if case .array(let elements) = json {
      records = elements
    } else if case .object(let members) = json, members.count == 1, let only = members.first,
      case .array(let elements) = only.value
    {
      records = elements
    }
    return records.flatMap { JSONCoding.encodeCompact($0) + [0x0A] }
  }
}

/// The ways in which a report cannot be rendered.
enum RenderingError: ExplainedError, Equatable {
  /// The command prints no table, which the form needs; it has the forms that are named.
  case noTable(OutputFormat, among: [OutputFormat])
  /// The command has no such form; it has those that are named.
  case notOffered(OutputFormat, among: [OutputFormat])
  /// Bytes that are no text were to be shown on a terminal.
  case onTerminal(OutputFormat)

  var message: Phrase {
    switch self {
    case .noTable(let format, _):
      Phrase(
        ru: "эта команда не выводит таблицу, вид \(format.rawValue) ей не подходит",
        en: "this command prints no table, so it has no form \(format.rawValue)")
    case .notOffered(let format, _):
      Phrase(
        ru: "у этой команды нет вида \(format.rawValue)",
        en: "this command has no form \(format.rawValue)")
    case .onTerminal(let format):
      Phrase(
        ru: "вид \(format.rawValue) — не текст, на экран он не выводится",
        en: "the form \(format.rawValue) is no text, so it is not shown on a screen")
    }
  }

  var hint: Phrase? {
    switch self {
    case .noTable(_, let formats), .notOffered(_, let formats):
      let list = Phrase.list(formats.map(\.rawValue), joinedBy: .or)
      return Phrase(
        ru: "Выберите --format \(list.ru).", en: "Choose --format \(list.en).")
    case .onTerminal(let format):
      return Phrase(
        ru: "Назовите файл: -o имя.\(format.rawValue).",
        en: "Name a file: -o name.\(format.rawValue).")
    }
  }
}

import JSONStore
import Wording

/// Turns reports into the bytes of a format.
struct Renderer {
  let format: OutputFormat
  let settings: TextSettings

  /// Hands the bytes of `report` to `sink`, piece by piece.
  ///
  /// - Throws: ``RenderingError/noTable(_:)`` where the format needs a table and there is none, and
  ///   what `sink` throws.
  func render(_ report: Report, to sink: ByteSink) throws {
    switch format {
    case .table: try sink(Array(report.text(settings).utf8))
    case .json: try sink(JSONCoding.encodePretty(report.json()))
    case .jsonl: try sink(lines(report.json()))
    case .csv: try render(report, as: DelimitedText(separator: ","), to: sink)
    case .tsv: try render(report, as: DelimitedText(separator: "\t"), to: sink)
    case .md: try sink(Array(MarkdownTable(try table(of: report), settings).text.utf8))
    case .html: try sink(Array(HTMLTable(try table(of: report), settings).text.utf8))
    }
  }

  private func table(of report: Report) throws(RenderingError) -> ReportTable {
    guard let table = report.table?() else { throw .noTable(format) }
    return table
  }

  /// Hands over the table in pieces of 64 KiB or so.
  private func render(_ report: Report, as delimited: DelimitedText, to sink: ByteSink) throws {
    guard let rows = report.rows else {
      let table = try table(of: report)
      try sink(delimited.line(table.columns.map(\.key)))
      return try sink(table.rows.flatMap { delimited.line($0.map(\.en)) })
    }
    var piece = delimited.line(report.columns.map(\.key))
    try rows { cells in
      piece += delimited.line(cells.map(\.en))
      if piece.count > 1 << 16 {
        try sink(piece)
        piece.removeAll(keepingCapacity: true)
      }
    }
    try sink(piece)
  }

  /// One line for each record of the collection that the report holds, else one for the report.
  private func lines(_ json: JSON) -> [UInt8] {
    var records = [json]
    if case .object(let members) = json, members.count == 1, let only = members.first,
      case .array(let elements) = only.value
    {
      records = elements
    }
    return records.flatMap { JSONCoding.encodeCompact($0) + [0x0A] }
  }
}

/// The ways in which a report cannot be rendered.
enum RenderingError: ExplainedError {
  case noTable(OutputFormat)

  var message: Phrase {
    switch self {
    case .noTable(let format):
      Phrase(
        ru: "у этого результата нет вида \(format.rawValue)",
        en: "this result has no form \(format.rawValue)")
    }
  }

  var hint: Phrase? {
    Phrase(ru: "Есть --format table и --json.", en: "There are --format table and --json.")
  }
}

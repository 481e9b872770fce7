import JSONStore
import Wording

/// Turns reports into the bytes of a format.
struct Renderer {
  let format: OutputFormat
  let settings: TextSettings

  /// The bytes of `report`.
  ///
  /// - Throws: ``RenderingError/noTable(_:)`` where the format needs a table and there is none.
  func bytes(of report: Report) throws(RenderingError) -> [UInt8] {
    switch format {
    case .table: return Array(report.text(settings).utf8)
    case .json: return JSONCoding.encodePretty(report.json())
    case .jsonl: return lines(report.json())
    case .csv, .tsv, .md, .html:
      guard let table = report.table?() else { throw .noTable(format) }
      switch format {
      case .csv: return DelimitedText(table, separator: ",").bytes
      case .tsv: return DelimitedText(table, separator: "\t").bytes
      case .md: return Array(MarkdownTable(table, settings).text.utf8)
      default: return Array(HTMLTable(table, settings).text.utf8)
      }
    }
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

import Interchange
import Wording

/// A Word file made of XML that a test spells out.
struct WordFile {
  /// What stands inside of `w:body`.
  var body: String
  /// What stands inside of `w:styles`, `w:numbering` and so on; empty for no such part.
  var styles = ""
  var numbering = ""
  var footnotes = ""
  var endnotes = ""

  /// The prefix of the vocabulary of Word.
  var prefix = "w"
  var isStrict = false

  init(_ body: String) {
    self.body = body
  }

  var bytes: [UInt8] {
    let kinds = isStrict ? "http://purl.oclc.org/ooxml" : "http://schemas.openxmlformats.org"
    let office =
      isStrict
      ? "\(kinds)/officeDocument/relationships"
      : "\(kinds)/officeDocument/2006/relationships"
    var writer = ZIPWriter()
    writer.add("[Content_Types].xml", Array("<Types/>".utf8))
    writer.add("_rels/.rels", relations(["officeDocument": "word/document.xml"], office))
    let parts = [
      "styles": styles, "numbering": numbering, "footnotes": footnotes, "endnotes": endnotes,
    ]
    .filter { !$0.value.isEmpty }
    writer.add(
      "word/_rels/document.xml.rels", relations(parts.mapValues { _ in "" }, office))
    for (name, content) in parts.sorted(by: { $0.key < $1.key }) {
      writer.add("word/\(name).xml", part(name, content))
    }
    writer.add("word/document.xml", part("document", "<w:body>\(body)</w:body>"))
    return writer.archive()
  }

  func document(_ reader: DOCXReader = DOCXReader()) throws -> Document {
    try reader.document(from: bytes)
  }

  private func relations(_ targets: [String: String], _ office: String) -> [UInt8] {
    let list = targets.sorted { $0.key < $1.key }.map { kind, target in
      "<Relationship Id=\"\(kind)\" Type=\"\(office)/\(kind)\" "
        + "Target=\"\(target.isEmpty ? kind + ".xml" : target)\"/>"
    }
    let name = "http://schemas.openxmlformats.org/package/2006/relationships"
    return Array("<Relationships xmlns=\"\(name)\">\(list.joined())</Relationships>".utf8)
  }

  private func part(_ root: String, _ content: String) -> [UInt8] {
    let word =
      isStrict
      ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
      : "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let text = """
      <w:\(root) xmlns:w="\(word)" \
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
      xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
      xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
      xmlns:v="urn:schemas-microsoft-com:vml">\(content)</w:\(root)>
      """
    let renamed =
      text.replacing("<w:", with: "<\(prefix):").replacing("</w:", with: "</\(prefix):")
      .replacing(" w:", with: " \(prefix):").replacing("xmlns:w=", with: "xmlns:\(prefix)=")
    return Array(renamed.utf8)
  }
}

/// A paragraph with a text.
func paragraph(_ text: String, _ properties: String = "") -> String {
  "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")\(run(text))</w:p>"
}

/// A run with a text.
func run(_ text: String) -> String {
  "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
}

/// A table of rows that are spelled out.
func table(_ rows: String...) -> String {
  "<w:tbl><w:tblPr/><w:tblGrid/>\(rows.joined())</w:tbl>"
}

/// A row of cells that are spelled out.
func row(_ cells: String..., properties: String = "") -> String {
  "<w:tr><w:trPr>\(properties)</w:trPr>\(cells.joined())</w:tr>"
}

/// A cell with a text.
func cell(_ text: String, _ properties: String = "") -> String {
  "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(text))</w:tc>"
}

extension Document {
  /// The texts of the paragraphs outside of the tables.
  var texts: [String] {
    blocks.compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph.text } else { nil }
    }
  }

  /// The kinds of the remarks with the English names of their places.
  var remarkList: [String] {
    remarks.map { "\($0.kind.rawValue): \($0.place?.name.en ?? "")" }
  }
}

extension DocumentTable {
  /// The cells written shortly: column, spans and text; `^` for a covered one.
  var sketch: [[String]] {
    rows.map { row in
      row.cells.map { cell in
        let wide = cell.columnSpan > 1 ? "+\(cell.columnSpan - 1)" : ""
        let high = cell.rowSpan > 1 ? "v\(cell.rowSpan)" : ""
        return "\(cell.column)\(wide)\(high)\(cell.isCovered ? "^" : ":\(cell.text)")"
      }
    }
  }
}

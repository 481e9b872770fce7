import Interchange

/// A workbook made of its parts, so that tests can make any damage.
struct WorkbookFile {
  /// The parts by their names; `nil` takes one away.
  var parts: [String: String?] = [:]

  static let space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let strictSpace = "http://purl.oclc.org/ooxml/spreadsheetml/main"
  static let references =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// A workbook of these sheets, each the content of `sheetData` and what follows it.
  init(
    _ sheets: [(name: String, rows: String)], after: String = "", strings: [String]? = nil,
    formats: [String] = [], properties: String = "", states: [String] = [], names: String = "",
    space: String = Self.space
  ) {
    var list = ""
    var links = ""
    for (index, sheet) in sheets.enumerated() {
      let number = index + 1
      let state =
        index < states.count && !states[index].isEmpty ? " state=\"\(states[index])\"" : ""
      list += "<sheet name=\"\(sheet.name)\" sheetId=\"\(number)\" r:id=\"r\(number)\"\(state)/>"
      links += Self.link("r\(number)", "worksheet", "worksheets/page\(sheets.count - index).xml")
      parts["xl/worksheets/page\(sheets.count - index).xml"] =
        "<worksheet xmlns=\"\(space)\"><sheetData>\(sheet.rows)</sheetData>\(after)</worksheet>"
    }
    if let strings {
      links += Self.link("s", "sharedStrings", "/xl/strings.xml")
      parts["xl/strings.xml"] =
        "<sst xmlns=\"\(space)\">\(strings.map { "<si>\($0)</si>" }.joined())</sst>"
    }
    if !formats.isEmpty {
      links += Self.link("f", "styles", "styles.xml")
      let codes = formats.enumerated().map {
        "<numFmt numFmtId=\"\(164 + $0.offset)\" formatCode=\"\($0.element.escaped)\"/>"
      }
      let styles = formats.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }
      parts["xl/styles.xml"] =
        "<styleSheet xmlns=\"\(space)\"><numFmts>\(codes.joined())</numFmts><cellStyleXfs>"
        + "<xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>\(styles.joined())</cellXfs></styleSheet>"
    }
    parts["_rels/.rels"] = Self.list(Self.link("r", "officeDocument", "xl/workbook.xml"))
    parts["xl/_rels/workbook.xml.rels"] = Self.list(links)
    parts["xl/workbook.xml"] =
      "<workbook xmlns=\"\(space)\" xmlns:r=\"\(Self.references)\">\(properties)"
      + "<sheets>\(list)</sheets>\(names)</workbook>"
  }

  /// A workbook of one sheet.
  init(
    _ rows: String, after: String = "", strings: [String]? = nil, formats: [String] = [],
    properties: String = ""
  ) {
    self.init(
      [("Лист1", rows)], after: after, strings: strings, formats: formats, properties: properties)
  }

  static func list(_ links: String) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + "\(links)</Relationships>"
  }

  static func link(_ id: String, _ kind: String, _ target: String) -> String {
    "<Relationship Id=\"\(id)\" Type=\"\(references)/\(kind)\" Target=\"\(target)\"/>"
  }

  /// The bytes of the file.
  var bytes: [UInt8] {
    var writer = ZIPWriter()
    for (name, text) in parts.sorted(by: { $0.key < $1.key }) {
      if let text { writer.add(name, Array(text.utf8)) }
    }
    return writer.archive()
  }

  /// The document that the reader makes of it.
  func document(_ limits: XLSXReader.Limits = .init()) throws -> Document {
    try XLSXReader(limits: limits).document(from: bytes)
  }

  /// The error that the reader throws, `nil` where it throws none.
  func error(_ limits: XLSXReader.Limits = .init()) -> PackageError? {
    do throws(PackageError) {
      _ = try XLSXReader(limits: limits).document(from: bytes)
      return nil
    } catch {
      return error
    }
  }
}

extension String {
  fileprivate var escaped: String {
    replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing("<", with: "&lt;")
  }
}

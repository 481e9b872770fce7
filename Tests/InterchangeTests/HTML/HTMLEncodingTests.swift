import Interchange
import Testing

@Suite("HTMLReader: encodings and hostile pages")
struct HTMLEncodingTests {
  private let page = "<html><head><meta charset=\"NAME\"></head><p>Дорожная карта наставничества"

  private func text(_ bytes: [UInt8], as encoding: TextEncoding? = nil) throws -> String? {
    try HTMLReader(encoding: encoding).document(from: bytes).lines.first
  }

  @Test(
    "The page's own word for its encoding counts",
    arguments: [TextEncoding.utf8, .windows1251, .koi8R, .cp866])
  func declared(encoding: TextEncoding) throws {
    let source = page.replacing("NAME", with: encoding.rawValue)
    let bytes = try encoding.bytes(of: source, withByteOrderMark: false)
    #expect(try text(bytes) == "Дорожная карта наставничества")
  }

  @Test("Bytes that are UTF-8 are read so, whatever the page says")
  func lying() throws {
    let bytes = Array(page.replacing("NAME", with: "windows-1251").utf8)
    #expect(try text(bytes) == "Дорожная карта наставничества")
    let other = try TextEncoding.windows1251.bytes(
      of: page.replacing("NAME", with: "utf-8"), withByteOrderMark: false)
    #expect(try text(other) == "Дорожная карта наставничества")
  }

  @Test("UTF-16 with its mark is read; the encoding the user names overrules the page")
  func others() throws {
    let wide = try TextEncoding.utf16LittleEndian.bytes(of: page, withByteOrderMark: true)
    #expect(try text(wide) == "Дорожная карта наставничества")
    let bytes = try TextEncoding.koi8R.bytes(
      of: page.replacing("NAME", with: "windows-1251"), withByteOrderMark: false)
    #expect(try text(bytes, as: .koi8R) == "Дорожная карта наставничества")
  }

  @Test("Too many cells are refused, also those that only spans make")
  func bombs() {
    var limits = HTMLReader.Limits()
    limits.pieces = 1000
    let reader = HTMLReader(limits: limits)
    let many = "<table>" + String(repeating: "<tr><td>а", count: 1001)
    #expect(throws: HTMLError.tooLong(limit: 1000)) { try reader.document(from: many) }
    let spans =
      "<table><tr>" + String(repeating: "<td rowspan=0 colspan=1000>а", count: 40)
      + String(repeating: "<tr><td>б", count: 40)
    #expect(throws: HTMLError.tooLong(limit: 1000)) { try reader.document(from: spans) }
  }

  @Test("Tables too deep in others are read as text, and elements without end do no harm")
  func depth() throws {
    let deep = String(repeating: "<table><tr><td>а", count: 2000) + "конец"
    let document = try HTMLReader().document(from: deep)
    #expect(document.tables.count == 1)
    let divisions = String(repeating: "<div><b>", count: 5000) + "а<table><tr><td>б"
    #expect(try HTMLReader().document(from: divisions).lines == ["а", "б"])
  }

  @Test(
    "Damaged tags end somewhere",
    arguments: [
      "<", "<a", "<a b", "<a b=", "<a b='", "</", "</a", "<!", "<!--", "<!-", "<?", "&", "&#",
    ])
  func damaged(end: String) throws {
    #expect(try HTMLReader().document(from: "<p>а " + end).lines.first?.hasPrefix("а") == true)
  }

  @Test("No noise stops the reader", arguments: 0..<60)
  func noise(seed: Int) throws {
    var noise = Noise(seed: seed)
    let tags = [
      "<table>", "<tr>", "<td rowspan=3>", "<th colspan=2>", "</td>", "</table>", "<p>", "<li>",
      "<ol>", "</ol>", "<thead>", "<caption>", "</tr>", "<h1>", "<br>", "<!--", "-->", "<pre>",
      "<tfoot>", "<select>",
    ]
    var page = ""
    for _ in 0..<80 {
      page += tags.randomElement(using: &noise) ?? ""
      page += noise.text(upTo: 3)
    }
    let document = try HTMLReader().document(from: page)
    for table in document.tables { table.expectSoundGrid() }
  }
}

extension DocumentTable {
  /// Expects that no two cells of a row share a place and that every covered place has its origin.
  func expectSoundGrid() {
    var covered: [Int: [Int: Int]] = [:]
    for (index, row) in rows.enumerated() {
      var end = 0
      for cell in row.cells {
        #expect(cell.column >= end)
        end = cell.column + cell.columnSpan
        if cell.isCovered {
          #expect(covered[index]?[cell.column] == cell.columnSpan)
        } else {
          for below in 1..<max(cell.rowSpan, 1) {
            covered[index + below, default: [:]][cell.column] = cell.columnSpan
          }
        }
        for table in cell.tables { table.expectSoundGrid() }
      }
    }
    #expect(covered.keys.allSatisfy { $0 < rows.count })
  }
}

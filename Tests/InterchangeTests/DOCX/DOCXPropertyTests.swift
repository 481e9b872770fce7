import Interchange
import Testing
import Wording

/// Random sound documents in which every text is a word of its own.
private struct RandomWord {
  var noise: Noise
  var count = 0
  var visible: [String] = []
  var left: [String] = []

  init(seed: Int) {
    noise = Noise(seed: seed)
  }

  private mutating func pick(_ count: Int) -> Int {
    Int.random(in: 0..<count, using: &noise)
  }

  private mutating func several(_ most: Int, _ piece: (inout RandomWord) -> String) -> String {
    (0..<pick(most + 1)).map { _ in piece(&self) }.joined()
  }

  private mutating func text(isDeleted: Bool = false) -> String {
    count += 1
    let word = "слово\(count)конец"
    if isDeleted { left.append(word) } else { visible.append(word) }
    return "<w:t>\(word)</w:t>"
  }

  private mutating func runs(_ depth: Int) -> String {
    several(3) { random in
      switch random.pick(depth > 3 ? 2 : 12) {
      case 0, 1: "<w:r><w:rPr><w:b/></w:rPr>\(random.text())<w:tab/></w:r>"
      case 2: "<w:ins>\(random.runs(depth + 1))</w:ins>"
      case 3: "<w:del><w:r>\(random.text(isDeleted: true))</w:r></w:del>"
      case 4: "<w:hyperlink>\(random.runs(depth + 1))</w:hyperlink>"
      case 5: "<w:sdt><w:sdtPr/><w:sdtContent>\(random.runs(depth + 1))</w:sdtContent></w:sdt>"
      case 6:
        "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>\(random.blocks(depth + 1))"
          + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
      case 7:
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>X</w:instrText></w:r>"
          + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(random.runs(depth + 1))"
          + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
      case 8: "<w:r><w:br w:type=\"page\"/>\(random.text())</w:r>"
      case 9: "<m:oMath><m:r><m:t>\(random.text().dropFirst(5).dropLast(6))</m:t></m:r></m:oMath>"
      case 10: "<w:unknown>\(random.runs(depth + 1))</w:unknown>"
      default: "<w:r><w:rPr><w:vanish/></w:rPr>\(random.text())</w:r>"
      }
    }
  }

  mutating func blocks(_ depth: Int) -> String {
    let content = several(3) { random in
      switch random.pick(depth > 3 ? 3 : 8) {
      case 0, 1: "<w:p>\(random.runs(depth + 1))</w:p>"
      case 2: "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>\(random.runs(depth + 1))</w:p>"
      case 3: "<w:p><w:pPr><w:sectPr/></w:pPr>\(random.runs(depth + 1))</w:p>"
      case 4: "<w:sdt><w:sdtContent>\(random.blocks(depth + 1))</w:sdtContent></w:sdt>"
      case 5: "<w:tbl><w:tblGrid/>\(random.rows(depth + 1))</w:tbl>"
      case 6: "<w:unknown>\(random.blocks(depth + 1))</w:unknown>"
      default:
        "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>\(random.runs(depth + 1))</w:p>"
      }
    }
    return content
  }

  private mutating func rows(_ depth: Int) -> String {
    several(4) { random in
      "<w:tr>"
        + random.several(4) { random in
          let merge = ["", "<w:vMerge/>", "<w:vMerge w:val=\"restart\"/>"][random.pick(3)]
          let span = "<w:gridSpan w:val=\"\(random.pick(3))\"/>"
          return "<w:tc><w:tcPr>\(span)\(merge)</w:tcPr>\(random.blocks(depth + 1))</w:tc>"
        } + "</w:tr>"
    }
  }
}

@Suite("DOCX reader: random documents")
struct DOCXPropertyTests {
  private func texts(_ table: DocumentTable) -> [String] {
    table.rows.flatMap { row in
      row.cells.flatMap { [$0.text] + $0.tables.flatMap { texts($0) } }
    }
  }

  @Test("Every text is read once, or a remark tells that it is not", arguments: 0..<300)
  func nothingIsLost(seed: Int) throws {
    var random = RandomWord(seed: seed)
    var file = WordFile((0..<4).map { _ in random.blocks(0) }.joined())
    file.numbering = """
      <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl>\
      </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
      """
    let document = try file.document()
    let text = (document.texts + document.tables.flatMap { texts($0) }).joined(separator: "\n")
    let words = text.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    let told = document.remarks.map(\.message.ru).joined(separator: "\n")
    for word in random.visible {
      let times = words.ranges(of: word).count
      #expect(times == 1 || (times == 0 && told.contains(word)), "\(word) \(times)")
    }
    for word in random.left { #expect(!words.contains(word)) }
    #expect(random.left.isEmpty || document.remarks.contains { $0.kind == .deletedText })
  }

  @Test(
    "Cells of a row follow each other, and those that cover rows stay inside", arguments: 0..<100)
  func cellsFit(seed: Int) throws {
    var random = RandomWord(seed: seed)
    let document = try WordFile((0..<6).map { _ in random.blocks(0) }.joined()).document()
    for table in document.tables {
      for (index, row) in table.rows.enumerated() {
        var column = 0
        for cell in row.cells {
          #expect(cell.column == column)
          #expect(index + cell.rowSpan <= table.rows.count)
          #expect(!cell.isCovered || cell.text.isEmpty)
          column += cell.columnSpan
        }
      }
    }
  }
}

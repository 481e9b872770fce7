import Interchange
import Testing
import Wording

@Suite("DOCX reader: files that are refused")
struct DOCXRefusalTests {
  private func error(for bytes: [UInt8]) -> PackageError? {
    do throws(PackageError) {
      _ = try DOCXReader().document(from: bytes)
      return nil
    } catch {
      return error
    }
  }

  private func archive(_ parts: [String: String]) -> [UInt8] {
    var writer = ZIPWriter()
    for (name, text) in parts.sorted(by: { $0.key < $1.key }) { writer.add(name, Array(text.utf8)) }
    return writer.archive()
  }

  /// A file of old Office with a stream of this name.
  private func oldOffice(_ stream: String) -> [UInt8] {
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 504 + 128)
      + stream.utf8.flatMap { [$0, 0] as [UInt8] } + Array(repeating: 0, count: 512)
  }

  @Test("Tells files of other kinds apart")
  func otherFiles() {
    #expect(error(for: []) == .empty)
    #expect(error(for: Array("Просто текст".utf8)) == .unknownFile)
    #expect(error(for: Array("{\\rtf1".utf8)) == .otherFile(.richText))
    #expect(error(for: Array("%PDF-1.7".utf8)) == .otherFile(.pdf))
    #expect(error(for: oldOffice("WordDocument")) == .oldWord)
    #expect(error(for: oldOffice("Workbook")) == .oldExcel)
    #expect(error(for: oldOffice("EncryptedPackage")) == .encrypted)
    #expect(error(for: oldOffice("Other")) == .otherFile(.oldOffice))
    #expect(error(for: archive(["a.txt": "а"])) == .otherFile(.archive))
    #expect(
      error(for: archive(["mimetype": "application/vnd.oasis.opendocument.text"]))
        == .otherFile(.openDocumentText))
  }

  @Test("Tells other documents of Office apart by their main part")
  func otherDocuments() {
    let excel = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    #expect(error(for: archive(["xl/workbook.xml": "<workbook xmlns=\"\(excel)\"/>"])) == .workbook)
    #expect(error(for: archive(["word/document.xml": "<a/>"])) == .otherDocument)
  }

  @Test("Says which part is missing or damaged")
  func parts() {
    let relations = """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="a" Type="x/officeDocument" Target="/word/main.xml"/></Relationships>
      """
    #expect(error(for: archive(["_rels/.rels": relations])) == .missingPart("word/main.xml"))
    let bomb = "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"
    #expect(
      error(for: archive(["_rels/.rels": relations, "word/main.xml": bomb]))
        == .part("word/main.xml", XMLError(.definitions, line: 1, column: 1)))
    var file = WordFile(paragraph("а"))
    file.styles = "<w:style>"
    #expect(
      error(for: file.bytes).map { error in
        if case .part("word/styles.xml", _) = error { true } else { false }
      } == true)
  }

  @Test("Finds the main part by its reference, wherever it lies")
  func mainPart() throws {
    let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let relations = """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="z" Type="x/officeDocument" Target="http://a" TargetMode="External"/>\
      <Relationship Id="a" Type="x/officeDocument" Target="./x/../Y/Main.xml"/></Relationships>
      """
    let text = "<document xmlns=\"\(word)\"><body><p><r><t>а</t></r></p></body></document>"
    let document = try DOCXReader().document(
      from: archive(["_rels/.rels": relations, "y/main.xml": text]))
    #expect(document.texts == ["а"])
  }

  @Test("Refuses nesting without end")
  func depth() {
    let deep =
      String(repeating: "<w:tbl><w:tr><w:tc>", count: 100)
      + String(repeating: "</w:tc></w:tr></w:tbl>", count: 100)
    guard case .part(_, let problem) = error(for: WordFile(deep).bytes) else {
      Issue.record("nothing was refused")
      return
    }
    #expect(problem.problem == .tooDeep(limit: 256))
  }

  @Test("Every error is a clause and says what to do")
  func messages() {
    let errors: [PackageError] = [
      .archive(.damaged), .part("a", XMLError(.malformed, line: 1, column: 1)), .unknownFile,
      .empty,
      .encrypted, .oldWord, .oldExcel, .missingPart("a"), .workbook, .textDocument, .otherDocument,
      .tooMany(.paragraphs, limit: 1), .tooMany(.rows, limit: 1), .tooMany(.cells, limit: 1),
      .tooMany(.columns, limit: 1), .tooMany(.characters, limit: 1),
    ]
    for error in errors + FileSignature.allCases.map({ .otherFile($0) }) {
      #expect(error.isWellSaid, "\(error)")
    }
  }

  @Test("Any change of bytes ends in an error or in a document", arguments: 0..<200)
  func mutations(seed: Int) {
    var noise = Noise(seed: seed)
    var file = WordFile(
      paragraph("а", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
        + table(row(cell("б", "<w:vMerge w:val=\"restart\"/>")), row(cell("", "<w:vMerge/>"))))
    file.numbering = """
      <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl>\
      </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
      """
    _ = error(for: file.bytes.mutated(using: &noise))
    var parts: [String: String] = [:]
    if var archive = try? ZIPArchive(file.bytes) {
      for name in archive.names {
        let bytes = (try? archive.contents(of: name)) ?? []
        let isChanged = Int.random(in: 0..<2, using: &noise) == 0
        parts[name] = String(
          decoding: isChanged ? bytes.mutated(using: &noise) : bytes, as: UTF8.self)
      }
    }
    _ = error(for: archive(parts))
  }
}

import Wording

/// The pass over those parts of a Word document that hold text.
struct DOCXPass: Sendable {
  var styles: DOCXStyles
  let limits: DOCXReader.Limits
  var numbering: DOCXNumbering
  var remarks: DOCXRemarks

  /// The part that is being read.
  var scanner: XMLScanner
  private var part: String

  /// Where the reading stands, and how far paragraphs and tables are counted.
  var place = DocumentPlace.paragraph(1)
  var paragraphCount = 0
  var tableCount = 0
  var tableDepth = 0

  /// How many text boxes and notes are open; their paragraphs have the place to which they are tied.
  var sideDepth = 0

  /// The fields that are open, with whether their results are reached.
  var fields: [Bool] = []

  /// Grows with all that is read, so that an empty alternative can be told.
  var yield = 0

  /// Whether the reading stands in the text itself, outside of tables, text boxes and notes.
  var isInText: Bool { tableDepth == 0 && sideDepth == 0 }

  private var notes: [DOCXNote.Kind: DOCXNotes] = [:]
  private var paragraphTotal = 0
  private var rowTotal = 0
  private var cellTotal = 0
  private var textTotal = 0

  /// Creates a pass that begins with the main part `name`.
  init(
    _ bytes: [UInt8], _ name: String, styles: DOCXStyles, lists: DOCXLists,
    limits: DOCXReader.Limits
  ) throws(PackageError) {
    self.styles = styles
    self.limits = limits
    numbering = DOCXNumbering(lists)
    remarks = DOCXRemarks(limit: limits.remarks)
    part = name
    scanner = try Self.scanner(of: bytes, name)
  }

  // MARK: Parts

  /// The pieces of the main part.
  mutating func bodyBlocks() throws(PackageError) -> [DocumentBlock] {
    var flow = DOCXFlow()
    guard case .start(let root) = try nextElement() else { return [] }
    switch (root.namespace, root.local) {
    case (.wordprocessing, "document"): break
    case (.spreadsheet, "workbook"): throw .workbook
    default: throw .otherDocument
    }
    try forEachChild { pass, name throws(PackageError) in
      guard name == XMLName(.wordprocessing, "body") else { return }
      try pass.readFlow(into: &flow)
    }
    return flow.finished()
  }

  /// The pieces of the notes of a kind, in the order in which the text refers to them.
  mutating func blocks(
    ofNotes kind: DOCXNote.Kind, _ bytes: [UInt8], in name: String
  ) throws(PackageError) -> [DocumentBlock] {
    part = name
    scanner = try Self.scanner(of: bytes, name)
    fields = []
    let byID = Dictionary(uniqueKeysWithValues: notes(of: kind).map { ($0.id, $0) })
    var texts: [String: [DocumentBlock]] = [:]
    guard case .start = try nextElement() else { return [] }
    sideDepth += 1
    try forEachChild { pass, name throws(PackageError) in
      guard name == XMLName(.wordprocessing, kind.element),
        let note = byID[pass.scanner.wordValue("id") ?? ""]
      else { return }
      pass.place = note.place
      var flow = DOCXFlow()
      try pass.readFlow(into: &flow)
      texts[note.id] = flow.finished().labelled(note.label)
    }
    sideDepth -= 1
    return notes(of: kind).flatMap { texts.removeValue(forKey: $0.id) ?? [] }
  }

  private static func scanner(
    of bytes: [UInt8], _ name: String
  ) throws(PackageError) -> XMLScanner {
    do throws(XMLError) {
      return try XMLScanner(bytes)
    } catch {
      throw .part(name, error)
    }
  }

  // MARK: Notes

  /// The notes of a kind to which the text read so far refers.
  func notes(of kind: DOCXNote.Kind) -> [DOCXNote] {
    notes[kind]?.all ?? []
  }

  /// Takes down the reference to a note.
  mutating func refer(
    to kind: DOCXNote.Kind, id: String, hasOwnMark: Bool
  ) throws(PackageError) {
    guard notes[kind, default: DOCXNotes()].refer(to: id, of: kind, hasOwnMark, at: place)
    else { return }
    guard notes(of: kind).count <= limits.notes else { throw .tooMany(.notes, limit: limits.notes) }
    remarks.add(
      .note,
      Phrase(ru: "сноска прочитана в конце, после текста", en: "a note is read after the text"),
      at: place)
  }

  // MARK: Events

  /// The next event of the part.
  mutating func next() throws(PackageError) -> XMLEvent? {
    do throws(XMLError) {
      return try scanner.next()
    } catch {
      throw .part(part, error)
    }
  }

  private mutating func nextElement() throws(PackageError) -> XMLEvent? {
    while let event = try next() {
      if case .text = event { continue }
      return event
    }
    return nil
  }

  /// Hands each element inside of the one that began last to `read`, up to its end.
  ///
  /// What `read` leaves of an element is passed over.
  mutating func forEachChild(
    _ read: (inout DOCXPass, XMLName) throws(PackageError) -> Void
  ) throws(PackageError) {
    let own = scanner.depth
    while scanner.depth >= own, let event = try next() {
      guard case .start(let name) = event else { continue }
      let child = scanner.depth
      try read(&self, name)
      while scanner.depth >= child, try next() != nil {}
    }
  }

  /// Reads the first branch of `mc:AlternateContent` that yields anything.
  mutating func readAlternatives(
    _ read: (inout DOCXPass) throws(PackageError) -> Void
  ) throws(PackageError) {
    let before = yield
    try forEachChild { pass, name throws(PackageError) in
      guard name.namespace == .markupCompatibility, pass.yield == before else { return }
      try read(&pass)
    }
  }

  // MARK: Limits

  /// Counts a paragraph, and gives it a place of its own where it stands in the text itself.
  mutating func beginParagraph() throws(PackageError) {
    try countPiece()
    guard isInText else { return }
    paragraphCount += 1
    place = .paragraph(paragraphCount)
  }

  /// Counts a paragraph or the end of a page.
  mutating func countPiece() throws(PackageError) {
    paragraphTotal += 1
    guard paragraphTotal <= limits.paragraphs else {
      throw .tooMany(.paragraphs, limit: limits.paragraphs)
    }
  }

  mutating func countRow() throws(PackageError) {
    rowTotal += 1
    guard rowTotal <= limits.rows else { throw .tooMany(.rows, limit: limits.rows) }
  }

  mutating func countCell() throws(PackageError) {
    cellTotal += 1
    guard cellTotal <= limits.cells else { throw .tooMany(.cells, limit: limits.cells) }
  }

  mutating func countText(_ text: String) throws(PackageError) {
    yield += text.isEmpty ? 0 : 1
    textTotal += text.utf8.count
    guard textTotal <= limits.textBytes else {
      throw .tooMany(.characters, limit: limits.textBytes)
    }
  }
}

extension [DocumentBlock] {
  /// The pieces with `label` before the text of the first paragraph.
  fileprivate func labelled(_ label: String) -> [DocumentBlock] {
    guard !label.isEmpty, case .paragraph(var paragraph) = first else { return self }
    paragraph.text =
      label + " " + String(paragraph.text.drop { $0 == " " || $0 == "\u{A0}" || $0 == "\t" })
    return [.paragraph(paragraph)] + dropFirst()
  }
}

extension XMLName {
  /// Whether such an element only says how another one looks: `w:sdtPr`, `w:tblPr`.
  var isProperties: Bool { namespace == .wordprocessing && local.hasSuffix("Pr") }
}

/// Paragraphs and tables one after the other: the body, a cell, a text box, a note.
struct DOCXFlow: Sendable {
  private var blocks: [DocumentBlock] = []

  /// The text of a paragraph whose end was deleted, so that the next one goes on with it.
  private var begun: DOCXParagraph?

  /// Where the last section ended.
  private var sectionEnd: Int?

  /// Takes the text left over by a paragraph whose end was deleted.
  mutating func takeBegun() -> DOCXParagraph? {
    defer { begun = nil }
    return begun
  }

  /// Keeps a paragraph without an end for the next one.
  mutating func keep(_ paragraph: DOCXParagraph) {
    begun = paragraph
  }

  mutating func append(_ block: DocumentBlock) {
    blocks.append(block)
  }

  mutating func append(contentsOf others: [DocumentBlock]) {
    blocks += others
  }

  /// Notes that a section ends here; whether a page does, the next section tells.
  mutating func endSection(startsOnSamePage: Bool) {
    if let sectionEnd, !startsOnSamePage { blocks.insert(.pageBreak, at: sectionEnd) }
    sectionEnd = blocks.count
  }

  /// All pieces, with what a last paragraph without an end left over.
  mutating func finished() -> [DocumentBlock] {
    if let last = takeBegun(), !last.isEmpty { blocks += last.blocks(headingLevel: nil) }
    return blocks
  }
}

/// A paragraph while it is being read.
struct DOCXParagraph: Sendable {
  var text = ""
  var properties = DOCXStyles.Properties()
  var styleID: String?
  var place: DocumentPlace

  /// Whether a tracked change took the end of the paragraph away.
  var lacksEnd = false

  /// The type of the section that ends with the paragraph.
  var section: DOCXSection?

  /// Where pages end within the text, as offsets in UTF-8.
  var pageBreaks: [Int] = []

  /// The text boxes tied to it.
  var boxes: [DocumentBlock] = []

  /// What hides between the beginning of a field and its result.
  var fieldCode = ""

  var notice = DOCXParagraphNotice()

  /// How many tracked insertions are open.
  var insertionDepth = 0

  init(at place: DocumentPlace) {
    self.place = place
  }

  /// Whether there is nothing in it that a reader would miss.
  var isEmpty: Bool { text.isEmpty && boxes.isEmpty && pageBreaks.isEmpty }

  /// The paragraph, cut where pages end, and its text boxes after it.
  func blocks(headingLevel: Int?) -> [DocumentBlock] {
    var blocks: [DocumentBlock] = []
    var start = text.startIndex
    for pageBreak in pageBreaks {
      let end = text.utf8.index(text.startIndex, offsetBy: pageBreak)
      if end > start {
        let piece = String(text[start..<end])
        blocks.append(.paragraph(DocumentParagraph(piece, headingLevel: headingLevel, at: place)))
      }
      blocks.append(.pageBreak)
      start = end
    }
    if start < text.endIndex || blocks.allSatisfy({ $0 == .pageBreak }) {
      let piece = String(text[start...])
      blocks.append(.paragraph(DocumentParagraph(piece, headingLevel: headingLevel, at: place)))
    }
    return blocks + boxes
  }
}

/// The end of a section of a Word document.
struct DOCXSection: Hashable, Sendable {
  /// Whether it begins on the page on which the one before ends.
  let startsOnSamePage: Bool
}

/// A text document as Word and LibreOffice open it (DOCX): sections with pages, paragraphs, tables.
///
/// What is not said follows ГОСТ Р 7.0.97-2016: A4, Times New Roman, pages numbered from the second in
/// the middle of the top margin. The same value always gives the same bytes.
public struct WordDocument: Hashable, Sendable {
  /// The title in the properties of the file; it is not printed.
  public var title: String

  /// A remark in the properties of the file, for programs; it is not printed, and empty for none.
  public var remark = ""

  /// The language of the text, as BCP 47 names it.
  public var language: String

  /// The name of the font.
  public var font: String

  /// The size of the text in points.
  public var fontSize: Double

  /// The sections in order, at least one; each begins on a new page.
  public var sections: [WordSection]

  /// Creates a document.
  ///
  /// - Precondition: There is at least one section.
  public init(
    title: String, language: String = "ru-RU", font: String = "Times New Roman",
    fontSize: Double = 14, sections: [WordSection]
  ) {
    precondition(!sections.isEmpty, "a document has a section")
    self.title = title
    self.language = language
    self.font = font
    self.fontSize = fontSize
    self.sections = sections
  }

  /// The bytes of the file.
  ///
  /// - Complexity: O(*n*) in the length of the texts.
  public var bytes: [UInt8] {
    var archive = ZIPWriter()
    var body = WordBody(self)
    let document = body.part()
    archive.add("[Content_Types].xml", WordParts.contentTypes(margins: body.margins))
    archive.add("_rels/.rels", WordParts.relationships)
    archive.add(
      PackageParts.Part.properties.name,
      PackageParts.properties(title: title, language: language, remark: remark))
    archive.add("word/document.xml", document)
    archive.add("word/_rels/document.xml.rels", WordParts.documentRelationships(body.margins))
    archive.add("word/styles.xml", WordStyle.part(of: self))
    archive.add("word/settings.xml", WordParts.settings)
    for margin in body.margins { archive.add("word/\(margin.fileName)", margin.part) }
    return archive.archive()
  }
}

/// A part of a document with pages of its own.
public struct WordSection: Hashable, Sendable {
  /// The pages.
  public var page: WordPage

  /// What stands in the top margin of each page, above the number; the first page has it too.
  public var header: [WordParagraph]

  /// What stands in the bottom margin of each page.
  public var footer: [WordParagraph]

  /// Whether the pages are numbered in the top margin, from the second on.
  public var hasPageNumbers: Bool

  /// Whether the numbers begin anew, as those of an annex do.
  public var restartsNumbers: Bool

  /// The paragraphs and tables in order.
  public var blocks: [WordBlock]

  /// Creates a section.
  public init(
    page: WordPage = WordPage(), header: [WordParagraph] = [], footer: [WordParagraph] = [],
    hasPageNumbers: Bool = true, restartsNumbers: Bool = false, blocks: [WordBlock]
  ) {
    self.page = page
    self.header = header
    self.footer = footer
    self.hasPageNumbers = hasPageNumbers
    self.restartsNumbers = restartsNumbers
    self.blocks = blocks
  }
}

/// The pages of a section: A4 with margins.
public struct WordPage: Hashable, Sendable {
  /// Whether the page lies across.
  public var isLandscape: Bool

  /// The margins in millimetres.
  public var margins: Margins

  /// Margins in millimetres.
  public struct Margins: Hashable, Sendable {
    public var left, right, top, bottom: Double

    /// Creates margins in millimetres.
    public init(left: Double, right: Double, top: Double, bottom: Double) {
      self.left = left
      self.right = right
      self.top = top
      self.bottom = bottom
    }

    /// The least that papers may have, with thirty millimetres on the left for those kept longer than
    /// ten years.
    ///
    /// Source: ГОСТ Р 7.0.97-2016, п. 3.3.
    public static let standard = Margins(left: 30, right: 10, top: 20, bottom: 20)
  }

  /// Creates pages.
  public init(isLandscape: Bool = false, margins: Margins = .standard) {
    self.isLandscape = isLandscape
    self.margins = margins
  }

  /// The width of the page in millimetres.
  public var width: Double { isLandscape ? 297 : 210 }

  /// The height of the page in millimetres.
  public var height: Double { isLandscape ? 210 : 297 }

  /// The width between the margins in millimetres.
  public var textWidth: Double { width - margins.left - margins.right }
}

/// A piece of a section.
public enum WordBlock: Hashable, Sendable {
  /// A paragraph.
  case paragraph(WordParagraph)
  /// A table.
  case table(WordTable)
  /// What follows begins on a new page.
  case pageBreak
}

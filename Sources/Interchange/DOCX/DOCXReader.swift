/// Reads the text and the tables of a Word document (DOCX, DOCM), transitional or strict.
///
/// The document is read as it would be printed with all tracked changes accepted: automatic numbers
/// are computed, results of fields are taken, deleted text and comments are left out, headers and
/// footers are not looked at. What is read otherwise than it looks gets a ``DocumentRemark``.
///
/// Source: ECMA-376, part 1 (WordprocessingML).
public struct DOCXReader: Hashable, Sendable {
  /// What is too large to be read.
  public var limits: Limits

  /// Bounds on the size of a document, so that a damaged or hostile file costs little.
  public struct Limits: Hashable, Sendable {
    /// The bounds for the archive of the file.
    public var archive = ArchiveLimits()
    /// The most paragraphs, those in tables and ends of pages included.
    public var paragraphs = 200_000
    /// The most rows of all tables.
    public var rows = 100_000
    /// The most cells of all tables.
    public var cells = 400_000
    /// The most columns of a table.
    public var columns = 1_000
    /// The most footnotes, and the most endnotes.
    public var notes = 10_000
    /// The most bytes of text in UTF-8.
    public var textBytes = 16 << 20
    /// The most remarks that are kept.
    public var remarks = 1_000

    /// Creates the bounds for ordinary documents; all parts together may come to 32 MiB.
    public init() {
      archive.inflatedBytes = 32 << 20
    }
  }

  /// Creates a reader.
  public init(limits: Limits = Limits()) {
    self.limits = limits
  }

  /// Reads the document that a file of `bytes` holds.
  ///
  /// - Parameter bytes: The bytes of the whole file.
  /// - Returns: The text, then the footnotes and the endnotes.
  /// - Throws: ``PackageError`` where the file is another one, damaged, hostile or too large.
  /// - Complexity: O(*n*) in the unpacked size.
  public func document(from bytes: [UInt8]) throws(PackageError) -> Document {
    var package = try OfficePackage(bytes, limits: limits.archive)
    let main = package.mainPart
    guard let text = try package.part(main) else { throw .missingPart(main) }
    let references = try package.relationships(of: main)
    let part = { (kind: String) in references.first { $0.kind == kind }?.target }
    var pass = try DOCXPass(
      text, main, styles: try DOCXStyles(from: part("styles"), in: &package),
      lists: try DOCXLists(from: part("numbering"), in: &package),
      limits: limits)
    var blocks = try pass.bodyBlocks()
    for kind in DOCXNote.Kind.allCases where !pass.notes(of: kind).isEmpty {
      guard let name = part(kind.partKind), let bytes = try package.part(name) else { continue }
      blocks += try pass.blocks(ofNotes: kind, bytes, in: name)
    }
    return Document(blocks: blocks, remarks: pass.remarks.all)
  }
}

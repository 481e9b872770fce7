internal import Wording

/// Reads pages: saved by a browser, by Word, by LibreOffice, by Google Docs, or exported by a site.
///
/// Headings, paragraphs, lists with their numbers and tables become a ``Document``, whatever the
/// state of the tags. Scripts, styles, forms and comments are left out; text that the page hides is
/// read and remarked. Style sheets are not read, so only what a tag itself says can hide a text.
public struct HTMLReader: Hashable, Sendable {
  /// The encoding of the file; `nil` to find it.
  public var encoding: TextEncoding?

  /// What is too large to be read.
  public var limits: Limits

  /// Bounds on the size of a page, so that a damaged or hostile file costs little.
  public struct Limits: Hashable, Sendable {
    /// The largest file in bytes.
    public var fileBytes = DecodedText.largestFile
    /// The most paragraphs and cells in all, covered cells included.
    public var pieces = 300_000
    /// How deep tables may stand in tables; what is deeper is read as text.
    public var tableDepth = 8

    /// Creates the bounds for ordinary pages.
    public init() {}
  }

  /// Creates a reader; the encoding is found out for each file where it is `nil`.
  public init(encoding: TextEncoding? = nil, limits: Limits = Limits()) {
    self.encoding = encoding
    self.limits = limits
  }

  /// Reads the page that a file of `bytes` holds.
  ///
  /// - Throws: ``HTMLError``.
  /// - Complexity: O(*n*) in the bytes and in the cells, covered ones included.
  public func document(from bytes: [UInt8]) throws(HTMLError) -> Document {
    let decoded: DecodedText
    do throws(TextDecodingError) {
      decoded = try DecodedText(page: bytes, as: encoding, limit: limits.fileBytes)
    } catch {
      throw .undecodable(error)
    }
    return try document(from: decoded.text)
  }

  /// Reads the page of this text.
  ///
  /// - Throws: ``HTMLError/tooLong(limit:)``.
  /// - Complexity: O(*n*) in the text and in the cells, covered ones included.
  public func document(from text: String) throws(HTMLError) -> Document {
    try document(from: text, firstLine: nil)
  }

  /// Reads a page that begins on the line `firstLine` of a larger text, whose lines are then the
  /// places of everything; `nil` counts paragraphs and tables.
  func document(from text: String, firstLine: Int?) throws(HTMLError) -> Document {
    var tokens = HTMLTokenizer(text)
    var builder = HTMLBuilder(limits: limits)
    var order = 0
    while let token = tokens.next() {
      order += 1
      builder.mark = HTMLMark(order: order, line: tokens.line + (firstLine ?? 1) - 1)
      builder.take(token)
      guard builder.pieces <= limits.pieces else { throw .tooLong(limit: limits.pieces) }
    }
    builder.finish()
    if tokens.isCutOff { builder.remarkCutOff() }
    var assembly = HTMLAssembly(
      countsLines: firstLine != nil, grid: HTMLGrid(allowance: limits.pieces))
    do throws(HTMLGrid.Overflow) {
      return try assembly.document(builder)
    } catch {
      throw .tooLong(limit: limits.pieces)
    }
  }
}

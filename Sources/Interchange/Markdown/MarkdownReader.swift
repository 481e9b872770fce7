internal import Wording

/// Reads Markdown as people, pandoc, GitHub and chat programs write it.
///
/// Headings, paragraphs, lists with their numbers and tables become a ``Document``: pipe tables,
/// pandoc's simple, multiline and grid tables, and tables in HTML. Marks of emphasis, links and
/// escapes are removed. A head of settings (`---`) is left out with a remark. The place of
/// everything is its line.
public struct MarkdownReader: Hashable, Sendable {
  /// The encoding of the file; `nil` to find it.
  public var encoding: TextEncoding?

  /// What is too large to be read.
  public var limits: Limits

  /// Bounds on the size of a text, so that a damaged or hostile file costs little.
  public struct Limits: Hashable, Sendable {
    /// The largest file in bytes.
    public var fileBytes = DecodedText.largestFile
    /// The most paragraphs and cells in all.
    public var pieces = 300_000
    /// The most lines.
    public var lines = DocumentReader.mostLines
    /// How deep quotations and tables may stand in one another; what is deeper is read as text.
    public var depth = 8

    /// Creates the bounds for ordinary texts.
    public init() {}
  }

  /// Creates a reader; the encoding is found out for each file where it is `nil`.
  public init(encoding: TextEncoding? = nil, limits: Limits = Limits()) {
    self.encoding = encoding
    self.limits = limits
  }

  /// Reads the Markdown that a file of `bytes` holds.
  ///
  /// - Throws: ``MarkdownError``.
  /// - Complexity: O(*n*) for ordinary texts.
  public func document(from bytes: [UInt8]) throws(MarkdownError) -> Document {
    let decoded: DecodedText
    do throws(TextDecodingError) {
      decoded = try DecodedText(bytes, as: encoding, limit: limits.fileBytes)
    } catch {
      throw .undecodable(error)
    }
    return try document(from: decoded.text)
  }

  /// Reads the Markdown of this text.
  ///
  /// - Throws: ``MarkdownError``, of too many paragraphs, cells or lines.
  /// - Complexity: O(*n*) for ordinary texts.
  public func document(from text: String) throws(MarkdownError) -> Document {
    guard MarkdownLine.count(in: text) <= limits.lines else {
      throw .undecodable(.tooManyLines(limit: limits.lines))
    }
    let lines = MarkdownLine.lines(of: text)
    var parser = MarkdownParser(
      lines, shared: MarkdownReferences(lines), limits: limits, depth: 0)
    try parser.parse()
    return parser.document
  }

  /// Whether `text` holds a table or headings that only Markdown has.
  ///
  /// - Complexity: O(*n*).
  static func recognizes(_ text: String) -> Bool {
    let lines = MarkdownLine.lines(of: text)
    for (line, next) in zip(lines, lines.dropFirst()) {
      if MarkdownPipeTable.begins(line, next) { return true }
      if MarkdownGridTable.isBorder(line), next.trimmed.hasPrefix("|") { return true }
    }
    return MarkdownTextTable.isAnywhere(in: lines)
  }
}

/// What a Markdown text defines in one place and uses in others.
struct MarkdownReferences {
  /// The folded labels of links.
  let labels: Set<String>

  init(_ lines: [MarkdownLine]) {
    labels = Set(lines.compactMap { Self.label($0).map(Self.folded) })
  }

  /// The label that `line` gives an address: `[label]: address`.
  static func label(_ line: MarkdownLine) -> Substring? {
    let text = line.trimmed
    guard line.indent < 4, text.hasPrefix("["), !text.hasPrefix("[^"),
      let end = text.range(ofPart: "]:"), !text[..<end.lowerBound].dropFirst().isEmpty
    else { return nil }
    let rest = text[end.upperBound...].drop { $0 == " " }
    let address = rest.prefix { $0 != " " }
    let title = rest[address.endIndex...].drop { $0 == " " }
    guard !address.isEmpty, title.isEmpty || "\"'(".contains(title.first ?? " ") else { return nil }
    return text[..<end.lowerBound].dropFirst()
  }

  /// The label as it is compared.
  static func folded(_ label: some StringProtocol) -> String {
    String(label.prefix(200)).cleaned().lowercased()
  }
}

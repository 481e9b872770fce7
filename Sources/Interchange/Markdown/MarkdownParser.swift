internal import Wording

/// The pass over the lines of a Markdown text.
struct MarkdownParser {
  /// What was read so far.
  var document = Document(blocks: [])

  let lines: [MarkdownLine]
  let shared: MarkdownReferences
  let limits: MarkdownReader.Limits
  let depth: Int

  /// Where the next line stands in ``lines``.
  var index = 0

  var dashes: MarkdownTextTable.DashLines
  var paragraph: [String] = []
  private var paragraphLine = 1
  private var prefix = ""
  var lists: [MarkdownList] = []
  var pieces = 0

  /// Creates the pass; `depth` tells in how many quotations and tables the lines stand.
  init(
    _ lines: [MarkdownLine], shared: MarkdownReferences, limits: MarkdownReader.Limits, depth: Int
  ) {
    self.lines = lines
    self.shared = shared
    self.limits = limits
    self.depth = depth
    dashes = MarkdownTextTable.DashLines(lines)
  }

  /// Reads all lines.
  mutating func parse() throws(MarkdownError) {
    if depth == 0 { skipFrontMatter() }
    while index < lines.count {
      let line = lines[index]
      if line.isBlank {
        try endParagraph()
        index += 1
      } else if try !parseBlock(line) {
        try addText(line)
        index += 1
      }
      guard pieces <= limits.pieces else { throw .tooLong(limit: limits.pieces) }
    }
    try endParagraph()
    guard pieces <= limits.pieces else { throw .tooLong(limit: limits.pieces) }
  }

  // MARK: Blocks

  /// Reads what begins at `line`, if it is more than a line of a paragraph, and tells whether it was.
  private mutating func parseBlock(_ line: MarkdownLine) throws(MarkdownError) -> Bool {
    if let fence = line.fence {
      try parseCode(fence)
    } else if try parseTable(line) {
      return true
    } else if let heading = line.heading {
      try endParagraph()
      lists = []
      try add(heading.text, level: heading.level, at: line.number)
      index += 1
    } else if let level = line.underlineLevel, isHeadingAbove {
      try endParagraph(level: level)
      index += 1
    } else if line.isRule, paragraph.isEmpty || isLast(line) {
      try endParagraph()
      lists = []
      index += 1
    } else if line.trimmed.hasPrefix(">"), line.indent < 4 {
      try parseQuotation()
    } else if let item = line.item, begins(item) {
      try parse(item, line)
    } else if line.trimmed.hasPrefix("<"), let block = MarkdownHTMLBlock(lines[index...]) {
      try parse(block)
    } else if paragraph.isEmpty {
      return try parseAside(line)
    } else {
      return false
    }
    return true
  }

  /// Whether something other than a row of a table begins at a line without `|`.
  static func endsTable(_ line: MarkdownLine) -> Bool {
    line.heading != nil || line.fence != nil || line.isRule || line.item != nil
      || line.trimmed.hasPrefix("<") || line.trimmed.hasPrefix(">")
      || line.trimmed.hasPrefix("Table:") || line.trimmed.hasPrefix(": ")
      || line.trimmed.hasPrefix(":::")
  }

  /// Whether the paragraph so far may be a heading that the line under it makes.
  ///
  /// Dashes within a longer paragraph are a dash at which the line was broken.
  private var isHeadingAbove: Bool { paragraph.count == 1 && prefix.isEmpty && depth == 0 }

  /// Whether `line` is the last of its paragraph, which it then may end as a rule.
  private func isLast(_ line: MarkdownLine) -> Bool {
    depth == 0 && (index + 1 == lines.count || lines[index + 1].isBlank)
  }

  /// Whether `item` begins an item and is no line of a paragraph: within a paragraph a number does so
  /// only where it is 1 or goes on with a list.
  private func begins(_ item: MarkdownItem) -> Bool {
    if paragraph.isEmpty || item.number == nil { return item.indent < 4 || !lists.isEmpty }
    return item.number == 1 || !lists.isEmpty
  }

  private mutating func parse(
    _ item: MarkdownItem, _ line: MarkdownLine
  ) throws(MarkdownError) {
    try endParagraph()
    while let last = lists.last, last.indent > item.indent + 1 { lists.removeLast() }
    if let last = lists.last, last.continues(with: item) {
      lists[lists.count - 1].take(item)
    } else {
      if let last = lists.last, item.indent < last.indent + 2 { lists.removeLast() }
      lists.append(MarkdownList(item))
    }
    prefix = lists.last?.printed ?? ""
    paragraphLine = line.number
    let rest = line.dropping(item.textStart)
    if !rest.isBlank { paragraph = [rest.text] }
    index += 1
  }

  /// A paragraph of another kind: the text of a note, the definition of a link, a fence of pandoc.
  private mutating func parseAside(_ line: MarkdownLine) throws(MarkdownError) -> Bool {
    let text = line.trimmed
    if line.indent == 0, !lists.isEmpty { lists = [] }
    if text.hasPrefix(":::") || MarkdownReferences.label(line) != nil {
      index += 1
      return true
    }
    if line.indent < 4, text.hasPrefix("[^"), let end = text.range(ofPart: "]:") {
      remark(
        .note,
        Phrase(
          ru: "примечание прочитано там, где стоит его текст",
          en: "a note is read where its text stands"), at: line.number)
      paragraph = [String(text[end.upperBound...])]
      paragraphLine = line.number
      index += 1
      return true
    }
    return false
  }

  private mutating func addText(_ line: MarkdownLine) throws(MarkdownError) {
    if paragraph.isEmpty, prefix.isEmpty { paragraphLine = line.number }
    var text = String(line.text.utf8.drop { $0 == 0x20 }) ?? line.text
    if paragraph.isEmpty, text.hasPrefix(": ") { text.removeFirst(2) }
    paragraph.append(text)
  }

  /// Ends the paragraph, which is a heading where it has a `level`.
  mutating func endParagraph(level: Int? = nil) throws(MarkdownError) {
    guard !paragraph.isEmpty || !prefix.isEmpty else { return }
    var text = paragraph.joined(separator: "\n")
    paragraph = []
    while text.last == " " || text.last == "\n" { text.removeLast() }
    if text.last == "\\", !text.hasSuffix("\\\\") { text.removeLast() }
    try add(text, level: level, at: paragraphLine)
  }

  private mutating func add(
    _ source: String, level: Int?, at line: Int
  ) throws(MarkdownError) {
    let text = plain(source, at: line)
    let printed = prefix
    prefix = ""
    var whole = printed + text
    if text.isEmpty { while whole.last == " " { whole.removeLast() } }
    guard !whole.isEmpty, whole != "-" else { return }
    append(.paragraph(DocumentParagraph(whole, headingLevel: level, at: .line(line))))
  }

  mutating func append(_ block: DocumentBlock) {
    pieces += 1
    document.blocks.append(block)
  }

  mutating func remark(_ kind: DocumentRemark.Kind, _ message: Phrase, at line: Int) {
    guard document.remarks.count < 1000 else { return }
    document.remarks.append(DocumentRemark(kind, message, at: .line(line)))
  }

  /// The longest paragraph, in bytes, whose marks are looked at; nobody writes longer ones.
  private static let longestParagraph = 256 << 10

  /// The text that `source` shows.
  mutating func plain(_ source: String, at line: Int) -> String {
    guard source.utf8.count <= Self.longestParagraph else { return source }
    let inline = MarkdownInline(source, shared)
    if inline.pictures > 0 {
      remark(
        .picture,
        Phrase(ru: "пропущено: ", en: "left out: ")
          + .count(
            inline.pictures, ru: ("рисунок", "рисунка", "рисунков"), en: ("picture", "pictures")),
        at: line)
    }
    return inline.text
  }

  // MARK: Head, code, quotations, HTML

  private mutating func skipFrontMatter() {
    guard let first = lines.first, first.text == "---" || first.text == "--- ", lines.count > 2,
      !lines[1].isBlank,
      let end = lines.prefix(1000).dropFirst().firstIndex(where: {
        $0.trimmed == "---" || $0.trimmed == "..."
      }),
      lines[1..<end].contains(where: { $0.text.contains(":") }),
      lines[1..<end].allSatisfy({ $0.dashGroups == nil })
    else { return }
    index = end + 1
    remark(
      .structure,
      Phrase(
        ru: "настройки в начале файла (строки 1–\(end + 1)) не прочитаны",
        en: "the settings at the start of the file (lines 1–\(end + 1)) are left out"),
      at: first.number)
  }

  private mutating func parseCode(
    _ fence: (mark: UInt8, length: Int, info: String)
  ) throws(MarkdownError) {
    try endParagraph()
    let start = index + 1
    let body = lines[start...].prefix { line in
      guard let other = line.fence, other.mark == fence.mark else { return true }
      return other.length < fence.length || !other.info.isEmpty
    }
    index = min(body.endIndex + 1, lines.count)
    if ["markdown", "md"].contains(fence.info.lowercased()), depth < limits.depth {
      return try parseInside(Array(body))
    }
    for line in body where !line.isBlank {
      append(.paragraph(DocumentParagraph(line.text, at: .line(line.number))))
    }
  }

  private mutating func parseQuotation() throws(MarkdownError) {
    try endParagraph()
    let body = lines[index...].prefix { $0.trimmed.hasPrefix(">") }
    index = body.endIndex
    let inner = body.map { line in
      let rest = line.dropping(line.indent + 1)
      return rest.indent > 0 ? rest.dropping(1) : rest
    }
    if depth < limits.depth { return try parseInside(inner) }
    for line in inner where !line.isBlank {
      append(.paragraph(DocumentParagraph(line.text, at: .line(line.number))))
    }
  }

  /// Reads `inner` as Markdown of its own, whose pieces follow here.
  private mutating func parseInside(_ inner: [MarkdownLine]) throws(MarkdownError) {
    let read = try parsed(inner)
    document.blocks += read.blocks
    document.remarks += read.remarks
  }

  mutating func parsed(_ inner: [MarkdownLine]) throws(MarkdownError) -> Document {
    var rest = limits
    rest.pieces -= pieces
    var parser = MarkdownParser(inner, shared: shared, limits: rest, depth: depth + 1)
    do throws(MarkdownError) {
      try parser.parse()
    } catch {
      throw .tooLong(limit: limits.pieces)
    }
    pieces += parser.pieces
    return parser.document
  }

  private mutating func parse(_ block: MarkdownHTMLBlock) throws(MarkdownError) {
    try endParagraph()
    index += block.lineCount
    var htmlLimits = HTMLReader.Limits()
    htmlLimits.pieces = limits.pieces - pieces
    do throws(HTMLError) {
      let page = try HTMLReader(limits: htmlLimits)
        .document(from: block.text, firstLine: block.firstLine)
      pieces += page.blocks.count + page.tables.reduce(0) { $0 + $1.rows.count * $1.columnCount }
      document.blocks += page.blocks
      document.remarks += page.remarks.filter { $0.kind != .structure }
    } catch {
      throw .tooLong(limit: limits.pieces)
    }
  }
}

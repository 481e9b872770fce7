import Wording

/// Tells whether a file is a page.
enum PageSearch {
  /// Whether `bytes` are a page: by the tag at their start, or by the kind that the name promises.
  ///
  /// A tag that may also stand in Markdown does not tell against a name of Markdown.
  ///
  /// - Complexity: O(1); looks at the first 8 KiB.
  static func isPage(_ bytes: [UInt8], named kind: DocumentKind?) -> Bool {
    let tag = firstTag(of: bytes)
    if wholes.contains(where: tag.hasPrefix) { return true }
    if kind == .markdown { return false }
    return kind == .page || parts.contains { isTag(tag, $0) }
  }

  private static let wholes = ["<!doctype html", "<html", "<head>", "<body"]

  private static let parts = [
    "<table", "<div", "<meta", "<style", "<p", "<h1", "<h2", "<h3", "<center", "<ul", "<ol",
    "<section", "<article", "<main", "<title", "<link", "<font", "<span", "<br", "<tr", "<thead",
    "<tbody", "<b", "<strong", "<script", "<head",
  ]

  private static func isTag(_ text: String, _ tag: String) -> Bool {
    guard text.hasPrefix(tag) else { return false }
    return text.utf8.dropFirst(tag.utf8.count).first.map { !$0.isLetterOrDigit } ?? true
  }

  /// The first tag in lower case; what stands before it are marks, spaces, comments and the
  /// declaration of XML.
  private static func firstTag(of bytes: [UInt8]) -> String {
    // Of UTF-16 what is ASCII remains.
    var head = bytes.prefix(8192).filter { $0 != 0 && $0 != 0xFE && $0 != 0xFF }[...]
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head = head.dropFirst(3) }
    while true {
      head = head.drop { $0.isHTMLSpace }
      let ending: String
      if head.starts(with: "<!--".utf8) {
        ending = "-->"
      } else if head.starts(with: "<?xml".utf8) {
        ending = "?>"
      } else {
        break
      }
      guard let end = head.range(ofText: ending) else { return "" }
      head = head[end.upperBound...]
    }
    return String(decoding: head.prefix(40), as: UTF8.self).lowercased()
  }
}

/// Tells whether a text is a table whose cells are separated by semicolons.
enum CSVSearch {
  /// Whether the first rows, three at least, have equally many cells, three at least; `sep=` at the
  /// start tells too.
  ///
  /// - Complexity: O(1); looks at the first 64 KiB.
  static func isTable(_ text: String) -> Bool {
    let head = String(text.utf8.prefix(1 << 16)) ?? text
    if head.lowercased().hasPrefix("sep=") { return true }
    var limits = CSVReader.Limits()
    limits.cells = 1 << 16
    var scanner = CSVScanner(
      separator: CSVSeparator.semicolon.byte, removesApostrophes: false, limits: limits)
    do throws(CSVError) {
      try scanner.scan(head.utf8Span.span, from: 0)
    } catch {
      guard scanner.rows.count > 3 else { return false }
    }
    let widths = scanner.rows.prefix(20).map(\.cells.count)
    guard widths.count >= 3, let first = widths.first, first >= 3 else { return false }
    return widths.dropLast().allSatisfy { $0 == first }
  }
}

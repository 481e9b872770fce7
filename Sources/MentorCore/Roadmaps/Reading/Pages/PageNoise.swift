import Wording

/// Lines that a viewer, a printer or the pages of a PDF add to a text: numbers of pages, running headers,
/// addresses and dates of printing.
struct PageNoise {
  /// The lines that are left; those that are noise are empty.
  private(set) var lines: [SourceLine] = []

  /// What was left out.
  private(set) var findings: [RoadmapFinding] = []

  /// The use of the lines that were left out.
  private(set) var uses: [Int: LineUse] = [:]

  /// Looks through `source`.
  ///
  /// - Complexity: O(*n*).
  init(_ source: [SourceLine]) {
    let edges = Self.edges(of: source)
    var counts: [String: Int] = [:]
    for index in edges { counts[Self.pattern(source[index].text), default: 0] += 1 }
    // A running line stands at the edges of pages only.
    var inside: [String: Int] = [:]
    for index in source.indices where !edges.contains(index) {
      let pattern = Self.pattern(source[index].text)
      if counts[pattern] != nil { inside[pattern, default: 0] += 1 }
    }
    let pages = source.reduce(1) { $0 + $1.text.unicodeScalars.count { $0 == "\u{C}" } }
    var noise: [String] = []
    for (index, line) in source.enumerated() {
      let text = line.text.cleaned()
      let isRunning =
        edges.contains(index) && pages > 2
        && (counts[Self.pattern(line.text)] ?? 0) * 2 > pages
        && (counts[Self.pattern(line.text)] ?? 0) > 1
        && (inside[Self.pattern(line.text)] ?? 0) * 4 < (counts[Self.pattern(line.text)] ?? 0)
        && Caption(text).role == nil
      let isPageNumber = edges.contains(index) && pages > 1 && Self.isPageNumber(text)
      guard !text.isEmpty, isRunning || isPageNumber || Self.isNoise(text) else {
        lines.append(line)
        continue
      }
      noise.append(text)
      uses[line.number] = .decoration
      let breaks = String(
        repeating: "\u{C}", count: line.text.unicodeScalars.count { $0 == "\u{C}" })
      lines.append(SourceLine(number: line.number, text: breaks))
    }
    guard let first = noise.first, let line = uses.keys.min() else { return }
    findings.append(Self.finding(noise.count, first, line))
  }

  /// The finding about `count` lines that were left out, the first of which is `text`.
  static func finding(_ count: Int, _ text: String, _ line: Int) -> RoadmapFinding {
    RoadmapFinding(
      .noise, line: line,
      Phrase(
        ru: "пропущены номера страниц, колонтитулы и служебные строки (\(count)), например "
          + "«\(text.excerpt)»",
        en: "page numbers, running headers and lines of a viewer were left out (\(count)), such as "
          + "“\(text.excerpt)”"))
  }

  /// Whether `text` is a line that a viewer or a printer adds, wherever it stands.
  static func isNoise(_ text: String) -> Bool {
    guard text.utf8.count <= 300 else { return false }
    let folded = FoldedText(text)
    let words = folded.words
    guard let first = words.first else { return false }
    if first.hasPrefix("http:") || first.hasPrefix("https:") || first.hasPrefix("www.") {
      return words.count <= 4
    }
    if first.hasPrefix("file:"), words.count <= 4 { return true }
    if ["страница", "стр.", "стр", "page", "лист"].contains(first), words.count <= 4,
      words.count > 1
    {
      return words.dropFirst().allSatisfy {
        $0.allSatisfy(\.isNumber) || ["из", "of", "/"].contains($0)
      }
    }
    if ["скачано", "документ скачан", "распечатано", "напечатано"].contains(String(first)),
      words.count <= 10
    {
      return true
    }
    if first == "документ", words.count <= 10, words.count > 1,
      ["скачан", "предоставлен", "создан", "распечатан"].contains(String(words[1]))
    {
      return true
    }
    if first.hasPrefix("консультантплюс"), words.count <= 4 { return true }
    return isTimeOfPrinting(words)
  }

  /// `21.11.2026, 12:40` and the like, alone or before the name of a page.
  private static func isTimeOfPrinting(_ words: [Substring]) -> Bool {
    guard words.count >= 2, words.count <= 8 else { return false }
    let date = words[0].split { $0 == "." || $0 == "," }
    let time = words[1].split(separator: ":")
    return date.count == 3 && date.allSatisfy { $0.allSatisfy(\.isNumber) } && time.count >= 2
      && time.allSatisfy { $0.allSatisfy(\.isNumber) }
  }

  private static func isPageNumber(_ text: String) -> Bool {
    let digits = text.filter { !"-–— ".contains($0) }
    return (1...3).contains(digits.count) && digits.allSatisfy { ("0"..."9").contains($0) }
  }

  /// `text` with its digits made alike, so that running lines with numbers of pages are the same.
  private static func pattern(_ text: String) -> String {
    String(FoldedText(text).text.map { $0.isNumber ? "0" : $0 })
  }

  /// The first two and the last two lines of each page.
  private static func edges(of source: [SourceLine]) -> Set<Int> {
    var edges: Set<Int> = []
    var page: [Int] = []
    func flush() {
      edges.formUnion(page.prefix(2) + page.suffix(2))
      page = []
    }
    for (index, line) in source.enumerated() {
      if line.text.unicodeScalars.contains("\u{C}") { flush() }
      if !line.isBlank { page.append(index) }
    }
    flush()
    return edges
  }
}

/// A measure as it stands in the table: texts of cells, not yet understood.
struct RawMeasure: Hashable {
  /// The texts by column, with the breaks of lines and pages inside.
  var cells: [ColumnRole: String]

  /// Texts of columns without a field, with their captions.
  var extras: [CaptionedText] = []

  /// The lines that the measure takes up.
  var lines: [Int]

  /// The index of its section.
  var section: Int?

  /// The texts of merged cells that reach down to the row from above.
  var merged: [ColumnRole: String] = [:]

  /// Whether the title is that of a cell merged over several rows, and stands further up.
  var hasCarriedTitle = false

  /// The text of `role`, empty where the row has none.
  subscript(role: ColumnRole) -> String {
    get { cells[role] ?? "" }
    set { cells[role] = newValue }
  }

  /// Whether merged cells hold what makes a measure, so that the row only adds to the one above: its
  /// title and deadline, or its number.
  var continuesMergedRow: Bool {
    guard self[.number].isEmpty, self[.title].isEmpty, self[.deadline].isEmpty else { return false }
    if merged[.title] == nil { return false }
    return merged[.deadline] != nil && self[.content].isEmpty
  }

  /// Takes deadline, parties and result from the merged cells above; a title is carried with a finding,
  /// a number and a stage belong to the first row alone.
  mutating func takeMergedCells() {
    for role in [ColumnRole.deadline, .responsible, .result] where self[role].isEmpty {
      if let text = merged[role] { self[role] = text }
    }
  }

  /// Makes one deadline of a beginning and an end that stand in columns of their own.
  mutating func joinDeadline() {
    let end = self[.deadlineEnd].asCellText()
    guard !end.isEmpty else { return }
    let start = self[.deadline].asCellText()
    cells[.deadlineEnd] = nil
    self[.deadline] = start.isEmpty ? "до \(end)" : start == end ? end : "\(start) - \(end)"
  }

  /// Adds what a row on the next page goes on with.
  mutating func append(_ text: String, to role: ColumnRole) {
    CellText.append(text, to: &cells[role, default: ""])
  }
}

/// What cells of one table have in common.
enum CellText {
  /// Joins the parts of a cell that a break of page has cut; no space goes after a hyphen or a slash.
  static func joined(_ first: String, _ second: String) -> String {
    var whole = first
    append(second, to: &whole)
    return whole
  }

  /// Adds the next part of a cell to `whole`, as ``joined(_:_:)`` does.
  ///
  /// - Complexity: O(*n*) in the length of `part`, on average.
  static func append(_ part: String, to whole: inout String) {
    guard !part.isEmpty else { return }
    let end = whole.tail(200).asCellText().unicodeScalars.last
    if end == "/" || end == "-" {
      whole = whole.droppingTrailingSpace() + part.asCellText()
    } else {
      if !whole.isEmpty { whole += "\n" }
      whole += part
    }
  }

  /// Whether `text` cannot be the end of what it says: it ends with a comma, a hyphen, an open bracket,
  /// or a word that leads to another.
  static func isUnfinished(_ text: String) -> Bool {
    let text = text.tail(200).asCellText()
    guard let last = text.unicodeScalars.last else { return false }
    if ",-–—/(:«".unicodeScalars.contains(last) { return true }
    guard let word = text.split(separator: " ").last else { return false }
    return leadingWords.contains(word.lowercased())
  }

  /// Whether `text` begins as only the rest of a sentence or an item of a list can begin.
  static func isTail(_ text: String) -> Bool {
    guard let first = text.asCellText().unicodeScalars.first else { return false }
    return first.properties.isLowercase || "-–—•,;.)»".unicodeScalars.contains(first)
  }

  /// Whether `text` is nothing but dashes, underscores and the like.
  static func isRule(_ text: String) -> Bool {
    let text = text.asCellText()
    return !text.isEmpty
      && text.unicodeScalars.allSatisfy { "-–—−_=*. ".unicodeScalars.contains($0) }
  }

  private static let leadingWords: Set<String> = [
    "и", "в", "во", "на", "с", "со", "по", "для", "о", "об", "от", "из", "к", "за", "при", "или",
    "до", "а", "не", "течение",
  ]
}

extension String {
  /// The last `count` scalars of the text, or all of it.
  ///
  /// - Complexity: O(`count`).
  func tail(_ count: Int) -> String { String(unicodeScalars.suffix(count)) }

  /// The text without white space at its end.
  func droppingTrailingSpace() -> String {
    var text = self
    while let last = text.unicodeScalars.last, last.properties.isWhitespace {
      text.unicodeScalars.removeLast()
    }
    return text
  }
}

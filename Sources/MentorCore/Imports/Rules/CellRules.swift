import Interchange
import Wording

/// What import rules say about the cells of a table whose columns are known.
struct CellRules: Sendable {
  private let byPlace: [Int: Meanings]
  private let dates: Set<Int>
  private let order: DateOrder?
  private let constants: [ImportColumn: String]

  /// What the cells of one column mean.
  private struct Meanings: Sendable {
    let joined: ListSeparator?
    let values: [FoldedText: String]
  }

  /// Nothing.
  static let none = CellRules(byPlace: [:], dates: [], order: nil, constants: [:])

  /// Gathers the rules of the columns by their places, the `dates` among them in `order`.
  init(
    byPlace: [Int: ColumnRule], dates: Set<Int>, order: DateOrder?, constants: [String: String]
  ) {
    self.byPlace = byPlace.compactMapValues { rule in
      guard rule.joined != nil || !rule.values.isEmpty else { return nil }
      return Meanings(
        joined: rule.joined,
        values: Dictionary(
          rule.values.map { (FoldedText($0.key), $0.value) },
          uniquingKeysWith: { first, _ in first }
        ))
    }
    self.dates = dates
    self.order = order
    var known: [ImportColumn: String] = [:]
    for (key, value) in constants {
      if let column = ImportColumn(rawValue: key) { known[column] = value }
    }
    self.constants = known
  }

  /// What stands for `column` where a row does not tell it; `nil` where nothing does.
  func constant(_ column: ImportColumn) -> String? { constants[column] }

  /// What the cell of `row` in the column at `place` means.
  func text(_ place: Int, in row: TableRow) -> String {
    let text = SpreadsheetText.withoutApostrophe(row[place])
    guard !text.isEmpty else { return text }
    let meanings = byPlace[place]
    if let meaning = meanings?.values[FoldedText(text)] { return meaning }
    if let order, dates.contains(place) { return order.ordered(text.cleaned()) }
    guard let meanings else { return text }
    if let joined = meanings.joined {
      let items = text.split { $0 == joined.character || $0.isNewline }
      return items.map { item in
        let item = String(item).cleaned()
        return meanings.values[FoldedText(item)] ?? item
      }.filter { !$0.isEmpty }.joined(separator: "\n")
    }
    let items = ListedTexts(text).texts
    guard items.contains(where: { meanings.values[FoldedText($0)] != nil }) else { return text }
    return items.map { meanings.values[FoldedText($0)] ?? $0 }.joined(separator: "\n")
  }

  /// The items of the cell of `row` in the column at `place`.
  func items(_ place: Int, in row: TableRow) -> [String] {
    let text = text(place, in: row)
    guard byPlace[place]?.joined != nil else { return ListedTexts(text).texts }
    return text.split(separator: "\n").map { String($0).cleaned() }.filter { !$0.isEmpty }
  }
}

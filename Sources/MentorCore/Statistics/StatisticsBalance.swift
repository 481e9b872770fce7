public import JSONStore
import Wording

/// A relation between cells that a filled form must keep: `1.1.3 = 1.2.3 + 1.3.3`.
///
/// On each side stand cells, `section.row.column`, and whole numbers, joined by `+` and `-`; between them
/// `=`, `<=` or `>=`. An empty cell counts as nothing.
public struct StatisticsBalance: Hashable, Sendable {
  /// How the sides compare.
  public enum Relation: String, Hashable, Sendable, CaseIterable {
    case equal = "="
    case atMost = "<="
    case atLeast = ">="
  }

  /// A member of a side: a cell or a number, added or taken away.
  struct Term: Hashable, Sendable {
    let isNegative: Bool
    /// `nil` for a number.
    let cell: CellAddress?
    /// 0 for a cell.
    let number: Int
  }

  let left: [Term]
  /// How the sides compare.
  public let relation: Relation
  let right: [Term]

  /// The cells that it names.
  public var cells: [CellAddress] { (left + right).compactMap(\.cell) }

  /// Whether the relation holds for the values of cells that `value` gives.
  public func holds(_ value: (CellAddress) -> Double?) -> Bool {
    let (left, right) = sides(value)
    return switch relation {
    case .equal: abs(left - right) < 0.000_001
    case .atMost: left <= right + 0.000_001
    case .atLeast: left >= right - 0.000_001
    }
  }

  /// What stands on the left and on the right, where `value` gives the values of cells.
  public func sides(_ value: (CellAddress) -> Double?) -> (left: Double, right: Double) {
    func sum(_ terms: [Term]) -> Double {
      terms.reduce(0) { sum, term in
        let size = term.cell.map { value($0) ?? 0 } ?? Double(term.number)
        return term.isNegative ? sum - size : sum + size
      }
    }
    return (sum(left), sum(right))
  }
}

extension StatisticsBalance: JSONText {
  /// Reads a balance.
  ///
  /// - Throws: ``ValueProblem`` that names the place in the text and what may stand there.
  public init(jsonText: String) throws(ValueProblem) {
    var reader = try BalanceReader(jsonText)
    left = try reader.side()
    relation = try reader.relation()
    right = try reader.side()
    try reader.end()
  }

  public var jsonText: String {
    "\(Self.text(left)) \(relation.rawValue) \(Self.text(right))"
  }

  private static func text(_ terms: [Term]) -> String {
    var text = ""
    for term in terms {
      if !text.isEmpty || term.isNegative {
        text += (text.isEmpty ? "" : " ") + (term.isNegative ? "-" : "+") + " "
      }
      text += term.cell.map { "\($0)" } ?? "\(term.number)"
    }
    return text
  }

  public static var jsonSchema: TextSchema { TextSchema(example: "1.1.3 = 1.2.3 + 1.3.3") }
}

extension StatisticsBalance: CustomStringConvertible {
  public var description: String { jsonText }
}

/// Reads a balance from the left to the right.
private struct BalanceReader {
  private let characters: [Character]
  private var place = 0

  /// The longest balance in characters.
  private static let longest = 2000

  init(_ text: String) throws(ValueProblem) {
    characters = Array(text.cleaned())
    guard characters.count <= Self.longest else {
      throw ValueProblem(
        Phrase(
          ru: "баланс длиннее \(Self.longest) знаков",
          en: "the balance is longer than \(Self.longest) characters"))
    }
  }

  /// The members up to the sign of the relation or the end.
  mutating func side() throws(ValueProblem) -> [StatisticsBalance.Term] {
    var terms: [StatisticsBalance.Term] = []
    var isNegative = takeSign() == "-"
    repeat {
      terms.append(try term(isNegative: isNegative))
      guard let sign = takeSign() else { return terms }
      isNegative = sign == "-"
    } while true
  }

  mutating func relation() throws(ValueProblem) -> StatisticsBalance.Relation {
    skipSpaces()
    let start = place
    while let next, "<>=≤≥".contains(next) { place += 1 }
    switch String(characters[start..<place]) {
    case "=": return .equal
    case "<=", "≤": return .atMost
    case ">=", "≥": return .atLeast
    default:
      place = start
      throw unexpected(Phrase(ru: "знак =, <= или >=", en: "one of the signs =, <= and >="))
    }
  }

  mutating func end() throws(ValueProblem) {
    skipSpaces()
    guard next == nil else { throw unexpected(Phrase(ru: "+, - или конец", en: "+, - or the end")) }
  }

  private mutating func term(isNegative: Bool) throws(ValueProblem) -> StatisticsBalance.Term {
    skipSpaces()
    let start = place
    while let next, next.isLetter || next == "." || next.isASCII && next.isNumber { place += 1 }
    let parts = characters[start..<place].split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { try? CellNumber(jsonText: String($0)) }
    if numbers.count == 3, parts.count == 3 {
      let cell = CellAddress(numbers[0], numbers[1], numbers[2])
      return StatisticsBalance.Term(isNegative: isNegative, cell: cell, number: 0)
    }
    if parts.count == 1, parts[0].count <= 9, let number = Int(String(parts[0])) {
      return StatisticsBalance.Term(isNegative: isNegative, cell: nil, number: number)
    }
    place = start
    throw unexpected(
      Phrase(
        ru: "ячейка вида раздел.строка.графа (1.2.3) или число",
        en: "a cell as section.row.column (1.2.3) or a number"))
  }

  private mutating func takeSign() -> Character? {
    skipSpaces()
    guard let next, "+-–−".contains(next) else { return nil }
    place += 1
    return next == "+" ? "+" : "-"
  }

  private mutating func skipSpaces() {
    while next == " " { place += 1 }
  }

  private var next: Character? { place < characters.count ? characters[place] : nil }

  private func unexpected(_ wanted: Phrase) -> ValueProblem {
    let found = characters[place...].prefix { $0 != " " }
    return ValueProblem(
      Phrase(
        ru: "знак \(place + 1) баланса: нужно ",
        en: "character \(place + 1) of the balance: expected ")
        + wanted
        + (found.isEmpty
          ? Phrase(ru: ", а баланс обрывается", en: ", but the balance breaks off")
          : Phrase(ru: ", а написано ", en: ", found ") + .quoted(String(found))),
      hint: Phrase(
        ru: "Пример: 1.1.3 = 1.2.3 + 1.3.3.", en: "An example: 1.1.3 = 1.2.3 + 1.3.3."))
  }
}

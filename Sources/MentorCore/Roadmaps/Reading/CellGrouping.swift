import Wording

/// Finds the rows in a run of cells: the division that costs least.
///
/// A row of the full width costs nothing; a heading, a row that lacks cells, an empty line inside a row
/// and a deadline that does not look like one cost something. The cheapest division of the whole is
/// found by going through the cells once, from the end.
struct CellGrouping {
  /// The ways to use the cells at one place.
  private enum Use {
    /// A row of this many cells.
    case row(Int)
    /// A heading, with its number in a cell of its own or without.
    case heading(Int)
    /// A stray cell that belongs to no row.
    case stray
  }

  private let cells: [CellLayout.Cell]
  private let columns: Int
  private let isNumbered: Bool
  private let numbers: [PrintedNumber?]
  private let looksLikeDeadline: [Bool]
  private let deadlineColumn: Int?

  /// Divides `cells` into rows of `columns` cells; `deadlineColumn` is the place of the deadlines in them,
  /// where a header tells it.
  init(_ cells: [CellLayout.Cell], columns: Int, deadlineColumn: Int?) {
    self.cells = cells
    self.columns = columns
    let numbers = cells.map { PrintedNumber($0.text) }
    let looks = cells.map { DeadlineLook.fits($0.text) }
    self.numbers = numbers
    looksLikeDeadline = looks
    isNumbered = numbers.count { $0 != nil } * (columns + 1) >= cells.count
    self.deadlineColumn =
      deadlineColumn ?? Self.column(of: looks, width: columns, numbers: numbers)
  }

  /// The rows and gaps that the cells make.
  ///
  /// - Complexity: O(*n* · *w*²) for *n* cells and rows of *w*.
  var blocks: [RoadmapBlock] {
    var blocks: [RoadmapBlock] = []
    var index = 0
    for use in division() {
      let count = Self.length(of: use)
      let part = cells[index..<(index + count)]
      if let gap = part.first?.gap { blocks.append(.gap(line: gap)) }
      var texts = part.map(\.text)
      switch use {
      case .heading where count == 1 && isNumbered: texts = ["", texts[0]]
      default: break
      }
      texts += Array(repeating: "", count: max(0, columns - texts.count))
      blocks.append(.row(SourceRow(cells: texts, lines: part.flatMap(\.lines))))
      index += count
    }
    return blocks
  }

  private static func length(of use: Use) -> Int {
    switch use {
    case .row(let count), .heading(let count): count
    case .stray: 1
    }
  }

  /// The cheapest division.
  private func division() -> [Use] {
    var cost = Array(repeating: 0, count: cells.count + 1)
    var best: [Use] = Array(repeating: .stray, count: cells.count)
    for index in cells.indices.reversed() {
      var cheapest = Int.max
      for (use, price) in options(at: index) {
        let total = price + cost[index + Self.length(of: use)]
        if total < cheapest {
          cheapest = total
          best[index] = use
        }
      }
      cost[index] = cheapest
    }
    var division: [Use] = []
    var index = 0
    while index < cells.count {
      division.append(best[index])
      index += Self.length(of: best[index])
    }
    return division
  }

  /// The ways to use the cells from `index` on, each with its price; the dearest is always possible.
  private func options(at index: Int) -> [(Use, Int)] {
    let left = cells.count - index
    var options: [(Use, Int)] = []
    for count in stride(from: min(columns, left), through: 3, by: -1) {
      options.append((.row(count), rowPrice(at: index, count: count)))
    }
    if columns < 3, left >= columns {
      options.append((.row(columns), rowPrice(at: index, count: columns)))
    }
    if isNumbered, left >= 2, numbers[index] != nil {
      options.append((.heading(2), 15 + headingPrice(at: index, count: 2)))
    }
    options.append((.heading(1), 15 + headingPrice(at: index, count: 1)))
    options.append((.stray, 200))
    return options
  }

  private func rowPrice(at index: Int, count: Int) -> Int {
    var price = (columns - count) * 30
    if isNumbered && numbers[index] == nil { price += 40 }
    if let deadlineColumn, deadlineColumn >= count || !looksLikeDeadline[index + deadlineColumn] {
      price += 40
    }
    for inner in (index + 1)..<(index + count) {
      if cells[inner].gap != nil { price += 3 }
      if isNumbered && numbers[inner] != nil && inner - index != deadlineColumn { price += 40 }
    }
    return price
  }

  private func headingPrice(at index: Int, count: Int) -> Int {
    var price = 0
    let end = index + count
    if isNumbered && count == 1 {
      price += numbers[index] == nil ? 20 : 100
    }
    if count == 2 && numbers[index + 1] != nil { price += 100 }
    if looksLikeDeadline[end - 1] { price += 60 }
    let standsAlone = end == cells.count || cells[end].gap != nil
    if !standsAlone { price += count == 2 ? 4 : 10 }
    if count == 1 && index > 0 && cells[index].gap == nil { price += 20 }
    return price
  }

  /// The place in the rows that most often looks like a deadline, counted from the cells that look like
  /// numbers, or `nil` where too few cells do.
  private static func column(of looks: [Bool], width: Int, numbers: [PrintedNumber?]) -> Int? {
    var counts = Array(repeating: 0, count: width)
    let starts = numbers.indices.filter { numbers[$0] != nil }
    if starts.isEmpty {
      for index in looks.indices where looks[index] { counts[index % width] += 1 }
    } else {
      for start in starts {
        for place in 1..<max(width, 2) where start + place < looks.count && place < width {
          if looks[start + place] { counts[place] += 1 }
        }
      }
    }
    guard let most = counts.max(), most > 0, most * 3 >= starts.count else { return nil }
    return counts.firstIndex(of: most)
  }
}

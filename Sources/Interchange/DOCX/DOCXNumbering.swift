/// The automatic numbers of a Word document, counted in the order of its paragraphs.
struct DOCXNumbering: Sendable {
  let lists: DOCXLists

  private var counters: [Int: [Int?]] = [:]
  private var begun: Set<Beginning> = []

  /// A level of a list that began at a number of its own.
  private struct Beginning: Hashable, Sendable {
    let list: Int
    let level: Int
  }

  /// How many levels a list has.
  static let levelCount = 9

  init(_ lists: DOCXLists) {
    self.lists = lists
  }

  /// The number that stands before the next paragraph of a list.
  ///
  /// - Parameters:
  ///   - list: The number of the list.
  ///   - level: The level of the paragraph, from 0.
  /// - Returns: The text of the number, «-» for a bullet; `nil` where nothing is printed.
  mutating func label(inList list: Int, level: Int) -> String? {
    let level = min(max(level, 0), Self.levelCount - 1)
    guard let definition = lists.definition(ofList: list),
      let style = lists.level(level, ofList: list)
    else { return nil }
    let numbers = advance(definition, list: list, level: level)
    let label = text(of: style, numbers, list: list)
    return label.isEmpty ? nil : label
  }

  /// Counts one paragraph on; returns the numbers of all levels down to its own.
  private mutating func advance(_ definition: Int, list: Int, level: Int) -> [Int] {
    var numbers = counters[definition] ?? Array(repeating: nil, count: Self.levelCount)
    let start = lists.level(level, ofList: list)?.start ?? 1
    if let own = lists.lists[list]?.starts[level],
      begun.insert(Beginning(list: list, level: level)).inserted
    {
      numbers[level] = own
    } else {
      numbers[level] = numbers[level].map { $0 < Int(Int32.max) ? $0 + 1 : $0 } ?? start
    }
    for higher in 0..<level where numbers[higher] == nil {
      numbers[higher] = lists.level(higher, ofList: list)?.start ?? 1
    }
    for lower in (level + 1)..<Self.levelCount {
      let restart = lists.level(lower, ofList: list)?.restart
      if restart.map({ $0 > level }) ?? true { numbers[lower] = nil }
    }
    counters[definition] = numbers
    return numbers.prefix(level + 1).map { $0 ?? 0 }
  }

  private func text(of style: DOCXLists.Level, _ numbers: [Int], list: Int) -> String {
    if style.format == "bullet" { return "-" }
    var result = ""
    var isPlaceholder = false
    for character in style.text {
      if isPlaceholder, let digit = character.wholeNumberValue, 1...numbers.count ~= digit {
        let format =
          style.isLegal
          ? "decimal" : lists.level(digit - 1, ofList: list)?.format ?? "decimal"
        result += NumberFormat(format).text(of: numbers[digit - 1])
      } else if character != "%" {
        result.append(character)
      }
      isPlaceholder = character == "%"
    }
    return result
  }
}

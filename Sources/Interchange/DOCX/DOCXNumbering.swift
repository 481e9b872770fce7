/// The automatic numbers of a Word document, counted in the order of its paragraphs.
struct DOCXNumbering: Sendable {
  let lists: DOCXLists

  /// The last numbers of each definition, level by level.
  private var counters: [Int: [Int?]] = [:]

  /// What is known of the lists met so far.
  private var known: [Int: Known] = [:]

  /// A list that numbers paragraphs.
  private struct Known: Sendable {
    let definition: Int
    /// The levels from the highest; `nil` for those that the document does not define.
    let levels: [DOCXLists.Level?]
    /// The numbers with which levels are still to begin anew.
    var starts: [Int: Int]
  }

  /// How many levels a list has.
  private static let levelCount = 9

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
    guard var known = known[list] ?? firstUse(of: list) else { return nil }
    guard let style = known.levels[level] else { return nil }
    let numbers = advance(&known, level: level)
    self.known[list] = known
    let label = Self.text(of: style, numbers, known.levels)
    return label.isEmpty ? nil : label
  }

  private func firstUse(of list: Int) -> Known? {
    guard let definition = lists.definition(ofList: list) else { return nil }
    let levels = lists.levels(ofList: list)
    return Known(
      definition: definition, levels: (0..<Self.levelCount).map { levels[$0] },
      starts: lists.lists[list]?.starts ?? [:])
  }

  /// Counts one paragraph on; returns the numbers of all levels down to its own.
  private mutating func advance(_ list: inout Known, level: Int) -> [Int] {
    var numbers = counters[list.definition] ?? Array(repeating: nil, count: Self.levelCount)
    if let own = list.starts.removeValue(forKey: level) {
      numbers[level] = own
    } else {
      let next = numbers[level].map { $0 < Int(Int32.max) ? $0 + 1 : $0 }
      numbers[level] = next ?? list.levels[level]?.start ?? 1
    }
    for higher in 0..<level where numbers[higher] == nil {
      numbers[higher] = list.levels[higher]?.start ?? 1
    }
    for lower in (level + 1)..<Self.levelCount {
      let restart = list.levels[lower]?.restart
      if restart.map({ $0 > level }) ?? true { numbers[lower] = nil }
    }
    counters[list.definition] = numbers
    return numbers.prefix(level + 1).map { $0 ?? 0 }
  }

  private static func text(
    of style: DOCXLists.Level, _ numbers: [Int], _ levels: [DOCXLists.Level?]
  ) -> String {
    guard style.format != .bullet else { return "-" }
    var result = ""
    var isPlaceholder = false
    for character in style.text {
      if isPlaceholder, let digit = character.wholeNumberValue, 1...numbers.count ~= digit {
        let format = style.isLegal ? .decimal : levels[digit - 1]?.format ?? .decimal
        result += format.text(of: numbers[digit - 1])
      } else if character != "%" {
        result.append(character)
      }
      isPlaceholder = character == "%"
    }
    return result
  }
}

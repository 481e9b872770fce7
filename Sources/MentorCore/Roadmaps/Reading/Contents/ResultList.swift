import Wording

/// The items of a cell that is a list: `1. Приказ. 2. Список.`, or lines that begin with a dash.
enum ResultList {
  /// The items of `cell` without their numbers and dashes; empty where it is no list.
  ///
  /// Numbers count only if they run on from 1, so that «п. 2» or a date makes no item. What stands
  /// before the first item is an item of its own unless it only leads to the list with a colon.
  ///
  /// - Complexity: O(*n*).
  static func items(of cell: String) -> [String] {
    let text = cell.asCellText()
    let numbered = numberedItems(text)
    if numbered.count > 1 { return numbered }
    return bulletItems(cell.withoutMarkup())
  }

  private static func numberedItems(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var starts: [(mark: Int, body: Int)] = []
    var next = 1
    var index = 0
    while index < scalars.count {
      let isStart = index == 0 || !(scalars[index - 1].isDigit || scalars[index - 1] == ".")
      guard isStart, scalars[index].isDigit, let end = mark(next, in: scalars, at: index) else {
        index += 1
        continue
      }
      starts.append((index, end))
      next += 1
      index = end
    }
    guard starts.count > 1 else { return [] }
    var items: [String] = []
    if starts[0].mark > 0 {
      let lead = string(scalars[..<starts[0].mark])
      if !lead.hasSuffix(":") { items.append(lead) }
    }
    for (place, start) in starts.enumerated() {
      let end = place + 1 < starts.count ? starts[place + 1].mark : scalars.count
      items.append(string(scalars[start.body..<end]))
    }
    return items.filter { !$0.isEmpty }
  }

  /// The end of `number` with a dot or bracket at `index`, where words and no digit follow.
  private static func mark(_ number: Int, in scalars: [Unicode.Scalar], at index: Int) -> Int? {
    var place = index
    for digit in "\(number)".unicodeScalars {
      guard place < scalars.count, scalars[place] == digit else { return nil }
      place += 1
    }
    guard place < scalars.count, scalars[place] == "." || scalars[place] == ")" else { return nil }
    place += 1
    if index > 0, scalars[index - 1].properties.isAlphabetic { return nil }
    var body = place
    while body < scalars.count, scalars[body] == " " { body += 1 }
    guard body < scalars.count else { return nil }
    let first = scalars[body]
    guard !first.isDigit else { return nil }
    // «до 2. ноября», «п. 2. части»: the word before leads to a number.
    var before = index
    while before > 0, scalars[before - 1] == " " { before -= 1 }
    if before > 0 {
      let last = scalars[before - 1]
      guard ".;:,!?)»".unicodeScalars.contains(last) || first.properties.isUppercase else {
        return nil
      }
      let head = string(scalars[max(0, before - 6)..<before])
      if head.hasSuffix("п.") || head.hasSuffix("ст.") || head.hasSuffix("№") { return nil }
    }
    return body
  }

  private static func bulletItems(_ cell: String) -> [String] {
    let lines = cell.split(whereSeparator: \.isNewline).map { String($0).cleaned() }
      .filter { !$0.isEmpty }
    let bullets = lines.filter { $0.opensWithBullet }
    guard bullets.count > 1 else { return [] }
    var items: [String] = []
    for line in lines {
      if line.opensWithBullet {
        items.append(line.droppingBullet)
      } else if let last = items.last, CellText.isTail(line) {
        items[items.count - 1] = last + " " + line
      } else {
        items.append(line)
      }
    }
    return items.filter { !$0.isEmpty }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view).cleaned()
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { 0x30...0x39 ~= value }
}

extension String {
  fileprivate var opensWithBullet: Bool {
    guard let first = unicodeScalars.first else { return false }
    return "-–—•·▪".unicodeScalars.contains(first) && unicodeScalars.count > 2
  }

  fileprivate var droppingBullet: String {
    String(Substring(unicodeScalars.drop { "-–—•·▪ ".unicodeScalars.contains($0) }))
  }
}

import Wording

/// Finds the title of a roadmap among the lines before its table.
struct TitleSearch {
  /// The title on one line; `nil` where no line looks like one.
  private(set) var title: String?

  /// The indices of the lines that make the title.
  private(set) var lines: [Int] = []

  /// Searches `front`; the last heading with «дорожная карта» or «план» above the table counts.
  ///
  /// - Complexity: O(*n*).
  init(_ front: [FrontLine]) {
    guard let start = Self.start(in: front) else { return }
    var end = start + 1
    while end < front.count, !front[end].afterGap, !Self.isOther(front[end]) { end += 1 }
    lines = Array(start..<end)
    while end < front.count, front[end].afterGap, Self.goesOn(front[end], after: front[start..<end])
    {
      let next = end
      repeat {
        end += 1
      } while end < front.count && !front[end].afterGap && !Self.isOther(front[end])
      lines += next..<end
    }
    lines += Self.periodLines(in: front, from: end, title: lines.map { front[$0].text })
    title = lines.map { front[$0].text }.joined(separator: " ")
  }

  /// Whether `line` is the first of a title.
  static func isTitle(_ line: FrontLine) -> Bool {
    let words = line.words
    guard let first = words.first, !first.hasPrefix("утвержд"), !isOther(line) else { return false }
    if LeadingNumber(line.text) != nil { return false }
    if first == "план" || first == "план-график" { return words.count < 40 }
    let beginning = words.prefix(5)
    return zip(beginning, beginning.dropFirst()).contains { $0 == "дорожная" && $1 == "карта" }
  }

  /// The first line of the last group that holds the beginning of a title.
  private static func start(in front: [FrontLine]) -> Int? {
    guard var start = front.lastIndex(where: isTitle) else { return nil }
    while start > 0, !front[start].afterGap, isTitle(front[start - 1]) { start -= 1 }
    return start
  }

  /// Whether `line` begins something else: aims, a stamp, an annex.
  private static func isOther(_ line: FrontLine) -> Bool {
    guard let first = line.words.first else { return true }
    return ["цель", "цели", "задачи", "утвержд", "согласован", "приложение", "раздел"]
      .contains { first.hasPrefix($0) }
  }

  /// Whether `line`, after an empty one, goes on with the title: it begins with a small letter or a
  /// preposition, or the title so far is only «Дорожная карта».
  private static func goesOn(_ line: FrontLine, after title: ArraySlice<FrontLine>) -> Bool {
    guard !isOther(line), line.text.unicodeScalars.count <= 300,
      let first = line.text.unicodeScalars.first
    else { return false }
    if first.properties.isLowercase { return true }
    let words = title.reduce(0) { $0 + $1.words.count }
    return words <= 3
  }

  /// The lines after the title that name the period where the title does not.
  private static func periodLines(
    in front: [FrontLine], from start: Int, title: [String]
  ) -> Range<Int> {
    let none = start..<start
    guard PeriodSearch.period(in: title.joined(separator: " ")) == nil else { return none }
    var index = start
    while index < front.count {
      var end = index + 1
      while end < front.count, !front[end].afterGap { end += 1 }
      let text = front[index..<end].map(\.text).joined(separator: " ")
      if text.unicodeScalars.count <= 300, !isOther(front[index]),
        PeriodSearch.period(in: text) != nil
      {
        return index..<end
      }
      index = end
    }
    return none
  }
}

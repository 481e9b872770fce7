import Wording

/// A paper as people name one: «приказ № 12 от 01.10.2026».
public struct PaperReference: Hashable, Sendable {
  /// The words before number and date, such as «приказ директора»; empty where there are none.
  public let name: String

  /// The number as it was written, such as `93/4-О`; `nil` where there is none.
  public let number: String?

  /// The day; `nil` where none is named, or the calendar has no such day.
  public let date: CalendarDate?

  /// The day as it was written where no calendar has it.
  public let impossibleDate: String?

  /// The words as they were typed.
  public let text: String

  /// Reads number and date out of `typed`.
  ///
  /// The number stands after «№», "No." or "N"; else it is the first word with a digit that is no
  /// part of the date. The date is `01.10.2026`, `2026-10-01` or «1 октября 2026 г.».
  ///
  /// - Complexity: O(*n*).
  public init(_ typed: String) {
    text = typed.cleaned()
    let scan = DateScan(text)
    let words = scan.words
    var date: CalendarDate?
    var impossible: String?
    var dateWords = 0..<0
    // The day of the paper follows «от»; without it the first day that is named is meant.
    let mention =
      scan.mentions.first {
        $0.words.lowerBound > 0 && Self.isFrom(words[$0.words.lowerBound - 1])
      } ?? scan.mentions.first
    if let mention {
      date = mention.date
      if mention.date == nil { impossible = mention.text }
      dateWords = mention.words
    } else if let index = words.firstIndex(where: { Self.isoDate($0) != nil }) {
      date = Self.isoDate(words[index])
      dateWords = index..<(index + 1)
    }
    let number = Self.number(in: words, outside: dateWords)
    self.date = date
    impossibleDate = impossible
    self.number = number?.text
    let end =
      [number?.place, dateWords.isEmpty ? nil : dateWords.lowerBound]
      .compactMap { $0 }.min() ?? words.count
    var before = words[..<end]
    while let last = before.last, Self.isFrom(last) { before.removeLast() }
    name = before.joined(separator: " ").trimmingMarks()
  }

  /// The number and the index of the word with which its naming begins.
  private static func number(
    in words: [String], outside date: Range<Int>
  ) -> (text: String, place: Int)? {
    for (index, word) in words.enumerated() where !date.contains(index) {
      let folded = word.lowercased()
      if folded.hasPrefix("№") || folded.hasPrefix("#") {
        let rest = String(word.dropFirst()).trimmingMarks()
        if !rest.isEmpty { return (rest, index) }
      }
      guard ["№", "#", "n", "no", "no.", "n."].contains(folded), index + 1 < words.count else {
        continue
      }
      let next = words[index + 1].trimmingMarks()
      if next.hasDigit, !date.contains(index + 1) { return (next, index) }
    }
    let bare = words.indices.first { index in
      !date.contains(index) && words[index].hasDigit && !words[index].holds("://")
        && !isYearWord(words, index)
    }
    return bare.map { (words[$0].trimmingMarks(), $0) }
  }

  /// Whether the word at `index` only counts a class or a year: «7 класса», «2026 года».
  private static func isYearWord(_ words: [String], _ index: Int) -> Bool {
    guard index + 1 < words.count else { return false }
    return ["класс", "год", "г.", "уч", "учебн", "лист", "стр"].contains {
      words[index + 1].lowercased().hasPrefix($0)
    }
  }

  private static func isFrom(_ word: String) -> Bool {
    ["от", "of", "from", "dated"].contains(word.lowercased())
  }

  private static func isoDate(_ word: String) -> CalendarDate? {
    try? CalendarDate(iso: word.trimmingMarks())
  }
}

extension String {
  var hasDigit: Bool { utf8.contains { (48...57).contains($0) } }
}

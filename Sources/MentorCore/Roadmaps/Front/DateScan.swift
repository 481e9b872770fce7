import Wording

/// A date that stands somewhere in a text.
struct DateMention: Hashable {
  /// The date, or `nil` where the calendar has no such day.
  let date: CalendarDate?

  /// The year, whatever the calendar says.
  let year: Int

  /// The date as printed.
  let text: String

  /// The words that the date takes up, as indices into those of ``DateScan``.
  let words: Range<Int>
}

/// Finds dates in running text: `31.12.2020`, `31.12. 2020`, `«05» сентября 2020`.
struct DateScan {
  /// The words of the text.
  let words: [String]

  /// The dates in order.
  let mentions: [DateMention]

  /// Scans `text`.
  ///
  /// - Complexity: O(*n*).
  init(_ text: String) {
    words = text.cleaned().split(separator: " ").map(String.init)
    var mentions: [DateMention] = []
    var index = 0
    while index < words.count {
      let mention =
        Self.numeric(words, at: index) ?? Self.inWords(words, at: index)
      if let mention {
        mentions.append(mention)
        index = mention.words.upperBound
      } else {
        index += 1
      }
    }
    self.mentions = mentions
  }

  private static func numeric(_ words: [String], at index: Int) -> DateMention? {
    guard words[index].utf8.contains(where: { (48...57).contains($0) }) else { return nil }
    var joined = ""
    for end in index..<min(index + 3, words.count) {
      joined += words[end]
      guard joined.utf8.count <= 24 else { return nil }
      let trimmed = joined.trimmingMarks()
      let parts = trimmed.split(separator: ".", omittingEmptySubsequences: true)
      if parts.count == 3, parts[2].utf8.count == 4, let day = number(parts[0]),
        let month = number(parts[1]), let year = Int(parts[2])
      {
        return DateMention(
          date: try? CalendarDate(year: year, month: month, day: day), year: year,
          text: words[index...end].joined(separator: " ").trimmingMarks(), words: index..<(end + 1))
      }
      guard parts.count < 3, trimmed.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }) else {
        return nil
      }
    }
    return nil
  }

  private static func inWords(_ words: [String], at index: Int) -> DateMention? {
    guard index + 2 < words.count, let day = number(Substring(words[index].trimmingMarks())),
      let month = MonthName.number(of: FoldedText(words[index + 1])),
      let year = Int(words[index + 2].trimmingMarks()), (1000...9999).contains(year)
    else { return nil }
    return DateMention(
      date: try? CalendarDate(year: year, month: month, day: day), year: year,
      text: words[index...(index + 2)].joined(separator: " ").trimmingMarks(),
      words: index..<(index + 3))
  }

  private static func number(_ text: Substring) -> Int? {
    (1...2).contains(text.utf8.count) ? Int(text) : nil
  }
}

extension String {
  /// The text without quotation marks, brackets and other punctuation at its ends, and without the
  /// «г.» that may be glued to a year.
  func trimmingMarks() -> String {
    let marks = "«»\"“”„(),;:.'[]<>г".unicodeScalars
    var view = Substring(self).unicodeScalars
    while let first = view.first, marks.contains(first), first != "г" { view.removeFirst() }
    while let last = view.last, marks.contains(last) {
      if last == "г", view.dropLast().last.map({ ("0"..."9").contains($0) || $0 == "." }) != true {
        break
      }
      view.removeLast()
    }
    return String(view)
  }
}

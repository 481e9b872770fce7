import Wording

/// A document on mentorship whose number and date are established.
struct KnownDocument: Hashable {
  /// The number as printed.
  let number: String

  /// The day on which it was issued.
  let date: CalendarDate

  /// The documents.
  ///
  /// Sources: docs.cntd.ru 564232795 (Р-145); base.garant.ru 73571994 (МР-42/02);
  /// gbou-so-eshi6.uralschool.ru (1264-р).
  static let all = [
    KnownDocument(
      number: "Р-145", date: CalendarDate(validYear: 2019, month: 12, day: 25)),
    KnownDocument(
      number: "МР-42/02", date: CalendarDate(validYear: 2020, month: 1, day: 23)),
    KnownDocument(
      number: "1264-р", date: CalendarDate(validYear: 2025, month: 5, day: 21)),
  ]

  /// The documents of `text` that stand beside a date that is not theirs.
  ///
  /// Only a date in the four words before or after the number is that of the document.
  ///
  /// - Complexity: O(*n*).
  static func misdated(in text: String) -> [(document: KnownDocument, mention: DateMention)] {
    guard text.utf8.count < 20_000 else { return [] }
    let scan = DateScan(text)
    guard !scan.mentions.isEmpty else { return [] }
    var found: [(document: KnownDocument, mention: DateMention)] = []
    for (index, word) in scan.words.enumerated() {
      let folded = FoldedText(word.trimmingMarks().trimmingCharacter("№")).text
      guard let document = all.first(where: { FoldedText($0.number).text == folded }),
        let mention = nearest(scan.mentions, to: index), mention.date != document.date
      else { continue }
      found.append((document, mention))
    }
    return found
  }

  private static func nearest(_ mentions: [DateMention], to index: Int) -> DateMention? {
    func distance(_ mention: DateMention) -> Int {
      mention.words.upperBound <= index
        ? index - mention.words.upperBound : mention.words.lowerBound - index
    }
    return mentions.filter { (0...4).contains(distance($0)) }
      .min { distance($0) < distance($1) }
  }
}

extension String {
  /// The text without `mark` at its beginning.
  fileprivate func trimmingCharacter(_ mark: String) -> String {
    hasPrefix(mark) ? String(dropFirst(mark.count)) : self
  }
}

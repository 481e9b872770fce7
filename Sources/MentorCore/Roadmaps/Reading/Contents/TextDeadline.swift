import Wording

/// Finds a deadline at the end of a measure's text, where the table has none of its own.
enum TextDeadline {
  /// The phrase that ends `text`: in brackets, or from «до», «в срок до», «не позднее», «в течение».
  ///
  /// Only a phrase that is understood in full counts, and «до» needs a date, a month or the end of a
  /// period after it.
  ///
  /// - Complexity: O(*n*).
  static func phrase(in text: String, period: PlanPeriod?) -> String? {
    let text = text.trimmingTail()
    if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
      let inside = String(text[text.index(after: open)...].dropLast()).cleaned()
      let phrase = inside.droppingCaption
      return isDeadline(phrase, period) ? phrase : nil
    }
    let words = text.split(separator: " ").map(String.init)
    for start in words.indices.dropFirst().reversed().prefix(9).reversed() {
      let folded = FoldedText(words[start]).text
      let next = start + 1 < words.count ? FoldedText(words[start + 1]).text : ""
      let opens =
        folded == "до" || folded == "в" && (next == "срок" || next == "течение")
        || folded == "не" && next == "позднее" || folded == "срок:"
      guard opens else { continue }
      let phrase = words[start...].joined(separator: " ").droppingCaption
      if isDeadline(phrase, period) { return phrase }
    }
    return nil
  }

  private static func isDeadline(_ phrase: String, _ period: PlanPeriod?) -> Bool {
    guard DeadlineLook.fits(phrase) else { return false }
    let reading = DeadlineReader(context: DeadlineContext(period: period)).read(phrase)
    return !reading.deadline.windows.isEmpty
  }
}

extension String {
  /// The text without «срок:» before it.
  fileprivate var droppingCaption: String {
    for caption in ["срок:", "Срок:", "срок –", "срок -", "Срок –", "Срок -"]
    where hasPrefix(caption) {
      return String(dropFirst(caption.count)).cleaned()
    }
    return self
  }
}

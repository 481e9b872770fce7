import Interchange
import Wording

/// Some cells of a column, for somebody who wants to know what it holds.
struct ColumnSamples {
  private let texts: [String]
  private let count: Int

  /// How many samples are given.
  private static let shownCount = 3

  /// The most different values of a column whose values are choices and not texts of people.
  private static let mostChoices = 8

  /// Looks at the cells of `rows` in the column at `place`.
  init(_ rows: [TableRow], _ place: Int) {
    var seen: Set<FoldedText> = []
    var texts: [String] = []
    var count = 0
    for row in rows {
      let text = row[place].cleaned()
      guard !text.isEmpty else { continue }
      count += 1
      guard texts.count <= Self.mostChoices, seen.insert(FoldedText(text)).inserted else {
        continue
      }
      texts.append(text)
    }
    self.texts = texts
    self.count = count
  }

  private var samples: [String] { texts.prefix(Self.shownCount).map { String($0.prefix(60)) } }

  /// The samples as they are, but for those that may tell somebody's name, telephone or address.
  var plain: [String] { samples.map { Self.mayTellSomebody($0) ? Self.shape($0) : $0 } }

  /// The samples as ``plain`` where the column repeats a few values, else their shapes.
  var shown: [String] {
    let areChoices = texts.count <= Self.mostChoices && count >= 3 * texts.count
    return areChoices ? plain : samples.map(Self.shape)
  }

  private static func mayTellSomebody(_ text: String) -> Bool {
    if text.contains("@") || text.count(where: \.isNumber) > 6 { return true }
    let words = text.split { " .,;:/()".contains($0) }
    return words.contains { word in
      guard word.count == 1 else { return GivenNames.mayContain(word) }
      return text.holds("\(word).")
    }
  }

  /// The shape of `text`: letters as X and x, digits as 9, other marks as they are.
  static func shape(_ text: String) -> String {
    String(
      text.map { letter in
        if letter.isNumber { return "9" }
        guard letter.isLetter else { return letter }
        return letter.isUppercase ? "X" : "x"
      })
  }
}

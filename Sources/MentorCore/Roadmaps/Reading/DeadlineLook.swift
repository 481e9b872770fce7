import Wording

/// Tells by its looks whether a cell may hold a deadline, before the period of the plan is known.
enum DeadlineLook {
  /// Whether `text` is short and speaks of time.
  ///
  /// - Complexity: O(*n*).
  static func fits(_ text: String) -> Bool {
    guard text.utf8.count <= 300 else { return false }
    let plain = text.asCellText()
    let folded = FoldedText(MisreadDigits.mended(plain) ?? plain)
    let words = folded.words
    guard !words.isEmpty, words.count <= 14 else { return false }
    if words.count == 1, let year = year(in: words[0]), (1990...2099).contains(year) { return true }
    return speaksOfTime(words)
  }

  private static func speaksOfTime(_ words: [Substring]) -> Bool {
    let parts = words.flatMap {
      $0.split(whereSeparator: { "-,.;:()/".contains($0) })
    }
    var marks = 0
    for part in parts {
      if MonthName.number(of: part) != nil || stems.contains(where: { part.begins(with: $0) }) {
        marks += 2
      } else if small.contains(part) || part.utf8.allSatisfy({ (48...57).contains($0) }) {
        marks += 1
      }
    }
    return marks > 0 && marks * 2 >= parts.count
  }

  private static func year(in word: Substring) -> Int? {
    word.utf8.count == 4 ? Int(word) : nil
  }

  private static let stems = [
    "год", "течени", "ежегодн", "ежемесячн", "еженедел", "ежекварт", "ежедневн", "постоянн",
    "систематич", "регулярн", "график", "квартал", "полугоди", "период", "срок", "необходимост",
    "недел", "декад", "каникул", "четверт", "месяц", "учебн", "согласовани", "начало", "начала",
    "начале", "конец", "конца", "конце", "плану", "запросу", "всего", "весь",
  ]

  private static let small: Set<Substring> = [
    "до", "с", "по", "раз", "раза", "в", "к", "и", "не", "позднее", "г", "гг", "уч", "ii", "iii",
    "iv", "i", "или",
  ]
}

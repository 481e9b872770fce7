import Wording

/// Finds the figures that a text promises: «не менее 70 % педагогов в возрасте до 35 лет».
///
/// A percentage always counts; a bare number only after words that compare («не менее», «не более»,
/// «свыше», «до»), since years, points of a law and lists are full of bare numbers. «до» before a bare
/// number counts for things alone: «до 35 лет» is a condition, «до 10 сентября» a day.
enum TargetSearch {
  /// The targets in `text`, in its order.
  ///
  /// - Complexity: O(*n*).
  static func targets(in text: String) -> [MeasureTarget] {
    let words = text.cleaned().split(separator: " ").map(String.init)
    var targets: [MeasureTarget] = []
    var index = 0
    while index < words.count {
      if let (target, end) = target(in: words, at: index) {
        targets.append(target)
        index = end
      } else {
        index += 1
      }
    }
    return targets
  }

  private static func target(in words: [String], at index: Int) -> (MeasureTarget, Int)? {
    guard let (value, isPercentSign, endsPhrase) = number(words[index]) else { return nil }
    var next = index + 1
    var isPercent = isPercentSign
    if !isPercent, !endsPhrase, next < words.count {
      let folded = FoldedText(words[next]).text
      if folded.hasPrefix("%") || folded.hasPrefix("процент") {
        isPercent = true
        next += 1
      }
    }
    let (comparison, start) = comparison(in: words, before: index)
    if !isPercent {
      guard let comparison, value >= 1 else { return nil }
      guard !endsPhrase, next < words.count, counts(words[next]) else { return nil }
      if comparison == .atMost, words[index - 1].lowercased() == "до", index - start == 1 {
        // «до 35 лет», «до 10 сентября», «до 2024 года» promise nothing.
        guard value < 1000, !isConditionWord(words[next]) else { return nil }
        if start > 0, ["возрасте", "стажем", "с", "от"].contains(words[start - 1].lowercased()) {
          return nil
        }
      }
    }
    let ends = endsPhrase || (isPercent && next == index + 2 && closes(words[next - 1]))
    let (subject, condition, end) = ends ? (nil, nil, next) : following(words, from: next)
    let whole = words[start..<end].joined(separator: " ").trimmingTail()
    return (
      MeasureTarget(
        text: whole, value: value, unit: isPercent ? .percent : .count,
        comparison: comparison ?? .exactly, of: subject, condition: condition),
      end
    )
  }

  /// The number that `word` is, whether «%» is glued to it, and whether a mark ends the phrase.
  private static func number(_ word: String) -> (Double, Bool, Bool)? {
    var body = Substring(word)
    while let first = body.first, "(«".contains(first) { body.removeFirst() }
    var endsPhrase = false
    while let last = body.last, ".;,):".contains(last) {
      body.removeLast()
      endsPhrase = true
    }
    let isPercent = body.hasSuffix("%")
    if isPercent { body.removeLast() }
    guard !body.isEmpty, body.utf8.count <= 7,
      body.utf8.allSatisfy({ (48...57).contains($0) || $0 == 44 || $0 == 46 }),
      let first = body.utf8.first, let last = body.utf8.last, (48...57).contains(first),
      (48...57).contains(last), body.utf8.count(where: { $0 == 44 || $0 == 46 }) <= 1,
      let value = Double(String(body.map { $0 == "," ? "." : $0 }))
    else { return nil }
    return (value, isPercent, endsPhrase)
  }

  private static func closes(_ word: String) -> Bool {
    word.last.map { ".;,):".contains($0) } ?? false
  }

  /// The words of comparison right before `index`, and where they begin.
  private static func comparison(
    in words: [String], before index: Int
  ) -> (MeasureTarget.Comparison?, Int) {
    func word(_ back: Int) -> String {
      index >= back ? FoldedText(words[index - back]).text.filter { $0 != "(" } : ""
    }
    switch (word(2), word(1)) {
    case ("не", "менее"), ("не", "меньше"), ("не", "ниже"): return (.atLeast, index - 2)
    case ("не", "более"), ("не", "больше"), ("не", "выше"): return (.atMost, index - 2)
    case ("не", "менее,"), ("не", "менее:"): return (.atLeast, index - 2)
    case ("менее", "чем") where word(3) == "не": return (.atLeast, index - 3)
    case ("более", "чем") where word(3) == "не": return (.atMost, index - 3)
    case ("менее", "чем"): return (.atMost, index - 2)
    case ("более", "чем"): return (.atLeast, index - 2)
    default: break
    }
    switch word(1) {
    case "минимум", "свыше", "более", "больше": return (.atLeast, index - 1)
    case "максимум", "до", "менее": return (.atMost, index - 1)
    default: return (nil, index)
    }
  }

  /// Whether `word` can be what a number counts: words, not a sign or a number, a month or a year.
  private static func counts(_ word: String) -> Bool {
    let folded = FoldedText(word)
    guard folded.text.unicodeScalars.first?.properties.isAlphabetic == true else { return false }
    return MonthName.number(of: folded) == nil && !isTime(folded.text)
  }

  private static func isTime(_ folded: String) -> Bool {
    ["год", "г.", "гг", "числ", "январ"].contains { folded.hasPrefix($0) }
  }

  private static func isConditionWord(_ word: String) -> Bool {
    let folded = FoldedText(word).text
    return ["лет", "год", "класс", "дн", "месяц", "час", "недел", "рабоч", "календарн"]
      .contains { folded.hasPrefix($0) }
  }

  /// Of whom the figure speaks, and what limits them: the words up to a mark, a verb or the next
  /// figure.
  private static func following(
    _ words: [String], from start: Int
  ) -> (of: String?, condition: String?, end: Int) {
    var end = start
    while end < words.count, end - start < longest {
      if end > start, opensAnother(words, at: end) { break }
      end += 1
      if closes(words[end - 1]), !isAbbreviation(words[end - 1]) { break }
    }
    guard end > start else { return (nil, nil, start) }
    let part = words[start..<end]
    var border = part.firstIndex { conditionWords.contains(FoldedText($0).text) } ?? end
    if let first = part.first, ["от", "из", "среди"].contains(first.lowercased()) {
      border = part.dropFirst().firstIndex { conditionWords.contains(FoldedText($0).text) } ?? end
    }
    let subject = words[start..<border].joined(separator: " ").trimmingTail()
    let condition = words[border..<end].joined(separator: " ").trimmingTail()
    return (subject.nilIfEmpty, condition.nilIfEmpty, end)
  }

  /// Whether the words at `index` are no part of what is counted any more.
  private static func opensAnother(_ words: [String], at index: Int) -> Bool {
    let folded = FoldedText(words[index]).text
    if ["и", "а", "но"].contains(folded), index + 1 < words.count {
      let next = FoldedText(words[index + 1]).text
      if next == "не" || number(words[index + 1]) != nil { return true }
    }
    if folded == "не", index + 1 < words.count {
      return comparisonWords.contains(FoldedText(words[index + 1]).text)
    }
    if let first = folded.unicodeScalars.first, "-(".unicodeScalars.contains(first) { return true }
    return ["вовлечен", "охвачен", "приня", "прош", "имеют", "имеет", "удовлетворен", "готов"]
      .contains { folded.hasPrefix($0) }
  }

  private static func isAbbreviation(_ word: String) -> Bool {
    ["г.", "гг.", "т.д.", "др.", "чел.", "шт.", "ед."].contains(word)
  }

  private static let longest = 16

  private static let conditionWords: Set<String> = [
    "в", "до", "от", "со", "с", "на", "по", "из", "среди", "для", "к", "за", "старше", "моложе",
    "ежегодно", "при",
  ]

  private static let comparisonWords: Set<String> = ["менее", "меньше", "ниже", "более", "больше"]
}

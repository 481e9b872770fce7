import JSONStore
import Wording

/// Reads a counting rule by recursive descent.
struct CountingReader {
  /// The longest rule in characters.
  static let longest = 2000
  /// How deep conditions may nest.
  static let deepest = 20

  let tokens: [CountingToken]
  var place = 0
  private var depth = 0

  init(_ text: String) throws(ValueProblem) {
    tokens = try CountingToken.tokens(of: text)
  }

  /// The whole text as a rule.
  mutating func rule() throws(ValueProblem) -> CountingRule {
    guard let unit = CountingUnit.allCases.first(where: { take($0.word) }) else {
      throw unexpected(CountingUnit.allCases.map(\.word.name).alternatives)
    }
    var condition: CountingCondition?
    if take(.where) { condition = try self.condition(of: unit.subject) }
    guard place == tokens.count else {
      throw unexpected(
        condition == nil
          ? [CountingWord.where.name].alternatives
          : [CountingWord.and.name, CountingWord.or.name].alternatives)
    }
    return CountingRule(unit, where: condition)
  }

  /// Conditions joined by «или».
  mutating func condition(
    of subject: CountingSubjectKind
  ) throws(ValueProblem) -> CountingCondition {
    depth += 1
    guard depth <= Self.deepest else {
      throw .counting(
        tokens[min(place, tokens.count - 1)].column,
        Phrase(ru: "скобки вложены слишком глубоко", en: "parentheses nest too deeply"))
    }
    var parts = [try conjunction(of: subject)]
    while take(.or) { parts.append(try conjunction(of: subject)) }
    depth -= 1
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction(
    of subject: CountingSubjectKind
  ) throws(ValueProblem) -> CountingCondition {
    var parts: [CountingCondition] = []
    repeat {
      parts += try factor(of: subject).conjuncts
    } while take(.and)
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func factor(
    of subject: CountingSubjectKind
  ) throws(ValueProblem) -> CountingCondition {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest * 2 else {
      throw unexpected(Phrase(ru: "меньше отрицаний", en: "fewer negations"))
    }
    if take(.not) { return .not(try factor(of: subject)) }
    if takeOpening() {
      let inner = try condition(of: subject)
      try takeClosing()
      return inner
    }
    return try term(of: subject)
  }

  /// A condition in parentheses about another subject; `nil` where there are none.
  mutating func nested(
    _ subject: CountingSubjectKind
  ) throws(ValueProblem) -> CountingCondition? {
    guard takeOpening() else { return nil }
    let inner = try condition(of: subject)
    try takeClosing()
    return inner
  }

  /// Takes `word` where it stands next, all of it.
  mutating func take(_ word: CountingWord) -> Bool {
    guard let next = nextWord(), next.word == word else { return false }
    place += next.length
    return true
  }

  /// The word of the language that stands next, the longest where several do, and its length.
  func nextWord() -> (word: CountingWord, length: Int)? {
    let spelling = CountingWord.spellings.first { isNext($0.words) }
    return spelling.map { ($0.word, $0.words.count) }
  }

  /// Whether the folded `words` stand next.
  func isNext(_ words: [String]) -> Bool {
    guard place + words.count <= tokens.count else { return false }
    return zip(tokens[place...], words).allSatisfy { token, word in
      guard case .word(let folded) = token.kind else { return false }
      return folded.text == word
    }
  }

  private mutating func takeOpening() -> Bool {
    guard place < tokens.count, case .open = tokens[place].kind else { return false }
    place += 1
    return true
  }

  private mutating func takeClosing() throws(ValueProblem) {
    guard place < tokens.count, case .close = tokens[place].kind else {
      throw unexpected(Phrase(verbatim: ")"))
    }
    place += 1
  }

  /// The problem that something else than `expected` stands next.
  func unexpected(_ expected: Phrase) -> ValueProblem {
    guard place < tokens.count else {
      return ValueProblem(
        Phrase(ru: "правило обрывается, дальше нужно: ", en: "the rule breaks off; it needs: ")
          + expected, hint: ValueProblem.countingAdvice)
    }
    return .counting(
      tokens[place].column,
      Phrase(ru: "нужно ", en: "expected ") + expected
        + Phrase(ru: ", а написано ", en: ", found ") + .quoted(tokens[place].text))
  }
}

extension [Phrase] {
  /// The words of the language as what may stand next, each in quotation marks.
  var alternatives: Phrase {
    map { Phrase(ru: Phrase.quoted($0.ru).ru, en: Phrase.quoted($0.en).en) }.listed(joinedBy: .or)
  }
}

/// Reads the tokens of a phrase from left to right; each family of patterns is an extension.
///
/// A piece that does not fit leaves the position unchanged and answers `nil`.
struct DeadlineParser {
  let tokens: [DeadlineToken]

  /// The kind of the plan's years, where it is known.
  let kind: PlanPeriod.Kind?

  var position = 0

  init(_ tokens: [DeadlineToken], kind: PlanPeriod.Kind?) {
    self.tokens = tokens
    self.kind = kind
  }

  /// The statements of the whole phrase, or `nil` where a token is left over.
  ///
  /// The position then stands on the first token that was not understood.
  mutating func statements() -> [DeadlineStatement]? {
    var statements: [DeadlineStatement] = []
    var current = DeadlineStatement()
    while !isAtEnd {
      if takeFurther() {
        if !current.isEmpty { statements.append(current) }
        current = DeadlineStatement()
        continue
      }
      let separators = takeSeparators()
      if isAtEnd { break }
      if separators == nil || peek() == .word(.further) {
        guard takeFurther() || clause(into: &current, joined: .none) else { return nil }
        continue
      }
      guard clause(into: &current, joined: separators) else { return nil }
    }
    if !current.isEmpty { statements.append(current) }
    return statements.isEmpty ? nil : statements
  }

  // MARK: Position

  var isAtEnd: Bool { position >= tokens.count }

  func peek(_ offset: Int = 0) -> DeadlineToken.Kind? {
    let index = position + offset
    return tokens.indices.contains(index) ? tokens[index].kind : nil
  }

  func peekWord(_ offset: Int = 0) -> DeadlineWord? {
    if case .word(let word) = peek(offset) { word } else { nil }
  }

  func peekText(_ offset: Int = 0) -> String {
    let index = position + offset
    return tokens.indices.contains(index) ? tokens[index].text : ""
  }

  mutating func take(_ kind: DeadlineToken.Kind) -> Bool {
    guard peek() == kind else { return false }
    position += 1
    return true
  }

  mutating func take(_ word: DeadlineWord) -> Bool { take(.word(word)) }

  mutating func take(_ words: DeadlineWord...) -> Bool {
    for (offset, word) in words.enumerated() where peekWord(offset) != word { return false }
    position += words.count
    return true
  }

  mutating func takeAny(_ words: Set<DeadlineWord>) -> DeadlineWord? {
    guard let word = peekWord(), words.contains(word) else { return nil }
    position += 1
    return word
  }

  /// Runs `piece`, and goes back to where it began if the piece does not fit.
  mutating func attempt<T>(_ piece: (inout DeadlineParser) -> T?) -> T? {
    let start = position
    if let result = piece(&self) { return result }
    position = start
    return nil
  }

  /// The words between two positions.
  func words(from start: Int) -> String {
    tokens[start..<min(position, tokens.count)].map(\.text).joined(separator: " ")
  }

  // MARK: Parts of a phrase

  /// What stands between two clauses.
  enum Separator: Hashable {
    case list, semicolon, bracket
  }

  private mutating func takeSeparators() -> Separator? {
    var found: Separator?
    while let kind = peek() {
      switch kind {
      case .comma, .slash, .word(.and): found = found ?? .list
      case .semicolon: found = .semicolon
      case .open, .close, .colon: found = .bracket
      case .dash where found == .bracket || position + 1 == tokens.count || followsComma:
        break
      case .word(.or): found = .semicolon
      default: return found
      }
      position += 1
    }
    return found
  }

  private var followsComma: Bool { position > 0 && tokens[position - 1].isSeparator }

  private mutating func takeFurther() -> Bool {
    attempt { parser in
      while parser.peek() == .comma || parser.peek() == .semicolon || parser.peek() == .word(.and) {
        parser.position += 1
      }
      _ = parser.take(.inside)
      guard parser.take(.further) else { return nil }
      _ = parser.take(.years)
      while parser.peek() == .dash || parser.peek() == .colon || parser.peek() == .comma {
        parser.position += 1
      }
      return true
    } ?? false
  }

  private mutating func clause(
    into statement: inout DeadlineStatement, joined separator: Separator?
  ) -> Bool {
    if take(.approximately) {
      statement.isApproximate = true
      return true
    }
    let isTangled = separator == nil && !statement.isEmpty
    if !isTangled, let span = sinceApproval() {
      statement.entries.append(.init(time: .approval(span), continuesList: false))
      return true
    }
    if let words = schoolCalendar() {
      statement.schoolCalendar.append(words)
      statement.isTangled = statement.isTangled || isTangled || !isAtBreak
      return true
    }
    if let cycle = cycle() {
      statement.cycles.append(cycle)
      return true
    }
    if let part = turnPart() {
      statement.parts.append(part.part)
      if part.isEvery { statement.cycles.append(Cycle(unit: .monthly)) }
      return true
    }
    if let times = times(after: statement.entries.last?.time, listed: separator == .list) {
      for (index, time) in times.enumerated() {
        let continues = index > 0 || separator == .list
        statement.entries.append(.init(time: time, continuesList: continues))
      }
      return true
    }
    if let anchor = anchor() {
      statement.anchor = statement.anchor ?? anchor
      return true
    }
    guard let event = relative() else { return false }
    statement.anchor = statement.anchor ?? event.anchor
    statement.offset = statement.offset ?? event.offset
    if event.anchor == nil || !event.isTheStart {
      statement.relative.append(event.words)
      statement.isTangled = statement.isTangled || isTangled || !isAtBreak
    }
    return true
  }

  /// Whether a separator, another statement or the end comes next.
  var isAtBreak: Bool {
    isAtEnd || tokens[position].isSeparator || [.further, .or, .and].contains(peekWord())
  }
}

import Wording

/// Reads the words of a deadline in the light of the plan in which they stand.
///
/// A phrase is understood only if every word of it is; otherwise it keeps its words, has no windows
/// and yields a problem. «До» and «не позднее» include the day and have no lower bound; a month is
/// whole; a comma or «и» makes a list, a dash a range; words for the plan («весь период») are
/// bounded by its period, dates that are named are never moved or cut. These rules are customary
/// defaults, not norms.
public struct DeadlineReader: Sendable {
  /// The most characters that a phrase may have; a longer one is not read.
  public static let longestPhrase = 1000

  /// What is known beside the words.
  public let context: DeadlineContext

  /// Creates a reader for rows of a plan of which `context` is known.
  public init(context: DeadlineContext = DeadlineContext()) {
    self.context = context
  }

  /// What `phrase` means.
  ///
  /// - Complexity: O(*n*) in the length of the phrase and in the number of windows.
  public func read(_ phrase: String) -> DeadlineReading {
    guard phrase.utf8.count <= Self.longestPhrase * 2 else {
      return unread(phrase, .tooLong)
    }
    let cleaned = phrase.cleaned()
    if Self.isDitto(cleaned), let previous = context.previous {
      return DeadlineReading(
        deadline: Deadline(
          text: phrase, windows: previous.windows, recurrence: previous.recurrence,
          anchor: previous.anchor, confidence: previous.confidence, offset: previous.offset))
    }
    if !cleaned.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.isDigit }) {
      return unread(phrase, Self.isDitto(cleaned) ? .notUnderstood(cleaned) : .empty)
    }
    var tokens = DeadlineScanner.tokens(of: FoldedText(cleaned))
    if DeadlineToken.nameTimeOfDay(tokens) { return unread(phrase, .timeOfDay) }
    let hasShortYears = tokens.contains(where: \.hasShortYear)
    if let problem = completeYears(in: &tokens) { return unread(phrase, problem) }
    if let mixed = tokens.first(where: \.looksLikeNumber) {
      return unread(phrase, .lookalikes(mixed.text))
    }
    var parser = DeadlineParser(tokens, kind: context.period?.kind)
    guard let statements = parser.statements() else {
      return unread(phrase, .notUnderstood(parser.rest))
    }
    var composer = DeadlineComposer(context: context, usesPeriod: hasShortYears)
    for statement in statements { composer.add(statement) }
    return composer.reading(of: phrase)
  }

  private func unread(_ phrase: String, _ problem: DeadlineProblem) -> DeadlineReading {
    DeadlineReading(
      deadline: Deadline(text: phrase, confidence: .unread), problems: [problem])
  }

  /// Whether the cell only points to the row above: «то же», «-//-», a ditto mark.
  private static func isDitto(_ cleaned: String) -> Bool {
    if ["//", "\"", "″", "〃"].contains(where: { cleaned.holds($0) }) {
      return !cleaned.unicodeScalars.contains { $0.properties.isAlphabetic || $0.isDigit }
    }
    return ["то же", "тот же срок", "тот же", "те же", "те же сроки", "там же", "так же"]
      .contains(FoldedText(cleaned).text)
  }

  /// Gives four digits to the years of two that the period makes clear.
  private func completeYears(in tokens: inout [DeadlineToken]) -> DeadlineProblem? {
    for (index, token) in tokens.enumerated() {
      guard case .shortDate(let day, let month, let short) = token.kind else { continue }
      guard let period = context.period,
        case let years = (period.from.year...period.to.year).filter({ $0 % 100 == short }),
        years.count == 1, let year = years.first
      else { return .shortYear(token.text) }
      tokens[index] = DeadlineToken(
        kind: .date(day: day, month: month, year: year), text: token.text)
    }
    return nil
  }
}

extension DeadlineToken {
  /// Whether letters that look like digits stand among digits.
  fileprivate var looksLikeNumber: Bool {
    kind == .mixed
      && text.unicodeScalars.allSatisfy { scalar in
        !scalar.properties.isAlphabetic || Self.digitLookalikes.contains(scalar)
      }
  }

  /// Whether `tokens` name an hour: «в 14.00», «с 9:30».
  fileprivate static func nameTimeOfDay(_ tokens: [DeadlineToken]) -> Bool {
    tokens.indices.dropFirst().contains { index in
      guard [.word(.inside), .word(.from), .word(.to)].contains(tokens[index - 1].kind) else {
        return false
      }
      switch tokens[index].kind {
      case .date(let hour, let minute, nil):
        return (0...23).contains(hour) && (0...59).contains(minute) && !(1...12).contains(minute)
      case .number(let hour):
        guard (0...23).contains(hour), index + 2 < tokens.count, tokens[index + 1].kind == .colon,
          case .number(let minute) = tokens[index + 2].kind
        else { return false }
        return (0...59).contains(minute) && tokens[index + 2].text.utf8.count == 2
      default:
        return false
      }
    }
  }

  private static let digitLookalikes: Set<Unicode.Scalar> = [
    "о", "o", "з", "l", "i", "і", "б", "г",
  ]

  var hasShortYear: Bool {
    if case .shortDate = kind { true } else { false }
  }
}

extension DeadlineParser {
  /// The words that were not understood, to the end of their part of the phrase.
  fileprivate var rest: String {
    let start = min(position, tokens.count)
    let end = tokens[start...].firstIndex { $0.isSeparator && $0.kind != .open } ?? tokens.count
    return tokens[start..<max(end, min(start + 1, tokens.count))].map(\.text)
      .joined(separator: " ")
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { 0x30...0x39 ~= value }
}

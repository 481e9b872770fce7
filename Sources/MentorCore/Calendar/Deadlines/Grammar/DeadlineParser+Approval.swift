/// Times that begin with the approval of the plan.
extension DeadlineParser {
  /// «Со дня утверждения», «после утверждения плана», «в течение месяца со дня утверждения».
  mutating func sinceApproval() -> ApprovalSpan? {
    attempt { parser in
      let start = parser.position
      let length = parser.lengthOfTime()
      let isSince =
        parser.take(.after) || parser.take(.from, .occasion) || parser.take(.from, .dayNoun)
      guard isSince, parser.peekText().hasPrefix("утвержден") else { return nil }
      parser.position += 1
      if parser.peekText().hasPrefix("дорожн"), parser.peekText(1).hasPrefix("карт") {
        parser.position += 2
      } else if parser.peekText().hasPrefix("план") {
        parser.position += 1
      }
      guard parser.isAtBreak else { return nil }
      return ApprovalSpan(length: length, words: parser.words(from: start))
    }
  }

  /// «В течение 10 дней», «не позднее двух недель», «в течение месяца».
  private mutating func lengthOfTime() -> ApprovalSpan.Length? {
    attempt { parser in
      guard parser.take(.inside, .course) || parser.take(.not, .later) else { return nil }
      _ = parser.take(.than)
      let count = parser.dayNumber() ?? 1
      _ = parser.take(.calendar)
      switch parser.takeAny([.dayNoun, .week, .monthNoun]) {
      case .dayNoun: return .days(count)
      case .week: return .days(count * 7)
      case .monthNoun: return .months(count)
      default: return nil
      }
    }
  }
}

import Wording

/// What stands instead of a date: schedules, terms of others, agreements.
extension DeadlineParser {
  /// «По графику», «в соответствии со сроками …», «согласно плану», «по согласованию».
  mutating func anchor() -> DeadlineAnchor? {
    bySchedule() ?? byTerms()
  }

  private mutating func bySchedule() -> DeadlineAnchor? {
    attempt { parser in
      let start = parser.position
      guard parser.takeAccording() else { return nil }
      while parser.peek() == .other || parser.peekWord() == .school
        || parser.peekWord() == .calendar || parser.peekWord() == .working
        || parser.peekWord() == .yearly || parser.peekWord() == .monthly
      {
        parser.position += 1
      }
      guard parser.takeAny([.schedule, .agreement]) != nil else { return nil }
      parser.takeFreeWords()
      return parser.anchorNamed(by: parser.words(from: start)) ?? .schedule
    }
  }

  private mutating func byTerms() -> DeadlineAnchor? {
    attempt { parser in
      let start = parser.position
      guard parser.takeAccording() || parser.take(.inside) || parser.take(.term) else {
        return nil
      }
      if parser.peekWord(-1) != .term {
        while parser.peek() == .other { parser.position += 1 }
        guard parser.take(.term) else { return nil }
      }
      let afterTerm = parser.position
      if parser.peek() == .comma, parser.isParticiple(1) { parser.position += 1 }
      parser.takeFreeWords()
      guard parser.position > afterTerm || afterTerm - start > 2 else { return nil }
      let words = parser.words(from: start)
      if let named = parser.anchorNamed(by: words) { return named }
      return words.holds("программ") ? .programmeTerms : .schedule
    }
  }

  /// Takes «по», «согласно», «в соответствии с».
  private mutating func takeAccording() -> Bool {
    if take(.through) || take(.according) { return true }
    return take(.inside, .according) && take(.from)
  }

  private func isParticiple(_ offset: Int) -> Bool {
    ["установлен", "определ", "указан", "утвержден", "предусмотр", "обозначен", "заданн"]
      .contains { peekText(offset).hasPrefix($0) }
  }

  /// The ministry, however it is spelled: «Минпросвещения», «Минобрнауки», «министерства».
  private func anchorNamed(by words: String) -> DeadlineAnchor? {
    words.split(separator: " ").contains { word in
      ["минпр", "минобр", "министерств"].contains { word.hasPrefix($0) }
    } ? .ministryTerms : nil
  }

  /// Takes words that say more about what stands before, and nothing about time.
  mutating func takeFreeWords() {
    while let length = freeWordLength { position += length }
  }

  /// How many tokens the free word that stands here has, or `nil` where there is none.
  private var freeWordLength: Int? {
    switch peek() {
    case .other:
      if case .number = peek(1), peekText() == "№" { return 2 }
      return 1
    case .dash:
      return isFree(1) && position > 0 ? 2 : nil
    case .word(.and), .word(.from), .word(.inside), .word(.on), .word(.through), .word(.to),
      .word(.during), .word(.until):
      return isFree(1) && !(peek() == .word(.until) && peekText(1).hasSuffix("ия")) ? 2 : nil
    case .word(.school), .word(.calendar):
      return peekWord(1) == .year || peekWord(1) == .years ? nil : 1
    case .word(.schedule), .word(.agreement), .word(.working), .word(.request), .word(.need):
      return 1
    default:
      return nil
    }
  }

  private func isFree(_ offset: Int) -> Bool {
    switch peek(offset) {
    case .other: true
    case .word(.working), .word(.request), .word(.need): true
    default: false
    }
  }
}

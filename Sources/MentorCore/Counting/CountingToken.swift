import JSONStore
import Wording

/// A piece of the text of a rule.
struct CountingToken {
  enum Kind {
    case word(FoldedText)
    case number(Int)
    case date(CalendarDate)
    case quoted(String)
    case dash, comma, open, close
  }

  let kind: Kind
  /// The piece as it is written.
  let text: String
  /// The place of its first character in the rule, from 1.
  let column: Int

  /// The pieces of `rule`.
  ///
  /// - Throws: ``ValueProblem`` at a character that no rule has, and for a number too long.
  static func tokens(of rule: String) throws(ValueProblem) -> [CountingToken] {
    let characters = Array(rule.cleaned())
    guard characters.count <= CountingReader.longest else {
      throw ValueProblem(
        Phrase(
          ru: "правило длиннее \(CountingReader.longest) знаков",
          en: "the rule is longer than \(CountingReader.longest) characters"))
    }
    var tokens: [CountingToken] = []
    var place = 0
    while place < characters.count {
      let start = place
      let character = characters[place]
      place += 1
      let kind: Kind
      switch character {
      case " ": continue
      case "(": kind = .open
      case ")": kind = .close
      case ",": kind = .comma
      case "-", "–", "—", "−": kind = .dash
      case "«", "\"", "“":
        let end: Character = character == "«" ? "»" : character == "“" ? "”" : "\""
        guard let close = characters[place...].firstIndex(of: end) else {
          throw .counting(start + 1, Phrase(ru: "кавычка не закрыта", en: "a quotation is open"))
        }
        kind = .quoted(String(characters[place..<close]))
        place = close + 1
      default:
        let isNumber = character.isASCII && character.isNumber
        while place < characters.count, characters[place].goesOn(isNumber, in: characters, place) {
          place += 1
        }
        let text = String(characters[start..<place])
        guard isNumber || character.isLetter else {
          throw .counting(
            start + 1, Phrase(ru: "лишний знак ", en: "a stray character ") + .quoted(text))
        }
        kind = isNumber ? try number(text, at: start + 1) : .word(FoldedText(text))
      }
      tokens.append(
        CountingToken(
          kind: kind, text: String(characters[start..<place]), column: start + 1))
    }
    return tokens
  }

  private static func number(_ text: String, at column: Int) throws(ValueProblem) -> Kind {
    if text.utf8.count <= 9, let number = Int(text) { return .number(number) }
    if let date = try? CalendarDate(typed: text) { return .date(date) }
    throw .counting(
      column,
      .quoted(text)
        + Phrase(
          ru: " — не число и не дата вида 01.09.2026",
          en: " is neither a number nor a date such as 01.09.2026"))
  }
}

extension Character {
  /// Whether a word or a number that began before `place` goes on with this character.
  ///
  /// A hyphen between digits belongs to a date only in its place after four digits or after the month:
  /// `2026-09-01`, and not `10-19`.
  fileprivate func goesOn(_ isNumber: Bool, in characters: [Character], _ place: Int) -> Bool {
    if isLetter { return !isNumber }
    if isASCII, self.isNumber { return true }
    guard isNumber else { return false }
    if self == "." { return place + 1 < characters.count && characters[place + 1].isNumber }
    guard self == "-" else { return false }
    let isDigits = { (range: Range<Int>) in
      range.lowerBound >= 0 && range.upperBound <= characters.count
        && characters[range].allSatisfy { $0.isASCII && $0.isNumber }
    }
    let isAfterYear =
      isDigits(place - 4..<place) && isDigits(place + 1..<place + 3)
      && place + 3 < characters.count && characters[place + 3] == "-"
    let isAfterMonth =
      place >= 7 && characters[place - 3] == "-" && isDigits(place - 7..<place - 3)
      && isDigits(place - 2..<place) && isDigits(place + 1..<place + 3)
    return isAfterYear || isAfterMonth
  }
}

extension ValueProblem {
  /// A problem in a counting rule at `column`, counted from 1.
  static func counting(_ column: Int, _ what: Phrase) -> ValueProblem {
    ValueProblem(
      Phrase(ru: "знак \(column) правила: ", en: "character \(column) of the rule: ") + what,
      hint: countingAdvice)
  }

  /// Where the words of rules are told.
  static let countingAdvice = Phrase(
    ru: "Слова правил: mentorctl fsn words.", en: "The words of rules: mentorctl fsn words.")
}

/// How a cell shows the number in it.
enum XLSXNumberFormat: Hashable {
  /// As it is.
  case general
  /// A date, a time, or both.
  case moment(XLSXMomentFormat)
  /// Digits by a pattern.
  case pattern(XLSXDigitPattern)

  /// The format of a code such as `dd.mm.yyyy` or `0.0%`.
  ///
  /// The first section of the code counts; where the code is none that is known, the number is shown
  /// as it is.
  ///
  /// Source: ECMA-376, part 1, 18.8.31 (numFmts).
  init(code: String) {
    let tokens = XLSXFormatToken.tokens(of: code)
    if let moment = XLSXMomentFormat(tokens) {
      self = .moment(moment)
    } else if let pattern = XLSXDigitPattern(tokens) {
      self = .pattern(pattern)
    } else {
      self = .general
    }
  }

  /// The format that every workbook knows by this number; `nil` where the number means none.
  ///
  /// Source: ECMA-376, part 1, 18.8.30 (numFmt).
  init?(builtIn id: Int) {
    switch id {
    case 0, 11, 12, 13, 48, 49: self = .general
    case 1, 3, 37, 38: self = .init(code: "0")
    case 2, 4, 39, 40: self = .init(code: "0.00")
    case 9: self = .init(code: "0%")
    case 10: self = .init(code: "0.00%")
    case 14, 15, 27...31, 36, 50...54, 57, 58: self = .init(code: "dd.mm.yyyy")
    case 16: self = .init(code: "d mmm")
    case 17: self = .init(code: "mmm yyyy")
    case 18, 20, 32...35, 55, 56: self = .init(code: "hh:mm")
    case 19, 21: self = .init(code: "hh:mm:ss")
    case 22: self = .init(code: "dd.mm.yyyy hh:mm")
    case 45, 47: self = .init(code: "mm:ss")
    case 46: self = .init(code: "[h]:mm:ss")
    default: return nil
    }
  }

  /// The number as the cell shows it.
  ///
  /// - Parameters:
  ///   - number: The number that the cell holds.
  ///   - is1904: Whether the days are counted from 1904.
  /// - Returns: The text of the cell.
  func text(_ number: XLSXDecimal, is1904: Bool) -> String {
    switch self {
    case .general: number.withoutNoise.text
    case .moment(let format): format.text(number.double, is1904: is1904) ?? number.withoutNoise.text
    case .pattern(let pattern): pattern.text(number.withoutNoise)
    }
  }
}

/// A piece of the first section of a format's code.
enum XLSXFormatToken: Hashable {
  /// A text that is shown as it is.
  case literal(String)
  /// A run of one letter of a date or a time, in lower case.
  case letters(Character, count: Int)
  /// Hours, minutes or seconds that are not carried on: `[h]`.
  case elapsed(Character)
  /// A sign of a pattern of digits: `0`, `#`, `?`, `.`, `,`, `%`.
  case sign(Character)
  /// The number as it is.
  case general
  /// The text of the cell.
  case text
  /// What is not shown in that simple way: an exponent, a fraction.
  case other

  /// The pieces of the first section of `code`.
  static func tokens(of code: String) -> [XLSXFormatToken] {
    var tokens: [XLSXFormatToken] = []
    let marks = Array(code.prefix(300))
    var index = 0
    func literal(_ text: String) {
      if case .literal(let before) = tokens.last {
        tokens[tokens.count - 1] = .literal(before + text)
      } else {
        tokens.append(.literal(text))
      }
    }
    while index < marks.count, marks[index] != ";" {
      let mark = marks[index]
      index += 1
      switch mark {
      case "\"":
        let quoted = marks[index...].prefix { $0 != "\"" }
        literal(String(quoted))
        index = quoted.endIndex + 1
      case "\\", "!":
        if index < marks.count { literal(String(marks[index])) }
        index += 1
      case "_":
        literal(" ")
        index += 1
      case "*": index += 1
      case "[":
        let inside = marks[index...].prefix { $0 != "]" }
        index = inside.endIndex + 1
        if let first = inside.first, "<>=".contains(first) { tokens.append(.other) }
        if let letter = elapsedLetter(String(inside)) { tokens.append(.elapsed(letter)) }
      case "0", "#", "?", ".", ",", "%": tokens.append(.sign(mark))
      case "@": tokens.append(.text)
      default:
        let rest = String(marks[(index - 1)...]).lowercased()
        if let name = ["general", "standard", "основной"].first(where: { rest.hasPrefix($0) }) {
          tokens.append(.general)
          index += name.count - 1
        } else if let name = ["am/pm", "a/p"].first(where: { rest.hasPrefix($0) }) {
          index += name.count - 1
        } else if let letter = letter(mark) {
          let run = marks[(index - 1)...].prefix { Self.letter($0) == letter }
          tokens.append(.letters(letter, count: run.count))
          index = run.endIndex
        } else if mark == "E" || mark == "e" || mark == "/" && !tokens.holdsLetters {
          tokens.append(.other)
        } else {
          literal(String(mark))
        }
      }
    }
    return tokens
  }

  private static func elapsedLetter(_ text: String) -> Character? {
    guard let first = text.first, let letter = letter(first), letter != "d", letter != "y",
      text.allSatisfy({ Self.letter($0) == letter })
    else { return nil }
    return letter
  }

  /// The letter of a date or time, those of Russian programs too.
  private static func letter(_ mark: Character) -> Character? {
    switch mark {
    case "y", "Y", "г", "Г": "y"
    case "m", "M", "м", "М": "m"
    case "d", "D", "д", "Д": "d"
    case "h", "H", "ч", "Ч": "h"
    case "s", "S", "с", "С": "s"
    default: nil
    }
  }
}

extension [XLSXFormatToken] {
  /// Whether letters of a date or time are among them.
  fileprivate var holdsLetters: Bool {
    contains { if case .letters = $0 { true } else { false } }
  }
}

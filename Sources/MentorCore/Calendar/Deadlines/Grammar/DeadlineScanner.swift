import Wording

/// Cuts a folded phrase into tokens; what is spaced apart inside a date is joined.
struct DeadlineScanner {
  private var scalars: [Unicode.Scalar]
  private var index = 0
  private var tokens: [DeadlineToken] = []

  /// The tokens of `phrase` in order.
  ///
  /// - Complexity: O(*n*).
  static func tokens(of phrase: FoldedText) -> [DeadlineToken] {
    var scanner = DeadlineScanner(scalars: Array(phrase.text.unicodeScalars))
    return scanner.scanned()
  }

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  private mutating func scanned() -> [DeadlineToken] {
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.isDigit {
        scanNumber()
      } else if scalar.isLetter {
        scanWord()
      } else {
        scanSign(scalar)
      }
    }
    return tokens
  }

  // MARK: Signs

  private mutating func scanSign(_ scalar: Unicode.Scalar) {
    index += 1
    let kind: DeadlineToken.Kind
    switch scalar {
    case " ", "_", "*": return
    case "-": kind = .dash
    case ",": kind = .comma
    case ";": kind = .semicolon
    case "/": kind = .slash
    case "(", "[": kind = .open
    case ")", "]": kind = .close
    case ":": kind = .colon
    case ".":
      // After a word a dot ends a short form or a sentence; after a number it must mean something.
      guard case .number = tokens.last?.kind, index < scalars.count else { return }
      kind = .dot
    default:
      append(.other, String(scalar))
      return
    }
    append(kind, String(scalar))
  }

  private mutating func append(_ kind: DeadlineToken.Kind, _ text: String) {
    tokens.append(DeadlineToken(kind: kind, text: text))
  }

  // MARK: Words

  private mutating func scanWord() {
    let word = takeWord()
    if index < scalars.count, scalars[index].isDigit {
      let rest = takeWhile { $0 != " " }
      append(.mixed, word + rest)
      return
    }
    append(Self.kind(of: word), word)
  }

  private static func kind(of word: String) -> DeadlineToken.Kind {
    if let month = MonthName.number(of: word[...]) { return .month(month) }
    if let roman = RomanNumeral.value(of: word) { return .ordinal(roman) }
    if let number = Numerals.number(word) { return .number(number) }
    if let meaning = DeadlineWord(word[...]) { return .word(meaning) }
    if let ordinal = Numerals.ordinal(word) { return .ordinal(ordinal) }
    return .other
  }

  // MARK: Numbers and dates

  private mutating func scanNumber() {
    let start = index
    let first = takeDigits()
    if let next = letter(at: index) {
      scanNumberWithLetters(first, next)
      return
    }
    if let kind = dateParts(after: first) {
      append(kind, text(from: start))
      return
    }
    index = start + first.count
    if let ordinal = ordinalSuffix() {
      append(.ordinal(first.value), first.digits + ordinal)
      return
    }
    append(first.count == 4 ? .year(first.value) : .number(first.value), first.digits)
  }

  /// Takes «1го», «2020г» and «О1»-like mixtures.
  private mutating func scanNumberWithLetters(_ first: Digits, _ next: Unicode.Scalar) {
    let start = index
    let letters = takeWhile(\.isLetter)
    let isFollowedByDigit = index < scalars.count && scalars[index].isDigit
    if !isFollowedByDigit {
      if first.count == 4,
        DeadlineWord(letters[...]) == .year || DeadlineWord(letters[...]) == .years
      {
        append(.year(first.value), first.digits)
        append(Self.kind(of: letters), letters)
        return
      }
      if first.count <= 2, Numerals.suffixes.contains(letters) {
        append(.ordinal(first.value), first.digits + letters)
        return
      }
      if first.count <= 2, case let kind = Self.kind(of: letters), kind != .other {
        append(.number(first.value), first.digits)
        append(kind, letters)
        return
      }
    }
    index = start
    let rest = takeWhile { $0 != " " }
    append(.mixed, first.digits + rest)
  }

  /// The date that continues `first`, spaces inside allowed; the index is moved only with one.
  private mutating func dateParts(after first: Digits) -> DeadlineToken.Kind? {
    let start = index
    guard let mark = dateMark(), let second = nextDigits(), letter(at: index) == nil else {
      index = start
      return nil
    }
    let afterSecond = index
    if dateMark() == mark, let third = nextDigits(), letter(at: index).map(\.isYearLetter) ?? true {
      if let kind = Self.fullDate(first, second, third, mark) { return kind }
    }
    index = afterSecond
    if mark == ".", first.count <= 2, second.count == 4 {
      return .monthOfYear(month: first.value, year: second.value)
    }
    if mark == ".", first.count <= 2, second.count == 2 {
      return .date(day: first.value, month: second.value, year: nil)
    }
    index = start
    return nil
  }

  private static func fullDate(
    _ first: Digits, _ second: Digits, _ third: Digits, _ mark: Unicode.Scalar
  ) -> DeadlineToken.Kind? {
    guard second.count <= 2 else { return nil }
    if first.count <= 2, third.count == 4 {
      return .date(day: first.value, month: second.value, year: third.value)
    }
    if mark == "-", first.count == 4, third.count == 2, second.count == 2 {
      return .date(day: third.value, month: second.value, year: first.value)
    }
    if mark == ".", first.count <= 2, third.count == 2 {
      return .shortDate(day: first.value, month: second.value, year: third.value)
    }
    return nil
  }

  private mutating func dateMark() -> Unicode.Scalar? {
    let start = index
    skipSpaces()
    guard index < scalars.count, [".", "-", "/"].contains(scalars[index]) else {
      index = start
      return nil
    }
    defer { index += 1 }
    return scalars[index]
  }

  private mutating func nextDigits() -> Digits? {
    let start = index
    skipSpaces()
    guard index < scalars.count, scalars[index].isDigit else {
      index = start
      return nil
    }
    return takeDigits()
  }

  /// Takes the ending of «1-й», where there is one.
  private mutating func ordinalSuffix() -> String? {
    let start = index
    guard index < scalars.count, scalars[index] == "-" else { return nil }
    index += 1
    let letters = takeWhile(\.isLetter)
    if Numerals.suffixes.contains(letters), letter(at: index) == nil { return "-" + letters }
    index = start
    return nil
  }

  // MARK: Pieces

  private struct Digits {
    let digits: String
    let value: Int
    var count: Int { digits.utf8.count }
  }

  private mutating func takeDigits() -> Digits {
    let digits = takeWhile(\.isDigit)
    return Digits(digits: digits, value: Int(digits) ?? Int.max)
  }

  /// Takes letters, and hyphens that join a numeral with its ending: «ii-й».
  private mutating func takeWord() -> String {
    let letters = takeWhile(\.isLetter)
    if RomanNumeral.value(of: letters) != nil { _ = ordinalSuffix() }
    return letters
  }

  private mutating func takeWhile(_ belongs: (Unicode.Scalar) -> Bool) -> String {
    var taken = String.UnicodeScalarView()
    while index < scalars.count, belongs(scalars[index]) {
      taken.append(scalars[index])
      index += 1
    }
    return String(taken)
  }

  private mutating func skipSpaces() {
    while index < scalars.count, scalars[index] == " " { index += 1 }
  }

  private func letter(at index: Int) -> Unicode.Scalar? {
    index < scalars.count && scalars[index].isLetter ? scalars[index] : nil
  }

  private func text(from start: Int) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<index])
    return String(view)
  }
}

extension Unicode.Scalar {
  /// Whether this is an ASCII digit.
  fileprivate var isDigit: Bool { 0x30...0x39 ~= value }

  /// Whether this is a letter of any alphabet, a Roman numeral among them.
  fileprivate var isLetter: Bool { properties.isAlphabetic }

  /// Whether this may follow the last digit of a date: «2020г.».
  fileprivate var isYearLetter: Bool { self == "г" }
}

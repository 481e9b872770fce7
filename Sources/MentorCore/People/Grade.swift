public import JSONStore
import Wording

/// A grade of a school with its letter: «7А».
public struct Grade: Hashable, Sendable, Comparable {
  /// The stages of general education.
  public enum Stage: Int, Hashable, Sendable, Comparable {
    /// Начальное общее образование, grades 1–4.
    case primary
    /// Основное общее образование, grades 5–9.
    case basic
    /// Среднее общее образование, grades 10–11.
    case secondary

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The grade, from 1 to 11.
  public let number: Int

  /// The letter in capitals, or an empty text where there is none.
  public let letter: String

  /// The grades of a school.
  public static let range = 1...11

  /// The grade of the year after, with the same letter; `nil` after the last one.
  public var next: Grade? {
    number < Self.range.upperBound ? Grade(number: number + 1, letter: letter) : nil
  }

  private init(number: Int, letter: String) {
    self.number = number
    self.letter = letter
  }

  /// The stage of education.
  public var stage: Stage {
    switch number {
    case ...4: .primary
    case 5...9: .basic
    default: .secondary
    }
  }

  /// Reads «7А», «7 "А"», «7-а», «7 класс», «7 класс А», «11».
  ///
  /// - Throws: ``ValueProblem`` where `typed` is no grade from 1 to 11.
  public init(typed: String) throws(ValueProblem) {
    let folded = FoldedText(typed).text
    let digits = folded.prefix { $0.isASCII && $0.isNumber }
    let rest = folded.dropFirst(digits.count).split { $0 == " " || $0 == "-" || $0 == "." }
      .map { $0.hasSuffix("класс") ? $0.dropLast("класс".count) : $0 }
      .filter { $0 != "кл" && $0 != "класса" && !$0.isEmpty }.joined()
    guard digits.count <= 2, let number = Int(digits), Self.range.contains(number),
      rest.count <= 2, rest.allSatisfy(\.isLetter)
    else {
      throw ValueProblem(
        Phrase(
          ru: "«\(typed)» — не класс; пишите номер от 1 до 11 и букву, например 7А",
          en: "“\(typed)” is no grade; write a number from 1 to 11 and a letter, such as 7А"))
    }
    self.number = number
    self.letter = rest.uppercased()
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.number, left.letter) < (right.number, right.letter)
  }
}

extension Grade: JSONText {
  public init(jsonText: String) throws(ValueProblem) {
    if let grade = Self(stored: jsonText) {
      self = grade
    } else {
      try self.init(typed: jsonText)
    }
  }

  /// The grade in its stored form, a number and at most one Cyrillic capital, read without folding;
  /// `nil` for anything else.
  private init?(stored text: String) {
    let bytes = text.utf8
    let digits = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let letter = bytes.dropFirst(digits.count)
    guard (1...2).contains(digits.count), digits.first != UInt8(ascii: "0"),
      let number = Int(String(Substring(digits))), Self.range.contains(number)
    else { return nil }
    // А to Я are the bytes D0 90 to D0 AF.
    let isCapital =
      letter.count == 2 && letter.first == 0xD0 && (0x90...0xAF).contains(letter.last ?? 0)
    guard letter.isEmpty || isCapital else { return nil }
    self.number = number
    self.letter = String(Substring(letter))
  }

  public var jsonText: String { "\(number)\(letter)" }

  public static var jsonSchema: TextSchema {
    TextSchema(example: "7А", pattern: "^([1-9]|1[01])[А-ЯЁA-Z]{0,2}$")
  }
}

public import JSONStore
import Wording

/// The taxpayer's number (ИНН) of an organisation: ten digits, the last of which checks the others.
///
/// The check digit is the customary one.
public struct TaxpayerNumber: JSONText, Hashable, Sendable {
  public let jsonText: String

  /// Reads a number; spaces are left out.
  ///
  /// - Throws: ``ValueProblem`` where there are not ten digits, or the last one does not fit.
  public init(jsonText: String) throws(ValueProblem) {
    let digits = try jsonText.digits(10, Phrase(ru: "ИНН организации", en: "the ИНН"))
    let sum = zip([2, 4, 10, 3, 5, 9, 4, 6, 8], digits).map { $0 * $1 }.reduce(0, +)
    guard sum % 11 % 10 == digits[9] else {
      throw .wrongCheckDigit(jsonText, Phrase(ru: "ИНН", en: "the ИНН"))
    }
    self.jsonText = digits.map(String.init).joined()
  }

  public static var jsonSchema: TextSchema {
    TextSchema(example: "7700000009", pattern: "^[0-9]{10}$")
  }
}

/// The number of an organisation in the state register (ОГРН): thirteen digits, the last of which checks
/// the others.
///
/// The check digit is the customary one.
public struct RegistrationNumber: JSONText, Hashable, Sendable {
  public let jsonText: String

  /// Reads a number; spaces are left out.
  ///
  /// - Throws: ``ValueProblem`` where there are not thirteen digits, or the last one does not fit.
  public init(jsonText: String) throws(ValueProblem) {
    let digits = try jsonText.digits(13, Phrase(ru: "ОГРН", en: "the ОГРН"))
    let rest = digits.prefix(12).reduce(0) { ($0 * 10 + $1) % 11 }
    guard rest % 10 == digits[12] else {
      throw .wrongCheckDigit(jsonText, Phrase(ru: "ОГРН", en: "the ОГРН"))
    }
    self.jsonText = digits.map(String.init).joined()
  }

  public static var jsonSchema: TextSchema {
    TextSchema(example: "1027700000008", pattern: "^[0-9]{13}$")
  }
}

extension String {
  /// The digits of the text, of which there are `count`.
  fileprivate func digits(_ count: Int, _ name: Phrase) throws(ValueProblem) -> [Int] {
    let digits = filter { !$0.isWhitespace }
      .map { $0.isASCII ? $0.wholeNumberValue : nil }
    let known = digits.compactMap(\.self)
    guard known.count == digits.count, known.count == count else {
      throw ValueProblem(
        .quoted(self)
          + Phrase(
            ru: ": \(name.ru) — это \(count) цифр", en: ": \(name.en) has \(count) digits"))
    }
    return known
  }
}

extension ValueProblem {
  fileprivate static func wrongCheckDigit(_ text: String, _ name: Phrase) -> ValueProblem {
    ValueProblem(
      .quoted(text)
        + Phrase(
          ru: ": в \(name.ru) ошибка, контрольная цифра не сходится",
          en: ": there is a mistake in \(name.en), its check digit does not fit"),
      hint: Phrase(ru: "Сверьте номер с документом.", en: "Compare it with the paper."))
  }
}

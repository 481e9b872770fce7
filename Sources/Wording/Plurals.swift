extension Int {
  /// The form that a Russian noun takes after this number: «1 пара, 2 пары, 5 пар».
  ///
  /// - Parameters:
  ///   - one: The form after 1, 21, 31 and so on: «пара».
  ///   - few: The form after 2 to 4, 22 to 24 and so on: «пары».
  ///   - many: The form after all else, 0 and 11 to 14 among them: «пар».
  /// - Returns: One of the three; the sign of the number does not matter.
  public func form(_ one: String, _ few: String, _ many: String) -> String {
    let lastTwo = magnitude % 100
    return switch (lastTwo, lastTwo % 10) {
    case (11...14, _): many
    case (_, 1): one
    case (_, 2...4): few
    default: many
    }
  }
}

extension Phrase {
  /// A number with its noun: «5 пар», "5 pairs".
  ///
  /// - Parameters:
  ///   - number: How many there are.
  ///   - ru: The Russian forms after 1, 2 and 5.
  ///   - en: The English singular and plural.
  /// - Returns: The number in digits, a space and the noun.
  public static func count(
    _ number: Int, ru: (String, String, String), en: (String, String)
  ) -> Phrase {
    Phrase(
      ru: "\(number) \(number.form(ru.0, ru.1, ru.2))",
      en: "\(number) \(number.magnitude == 1 ? en.0 : en.1)")
  }
}

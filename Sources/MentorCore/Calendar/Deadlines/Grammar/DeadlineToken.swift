/// A piece of a phrase about time.
struct DeadlineToken: Hashable {
  /// What the piece is.
  enum Kind: Hashable {
    /// A number of up to three digits, or written as a word: «две».
    case number(Int)

    /// A number of order: «1-й», «первая», «II».
    case ordinal(Int)

    /// A number of four digits.
    case year(Int)

    /// A month in words.
    case month(Int)

    /// A date in digits; the year may be missing. The parts are as written, possible or not.
    case date(day: Int, month: Int, year: Int?)

    /// A date in digits whose year has two.
    case shortDate(day: Int, month: Int, year: Int)

    /// A month and a year in digits: «09.2020».
    case monthOfYear(month: Int, year: Int)

    /// A word that means something here.
    case word(DeadlineWord)

    /// A word that means nothing here.
    case other

    /// Letters among digits, as «О1.09.2020» with the letter О.
    case mixed

    case dash, comma, semicolon, slash, open, close, colon, dot
  }

  /// What the piece is.
  let kind: Kind

  /// The folded words of the piece.
  let text: String

  /// Whether the piece ends a part of the phrase.
  var isSeparator: Bool {
    switch kind {
    case .comma, .semicolon, .open, .close, .colon: true
    default: false
    }
  }
}

/// How a number of a list is written.
///
/// Source: ECMA-376, part 1, 17.18.59 (ST_NumberFormat).
enum NumberFormat: Hashable, Sendable {
  case decimal
  /// Two digits at least: 01.
  case decimalZero
  case roman(isUpper: Bool)
  /// The letters of an alphabet; after the last one they are doubled, then tripled.
  case letters(Alphabet)
  case bullet
  case nothing

  /// An alphabet by which lists are numbered.
  enum Alphabet: Hashable, Sendable {
    case latinUpper
    case latinLower
    case russianUpper
    case russianLower
  }

  /// The format that Word calls `name`; decimal for those that the program does not know.
  init(_ name: String) {
    switch name {
    case "decimalZero": self = .decimalZero
    case "upperRoman": self = .roman(isUpper: true)
    case "lowerRoman": self = .roman(isUpper: false)
    case "upperLetter": self = .letters(.latinUpper)
    case "lowerLetter": self = .letters(.latinLower)
    case "russianUpper": self = .letters(.russianUpper)
    case "russianLower": self = .letters(.russianLower)
    case "bullet": self = .bullet
    case "none": self = .nothing
    default: self = .decimal
    }
  }

  /// The number in this format; in digits where the format has no form for it.
  func text(of number: Int) -> String {
    switch self {
    case .decimal: return String(number)
    case .decimalZero: return 0..<10 ~= number ? "0\(number)" : String(number)
    case .roman(let isUpper):
      guard 1..<4000 ~= number else { return String(number) }
      let numeral = Self.roman(number)
      return isUpper ? numeral : numeral.lowercased()
    case .letters(let alphabet):
      let letters = alphabet.letters
      guard number >= 1, number <= letters.count * 10 else { return String(number) }
      return String(
        repeating: letters[(number - 1) % letters.count], count: (number - 1) / letters.count + 1)
    case .bullet: return "-"
    case .nothing: return ""
    }
  }

  private static func roman(_ number: Int) -> String {
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var result = ""
    for (value, sign) in signs {
      while rest >= value {
        result += sign
        rest -= value
      }
    }
    return result
  }
}

extension NumberFormat.Alphabet {
  /// The letters in their order; the Russian ones without ё, й, ъ and ь, as Word counts them.
  var letters: [Character] {
    switch self {
    case .latinUpper: Self.latinUpperLetters
    case .latinLower: Self.latinLowerLetters
    case .russianUpper: Self.russianUpperLetters
    case .russianLower: Self.russianLowerLetters
    }
  }

  private static let latinUpperLetters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
  private static let latinLowerLetters = Array("abcdefghijklmnopqrstuvwxyz")
  private static let russianUpperLetters = Array("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ")
  private static let russianLowerLetters = Array("абвгдежзиклмнопрстуфхцчшщыэюя")
}

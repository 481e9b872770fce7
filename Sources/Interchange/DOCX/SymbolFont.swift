/// Characters of fonts whose codes are no Unicode, as Word keeps them in `w:sym`.
enum SymbolFont {
  /// The character that a code stands for in a font; «•» where it is some other picture.
  ///
  /// - Parameters:
  ///   - code: The code, as a rule from F000 to F0FF.
  ///   - font: The name of the font.
  /// - Returns: The character; `nil` where the code stands for nothing.
  static func character(_ code: UInt32, in font: String) -> Character? {
    let own = 0xF000...0xF0FF ~= code ? code - 0xF000 : code
    switch font.lowercased() {
    case "symbol": return symbol[own] ?? greek(own) ?? plain(own)
    case "wingdings": return wingdings[own] ?? "•"
    case "wingdings 2": return wingdings2[own] ?? "•"
    case "wingdings 3", "webdings": return "•"
    default:
      return 0xF020...0xF0FF ~= code ? plain(own) : Unicode.Scalar(code).map { Character($0) }
    }
  }

  private static func plain(_ code: UInt32) -> Character {
    guard 0x20...0x7E ~= code, let scalar = Unicode.Scalar(code) else { return "•" }
    return Character(scalar)
  }

  private static func greek(_ code: UInt32) -> Character? {
    switch code {
    case 0x41...0x5A: Array("ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ")[Int(code - 0x41)]
    case 0x61...0x7A: Array("αβχδεφγηιϕκλμνοπθρστυϖωξψζ")[Int(code - 0x61)]
    default: nil
    }
  }

  private static let symbol: [UInt32: Character] = [
    0x2D: "−", 0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAE: "→", 0xB0: "°", 0xB1: "±",
    0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xBC: "…",
    0xD7: "⋅", 0xDE: "⇒",
  ]

  private static let wingdings: [UInt32: Character] = [
    0x6F: "☐", 0x71: "☐", 0x72: "☐", 0xA8: "☐", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
    0xE0: "→", 0xDF: "←", 0xF0: "⇨", 0x22: "✂", 0x28: "☎", 0x2A: "✉",
  ]

  private static let wingdings2: [UInt32: Character] = [
    0x50: "✓", 0x4F: "✗", 0x51: "☒", 0x52: "☑", 0x54: "☒", 0xA3: "☐", 0x2A: "☐",
  ]
}

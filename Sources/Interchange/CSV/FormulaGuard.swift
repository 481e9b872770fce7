/// The apostrophe that keeps a spreadsheet from taking a text for a formula.
enum FormulaGuard {
  /// The text with an apostrophe before it where a spreadsheet would compute it.
  ///
  /// So it would with a text that begins with = + - @, a tab or a carriage return, but not with a
  /// number («-1,5»). A text that already looks guarded gets one more, so that nothing is lost.
  static func added(to text: String) -> String {
    guard isGuardable(text) else { return text }
    return text.utf8.first == 0x2D && isNumber(text) ? text : "'" + text
  }

  /// The text without the apostrophe that ``added(to:)`` puts before it.
  static func removed(from text: String) -> String {
    guard text.utf8.first == 0x27, isGuardable(text) else { return text }
    return String(Substring(text.utf8.dropFirst()))
  }

  /// Whether the text begins as a formula does, apostrophes before that aside.
  private static func isGuardable(_ text: String) -> Bool {
    switch text.utf8.first(where: { $0 != 0x27 }) {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D: true
    default: false
    }
  }

  /// Whether the text is a negative number as Russians or programs write it: «-2», «-1 234,5», «-5%».
  private static func isNumber(_ text: String) -> Bool {
    var hasDigit = false
    var hasPoint = false
    var isEnded = false
    for scalar in text.unicodeScalars.dropFirst() {
      guard !isEnded else { return false }
      switch scalar {
      case "0"..."9": hasDigit = true
      case ",", ".":
        guard hasDigit, !hasPoint else { return false }
        hasPoint = true
        hasDigit = false
      case " ", "\u{A0}", "\u{202F}":
        guard hasDigit, !hasPoint else { return false }
      case "%": isEnded = true
      default: return false
      }
    }
    return hasDigit
  }
}

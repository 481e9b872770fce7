/// A pattern of digits by which a cell shows a number: `0.00`, `0%`, `+7 (000) 000-00-00`.
///
/// Thousands are not set apart, so that the text stays a number.
struct XLSXDigitPattern: Hashable {
  private var prefix = ""
  private var suffix = ""
  /// The pieces before the point from the left: places of digits, and texts between them.
  private var whole: [XLSXFormatToken] = []
  private var leastFraction = 0
  private var mostFraction = 0
  private var percents = 0
  private var thousands = 0

  /// The pattern of these pieces; `nil` where they are none.
  init?(_ tokens: [XLSXFormatToken]) {
    var hasPoint = false
    var isBehind = false
    for token in tokens {
      switch token {
      case .literal(let text):
        if hasPoint || isBehind {
          suffix += text
        } else if whole.isEmpty {
          prefix += text
        } else {
          whole.append(token)
        }
      case .sign("0"), .sign("#"), .sign("?"):
        guard !isBehind else { return nil }
        if hasPoint {
          mostFraction += 1
          if token == .sign("0") { leastFraction = mostFraction }
        } else {
          whole.append(token)
        }
        thousands = 0
      case .sign("."): hasPoint = true
      case .sign(","): thousands += 1
      case .sign("%"):
        percents += 1
        if whole.isEmpty { prefix += "%" } else { suffix += "%" }
        isBehind = !whole.isEmpty
      default: return nil
      }
    }
    guard whole.contains(where: \.isDigitPlace) || mostFraction > 0 else { return nil }
    while let last = whole.last, case .literal(let text) = last {
      suffix = text + suffix
      whole.removeLast()
    }
  }

  /// The number by the pattern.
  func text(_ number: XLSXDecimal) -> String {
    let value = number.shifted(by: 2 * percents - 3 * thousands).rounded(toPlaces: mostFraction)
    let fraction = value.fractionDigits(atLeast: leastFraction)
    let shown =
      prefix + wholeText(value) + (fraction.isEmpty ? "" : ",\(fraction)") + suffix
    return ((value.isNegative ? "-" : "") + shown).trimmingSpaces
  }

  private func wholeText(_ value: XLSXDecimal) -> String {
    var digits = Array(value.wholeDigits(atLeast: max(1, whole.count { $0 == .sign("0") })))
    var pieces: [String] = []
    var places = whole.count(where: \.isDigitPlace)
    for token in whole.reversed() {
      switch token {
      case .literal(let text): pieces.append(digits.isEmpty ? "" : text)
      default:
        places -= 1
        if places == 0 {
          pieces.append(String(digits))
          digits = []
        } else if let digit = digits.popLast() {
          pieces.append(String(digit))
        }
      }
    }
    pieces.append(String(digits))
    return pieces.reversed().joined()
  }
}

extension XLSXFormatToken {
  /// Whether a digit stands here.
  fileprivate var isDigitPlace: Bool {
    self == .sign("0") || self == .sign("#") || self == .sign("?")
  }
}

extension String {
  /// The text without spaces at its ends.
  fileprivate var trimmingSpaces: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

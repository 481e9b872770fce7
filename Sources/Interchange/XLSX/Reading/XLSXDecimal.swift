/// A number digit by digit, as a workbook stores it, so that nothing is lost of long numbers.
struct XLSXDecimal: Hashable {
  private(set) var isNegative = false

  /// The digits without zeros at either end; none for zero.
  private var digits: [UInt8] = []

  /// How many of the digits stand before the point; may be negative or more than there are.
  private var point = 0

  /// Reads a number such as `-1.5`, `79161234567` or `7.9E+10`; `nil` where the text is none.
  init?(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while bytes.last?.isHTMLSpace ?? false { bytes.removeLast() }
    bytes = bytes.drop { $0.isHTMLSpace }
    if bytes.first == 0x2D || bytes.first == 0x2B { isNegative = bytes.removeFirst() == 0x2D }
    let whole = bytes.prefix { $0.isDigit }
    bytes = bytes[whole.endIndex...]
    var fraction: ArraySlice<UInt8> = []
    if bytes.first == 0x2E {
      fraction = bytes.dropFirst().prefix { $0.isDigit }
      bytes = bytes[fraction.endIndex...]
    }
    guard !whole.isEmpty || !fraction.isEmpty else { return nil }
    var exponent = 0
    if let mark = bytes.first, mark | 0x20 == 0x65 {
      guard let value = Int(String(decoding: bytes.dropFirst(), as: UTF8.self)),
        abs(value) < 1000
      else { return nil }
      exponent = value
      bytes = []
    }
    guard bytes.isEmpty, whole.count + fraction.count <= 400 else { return nil }
    digits = (whole + fraction).map { $0 - 0x30 }
    point = whole.count + exponent
    normalize()
  }

  /// The text of a number that needs no more than its comma; `nil` for all others.
  ///
  /// Such a number has few digits, no needless zeros and no exponent, as most cells of a workbook do;
  /// the text is the one that ``withoutNoise`` has.
  static func plainText(of value: String) -> String? {
    var point: Int?
    var count = 0
    var last: UInt8 = 0
    var first: UInt8 = 0
    let digits = value.utf8.first == 0x2D ? value.utf8.dropFirst() : value.utf8[...]
    for byte in digits {
      if byte == 0x2E, point == nil, count > 0 {
        point = count
      } else if byte.isDigit {
        if count == 0 { first = byte }
        count += 1
      } else {
        return nil
      }
      last = byte
    }
    guard 1...15 ~= count else { return nil }
    guard let point else { return first == 0x30 ? nil : value }
    guard last != 0x30, last != 0x2E, first != 0x30 || point == 1 else { return nil }
    return String(decoding: value.utf8.map { $0 == 0x2E ? 0x2C : $0 }, as: UTF8.self)
  }

  private mutating func normalize() {
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    point -= zeros
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty {
      point = 0
      isNegative = false
    }
  }

  /// The number as binary programs take it.
  var double: Double {
    let text = String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
    return digits.isEmpty
      ? 0 : (Double("\(isNegative ? "-" : "")0.\(text)e\(point)") ?? .infinity)
  }

  /// The number with `places` digits more before the point.
  func shifted(by places: Int) -> XLSXDecimal {
    var result = self
    if !digits.isEmpty { result.point += places }
    return result
  }

  /// The number rounded to `places` digits behind the point, halves away from zero.
  func rounded(toPlaces places: Int) -> XLSXDecimal { keeping(point + places) }

  /// The number as a program shows it whose numbers have 15 digits; whole numbers keep all theirs.
  var withoutNoise: XLSXDecimal { digits.count > point ? keeping(max(15, point)) : self }

  private func keeping(_ count: Int) -> XLSXDecimal {
    guard count < digits.count else { return self }
    var result = self
    guard count >= 0 else {
      result.digits = []
      result.normalize()
      return result
    }
    let roundsUp = digits[count] >= 5
    result.digits.removeLast(digits.count - count)
    if roundsUp {
      var index = count - 1
      while index >= 0, result.digits[index] == 9 {
        result.digits[index] = 0
        index -= 1
      }
      if index >= 0 {
        result.digits[index] += 1
      } else {
        result.digits.insert(1, at: 0)
        result.point += 1
      }
    }
    result.normalize()
    return result
  }

  /// The digits before the point, at least `least` of them.
  func wholeDigits(atLeast least: Int = 1) -> String {
    var text = ""
    for index in 0..<max(0, point) { text += index < digits.count ? "\(digits[index])" : "0" }
    return String(repeating: "0", count: max(0, least - text.utf8.count)) + text
  }

  /// The digits behind the point, filled up with zeros to `least`; none for a whole number.
  func fractionDigits(atLeast least: Int = 0) -> String {
    var text = ""
    if digits.count > point {
      text = String(repeating: "0", count: max(0, -point))
      for index in max(0, point)..<digits.count { text += "\(digits[index])" }
    }
    return text + String(repeating: "0", count: max(0, least - text.utf8.count))
  }

  /// The number with a comma, and without an exponent.
  var text: String {
    let fraction = fractionDigits()
    return (isNegative ? "-" : "") + wholeDigits() + (fraction.isEmpty ? "" : ",\(fraction)")
  }
}

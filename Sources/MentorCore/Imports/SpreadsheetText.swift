import Wording

/// What spreadsheets do to the texts in cells.
enum SpreadsheetText {
  /// Whether `text` is a date that a spreadsheet has made of something like «5-6»: «05.июн».
  static func isDate(_ text: String) -> Bool {
    let folded = FoldedText(text).text
    let parts = folded.split { $0 == "." || $0 == "-" || $0 == " " || $0 == "/" }
    guard parts.count >= 2, parts.contains(where: { $0.allSatisfy(\.isNumber) }) else {
      return false
    }
    if parts.count <= 3, parts.contains(where: { MonthName.number(of: $0) != nil }) { return true }
    guard parts.count == 3, let first = Int(parts[0]), let second = Int(parts[1]),
      let third = Int(parts[2]), folded.contains(".") || folded.contains("-")
    else { return false }
    let isISO = (1900...2100).contains(first) && (1...12).contains(second)
    return isISO || ((1...31).contains(first) && (1...12).contains(second) && third >= 0)
  }

  /// Whether `text` is a number that lost digits: «7,92E+10».
  static func isPowerOfTen(_ text: String) -> Bool {
    let upper = text.uppercased()
    guard let mark = upper.firstIndex(where: { $0 == "E" || $0 == "Е" }) else { return false }
    let digits = upper[..<mark]
    var power = upper[upper.index(after: mark)...]
    if power.first == "+" { power = power.dropFirst() }
    return !digits.isEmpty && digits.allSatisfy { $0.isNumber || $0 == "," || $0 == "." }
      && !power.isEmpty && power.allSatisfy(\.isNumber)
  }

  /// The text without the «,0» or «.0» that a spreadsheet puts behind a whole number.
  static func withoutZeroFraction(_ text: String) -> String {
    for ending in [".0", ",0", ".00", ",00"] where text.hasSuffix(ending) {
      let head = text.dropLast(ending.count)
      if !head.isEmpty, head.allSatisfy({ $0.isASCII && $0.isNumber }) { return String(head) }
    }
    return text
  }

  /// Whether `text` is what a spreadsheet shows where a formula has failed or a column is too narrow.
  static func isErrorValue(_ text: String) -> Bool {
    guard text.utf8.first == UInt8(ascii: "#") || text.first?.isWhitespace == true else {
      return false
    }
    let upper = text.cleaned().uppercased()
    if upper.utf8.count >= 3, upper.allSatisfy({ $0 == "#" }) { return true }
    return [
      "#Н/Д", "#N/A", "#ССЫЛКА!", "#REF!", "#ЗНАЧ!", "#VALUE!", "#ДЕЛ/0!", "#DIV/0!", "#ИМЯ?",
      "#NAME?", "#ПУСТО!", "#NULL!", "#ЧИСЛО!", "#NUM!", "#ПЕРЕНОС!", "#SPILL!", "#ОШИБКА!",
      "#ERROR!",
    ].contains(upper)
  }

  /// Why a cell with such a text cannot be imported.
  static func errorReason(_ text: String) -> Phrase {
    .quoted(text.cleaned())
      + Phrase(
        ru: " — ошибка электронной таблицы вместо значения; впишите само значение",
        en: " is an error of the spreadsheet in place of a value; type the value itself")
  }

  /// The text without the apostrophe that a spreadsheet puts in front of what is not to be a number.
  static func withoutApostrophe(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, first == "'" || first == "’",
      let next = text.unicodeScalars.dropFirst().first,
      next == "+" || next == "=" || next == "-" || next.properties.isAlphabetic
        || ("0"..."9").contains(next)
    else { return text }
    return String(text.dropFirst())
  }

  /// The day whose number stands in place of a date, counted from 30.12.1899.
  ///
  /// `nil` where `text` is no number of a day from 1927 to 2099. A fraction is the time of the day and does
  /// not count.
  static func serialDate(_ text: String) -> CalendarDate? {
    let parts = text.cleaned().split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard (1...2).contains(parts.count), let day = parts.first, day.utf8.count == 5,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let number = Int(day), (10_000...73_050).contains(number)
    else { return nil }
    return CalendarDate(dayNumber: number - 25_569)
  }

  /// Whether `text` holds spaces that look like ordinary ones and are not, or marks that take no room.
  static func hasOddSpaces(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0xA0, 0xAD, 0x2000...0x200F, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: true
      default: false
      }
    }
  }

  /// Whether `text` says that there is nothing: «нет», «-», «не знаю».
  static func saysNothing(_ text: String) -> Bool {
    let folded = FoldedText(text).text
    return ["", "-", "нет", "не знаю", "не указано", "н/д", "none", "n/a", "—"].contains(folded)
  }

  /// What the answer means: `true` for «да», `false` for «нет», `nil` otherwise.
  static func isYes(_ text: String) -> Bool? {
    let words = FoldedText(text).words
    guard let first = words.first else { return nil }
    let plain = first.trimmingMarks
    if ["да", "yes", "true", "1", "+", "согласен", "согласна", "даю", "v"].contains(plain) {
      return true
    }
    return ["нет", "no", "false", "0", "-"].contains(plain) ? false : nil
  }
}

extension Substring {
  /// The word without commas, dots and the like behind it.
  fileprivate var trimmingMarks: Substring {
    var word = self
    while let last = word.last, ",.!;:".contains(last) { word.removeLast() }
    return word
  }
}

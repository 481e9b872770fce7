internal import Wording

/// What of a date and a time a cell shows.
struct XLSXMomentFormat: Hashable {
  private var hasYear = false
  private var hasMonth = false
  private var monthIsNamed = false
  private var hasDay = false
  private var hasHours = false
  private var hasMinutes = false
  private var hasSeconds = false
  private var isElapsed = false

  /// The format of these pieces; `nil` where they show no date and no time.
  init?(_ tokens: [XLSXFormatToken]) {
    guard !tokens.contains(.other), !tokens.contains(.general), !tokens.contains(.text) else {
      return nil
    }
    let letters = tokens.compactMap { token -> (Character, Int)? in
      switch token {
      case .letters(let letter, let count): (letter, count)
      case .elapsed(let letter): (letter, 0)
      default: nil
      }
    }
    for (index, (letter, count)) in letters.enumerated() {
      if count == 0 { isElapsed = true }
      switch letter {
      case "y": hasYear = true
      case "d": if count < 3 { hasDay = true }
      case "h": hasHours = true
      case "s": hasSeconds = true
      default:
        let isAfterHours = index > 0 && letters[index - 1].0 == "h"
        let isBeforeSeconds = index + 1 < letters.count && letters[index + 1].0 == "s"
        if count == 0 || (count < 3 && (isAfterHours || isBeforeSeconds)) {
          hasMinutes = true
        } else {
          hasMonth = true
          monthIsNamed = count > 2
        }
      }
    }
    guard hasDate || hasTime else { return nil }
    // Digits belong to a time only as parts of a second.
    let digits: [XLSXFormatToken] = [.sign("0"), .sign("#"), .sign("?")]
    guard hasSeconds || !tokens.contains(where: digits.contains) else { return nil }
  }

  private var hasDate: Bool { hasYear || hasMonth || hasDay }
  private var hasTime: Bool { hasHours || hasMinutes || hasSeconds }

  /// The moment `serial` days after the start of the count; `nil` where it is none.
  ///
  /// A full date is shown as `dd.mm.yyyy`, a time as `HH:MM` or `HH:MM:SS`, midnight after a date
  /// not at all: programs give that time to every date.
  func text(_ serial: Double, is1904: Bool) -> String? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    var days = Int(serial)
    var seconds = Int(((serial - Double(days)) * 86_400).rounded())
    if seconds == 86_400 {
      days += 1
      seconds = 0
    }
    if isElapsed { return elapsed(days * 86_400 + seconds) }
    let time = time(seconds)
    guard hasDate else { return time }
    guard days > 0 || is1904 else { return hasTime ? time : nil }
    let date = date(XLSXDay(serial: days, is1904: is1904))
    return hasTime && seconds > 0 ? "\(date) \(time)" : date
  }

  private func date(_ day: XLSXDay) -> String {
    let (year, month, number) = (day.year, day.month, day.day)
    switch (hasYear, hasMonth, hasDay) {
    case (true, true, true): return "\(number.twoDigits).\(month.twoDigits).\(year)"
    case (true, true, false):
      return monthIsNamed
        ? "\(MonthName.text(month).ru) \(year)" : "\(month.twoDigits).\(year)"
    case (false, true, true):
      return monthIsNamed
        ? DateInWords.text(day: number, month: month).ru
        : "\(number.twoDigits).\(month.twoDigits)"
    case (false, true, false): return monthIsNamed ? MonthName.text(month).ru : "\(month)"
    case (true, false, false): return "\(year)"
    default: return "\(number.twoDigits).\(month.twoDigits).\(year)"
    }
  }

  private func time(_ seconds: Int) -> String {
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    guard hasHours else { return "\(minutes.twoDigits):\(rest.twoDigits)" }
    let text = "\(hours.twoDigits):\(minutes.twoDigits)"
    return hasSeconds ? "\(text):\(rest.twoDigits)" : text
  }

  private func elapsed(_ seconds: Int) -> String {
    let minutes = (seconds / 60 % 60).twoDigits
    if hasHours {
      let text = "\(seconds / 3600):\(minutes)"
      return hasSeconds ? "\(text):\((seconds % 60).twoDigits)" : text
    }
    return hasMinutes ? "\(seconds / 60):\((seconds % 60).twoDigits)" : "\(seconds)"
  }
}

/// A day of the calendar that a workbook counts.
struct XLSXDay: Hashable {
  let year: Int
  let month: Int
  let day: Int

  /// The day with the number `serial`.
  ///
  /// Counted from 1900 the number 60 is 29.02.1900, a day that never was: spreadsheets keep the
  /// mistake of the first of them. Counted from 1904 the number 0 is 01.01.1904.
  init(serial: Int, is1904: Bool) {
    guard is1904 || serial != 60 else {
      (year, month, day) = (1900, 2, 29)
      return
    }
    // Days since 01.03.0000, by the algorithm of civil dates in eras of 400 years.
    let shift = is1904 ? 695_361 : serial < 60 ? 693_900 : 693_899
    let days = serial + shift
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }
}

extension Int {
  /// The number with a zero before it where it has one digit.
  fileprivate var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}

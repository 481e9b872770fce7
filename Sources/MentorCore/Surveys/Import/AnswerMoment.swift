import Wording

/// The moment at which a form was sent, as forms and spreadsheets write it.
struct AnswerMoment: Hashable, Comparable, Sendable {
  /// The day.
  let date: CalendarDate

  /// The seconds since midnight; 0 where no time is told.
  let seconds: Int

  /// Reads «19.09.2026 18:07:33», «2026-09-19T18:07:33Z», «2026/09/19 6:07:33 PM GMT+3» and
  /// «9/19/2026 18:07:33», and the number of a day of a spreadsheet; `nil` where `text` is no moment, or where day and month may be either.
  init?(_ text: String) {
    if let date = SpreadsheetText.serialDate(text) {
      let fraction = text.cleaned().split { $0 == "," || $0 == "." }.dropFirst().first ?? "0"
      self.date = date
      seconds = Double("0.\(fraction)").map { Int($0 * 86_400) } ?? 0
      return
    }
    let words = text.cleaned().split { $0 == " " || $0 == "T" || $0 == "," }
    guard let first = words.first, let date = Self.date(first) else { return nil }
    var seconds = 0
    if words.count > 1 {
      guard let time = Self.seconds(words[1]) else { return nil }
      let isLate = words.dropFirst(2).contains { $0.uppercased() == "PM" }
      let isEarly = words.dropFirst(2).contains { $0.uppercased() == "AM" }
      let hour = time / 3600
      seconds = time
      if isLate, hour < 12 { seconds += 12 * 3600 }
      if isEarly, hour == 12 { seconds -= 12 * 3600 }
    }
    self.date = date
    self.seconds = seconds
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.date, left.seconds) < (right.date, right.seconds)
  }

  private static func date(_ text: Substring) -> CalendarDate? {
    guard let mark = text.first(where: { ".-/".contains($0) }) else { return nil }
    let numbers = text.split(separator: mark, omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 3, let first = numbers[0], let second = numbers[1],
      let third = numbers[2]
    else { return nil }
    if first > 999 { return try? CalendarDate(year: first, month: second, day: third) }
    guard third > 999 else { return nil }
    if mark == "." { return try? CalendarDate(year: third, month: second, day: first) }
    if mark == "/", first > 12 { return try? CalendarDate(year: third, month: second, day: first) }
    if mark == "/", second > 12 || first == second {
      return try? CalendarDate(year: third, month: first, day: second)
    }
    return nil
  }

  private static func seconds(_ text: Substring) -> Int? {
    let plain = text.prefix { $0.isNumber || $0 == ":" }
    let numbers = plain.split(separator: ":").map { Int($0) }
    guard (2...3).contains(numbers.count), let hours = numbers[0], let minutes = numbers[1],
      hours < 24, minutes < 60
    else { return nil }
    return hours * 3600 + minutes * 60 + (numbers.count == 3 ? numbers[2] ?? 0 : 0)
  }
}

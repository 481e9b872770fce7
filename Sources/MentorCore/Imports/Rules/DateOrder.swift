public import JSONStore

/// The order in which a file writes the numbers of a date.
public enum DateOrder: String, JSONText, Hashable, Sendable, CaseIterable {
  case dayMonthYear = "day-month-year"
  case monthDayYear = "month-day-year"
  case yearMonthDay = "year-month-day"

  /// `text` with the date at its beginning written as «19.09.2026»; unchanged where none stands there.
  ///
  /// The numbers may be separated by dots, hyphens or slashes; what follows the date stays.
  func ordered(_ text: String) -> String {
    let date = text.prefix { $0 != " " && $0 != "T" && $0 != "," }
    guard let mark = date.first(where: { ".-/".contains($0) }) else { return text }
    let parts = date.split(separator: mark, omittingEmptySubsequences: false)
    guard parts.count == 3,
      parts.allSatisfy({ (1...4).contains($0.utf8.count) && $0.allSatisfy(\.isNumber) })
    else { return text }
    let (day, month, year) =
      switch self {
      case .dayMonthYear: (parts[0], parts[1], parts[2])
      case .monthDayYear: (parts[1], parts[0], parts[2])
      case .yearMonthDay: (parts[2], parts[1], parts[0])
      }
    guard year.utf8.count == 4, day.utf8.count <= 2, month.utf8.count <= 2 else { return text }
    func two(_ number: Substring) -> String { number.utf8.count < 2 ? "0\(number)" : "\(number)" }
    return "\(two(day)).\(two(month)).\(year)" + text[date.endIndex...]
  }
}

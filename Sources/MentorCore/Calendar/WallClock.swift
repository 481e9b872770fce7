/// Tells today's date; nothing else in the library asks the system what time it is.
public protocol WallClock: Sendable {
  /// The civil date of today where the user is.
  func today() -> CalendarDate
}

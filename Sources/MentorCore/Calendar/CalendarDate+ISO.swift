extension CalendarDate {
  /// The date in ISO 8601, `2026-09-01`.
  public var iso: String {
    String(unsafeUninitializedCapacity: 10) { buffer in
      var rest = year
      for place in [3, 2, 1, 0] {
        buffer[place] = 48 + UInt8(rest % 10)
        rest /= 10
      }
      buffer[4] = 45
      buffer[5] = 48 + UInt8(month / 10)
      buffer[6] = 48 + UInt8(month % 10)
      buffer[7] = 45
      buffer[8] = 48 + UInt8(day / 10)
      buffer[9] = 48 + UInt8(day % 10)
      return 10
    }
  }

  /// Creates the date written exactly as `2026-09-01`.
  ///
  /// - Throws: ``CalendarError/notISO(_:)`` where the text has another form, and the errors of
  ///   ``init(year:month:day:)`` where there is no such date.
  public init(iso text: String) throws(CalendarError) {
    guard let (year, month, day) = Self.isoParts(text) else { throw .notISO(text) }
    try self.init(year: year, month: month, day: day)
  }

  private static func isoParts(_ text: String) -> (year: Int, month: Int, day: Int)? {
    guard text.utf8.count == 10 else { return nil }
    var parts = (0, 0, 0)
    for (place, byte) in text.utf8.enumerated() {
      if place == 4 || place == 7 {
        guard byte == 45 else { return nil }
        continue
      }
      guard (48...57).contains(byte) else { return nil }
      let digit = Int(byte - 48)
      switch place {
      case 0..<4: parts.0 = parts.0 * 10 + digit
      case 5..<7: parts.1 = parts.1 * 10 + digit
      default: parts.2 = parts.2 * 10 + digit
      }
    }
    return parts
  }
}

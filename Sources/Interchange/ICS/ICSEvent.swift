/// Something that happens at a time (`VEVENT`).
public struct ICSEvent: Hashable, Sendable {
  /// What it is about.
  public var head: ICSHead

  /// When it happens.
  public var time: Time

  /// Where it happens; empty where that is not known.
  public var location: String

  /// Whether it takes place.
  public var status: Status

  /// When an event happens.
  public enum Time: Hashable, Sendable {
    /// On whole days, the last one included.
    case days(from: ICSDate, to: ICSDate)
    /// At a time of a day in a zone, for some minutes, 1 or more; without a zone, at that time wherever
    /// one is (RFC 5545, 3.3.5, form 1).
    case hours(ICSDate, ICSTime, minutes: Int, ICSTimeZone?)

    var zone: ICSTimeZone? {
      if case .hours(_, _, _, let zone) = self { zone } else { nil }
    }
  }

  /// Whether an event takes place.
  public enum Status: String, Hashable, Sendable {
    case tentative = "TENTATIVE"
    case confirmed = "CONFIRMED"
    case cancelled = "CANCELLED"
  }

  /// Creates an event.
  public init(_ head: ICSHead, time: Time, location: String = "", status: Status = .confirmed) {
    self.head = head
    self.time = time
    self.location = location
    self.status = status
  }

  func write(to writer: inout ICSWriter) {
    writer.begin("VEVENT")
    head.write(to: &writer)
    switch time {
    case .days(let from, let to):
      writer.add("DTSTART;VALUE=DATE", from.basic)
      // The end is the day after (RFC 5545, 3.6.1).
      writer.add("DTEND;VALUE=DATE", max(from, to).next.basic)
      writer.add("TRANSP", "TRANSPARENT")
    case .hours(let day, let start, let minutes, let zone):
      let name = zone.map { "DTSTART;TZID=\($0.name)" } ?? "DTSTART"
      writer.add(name, day.basic + "T" + start.basic)
      writer.add("DURATION", Self.duration(max(1, minutes)))
    }
    if !location.isEmpty { writer.add("LOCATION", text: location) }
    writer.add("STATUS", status.rawValue)
    if let alarm = head.alarm, status != .cancelled {
      alarm.write(head.summary, isAtEnd: false, to: &writer)
    }
    writer.end("VEVENT")
  }

  private static func duration(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    return "PT" + (hours > 0 ? "\(hours)H" : "") + (rest > 0 ? "\(rest)M" : "")
  }
}

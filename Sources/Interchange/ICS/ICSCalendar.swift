/// A calendar in the format iCalendar: what a calendar program subscribes to or reads in.
///
/// The bytes depend on nothing but the value. Source: RFC 5545.
public struct ICSCalendar: Hashable, Sendable {
  /// What the calendar is called in the program that shows it.
  public var name: String

  /// The program that made it, as `PRODID` wants it: `-//Owner//Product//EN`.
  public var product: String

  /// The tasks and events in the order of the file.
  public var entries: [ICSEntry]

  /// Creates a calendar.
  public init(name: String, product: String, entries: [ICSEntry] = []) {
    self.name = name
    self.product = product
    self.entries = entries
  }

  /// The file in UTF-8: lines of at most 75 octets, each ended by CR LF.
  ///
  /// - Complexity: O(*n*) in the length of the texts.
  public var bytes: [UInt8] {
    var writer = ICSWriter()
    writer.begin("VCALENDAR")
    writer.add("VERSION", "2.0")
    writer.add("PRODID", text: product)
    writer.add("CALSCALE", "GREGORIAN")
    writer.add("METHOD", "PUBLISH")
    // RFC 7986 calls it NAME; older programs look for the second property alone.
    writer.add("NAME", text: name)
    writer.add("X-WR-CALNAME", text: name)
    for zone in zones { zone.write(to: &writer) }
    for entry in entries { entry.write(to: &writer) }
    writer.end("VCALENDAR")
    return writer.bytes
  }

  /// The time zones that the events name, each once, in the order of their first use.
  private var zones: [ICSTimeZone] {
    var zones: [ICSTimeZone] = []
    for case .event(let event) in entries {
      if let zone = event.time.zone, !zones.contains(zone) { zones.append(zone) }
    }
    return zones
  }
}

/// An entry of a calendar.
public enum ICSEntry: Hashable, Sendable {
  /// Something to be done by a day.
  case task(ICSTask)
  /// Something that happens at a time.
  case event(ICSEvent)

  fileprivate func write(to writer: inout ICSWriter) {
    switch self {
    case .task(let task): task.write(to: &writer)
    case .event(let event): event.write(to: &writer)
    }
  }
}

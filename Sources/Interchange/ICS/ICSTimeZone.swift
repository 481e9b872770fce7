/// A time zone without summer time.
public struct ICSTimeZone: Hashable, Sendable {
  /// The name in the IANA database.
  public let name: String

  /// The hours before UTC.
  public let hours: Int

  /// The zones of Russia, from west to east, one for each of its eleven times.
  ///
  /// Source: the IANA time zone database; none has changed since 2016.
  public static let russian: [ICSTimeZone] = [
    ICSTimeZone(name: "Europe/Kaliningrad", hours: 2),
    ICSTimeZone(name: "Europe/Moscow", hours: 3),
    ICSTimeZone(name: "Europe/Samara", hours: 4),
    ICSTimeZone(name: "Asia/Yekaterinburg", hours: 5),
    ICSTimeZone(name: "Asia/Omsk", hours: 6),
    ICSTimeZone(name: "Asia/Krasnoyarsk", hours: 7),
    ICSTimeZone(name: "Asia/Irkutsk", hours: 8),
    ICSTimeZone(name: "Asia/Yakutsk", hours: 9),
    ICSTimeZone(name: "Asia/Vladivostok", hours: 10),
    ICSTimeZone(name: "Asia/Magadan", hours: 11),
    ICSTimeZone(name: "Asia/Kamchatka", hours: 12),
  ]

  private init(name: String, hours: Int) {
    self.name = name
    self.hours = hours
  }

  /// The Russian zone with a name of the IANA database, or `nil` where there is none.
  public init?(named name: String) {
    guard let zone = Self.russian.first(where: { $0.name == name }) else { return nil }
    self = zone
  }

  func write(to writer: inout ICSWriter) {
    let offset = "+" + ICSDate.padded(hours, 2) + "00"
    writer.begin("VTIMEZONE")
    writer.add("TZID", name)
    writer.begin("STANDARD")
    writer.add("DTSTART", "19700101T000000")
    writer.add("TZOFFSETFROM", offset)
    writer.add("TZOFFSETTO", offset)
    writer.add("TZNAME", "+" + ICSDate.padded(hours, 2))
    writer.end("STANDARD")
    writer.end("VTIMEZONE")
  }
}

/// What tasks and events of a calendar have in common.
public struct ICSHead: Hashable, Sendable {
  /// The identifier by which programs know the entry again; it must never change.
  public var uid: String

  /// The day on which the file was made; midnight of it in UTC is the stamp.
  public var stamp: ICSDate

  /// How often the entry was changed, from 0; programs keep the entry with the greater number.
  public var sequence: Int

  /// What it is about, in a line.
  public var summary: String

  /// More about it, or nothing; line feeds part paragraphs.
  public var details: String

  /// The groups to which it belongs.
  public var categories: [String]

  /// Whether others who see the calendar are to be shown that there is something, and no more.
  public var isPrivate: Bool

  /// When to remind, or `nil` for never.
  public var alarm: ICSAlarm?

  /// Creates the head of an entry.
  public init(
    uid: String, stamp: ICSDate, sequence: Int = 0, summary: String, details: String = "",
    categories: [String] = [], isPrivate: Bool = true, alarm: ICSAlarm? = nil
  ) {
    self.uid = uid
    self.stamp = stamp
    self.sequence = sequence
    self.summary = summary
    self.details = details
    self.categories = categories
    self.isPrivate = isPrivate
    self.alarm = alarm
  }

  func write(to writer: inout ICSWriter) {
    writer.add("UID", text: uid)
    writer.add("DTSTAMP", stamp.basic + "T000000Z")
    writer.add("SEQUENCE", String(max(0, sequence)))
    writer.add("SUMMARY", text: summary)
    if !details.isEmpty { writer.add("DESCRIPTION", text: details) }
    if !categories.isEmpty { writer.add("CATEGORIES", texts: categories) }
    writer.add("CLASS", isPrivate ? "PRIVATE" : "PUBLIC")
  }
}

/// When a program reminds of an entry.
public enum ICSAlarm: Hashable, Sendable {
  /// Before the start of an event.
  case minutesBefore(Int)
  /// At nine in the morning, so many days before the last day of a task or the day of an event.
  ///
  /// The hour is a customary default of this program: a day without a time begins at midnight.
  case morning(daysBefore: Int)

  /// The reminder; `isAtEnd` where the time is told from the end of the entry.
  func write(_ text: String, isAtEnd: Bool, to writer: inout ICSWriter) {
    writer.begin("VALARM")
    writer.add("ACTION", "DISPLAY")
    writer.add("DESCRIPTION", text: text)
    writer.add("TRIGGER" + (isAtEnd ? ";RELATED=END" : ""), trigger)
    writer.end("VALARM")
  }

  private var trigger: String {
    switch self {
    case .minutesBefore(let minutes): return "-PT\(max(0, minutes))M"
    case .morning(let days):
      guard days > 0 else { return "PT9H" }
      return days == 1 ? "-PT15H" : "-P\(days - 1)DT15H"
    }
  }
}

public import JSONStore
import Wording

extension Weekday: JSONText {
  public init(jsonText: String) throws(ValueProblem) {
    guard let day = Self.allCases.first(where: { $0.jsonText == jsonText }) else {
      throw .unknownWord(jsonText, among: Self.allCases.map(\.jsonText))
    }
    self = day
  }

  public var jsonText: String {
    switch self {
    case .monday: "mon"
    case .tuesday: "tue"
    case .wednesday: "wed"
    case .thursday: "thu"
    case .friday: "fri"
    case .saturday: "sat"
    case .sunday: "sun"
    }
  }

  public static var jsonSchema: TextSchema {
    TextSchema(example: "mon", values: allCases.map(\.jsonText))
  }
}

/// A time of day in minutes, from 00:00 to 24:00.
public struct TimeOfDay: JSONText, Hashable, Sendable, Comparable {
  /// The minutes since midnight, from 0 to 1440.
  public let minutes: Int

  /// Creates the time `hour`:`minute`, or `nil` where there is no such time.
  public init?(hour: Int, minute: Int = 0) {
    guard (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0 else {
      return nil
    }
    minutes = hour * 60 + minute
  }

  /// Creates the time `minutes` after midnight, or `nil` outside 0–1440.
  public init?(minutes: Int) {
    guard (0...1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  public init(jsonText: String) throws(ValueProblem) {
    let parts = jsonText.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.utf8.count) }),
      let hour = Int(parts[0]), let minute = Int(parts[1]),
      let time = TimeOfDay(hour: hour, minute: minute)
    else {
      throw ValueProblem(
        Phrase(
          ru: "«\(jsonText)» — не время суток; пишите, например, 14:30",
          en: "“\(jsonText)” is no time of day; write, for example, 14:30"))
    }
    self = time
  }

  public var jsonText: String {
    let hour = minutes / 60
    let minute = minutes % 60
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  public static var jsonSchema: TextSchema {
    TextSchema(example: "14:30", pattern: "^([01][0-9]|2[0-4]):[0-5][0-9]$")
  }

  public static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }
}

/// An hour or more of every week in which a person has time.
public struct WeeklySlot: Record, Hashable {
  /// The day.
  public let day: Weekday

  /// The beginning.
  public let from: TimeOfDay

  /// The end, later than ``from``.
  public let to: TimeOfDay

  /// Creates a slot, or `nil` where the end is not after the beginning.
  public init?(day: Weekday, from: TimeOfDay, to: TimeOfDay) {
    guard from < to else { return nil }
    self.day = day
    self.from = from
    self.to = to
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    day = try map.field("day", old?.day)
    from = try map.field("from", old?.from)
    to = try map.field("to", old?.to)
    try map.check(
      from < to
        ? nil
        : ValueProblem(
          Phrase(
            ru: "время «с \(from.jsonText) до \(to.jsonText)» кончается раньше начала",
            en: "the time “from \(from.jsonText) to \(to.jsonText)” ends before it begins")))
  }

  /// The minutes that both slots share.
  public func overlap(with other: WeeklySlot) -> Int {
    guard day == other.day else { return 0 }
    return max(0, min(to.minutes, other.to.minutes) - max(from.minutes, other.from.minutes))
  }
}

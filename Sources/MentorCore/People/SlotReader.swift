import Wording

/// Reads weekly slots out of words: days, and hours behind them.
///
/// «пн, ср 15:00-17:00; пт с 14 до 16» are three slots. An hour alone («после 14») reaches to the end
/// of the day, 21:00.
struct SlotReader {
  /// The slots in the order of the week, or `nil` where a part was not understood.
  let slots: [WeeklySlot]?

  private static let dayEnd = 21 * 60
  private static let dayStart = 8 * 60

  /// Reads `text`, which is cleaned.
  init(_ text: String) {
    var slots: [WeeklySlot] = []
    var days: [Weekday] = []
    var words: [Substring] = []
    for token in Self.tokens(of: text) {
      if let day = Self.day(token) {
        if !words.isEmpty {
          guard Self.close(&days, &words, into: &slots) else {
            self.slots = nil
            return
          }
        }
        days.append(day)
      } else {
        words.append(token)
      }
    }
    guard Self.close(&days, &words, into: &slots), !slots.isEmpty else {
      self.slots = nil
      return
    }
    self.slots = slots.sorted {
      ($0.day.rawValue, $0.from, $0.to) < ($1.day.rawValue, $1.from, $1.to)
    }
  }

  private static func tokens(of text: String) -> [Substring] {
    FoldedText(text).text.split { $0 == " " || $0 == "," || $0 == ";" || $0 == "-" }
  }

  private static func day(_ token: Substring) -> Weekday? {
    WeekdayName.number(of: token).flatMap(Weekday.init(rawValue:))
  }

  /// Turns the days and the words behind them into slots.
  private static func close(
    _ days: inout [Weekday], _ words: inout [Substring], into slots: inout [WeeklySlot]
  ) -> Bool {
    defer {
      days = []
      words = []
    }
    guard !days.isEmpty, let (from, to) = hours(words) else { return false }
    for day in days {
      guard let slot = WeeklySlot(day: day, from: from, to: to) else { return false }
      slots.append(slot)
    }
    return true
  }

  /// The hours that `words` name: «15:00 17:00», «с 14 до 16», «после 14», «до 12».
  private static func hours(_ words: [Substring]) -> (TimeOfDay, TimeOfDay)? {
    var times: [TimeOfDay] = []
    var lead: Substring?
    for word in words {
      if let time = time(word) {
        times.append(time)
      } else if ["с", "до", "по", "после", "от", "в", "к", "from", "to", "after", "until"]
        .contains(word)
      {
        if times.isEmpty { lead = word }
      } else if !["ч", "ч.", "час", "часа", "часов", "и", "and"].contains(word) {
        return nil
      }
    }
    guard let first = times.first, times.count <= 2 else { return nil }
    if times.count == 2 { return (first, times[1]) }
    switch lead {
    case "после", "с", "от", "after", "from": return TimeOfDay(minutes: dayEnd).map { (first, $0) }
    case "до", "until": return TimeOfDay(minutes: dayStart).map { ($0, first) }
    default: return nil
    }
  }

  private static func time(_ word: Substring) -> TimeOfDay? {
    let parts = word.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard let hour = parts.first.flatMap({ Int($0) }), parts.count <= 2 else { return nil }
    if parts.count == 1 { return TimeOfDay(hour: hour) }
    return parts[1].utf8.count == 2
      ? Int(parts[1]).flatMap { TimeOfDay(hour: hour, minute: $0) } : nil
  }
}

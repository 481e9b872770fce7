public import JSONStore
public import Wording

/// How many days of a week an organisation works.
///
/// Source: ТК РФ, ст. 111: two days off in a week of five working days, one in a week of six; Sunday is
/// the common one. That the second is Saturday is the customary default of this program.
public enum WorkingWeek: String, JSONText, Hashable, Sendable, CaseIterable {
  /// Monday to Friday.
  case fiveDays = "five-days"
  /// Monday to Saturday, as many schools have it.
  case sixDays = "six-days"

  /// Whether `weekday` is a day off in every week.
  public func isDayOff(_ weekday: Weekday) -> Bool {
    weekday == .sunday || (weekday == .saturday && self == .fiveDays)
  }

  /// The week in words.
  public var name: Phrase {
    switch self {
    case .fiveDays: Phrase(ru: "пятидневная неделя", en: "a week of five days")
    case .sixDays: Phrase(ru: "шестидневная неделя", en: "a week of six days")
    }
  }
}

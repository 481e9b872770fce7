import JSONStore
import Wording

extension ValueProblem? {
  /// What is wrong where the last day lies before the first one.
  static func ordered(from: CalendarDate, until: CalendarDate?) -> Self {
    guard let until, until < from else { return nil }
    return ValueProblem(
      Phrase(
        ru: "последний день \(until.numeric) раньше первого, \(from.numeric)",
        en: "the last day \(until) lies before the first, \(from)"))
  }
}

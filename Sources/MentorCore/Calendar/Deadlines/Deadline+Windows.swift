import Wording

/// A window of a deadline under its name.
public struct NamedWindow: Hashable, Sendable {
  /// The name.
  public let id: WindowID

  /// The days in which the measure is to be done.
  public let days: DatePeriod
}

extension Deadline {
  /// The windows of the deadline under `terms`, in order, weeks not parted.
  ///
  /// An event whose days are known gives a window: «до начала X» ends the day before it, an offset is
  /// counted from its first day, anything else («в сроки …») has its days, and a single day as its end.
  /// Where the words name days beside the event, a choice («или») takes both, and days that somebody
  /// entered for the event are preferred to those that only bound it («по графику, в течение года»); a
  /// recurrence keeps its own.
  ///
  /// - Complexity: O(*n* log *n*) in the number of windows.
  public func namedWindows(under terms: DeadlineTerms = .standard) -> [NamedWindow] {
    let own = windows.compactMap { days in WindowID(days).map { NamedWindow(id: $0, days: days) } }
    guard anchor != nil || offset != nil else { return own }
    if own.isEmpty { return window(terms.entered + terms.known, terms).map { [$0] } ?? [] }
    guard recurrence == nil, let entered = window(terms.entered, terms) else { return own }
    return isAlternative ? (own + [entered]).sorted { $0.days < $1.days } : [entered]
  }

  /// Whether the words offer a choice of windows: «ноябрь или март».
  var isAlternative: Bool {
    FoldedText(text).words.contains { $0 == "или" || $0 == "либо" }
  }

  /// The window that the event gives where `anchors` or the approval tell its days.
  private func window(_ anchors: [AnchorDate], _ terms: DeadlineTerms) -> NamedWindow? {
    if offset?.base == .approval {
      return terms.approved.flatMap {
        offset?.window(from: DatePeriod(day: $0), in: terms.calendar)
      }
      .map { NamedWindow(id: .approval, days: $0) }
    }
    guard let anchor, let date = anchors[anchor] else { return nil }
    guard let offset else {
      let days: DatePeriod =
        if anchor == .pairsStart { DatePeriod(from: date.from) } else {
          date.to == nil ? DatePeriod(until: date.from) : date.days
        }
      return NamedWindow(id: .anchor(anchor), days: days)
    }
    guard offset.base == .anchor else { return nil }
    return offset.window(from: date.days, in: terms.calendar)
      .map { NamedWindow(id: .anchor(anchor), days: $0) }
  }
}

extension [NamedWindow] {
  /// The weeks of `length` (1 or 2) into which windows with both ends fall, each within its window.
  ///
  /// Only those are made that have a day in `range`; the counting begins with the first week of the
  /// window. A window that lacks an end stays whole.
  ///
  /// - Complexity: O(*n*) in the number of weeks in `range`.
  func inWeeks(of length: Int, within range: DatePeriod?) -> [NamedWindow] {
    flatMap { window -> [NamedWindow] in
      guard let from = window.days.from, let to = window.days.to else { return [window] }
      let days = length * 7
      let first = from.startOfWeek
      let wanted = range?.intersection(window.days) ?? (range == nil ? window.days : nil)
      guard let start = wanted?.from, let end = wanted?.to else { return [] }
      var monday = first.adding(days: first.days(to: start) / days * days)
      var weeks: [NamedWindow] = []
      while monday <= end {
        let week = DatePeriod(between: monday, and: monday.adding(days: days - 1))
        if let part = week.intersection(DatePeriod(between: from, and: to)) {
          weeks.append(NamedWindow(id: WindowID(weekOf: monday), days: part))
        }
        let next = monday.adding(days: days)
        if next == monday { break }
        monday = next
      }
      return weeks
    }
  }
}

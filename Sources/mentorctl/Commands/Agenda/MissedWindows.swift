import MentorCore

extension [AgendaEntry] {
  /// More missed windows of one measure than this are told as one.
  private static let mostMissed = 3

  /// The entries for people: of many missed windows of a measure the last alone, with the number of those
  /// before it.
  ///
  /// A plan of several years that was read in its third would else fill pages with months long gone.
  ///
  /// - Complexity: O(*n*).
  func withMissedTogether() -> [(entry: AgendaEntry, earlier: Int)] {
    var missed: [MeasureID: Int] = [:]
    for entry in self where entry.instance.state == .overdue {
      missed[entry.instance.measure.id, default: 0] += 1
    }
    var seen: [MeasureID: Int] = [:]
    return compactMap { entry in
      let id = entry.instance.measure.id
      guard entry.instance.state == .overdue, let count = missed[id], count > Self.mostMissed else {
        return (entry, 0)
      }
      seen[id, default: 0] += 1
      return seen[id] == count ? (entry, count - 1) : nil
    }
  }
}

import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The pairs that a step concerns: those that are named, or all that wait for it.
struct PairSelection: ArgumentSet {
  @Argument(
    "pair", value: ValueName(ru: "пара", en: "pair"), completion: .dynamic("pairs"),
    Phrase(ru: "Пары.", en: "The pairs."))
  var pairs: [RecordReference]

  @Flag(
    "all", Phrase(ru: "Все пары года, которые этого ждут.", en: "All pairs of the year that wait."))
  var all: Bool

  /// Refuses neither and both.
  func check() throws(UsageError) {
    if all == !pairs.isEmpty {
      throw UsageError(
        Phrase(
          ru: "нужны либо пары, либо --all", en: "either pairs or --all are needed"))
    }
  }

  /// The pairs that are meant: those in `waiting`, or in `blocked` where nobody waits and these are
  /// to be refused with their reason.
  func ids(
    in pool: Pool, waiting: Set<PairState>, blocked: Set<PairState>
  ) throws(WorkspaceError) -> [PairID] {
    var ids: [PairID] = []
    for reference in pairs {
      let id = try reference.record(in: pool.pairs).id
      if !ids.contains(id) { ids.append(id) }
    }
    guard all else { return ids }
    let ofYear = pool.pairs.filter { $0.year == pool.year }
    let found = ofYear.filter { waiting.contains($0.state) }
    return (found.isEmpty ? ofYear.filter { blocked.contains($0.state) } : found).map(\.id)
  }
}

/// The day of a step in the life of a pair.
struct StepDay: ArgumentSet {
  @Option("on", Phrase(ru: "День; без него — сегодня.", en: "The day, else today."))
  var day: CalendarDate?
}

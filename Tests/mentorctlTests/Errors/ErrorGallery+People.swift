import JSONStore
import MentorCore
import Wording

extension ErrorGallery {
  /// The errors of interviews, trainings and clearances.
  static func preparation(on day: CalendarDate) -> ErrorSamples {
    let training = TrainingID(number: 1)
    return samples(
      PreparationError.self,
      [
        .value(problem), .inFuture(day, today: day.adding(days: -1)),
        .alreadyRecorded("INT-1"), .alreadyRecorded("T-1"), .alreadyRecorded("CL-1"),
        .noSession(training, day, known: []),
        .noSession(training, day, known: [day.adding(days: 1), day.adding(days: 8)]),
      ])
  }

  /// The errors of a merge.
  static func merging(on day: CalendarDate) -> ErrorSamples {
    let (kept, other) = (PersonID(number: 3), PersonID(number: 8))
    let pairs = [PairID(number: 1), PairID(number: 2)]
    return samples(
      MergeError.self,
      [
        .sameRecord(kept),
        .undecided(kept: kept, other: other, fields: ["born", "role.grade"]),
        .idleDecision("sex=P-8"),
        .twiceInPool(SchoolYear(containing: day), ["M-1", "M-4"]), .idleProfile("M-9"),
        .bothSides(pairs[0]), .severalPairs(MenteeID(number: 9), pairs),
        .contradiction(record: "EV-1", problem),
      ])
  }
}

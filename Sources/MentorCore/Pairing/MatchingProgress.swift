internal import Assignment
public import Wording

/// What a matching is doing at the moment, for whoever watches it.
public struct MatchingProgress: Equatable, Sendable {
  /// The step in words, as a clause: «считаю баллы», “scoring”.
  public let step: Phrase

  /// How much of the step is done, from 0 to ``total``.
  public let done: Int

  /// The size of the step, at least 1.
  public let total: Int

  /// Creates the report that `done` of `total` units of `step` are done.
  public init(_ step: Phrase, done: Int, of total: Int) {
    self.step = step
    self.done = done
    self.total = max(1, total)
  }

  init(_ progress: SolvingProgress) {
    self.init(progress.phase.name, done: progress.done, of: progress.total)
  }
}

/// Watches a matching: called every few milliseconds of work, on the thread that asked for it.
public typealias MatchingObserver = (MatchingProgress) -> Void

extension SolvingProgress.Phase {
  /// What the phase is for a person who waits.
  fileprivate var name: Phrase {
    switch self {
    case .scoring: Phrase(ru: "считаю баллы пар", en: "scoring the pairs")
    case .counting: Phrase(ru: "ищу наибольшее число пар", en: "looking for the most pairs")
    case .assigning: Phrase(ru: "распределяю места", en: "assigning the places")
    case .leveling: Phrase(ru: "выравниваю худшие пары", en: "improving the worst pairs")
    case .choosing: Phrase(ru: "выбираю среди равных", en: "choosing among equals")
    case .checking: Phrase(ru: "проверяю доказательство", en: "checking the proof")
    }
  }
}

/// The observer of the solver that tells `observer`, and never stops the work.
func solvingObserver(_ observer: MatchingObserver?) -> SolvingObserver? {
  guard let observer else { return nil }
  return { progress in
    observer(MatchingProgress(progress))
    return .proceed
  }
}

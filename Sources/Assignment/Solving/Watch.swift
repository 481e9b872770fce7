/// Passes reports of progress on to whoever watches the solver, if anybody does.
struct Watch {
  private let observer: SolvingObserver?

  init(_ observer: SolvingObserver?) { self.observer = observer }

  /// Reports progress.
  ///
  /// - Throws: ``AssignmentError/stopped`` where the observer stops the solver.
  func report(
    _ phase: SolvingProgress.Phase, done: Int, of total: Int,
  ) throws(AssignmentError) {
    guard let observer else { return }
    if case .stop = observer(SolvingProgress(phase, done: done, of: max(1, total))) {
      throw .stopped
    }
  }
}

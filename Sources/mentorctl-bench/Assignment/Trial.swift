import Assignment

/// How an instance is solved and measured.
struct Trial {
  /// The name of the instance.
  let instance: String

  /// What is aimed at, for instances with scores and capacities.
  var objective = Objective.score
  var ties = TieRule.firstFound

  /// How often the instance is solved; the median time counts.
  var repeats = 1

  /// The CPU time when reading began, in seconds.
  let started = ProcessClock.processorSeconds()

  /// Solves again and again, and returns the last answer with the median CPU time in seconds.
  ///
  /// The answer before is gone when the next one is made, so that memory is that of one.
  func time<Answer>(_ solve: () throws -> Answer) throws -> (answer: Answer, seconds: Double) {
    var times: [Double] = []
    var last: Answer?
    for _ in 0..<max(1, repeats) {
      last = nil
      let before = ProcessClock.processorSeconds()
      last = try solve()
      times.append(ProcessClock.processorSeconds() - before)
    }
    guard let last else { throw InstanceError.notAnInstance }
    return (last, times.sorted()[times.count / 2])
  }
}

/// What solving one instance cost and gave, printed as one line of JSON.
struct Measurement {
  let instance: String
  let objective: String

  /// The pairs made.
  let cardinality: Int

  /// The figure that is compared with other programs: the total score for most objectives.
  let value: Int

  /// The lowest scores of pairs and how many have each, where the objective is about them.
  var lowestScores: [(score: Int, count: Int)] = []

  /// Whether code that shares nothing with the solver confirmed the certificate.
  let certificateHolds: Bool

  /// The CPU seconds of reading, and of solving with the check that every solving ends with.
  let readSeconds: Double
  let solveSeconds: Double

  /// The line of JSON.
  var line: String {
    let total = ProcessClock.processorSeconds()
    let peak = ProcessClock.peakMegabytes()
    return
      "{\"peer\":\"mentorctl\",\"instance\":\"\(instance)\",\"objective_kind\":\"\(objective)\","
      + "\"read_cpu_s\":\(rounded(readSeconds)),\"solve_cpu_s\":\(rounded(solveSeconds)),"
      + "\"whole_cpu_s\":\(rounded(total)),\"peak_mb\":\(Int(peak.rounded())),"
      + "\"cardinality\":\(cardinality),\"objective\":\(value),"
      + "\"counts\":[\(lowestScores.map { "[\($0.score),\($0.count)]" }.joined(separator: ","))],"
      + "\"certificate\":\(certificateHolds)}"
  }

  /// The eight lowest of `scores` with their counts.
  static func counts(of scores: [Int]) -> [(score: Int, count: Int)] {
    Dictionary(grouping: scores, by: \.self).map { ($0.key, $0.value.count) }
      .sorted { $0.0 < $1.0 }.prefix(8).map { $0 }
  }

  /// Seconds with six decimals.
  private func rounded(_ seconds: Double) -> String {
    let units = Int((seconds * 1_000_000).rounded())
    let decimals = String(units % 1_000_000)
    return "\(units / 1_000_000)." + String(repeating: "0", count: 6 - decimals.count) + decimals
  }
}

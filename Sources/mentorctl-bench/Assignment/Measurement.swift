/// What solving one instance cost and gave, printed as one line of JSON.
struct Measurement {
  let instance: String
  let objective: String

  /// The pairs made.
  let cardinality: Int

  /// The figure that is compared with other programs: the total score for most objectives.
  let value: Int

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
      + "\"total_cpu_s\":\(rounded(total)),\"peak_mb\":\(Int(peak.rounded())),"
      + "\"cardinality\":\(cardinality),\"objective\":\(value),"
      + "\"certificate\":\(certificateHolds)}"
  }

  /// Seconds with four decimals.
  private func rounded(_ seconds: Double) -> String {
    let units = Int((seconds * 10_000).rounded())
    let decimals = String(units % 10_000)
    return "\(units / 10_000)." + String(repeating: "0", count: 4 - decimals.count) + decimals
  }
}

extension AssignmentProblem: PairingSource {
  /// Reads the rows of a problem that is held in memory.
  public struct Reader: PairingReader {
    let problem: AssignmentProblem

    public mutating func read(_ mentee: Int, into row: inout PairingRow) {
      let range = problem.rowStart[mentee]..<problem.rowStart[mentee + 1]
      row.replace(atMost: range.count) { mentors, scores in
        for (place, index) in range.enumerated() {
          mentors[place] = problem.columns[index]
          scores[place] = Int(problem.scores[index])
        }
        return range.count
      }
    }
  }

  public func makeReader() -> Reader { Reader(problem: self) }
}

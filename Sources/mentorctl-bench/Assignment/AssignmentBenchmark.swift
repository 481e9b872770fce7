import Assignment

/// Solves instances of public assignment benchmarks and prints what it cost.
enum AssignmentBenchmark {
  /// Solves the instances in the files named by `words` and prints one line of JSON for each.
  ///
  /// With `--objective score|fair|bottleneck` another objective than the total is aimed at; the figure
  /// of `bottleneck` is the lowest score. With `--repeat N` each is solved N times and the median time is printed; with
  /// `--lowest-numbers` equally good answers are told apart by the rule of that name.
  static func run(_ words: [String]) {
    var paths: [String] = []
    var repeats = 1
    var ties = TieRule.firstFound
    var objective = Objective.score
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "--repeat": repeats = max(1, rest.popFirst().flatMap { Int($0) } ?? 1)
      case "--lowest-numbers": ties = .lowestNumbers
      case "--objective": objective = rest.popFirst().flatMap(Self.objective) ?? .score
      default: paths.append(word)
      }
    }
    for path in paths {
      do {
        print(try measure(path, objective: objective, repeats: repeats, ties: ties).line)
      } catch {
        print("{\"instance\":\"\(name(of: path))\",\"error\":\"\(error)\"}")
      }
    }
  }

  private static func objective(_ word: String) -> Objective? {
    Objective.allCases.first { "\($0)" == word }
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func measure(
    _ path: String, objective: Objective, repeats: Int, ties: TieRule,
  ) throws -> Measurement {
    let started = ProcessClock.processorSeconds()
    let file = try NumberFile(path: path)
    guard file.word() == "p", let kind = file.word() else { throw InstanceError.notAnInstance }
    if kind == "hr" {
      return try StableBenchmark.measure(
        file, name: name(of: path), repeats: repeats, readingSince: started)
    }
    if kind == "dense" {
      return try DenseInstance.measure(
        file, name: name(of: path), repeats: repeats, readingSince: started)
    }
    guard kind == "asn" else { throw InstanceError.notAnInstance }
    let problem = try SparseInstance.read(file)
    let read = ProcessClock.processorSeconds() - started
    var times: [Double] = []
    var best: Solution?
    for _ in 0..<repeats {
      let before = ProcessClock.processorSeconds()
      best = try AssignmentSolver.solve(problem, objective: objective, ties: ties)
      times.append(ProcessClock.processorSeconds() - before)
    }
    guard let solution = best else { throw InstanceError.notAnInstance }
    let violation = CertificateChecker(problem).firstViolation(in: solution)
    return Measurement(
      instance: name(of: path), objective: "\(objective)", cardinality: solution.matchedCount,
      value: objective == .bottleneck ? solution.worstScore ?? 0 : solution.totalScore,
      certificateHolds: violation == nil, readSeconds: read,
      solveSeconds: times.sorted()[times.count / 2])
  }
}

import Assignment

/// Solves instances of public assignment benchmarks and prints what it cost.
enum AssignmentBenchmark {
  static let usage = """
    mentorctl-bench assignment [--objective score|fair|bottleneck] [--repeat N] [--lowest-numbers] FILE...
    """

  /// Solves the instances in the files named by `words` and prints one line of JSON for each; false
  /// where a word is no option or a file holds no instance.
  ///
  /// With `--objective` another objective than the total is aimed at; the figure of `bottleneck` is the
  /// lowest score. With `--repeat N` each is solved N times and the median time is printed; with
  /// `--lowest-numbers` equally good answers are told apart by the rule of that name.
  static func run(_ words: [String]) -> Bool {
    var paths: [String] = []
    var template = Trial(instance: "")
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "--repeat":
        guard let number = rest.popFirst().flatMap({ Int($0) }), number > 0 else { return false }
        template.repeats = number
      case "--lowest-numbers": template.ties = .lowestNumbers
      case "--objective":
        guard let name = rest.popFirst(),
          let objective = Objective.allCases.first(where: { "\($0)" == name })
        else { return false }
        template.objective = objective
      case _ where word.hasPrefix("-"): return false
      default: paths.append(word)
      }
    }
    var isSound = true
    for path in paths {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let trial = Trial(
        instance: name, objective: template.objective, ties: template.ties,
        repeats: template.repeats)
      do {
        print(try measure(path, trial).line)
      } catch {
        print("{\"instance\":\"\(name)\",\"error\":\"\(error)\"}")
        isSound = false
      }
    }
    return isSound && !paths.isEmpty
  }

  /// Solves the instance in a file, whose first words name its format.
  private static func measure(_ path: String, _ trial: Trial) throws -> Measurement {
    let file = try NumberFile(path: path)
    guard file.word() == "p" else { throw InstanceError.notAnInstance }
    switch file.word() {
    case "asn": return try SparseInstance.measure(file, trial)
    case "dense": return try DenseInstance.measure(file, trial)
    case "hr": return try StableInstance.measure(file, trial)
    default: throw InstanceError.notAnInstance
    }
  }
}

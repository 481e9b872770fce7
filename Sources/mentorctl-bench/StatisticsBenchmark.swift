import JSONStore
import MentorCore

/// Measures the regional table of a hundred thousand people beside the reading of the records of which
/// it is made.
enum StatisticsBenchmark {
  private static let form = StatisticsCatalogue.forms[0]

  /// Runs with `words` from the command line: the path of the program, which makes the data and is
  /// measured as a whole process, and the number of runs.
  ///
  /// Each row is the median and goes to the output as one line of JSON.
  static func run(_ words: [String]) {
    guard let program = words.first else {
      print("usage: mentorctl-bench statistics PATH-OF-MENTORCTL [RUNS]")
      return
    }
    let runs = words.dropFirst().first.flatMap { Int($0) } ?? 5
    let place = "/tmp/mentorctl-bench-\(UInt64.random(in: 0...UInt64.max))"
    defer { _ = ChildProcess(["rm", "-rf", place]) }
    let making = ChildProcess([
      program, "demo", place, "--whole-year", "--mentors", "20000", "--mentees", "80000", "--seed",
      "7", "--today", "2027-05-25",
    ])
    report("demo --whole-year", [making.wallMilliseconds])
    do {
      let store = try Store.open(
        place, in: POSIXFileSystem(), environment: .system(program: "mentorctl-bench"))
      let workspace = Workspace(store) { Array(repeating: 0, count: 16) }
      report("read the records", try (0..<runs).map { _ in try time { try read(workspace) } })
      report("read and fill", try (0..<runs).map { _ in try time { try fill(workspace) } })
    } catch {
      print("the data of the program cannot be read: \(error)")
      return
    }
    let export = [program, "-C", place, "fsn", "export", "REGION", "--json"]
    report(
      "fsn export REGION --json", (0..<runs).map { _ in ChildProcess(export).wallMilliseconds })
  }

  /// Reads what the form counts and answers with the number of people.
  private static func read(_ workspace: Workspace) throws -> Int {
    try workspace.read { snapshot throws(WorkspaceError) in
      let rules = form.plan.compactMap { $0.source?.rule }
      let indicators = IndicatorCatalogue.federal.flatMap(\.rules)
      return try snapshot.countingRecords(for: rules + indicators).people.count
    }
  }

  /// Fills the form and answers with the number of its cells.
  private static func fill(_ workspace: Workspace) throws -> Int {
    try workspace.read { snapshot throws(WorkspaceError) in
      guard let year = try snapshot.load(.organization).currentYear else { return 0 }
      return try snapshot.statistics(form, in: year).filled.cells.count
    }
  }

  private static func time(_ body: () throws -> Int) rethrows -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    _ = try body()
    return clock.now.milliseconds(since: start)
  }

  private static func report(_ name: String, _ milliseconds: [Double]) {
    let median = milliseconds.sorted()[milliseconds.count / 2]
    let row: JSON = [
      "benchmark": .string("100,000 people: \(name)"), "runs": JSON(milliseconds.count),
      "wallMs": .number(Double(Int(median * 100)) / 100),
    ]
    print(row.compactText)
  }
}

import JSONStore
import MentorCore

/// Measures whole runs of the program beside programs that do something comparable.
///
/// Everything happens in one run on one machine; a row gives medians, so that ratios mean something
/// on a noisy machine. Rows of programs that are not installed are left out.
enum ProgramBenchmark {
  /// Runs with `words` from the command line: the path of the program to measure.
  static func run(_ words: [String]) {
    guard let program = words.first else {
      print("usage: mentorctl-bench program PATH-OF-MENTORCTL [RUNS]")
      return
    }
    let runs = words.dropFirst().first.flatMap { Int($0) } ?? 20
    let place = "/tmp/mentorctl-bench-\(UInt64.random(in: 0...UInt64.max))"
    defer { _ = ChildProcess(["rm", "-rf", place]) }
    _ = ChildProcess(["mkdir", "-m", "700", place])
    report("start: git --version", ["git", "--version"], runs)
    report("start: mentorctl --version", [program, "--version"], runs)
    measureSchool(program, place, runs)
    measureTenThousand(program, place, runs)
    measureHundredThousand(program, place, max(3, runs / 5))
  }

  /// Commands on a school of a thousand people.
  private static func measureSchool(_ program: String, _ place: String, _ runs: Int) {
    let school = "\(place)/school"
    make(program, school, mentors: 200, mentees: 800)
    for words in [
      ["status"], ["mentee", "list"], ["consent", "missing"], ["pair", "match", "-n"],
    ] {
      report(
        "1,000 people: \(words.joined(separator: " "))", [program, "-C", school] + words, runs)
    }
  }

  /// Adding one record to a collection of ten thousand.
  private static func measureTenThousand(_ program: String, _ place: String, _ runs: Int) {
    let city = "\(place)/city"
    make(program, city, mentors: 2_000, mentees: 8_000)
    report(
      "10,000 people: person add",
      [
        program, "-C", city, "person", "add", "--surname", "Новая", "--given", "Анна", "--role",
        "teacher",
      ], runs)
  }

  /// Reading a hundred thousand records beside readers of any JSON.
  private static func measureHundredThousand(_ program: String, _ place: String, _ runs: Int) {
    let region = "\(place)/region"
    make(program, region, mentors: 20_000, mentees: 80_000)
    // A list in which nobody stands reads people.json and hardly anything else.
    let file = "\(region)/people.json"
    report(
      "100,000 people: mentorctl person list --role other",
      [program, "-C", region, "person", "list", "--role", "other"], runs)
    report("100,000 people: jq .people[0]", ["jq", ".people[0]", file], runs)
    let script = "import orjson,sys; orjson.loads(open(sys.argv[1],'rb').read())['people'][0]"
    report("100,000 people: python3 orjson", ["python3", "-c", script, file], runs)
  }

  private static func make(_ program: String, _ path: String, mentors: Int, mentees: Int) {
    _ = ChildProcess([
      program, "demo", path, "--mentors", "\(mentors)", "--mentees", "\(mentees)", "--seed", "7",
    ])
  }

  /// Prints the medians of `runs` runs of `words` as one line of JSON.
  private static func report(_ name: String, _ words: [String], _ runs: Int) {
    let warm = ChildProcess(words)
    guard warm.status == 0 else { return }
    let results = (0..<runs).map { _ in ChildProcess(words) }
    let row: JSON = [
      "benchmark": .string(name), "runs": JSON(runs),
      "cpuMs": .number(median(results.map(\.cpuMilliseconds))),
      "wallMs": .number(median(results.map(\.wallMilliseconds))),
    ]
    print(row.compactText)
  }

  /// The median, with two digits after the point.
  private static func median(_ values: [Double]) -> Double {
    let middle = values.sorted()[values.count / 2]
    return Double(Int(middle * 100)) / 100
  }
}

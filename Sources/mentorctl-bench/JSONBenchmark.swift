import JSONStore
import Wording

/// Measures reading and writing of a collection of records of twelve fields.
enum JSONBenchmark {
  /// Runs with `words` from the command line: `--records N` (100,000 where it is not given).
  ///
  /// Each row is the best of five runs and goes to the output as one line of JSON.
  static func run(_ words: [String]) {
    let records = count(in: words)
    let file = CollectionFile<Volunteer>(key: "volunteers")
    let volunteers = (1...records).map(Volunteer.init(number:))
    let stored = file.encode(volunteers)
    let compact = JSONCoding.encodeCompact(volunteers)
    let backwards = JSONCoding.encodeCompact(
      JSON.array(volunteers.map { .object($0.jsonMembers.reversed()) }))
    report("write", stored) { file.encode(volunteers).count }
    report("read", stored) { read { () throws(JSONError) in try file.decode(stored, file: "") } }
    report("write compact", compact) { JSONCoding.encodeCompact(volunteers).count }
    report("read compact", compact) { read { () throws(JSONError) in try decode(compact) } }
    report("read backwards", backwards) { read { () throws(JSONError) in try decode(backwards) } }
    reportPeers(stored)
  }

  /// Measures jq and Python's orjson on the same file, each as a whole process; those that are not
  /// installed are left out.
  private static func reportPeers(_ stored: [UInt8]) {
    let path = "/tmp/mentorctl-bench-\(UInt64.random(in: 0...UInt64.max)).json"
    guard TemporaryFile.write(stored, to: path) else { return }
    defer { _ = ChildProcess(["rm", "-f", path]) }
    let load = "import orjson,sys; data=orjson.loads(open(sys.argv[1],'rb').read())"
    let dump = "; orjson.dumps(data,option=orjson.OPT_INDENT_2|orjson.OPT_SORT_KEYS)"
    report("jq, read", stored, process: ["jq", "length", path])
    report("jq, read and write", stored, process: ["jq", "-S", ".", path])
    report("orjson, read", stored, process: ["python3", "-c", load, path])
    report("orjson, read and write", stored, process: ["python3", "-c", load + dump, path])
  }

  /// Prints the best of three runs of a program on `bytes`.
  private static func report(_ name: String, _ bytes: [UInt8], process words: [String]) {
    let runs = (0..<3).map { _ in ChildProcess(words) }
    guard runs.allSatisfy({ $0.status == 0 }),
      let best = runs.map(\.cpuMilliseconds).min()
    else { return }
    print(name, bytes: bytes.count, seconds: best / 1000)
  }

  private static func decode(_ bytes: [UInt8]) throws(JSONError) -> [Volunteer] {
    try JSONCoding.decode([Volunteer].self, from: bytes, file: "volunteers.json")
  }

  private static func count(in words: [String]) -> Int {
    guard words.count == 2, words[0] == "--records", let count = Int(words[1]), count > 0 else {
      return 100_000
    }
    return count
  }

  private static func read(_ body: () throws(JSONError) -> [Volunteer]) -> Int {
    do throws(JSONError) {
      return try body().count
    } catch {
      preconditionFailure(error.message.en)
    }
  }

  /// Prints the speed of `work` on `bytes`.
  private static func report(_ name: String, _ bytes: [UInt8], _ work: () -> Int) {
    let clock = ContinuousClock()
    let times = (0..<5).map { _ in
      clock.measure { precondition(work() > 0) }
    }
    guard let best = times.min() else { return }
    let seconds = Double(best.components.attoseconds) / 1e18 + Double(best.components.seconds)
    print(name, bytes: bytes.count, seconds: seconds)
  }

  private static func print(_ name: String, bytes: Int, seconds: Double) {
    let row: JSON = [
      "benchmark": .string("json \(name)"),
      "fileMB": .number(Double(bytes / 100_000) / 10),
      "seconds": .number(Double(Int(seconds * 10_000)) / 10_000),
      "MBperSecond": .integer(Int64(Double(bytes) / 1e6 / seconds)),
    ]
    Swift.print(row.compactText)
  }
}

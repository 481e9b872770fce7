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
    let megabytes = Double(bytes.count) / 1e6
    let row: JSON = [
      "benchmark": .string("json \(name)"),
      "fileMB": .number(Double(bytes.count / 100_000) / 10),
      "seconds": .number(Double(Int(seconds * 10_000)) / 10_000),
      "MBperSecond": .integer(Int64(megabytes / seconds)),
    ]
    print(row.compactText)
  }
}

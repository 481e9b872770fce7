import Assignment

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Solves the instances in the files named by `arguments` and prints one line for each: size, result,
/// and the CPU time of reading, solving (check included) and checking again, in milliseconds.
///
/// The formats are those of public assignment benchmarks: `p asn <mentees> <mentors> <pairs>`, a line
/// `c <capacities>` and lines `<mentee> <mentor> <score>` sorted by mentee; or `p dense <rows> <columns>`
/// and the scores row by row, one place a column. With `--answer` the mentor of each mentee follows, -1
/// for none.
func runAssignmentBenchmark(_ arguments: [String]) {
  for path in arguments where path != "--answer" {
    do {
      let started = processorMilliseconds()
      var reader = try NumberReader(path: path)
      let problem = try reader.problem()
      let read = processorMilliseconds()
      let solution = try AssignmentSolver.solve(problem)
      let solved = processorMilliseconds()
      let violation = CertificateChecker(problem).firstViolation(in: solution)
      let checked = processorMilliseconds()
      let name = path.split(separator: "/").last.map(String.init) ?? path
      print(
        "\(name) mentees=\(problem.menteeCount) mentors=\(problem.mentorCount)",
        "pairs=\(problem.pairCount) matched=\(solution.matchedCount)",
        "total=\(solution.totalScore) valid=\(violation == nil) readMs=\(read - started)",
        "solveMs=\(solved - read) checkMs=\(checked - solved)")
      if arguments.contains("--answer") {
        print(solution.mentors.map { String($0 ?? -1) }.joined(separator: " "))
      }
    } catch {
      print("\(path): \(error)")
    }
  }
}

private func processorMilliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}

private enum InstanceError: Error {
  case unreadable
  case notAnInstance
}

/// Reads the whole numbers of a file one after the other.
private struct NumberReader {
  private let bytes: [UInt8]
  private var position = 0

  init(path: String) throws {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw InstanceError.unreadable }
    defer { close(descriptor) }
    let size = lseek(descriptor, 0, SEEK_END)
    guard size >= 0, lseek(descriptor, 0, SEEK_SET) == 0 else { throw InstanceError.unreadable }
    bytes = [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
      while count < buffer.count, let base = buffer.baseAddress {
        let received = read(descriptor, base + count, buffer.count - count)
        guard received > 0 else { break }
        count += received
      }
    }
  }

  /// The next number, or `nil` at the end of the file.
  private mutating func next() -> Int? {
    while position < bytes.count, !isPartOfNumber(bytes[position]) { position += 1 }
    guard position < bytes.count else { return nil }
    let isNegative = bytes[position] == UInt8(ascii: "-")
    if isNegative { position += 1 }
    var value = 0
    while position < bytes.count, bytes[position] >= 48, bytes[position] <= 57 {
      value = value &* 10 &+ Int(bytes[position] &- 48)
      position += 1
    }
    return isNegative ? -value : value
  }

  private func isPartOfNumber(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (byte >= 48 && byte <= 57)
  }

  mutating func problem() throws -> AssignmentProblem {
    if bytes.starts(with: "p asn".utf8) { return try sparseProblem() }
    if bytes.starts(with: "p dense".utf8) { return try denseProblem() }
    throw InstanceError.notAnInstance
  }

  private mutating func sparseProblem() throws -> AssignmentProblem {
    guard let mentees = next(), let mentors = next(), let pairs = next() else {
      throw InstanceError.notAnInstance
    }
    let capacities = (0..<mentors).compactMap { _ in next() }
    var builder = try AssignmentProblemBuilder(capacities: capacities)
    builder.reserve(mentees: mentees, pairs: pairs)
    var row: [EligibleMentor] = []
    for _ in 0..<pairs {
      guard let mentee = next(), let mentor = next(), let score = next(), mentee < mentees,
        mentee >= builder.menteeCount
      else { throw InstanceError.notAnInstance }
      while builder.menteeCount < mentee {
        try builder.addMentee(row)
        row.removeAll(keepingCapacity: true)
      }
      row.append(EligibleMentor(mentor: mentor, score: score))
    }
    while builder.menteeCount < mentees {
      try builder.addMentee(row)
      row.removeAll(keepingCapacity: true)
    }
    return try builder.build()
  }

  private mutating func denseProblem() throws -> AssignmentProblem {
    guard let rows = next(), let columns = next() else { throw InstanceError.notAnInstance }
    var builder = try AssignmentProblemBuilder(
      capacities: [Int](repeating: 1, count: columns))
    builder.reserve(mentees: rows, pairs: rows * columns)
    for _ in 0..<rows {
      var row: [EligibleMentor] = []
      for mentor in 0..<columns {
        guard let score = next() else { throw InstanceError.notAnInstance }
        row.append(EligibleMentor(mentor: mentor, score: score))
      }
      try builder.addMentee(row)
    }
    return try builder.build()
  }
}

import Foundation
import MentorTestSupport

/// The built program, run as a process in a place of its own.
struct Tool: Sendable {
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The directory that commands find by default; it does not exist at first.
  let directory: URL

  private let place: URL

  /// Prepares a place; `MENTORCTL_BINARY` names another build of the program to test.
  init() throws {
    place = FileManager.default.temporaryDirectory
      .appending(path: "mentorctl-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    directory = place.appending(path: "data")
  }

  /// The path of the program.
  static var binary: URL {
    if let path = ProcessInfo.processInfo.environment["MENTORCTL_BINARY"] {
      return URL(filePath: path)
    }
    return URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "mentorctl")
  }

  /// The program, run with `words`.
  func callAsFunction(_ words: String..., today: String = "2026-10-01") throws -> Result {
    try run(
      Self.binary, words,
      [
        "LANG": "ru_RU.UTF-8", "MENTORCTL_DIR": directory.path, "MENTORCTL_TODAY": today,
        "LOGNAME": "curator", "TZ": "UTC",
      ])
  }

  /// `program`, run in the place; its output is collected through files, which cannot fill up.
  private func run(
    _ program: URL, _ words: [String], _ environment: [String: String]
  ) throws -> Result {
    let run = place.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: run, withIntermediateDirectories: true)
    let output = run.appending(path: "out")
    let errors = run.appending(path: "err")
    for file in [output, errors] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = program
    process.arguments = words
    process.environment = environment
    process.currentDirectoryURL = place
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }

  /// How the program ended that was run with `words` and interrupted as by Ctrl-C when it had worked
  /// for a while; `nil` for a program that was faster.
  func interrupted(_ words: String...) throws -> (reason: Process.TerminationReason, status: Int32)?
  {
    let process = Process()
    process.executableURL = Self.binary
    process.arguments = words
    process.environment = [
      "MENTORCTL_DIR": directory.path, "MENTORCTL_TODAY": "2026-10-01", "LOGNAME": "curator",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try Self.lettingSignalsThrough { try process.run() }
    // The processor time tells that the work is under way, whatever the speed of the machine.
    while process.isRunning, Self.ticks(of: process.processIdentifier) < 3 {}
    guard process.isRunning else { return nil }
    process.interrupt()
    process.waitUntilExit()
    return (process.terminationReason, process.terminationStatus)
  }

  /// Calls `body` with no signal held back: a process inherits the mask of the thread that starts it,
  /// and the threads of a test hold signals back, unlike a shell.
  private static func lettingSignalsThrough(_ body: () throws -> Void) rethrows {
    var none = sigset_t()
    sigemptyset(&none)
    var before = sigset_t()
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try body()
  }

  /// The processor time of a process in hundredths of a second, as the kernel counts it.
  private static func ticks(of process: Int32) -> Int {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
      let end = text.lastIndex(of: ")")
    else { return 0 }
    let fields = text[end...].split(separator: " ")
    return fields.count > 13 ? (Int(fields[12]) ?? 0) + (Int(fields[13]) ?? 0) : 0
  }

  /// The shell script `script`, run where `mentorctl` is found and `Fixtures` lies beside it.
  func shell(_ script: String) throws -> Result {
    let commands = place.appending(path: "bin")
    let manager = FileManager.default
    try manager.createDirectory(at: commands, withIntermediateDirectories: true)
    try manager.createSymbolicLink(
      at: commands.appending(path: "mentorctl"), withDestinationURL: Self.binary)
    try manager.createSymbolicLink(
      at: place.appending(path: "Fixtures"), withDestinationURL: fixtures)
    return try run(
      URL(filePath: "/bin/sh"), ["-eu", "-c", script],
      ["PATH": "\(commands.path):/usr/bin:/bin", "LANG": "en_US.UTF-8", "LOGNAME": "curator"])
  }

  /// Every file of the data directory with its contents.
  func everything() throws -> [String: Data] {
    var found: [String: Data] = [:]
    let names = FileManager.default.enumerator(atPath: directory.path)
    while let name = names?.nextObject() as? String {
      let url = directory.appending(path: name)
      if (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true { continue }
      found[name] = try Data(contentsOf: url)
    }
    return found
  }

  /// The path of a file in the place, which is made with `bytes`.
  func file(_ name: String, _ bytes: Data) throws -> String {
    let url = place.appending(path: name)
    try bytes.write(to: url)
    return url.path
  }

  /// The permission bits of the file at `path`.
  static func mode(of path: String) throws -> Int {
    let value = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    return (value as? NSNumber)?.intValue ?? 0o777
  }

  /// Removes everything.
  func remove() { try? FileManager.default.removeItem(at: place) }
}

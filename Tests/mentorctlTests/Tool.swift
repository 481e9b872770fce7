import Foundation

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

  /// The program, run with `words`; its output is collected through files, which cannot fill up.
  func callAsFunction(_ words: String..., today: String = "2026-10-01") throws -> Result {
    let run = place.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: run, withIntermediateDirectories: true)
    let output = run.appending(path: "out")
    let errors = run.appending(path: "err")
    for file in [output, errors] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = Self.binary
    process.arguments = words
    process.environment = [
      "LANG": "ru_RU.UTF-8", "MENTORCTL_DIR": directory.path, "MENTORCTL_TODAY": today,
      "LOGNAME": "curator", "TZ": "UTC",
    ]
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

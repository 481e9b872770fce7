import Foundation

/// A program of the machine that judges what the kit wrote.
enum Tool {
  /// Whether the program can be found.
  static func exists(_ name: String) -> Bool {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
    }
  }

  /// Runs the program on `input`; its output and its errors come back as one text.
  static func run(
    _ words: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> (output: String, status: Int32) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["in", "out"].map { folder.appending(path: $0) }
    try Data(input.utf8).write(to: files[0])
    try Data().write(to: files[1])
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.environment = ProcessInfo.processInfo.environment
      .merging(["LC_ALL": "C.UTF-8"]) { $1 }.merging(environment) { $1 }
    let output = try FileHandle(forWritingTo: files[1])
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = output
    process.standardError = output
    try process.run()
    process.waitUntilExit()
    return (try String(contentsOf: files[1], encoding: .utf8), process.terminationStatus)
  }

  /// The line without the backspaces by which terminals were made to print in bold.
  static func withoutOverstrikes(_ line: Substring) -> String {
    var shown: [Unicode.Scalar] = []
    for scalar in line.unicodeScalars {
      if scalar == "\u{8}" {
        _ = shown.popLast()
      } else {
        shown.append(scalar)
      }
    }
    return String(String.UnicodeScalarView(shown))
  }
}

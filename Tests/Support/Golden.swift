public import Foundation
public import Testing

/// Compares `text` with the file `name` under Fixtures/Golden.
///
/// With `MENTORCTL_RECORD=1` in the environment the file is rewritten and the test fails, so that
/// the difference is reviewed like code.
public func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = fixtures.appending(path: "Golden").appending(path: name)
  if ProcessInfo.processInfo.environment["MENTORCTL_RECORD"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  let expected = try? String(contentsOf: file, encoding: .utf8)
  guard text != expected else { return }
  let difference = expected.map { firstDifference($0, text) } ?? "the file does not exist"
  Issue.record("\(name): \(difference)", sourceLocation: sourceLocation)
}

/// The folder Fixtures of the package.
public let fixtures = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "Fixtures")

/// Where two texts part: the number of the line, and the line in each.
private func firstDifference(_ expected: String, _ actual: String) -> String {
  let left = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let right = actual.split(separator: "\n", omittingEmptySubsequences: false)
  for (index, (before, after)) in zip(left, right).enumerated() where before != after {
    return "line \(index + 1)\n  expected: \(before)\n  now:      \(after)"
  }
  return "\(left.count) lines expected, now \(right.count)"
}

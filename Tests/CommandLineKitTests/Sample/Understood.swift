import CommandLineKit
import Testing

/// What the sample program understood of a line.
func understood(
  _ line: String, environment: [String: String] = [:]
) throws -> (globals: LibraryOptions, outcome: String, path: [String]) {
  let parsed = try Library.tree.parse(try splitShellWords(line)) { environment[$0] }
  guard case .command(let command, let path) = parsed.request else {
    Issue.record("no command in: \(line)")
    return (parsed.globals, "", [])
  }
  return (parsed.globals, try command.run(in: Shelf()), path)
}

/// The error with which the sample program refuses a line, or `nil`.
func refusal(_ line: String, environment: [String: String] = [:]) throws -> UsageError? {
  let words = try splitShellWords(line)
  do throws(UsageError) {
    _ = try Library.tree.parse(words) { environment[$0] }
    return nil
  } catch {
    return error
  }
}

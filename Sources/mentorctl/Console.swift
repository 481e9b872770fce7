import MentorCore
import Wording

/// Where results and messages go.
protocol Console: Sendable {
  /// Writes a result to standard output.
  func out(_ bytes: [UInt8]) throws(FileAccessError)

  /// Writes a message to standard error; a failure there has nobody to be told.
  func err(_ text: String)

  /// Whether standard output is a terminal.
  var isTerminal: Bool { get }

  /// Whether standard error is a terminal.
  var hasErrorsOnTerminal: Bool { get }

  /// The columns of the screen; `nil` where the output goes elsewhere and nothing need be shortened.
  var width: Int? { get }
}

/// The console of the process.
struct SystemConsole: Console {
  func out(_ bytes: [UInt8]) throws(FileAccessError) {
    if let failure = SystemFiles.writeAll(bytes, to: 1) { throw .output(failure) }
  }

  func err(_ text: String) { _ = SystemFiles.writeAll(Array(text.utf8), to: 2) }

  var isTerminal: Bool { SystemProcess.isTerminal(1) }
  var hasErrorsOnTerminal: Bool { SystemProcess.isTerminal(2) }
  var width: Int? { isTerminal ? SystemProcess.terminalWidth ?? 80 : nil }
}

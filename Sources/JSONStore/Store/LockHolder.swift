/// Who noted himself in the lock file: information, never a decision.
public struct LockHolder: Hashable, Sendable {
  /// The number of the process.
  public let process: Int

  /// The name of the machine.
  public let host: String

  /// What the process was started for, without anything personal.
  public let command: String

  /// When it took the lock.
  public let since: Timestamp

  /// Creates a note.
  public init(process: Int, host: String, command: String, since: Timestamp) {
    self.process = process
    self.host = host
    self.command = command
    self.since = since
  }
}

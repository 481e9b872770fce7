/// What the store needs to know of the world around it: who, where, when.
///
/// Everything is a parameter, so that a run can be repeated exactly.
public struct StoreEnvironment: Sendable {
  /// Name and version of the program, noted in the manifest.
  public var program: String

  /// The number of the process, noted in the lock file.
  public var process: Int

  /// The name of the machine, noted in the lock file.
  public var host: String

  /// The number of the user on whose behalf the process acts.
  public var user: UInt32

  /// The present moment, for the journal.
  public var now: @Sendable () -> Timestamp

  /// The time since some fixed moment, for waiting.
  public var elapsed: @Sendable () -> Duration

  /// Lets the time pass.
  public var pause: @Sendable (Duration) -> Void

  /// A number from 0 to 1, for waits that do not march in step.
  public var jitter: @Sendable () -> Double

  /// Holds signals back while files are being replaced.
  public var signals: any SignalGate

  /// Whether writing is allowed where locks and flushes are not reliable (`storage.network`).
  public var allowsNetworkFileSystems: Bool

  /// Creates an environment; what waits and listens to signals has harmless defaults.
  public init(
    program: String, process: Int, host: String, user: UInt32,
    now: @escaping @Sendable () -> Timestamp,
    elapsed: @escaping @Sendable () -> Duration,
    pause: @escaping @Sendable (Duration) -> Void,
    jitter: @escaping @Sendable () -> Double,
    signals: any SignalGate, allowsNetworkFileSystems: Bool = false
  ) {
    self.program = program
    self.process = process
    self.host = host
    self.user = user
    self.now = now
    self.elapsed = elapsed
    self.pause = pause
    self.jitter = jitter
    self.signals = signals
    self.allowsNetworkFileSystems = allowsNetworkFileSystems
  }
}

/// Holds SIGINT and SIGTERM back while a change is being put on disk.
public protocol SignalGate: Sendable {
  /// Makes signals wait from now on; returns those that had not been waiting before.
  func close() -> Set<Int32>

  /// The number of the lowest of `signals` that waits, else `nil`.
  func waiting(among signals: Set<Int32>) -> Int32?

  /// Lets `signals` through again, those that waited first; the process may end here.
  func open(for signals: Set<Int32>)
}

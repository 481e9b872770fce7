public import JSONStore
import Synchronization

/// An environment in which a run can be repeated exactly: time passes only by waiting.
public final class FixedEnvironment: Sendable {
  private let waited = Mutex(Duration.zero)
  private let pauses = Mutex<[@Sendable () -> Void]>([])

  /// Creates an environment whose clock stands at the beginning.
  public init() {}

  /// How long the store has waited.
  public var elapsed: Duration { waited.withLock { $0 } }

  /// Has `work` done during the next wait that has no work yet.
  public func duringNextPause(_ work: @escaping @Sendable () -> Void) {
    pauses.withLock { $0.append(work) }
  }

  /// The environment for a store.
  public func environment(
    signals: any SignalGate = QuietGate(), allowsNetworkFileSystems: Bool = false
  ) -> StoreEnvironment {
    StoreEnvironment(
      program: "test 1", process: 42, host: "school", user: 1000,
      now: { Timestamp(seconds: 1_788_249_600) },
      elapsed: { self.elapsed },
      pause: { duration in
        self.waited.withLock { $0 += duration }
        let work = self.pauses.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        work?()
      },
      jitter: { 0.5 }, signals: signals, allowsNetworkFileSystems: allowsNetworkFileSystems)
  }
}

/// A gate at which nobody ever knocks.
public struct QuietGate: SignalGate {
  /// Creates the gate.
  public init() {}

  public func close() -> Set<Int32> { [] }
  public func waiting(among signals: Set<Int32>) -> Int32? { nil }
  public func open(for signals: Set<Int32>) {}
}

/// A gate at which SIGTERM waits from the beginning.
public final class RingingGate: SignalGate {
  private let closings = Mutex<[Bool]>([])

  /// Creates the gate.
  public init() {}

  /// Whether the gate was closed, at each of its moves.
  public var states: [Bool] { closings.withLock { $0 } }

  public func close() -> Set<Int32> {
    closings.withLock { $0.append(true) }
    return [15]
  }

  public func waiting(among signals: Set<Int32>) -> Int32? { signals.first }

  public func open(for signals: Set<Int32>) {
    closings.withLock { $0.append(false) }
  }
}

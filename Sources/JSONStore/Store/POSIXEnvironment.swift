#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

extension StoreEnvironment {
  /// The environment of this process on this machine.
  public static func system(program: String) -> StoreEnvironment {
    StoreEnvironment(
      program: program, process: Int(getpid()), host: hostName(), user: geteuid(),
      now: {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(seconds: Int64(time.tv_sec))
      },
      elapsed: {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
      },
      pause: { duration in
        let (seconds, attoseconds) = duration.components
        var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
        nanosleep(&time, nil)
      },
      jitter: { Double.random(in: 0...1) },
      signals: POSIXSignalGate())
  }

  private static func hostName() -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      guard let name = buffer.baseAddress, gethostname(name, buffer.count - 1) == 0 else {
        return "?"
      }
      let used = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      return String(decoding: used, as: UTF8.self)
    }
  }
}

/// Holds SIGINT and SIGTERM back by the signal mask of the thread, without handlers of its own.
///
/// A signal that waited takes its usual effect when the gate opens: the process ends, or the
/// handler of whoever uses this library runs.
public struct POSIXSignalGate: SignalGate {
  /// Creates the gate of the calling thread.
  public init() {}

  public func close() -> Set<Int32> {
    var blocked = sigset_t()
    var before = sigset_t()
    sigemptyset(&blocked)
    sigaddset(&blocked, SIGINT)
    sigaddset(&blocked, SIGTERM)
    guard pthread_sigmask(SIG_BLOCK, &blocked, &before) == 0 else { return [] }
    return Set([SIGINT, SIGTERM].filter { sigismember(&before, $0) == 0 })
  }

  public func waiting(among signals: Set<Int32>) -> Int32? {
    var waiting = sigset_t()
    guard sigpending(&waiting) == 0 else { return nil }
    return signals.sorted().first { sigismember(&waiting, $0) == 1 }
  }

  public func open(for signals: Set<Int32>) {
    var opened = sigset_t()
    sigemptyset(&opened)
    for signal in signals { sigaddset(&opened, signal) }
    pthread_sigmask(SIG_UNBLOCK, &opened, nil)
  }
}

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A program run as a child process, with the system's own account of what it cost.
struct ChildProcess {
  /// The CPU time, user and system, in milliseconds.
  let cpuMilliseconds: Double

  /// The time that passed, in milliseconds.
  let wallMilliseconds: Double

  /// The exit status; `nil` where the program could not be started or was killed.
  let status: Int32?

  /// Runs `words`, found along PATH, with its output thrown away.
  init(_ words: [String]) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in [1, 2] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    defer { arguments.forEach { free($0) } }
    arguments.append(nil)
    let clock = ContinuousClock()
    let start = clock.now
    var child = pid_t()
    var state: Int32 = -1
    var usage = rusage()
    if posix_spawnp(&child, words[0], &actions, nil, arguments, environ) == 0 {
      while wait4(child, &state, 0, &usage) < 0, errno == EINTR {}
    }
    wallMilliseconds = clock.now.milliseconds(since: start)
    cpuMilliseconds =
      Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000
    status = state & 0x7F == 0 && state >= 0 ? (state >> 8) & 0xFF : nil
  }
}

extension ContinuousClock.Instant {
  /// The milliseconds from `start` to this instant.
  func milliseconds(since start: Self) -> Double {
    let (seconds, attoseconds) = (self - start).components
    return Double(seconds) * 1000 + Double(attoseconds) / 1e15
  }
}

/// A file for other programs to read.
enum TemporaryFile {
  /// Writes `bytes` to `path`, readable by the owner alone; answers whether it worked.
  static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var offset = 0
    return bytes.withUnsafeBytes { buffer in
      while offset < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[offset...])
        let count = writeBytes(descriptor, rest.baseAddress, rest.count)
        guard count > 0 else { return false }
        offset += count
      }
      return true
    }
  }
}

private let writeBytes = write(_:_:_:)

import MentorCore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the program asks of its process: the one file that ends it and looks around it.
enum SystemProcess {
  /// Ends the process.
  static func end(with status: Int32) -> Never { exit(status) }

  /// The value of an environment variable, or `nil`.
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// The name of the user, or the number where there is no name.
  static var userName: String {
    variable("LOGNAME") ?? variable("USER") ?? "uid-\(geteuid())"
  }

  /// Whether the descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The columns of the terminal at standard output, or `nil` where there is none.
  static var terminalWidth: Int? {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// `count` random bytes that nobody can guess.
  static func randomBytes(_ count: Int) -> [UInt8] {
    var source = SystemRandomNumberGenerator()
    return (0..<count).map { _ in source.next() }
  }

  /// Keeps the numbers of the standard streams from files that are opened later.
  ///
  /// A caller that closed standard output must not have its results written into the data: a closed
  /// stream is replaced by one on which writing, or reading, fails.
  static func reserveStandardStreams() {
    for stream in Int32(0)...2 where fcntl(stream, F_GETFD) == -1 {
      _ = open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY)
    }
  }

  /// Makes new files private to their owner, whatever the caller's mask.
  static func keepFilesPrivate() { umask(0o077) }
}

/// The civil date of the machine, in its own time zone.
struct SystemClock: WallClock {
  func today() -> CalendarDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let date = try? CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return date ?? .earliest
  }
}

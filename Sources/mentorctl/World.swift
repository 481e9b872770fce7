import JSONStore
import MentorCore

/// Everything outside of the program: clock, files, console, variables, chance.
struct World: Sendable {
  let console: any Console
  let clock: any WallClock
  let files: any HostFiles
  let fileSystem: any FileSystem
  let store: StoreEnvironment
  let variable: @Sendable (String) -> String?
  let userName: String
  let randomBytes: @Sendable (Int) -> [UInt8]

  /// The world in which the process runs.
  static func system() -> World {
    SystemProcess.reserveStandardStreams()
    SystemProcess.keepFilesPrivate()
    return World(
      console: SystemConsole(), clock: SystemClock(), files: SystemFiles(),
      fileSystem: POSIXFileSystem(), store: .system(program: "mentorctl \(Program.version)"),
      variable: SystemProcess.variable, userName: SystemProcess.userName,
      randomBytes: SystemProcess.randomBytes)
  }
}

import JSONStore
import MentorCore
import MentorTestSupport
import Synchronization
import Wording

@testable import mentorctl

/// A world in memory: fixed clock, collected output, files and data that nobody else sees.
final class TestWorld: Sendable {
  /// What a run of the program left behind.
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The data directory that commands find by default.
  static let directory = "/data"

  let disk: InMemoryDisk
  private let hostFiles: InMemoryFiles
  private let today: CalendarDate
  private let variables: [String: String]
  private let isTerminal: Bool

  /// Creates a world with an empty disk; `variables` are set beside the usual ones.
  init(
    today: String = "2026-10-01", variables: [String: String] = [:], isTerminal: Bool = false
  ) throws {
    self.variables = variables
    self.isTerminal = isTerminal
    disk = InMemoryDisk()
    hostFiles = InMemoryFiles()
    self.today = try CalendarDate(iso: today)
  }

  /// The program, run with `words` in Russian unless they say otherwise.
  @discardableResult
  func callAsFunction(_ words: String...) -> Result {
    run(words)
  }

  /// The program, run with `words`.
  func run(_ words: [String], width: Int = 100) -> Result {
    let console = CollectingConsole(isTerminal: isTerminal, width: width)
    let status = Program.run(words, in: world(console))
    return Result(
      status: status.code, output: console.output, errors: console.errors)
  }

  /// The world as the program sees it, with `console` or one that nobody looks at.
  func world(
    _ console: any Console = CollectingConsole(),
    files: (any FileSystem)? = nil
  ) -> World {
    World(
      console: console, clock: FixedClock(date: today), files: hostFiles,
      fileSystem: files ?? InMemoryFileSystem(disk), store: FixedEnvironment().environment(),
      variable: { [variables] name in
        variables[name] ?? ["LANG": "ru_RU.UTF-8", "MENTORCTL_DIR": Self.directory][name]
      },
      userName: "curator", randomBytes: { [UInt8](repeating: 7, count: $0) })
  }

  /// Puts a file where commands can read it in.
  func put(_ bytes: [UInt8], at path: String) { hostFiles.put(bytes, at: path) }

  /// Puts a text where commands can read it in.
  func put(_ text: String, at path: String) { put(Array(text.utf8), at: path) }

  /// Puts a file into the data directory, where commands that take files in find it too.
  func putEvidence(_ text: String, at path: String) {
    var folder = Self.directory
    for name in path.split(separator: "/").dropLast() {
      folder += "/\(name)"
      if disk.modes(below: folder).isEmpty { disk.place(.directory, at: folder) }
    }
    disk.edit("\(Self.directory)/\(path)", Array(text.utf8))
    put(text, at: "\(Self.directory)/\(path)")
  }

  /// A file that a command gave out.
  func file(_ path: String) -> String? {
    hostFiles.bytes(at: path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of a file that a command gave out.
  func bytes(_ path: String) -> [UInt8]? { hostFiles.bytes(at: path) }

  /// A file of the data directory, also one of a folder in it.
  func data(_ name: String) throws -> String? {
    disk.contents(of: "\(Self.directory)/\(name)").map { String(decoding: $0, as: UTF8.self) }
  }
}

/// A clock that stands still.
struct FixedClock: WallClock {
  let date: CalendarDate
  func today() -> CalendarDate { date }
}

/// A console that keeps everything.
final class CollectingConsole: Console {
  private struct Texts {
    var output: [UInt8] = []
    var errors = ""
  }

  private let texts: Mutex<Texts>
  let isTerminal: Bool
  let width: Int?

  init(isTerminal: Bool = false, width: Int = 100) {
    self.width = width
    self.isTerminal = isTerminal
    texts = Mutex(Texts())
  }

  var hasErrorsOnTerminal: Bool { isTerminal }
  var output: String { texts.withLock { String(decoding: $0.output, as: UTF8.self) } }
  var errors: String { texts.withLock { $0.errors } }

  func out(_ bytes: [UInt8]) throws(FileAccessError) { texts.withLock { $0.output += bytes } }
  func err(_ text: String) { texts.withLock { $0.errors += text } }
}

/// Files outside of the data directory, in memory.
final class InMemoryFiles: HostFiles {
  private let contents = Mutex<[String: [UInt8]]>([:])

  func put(_ bytes: [UInt8], at path: String) { contents.withLock { $0[path] = bytes } }
  func bytes(at path: String) -> [UInt8]? { contents.withLock { $0[path] } }

  func read(_ path: String) throws(FileAccessError) -> [UInt8] {
    guard let bytes = bytes(at: path) else { throw .reading(path, 2) }
    return bytes
  }

  func remove(_ path: String) throws(FileAccessError) {
    contents.withLock { $0[path] = nil }
  }

  func createFolder(_ path: String) throws(FileAccessError) {}

  func write(to path: String, _ body: (_ emit: ByteSink) throws -> Void) throws {
    var bytes: [UInt8] = []
    try body { bytes += $0 }
    put(bytes, at: path)
  }
}

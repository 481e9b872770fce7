import JSONStore
import MentorCore
import Synchronization
import Wording

/// The directory in which a tour takes place: files beside a data directory.
struct TourPlace {
  /// The path of the directory.
  let path: String

  private let fileSystem: any FileSystem

  /// The name of the data directory, as the commands of the tour know it.
  static let directoryName = "school"

  /// The path of the data directory.
  var directory: String { path + "/" + Self.directoryName }

  /// Makes a directory that nobody else can enter, among the temporary ones.
  init(in world: World) throws {
    let parent = world.variable("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    let name = world.randomBytes(8).map { String($0, radix: 36) }.joined()
    try self.init(
      making: (parent.hasSuffix("/") ? parent : parent + "/") + "mentorctl-tour-" + name,
      in: world.fileSystem)
  }

  /// Makes the directory at `path`, which must not exist.
  init(making path: String, in fileSystem: any FileSystem) throws {
    do throws(SystemFailure) {
      try fileSystem.createDirectory(at: path)
    } catch {
      throw error.code == .exists ? StorageError.alreadyExists(path) : StorageError.system(error)
    }
    self.path = path
    self.fileSystem = fileSystem
  }

  /// Removes the directory with everything in it, and answers whether nothing is left.
  @discardableResult
  func remove() -> Bool {
    guard let end = path.lastIndex(of: "/") else { return false }
    let name = String(path[path.index(after: end)...])
    do throws(SystemFailure) {
      let parent = try fileSystem.openDirectory(
        at: end == path.startIndex ? "/" : String(path[..<end]))
      try Self.remove(name, from: parent)
      return true
    } catch {
      return false
    }
  }

  private static func remove(
    _ name: String, from parent: any DirectoryHandle
  ) throws(SystemFailure) {
    guard let directory = try parent.openDirectory(name) else { return }
    for entry in try directory.names() {
      if try directory.status(of: entry)?.kind == .directory {
        try remove(entry, from: directory)
      } else {
        _ = try directory.remove(entry)
      }
    }
    _ = try parent.removeDirectory(name)
  }

  /// The world of a command of the tour: this place is its current directory, `date` its day.
  func world(
    _ world: World, _ console: any Console, _ language: Language, _ date: CalendarDate
  ) -> World {
    let outer = world.variable
    let settings = [
      "MENTORCTL_DIR": Self.directoryName, "MENTORCTL_TODAY": date.iso, "NO_COLOR": "1",
      "MENTORCTL_LANG": language.rawValue,
    ]
    return World(
      console: console, clock: world.clock, files: TourFiles(place: path, files: world.files),
      fileSystem: TourFileSystem(place: path, fileSystem: world.fileSystem), store: world.store,
      variable: { settings[$0] ?? outer($0) }, userName: world.userName,
      randomBytes: world.randomBytes)
  }
}

/// The data directories of a tour: relative paths begin at its place.
private struct TourFileSystem: FileSystem {
  let place: String
  let fileSystem: any FileSystem

  func openDirectory(at path: String) throws(SystemFailure) -> any DirectoryHandle {
    try fileSystem.openDirectory(at: place + "/" + path)
  }

  func createDirectory(at path: String) throws(SystemFailure) {
    try fileSystem.createDirectory(at: place + "/" + path)
  }
}

/// The files of a tour: relative paths begin at its place.
private struct TourFiles: HostFiles {
  let place: String
  let files: any HostFiles

  func read(_ path: String) throws(FileAccessError) -> [UInt8] {
    try files.read(place + "/" + path)
  }

  func write(to path: String, _ body: (_ emit: ByteSink) throws -> Void) throws {
    try files.write(to: place + "/" + path, body)
  }

  func remove(_ path: String) throws(FileAccessError) { try files.remove(place + "/" + path) }

  func createFolder(_ path: String) throws(FileAccessError) {
    try files.createFolder(place + "/" + path)
  }
}

/// A screen of 80 columns that keeps what is written, messages included.
final class TourConsole: Console {
  private let bytes = Mutex<[UInt8]>([])

  let isTerminal = true
  let hasErrorsOnTerminal = false
  let width: Int? = 76

  /// Everything that was written.
  var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }

  func out(_ bytes: [UInt8]) throws(FileAccessError) { self.bytes.withLock { $0 += bytes } }
  func err(_ text: String) { bytes.withLock { $0 += Array(text.utf8) } }
}

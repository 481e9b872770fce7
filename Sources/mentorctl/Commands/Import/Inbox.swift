import JSONStore
import MentorCore
import Wording

/// A folder whose files are to be imported, as it stands when it is opened.
struct Inbox {
  /// An entry that is left alone, and why.
  struct Skipped {
    let name: String
    let reason: Phrase
  }

  /// The files to be imported, by name.
  private(set) var ready: [String] = []

  /// The rest, by name; the folders of finished files are not told.
  private(set) var skipped: [Skipped] = []

  private let folder: any DirectoryHandle
  private let context: AppContext
  private let done: String
  private let failed: String

  /// The longest name of a file, in bytes.
  private static let longestName = 255

  /// How long a file must have been left alone, in seconds.
  static let settlingTime: Int64 = 10

  /// Looks at the folder at `path`; finished files will go to the folders at `done` and `failed`.
  ///
  /// - Throws: ``FileAccessError`` where there is no such folder, ``SystemFailure`` where it cannot be read.
  init(_ path: String, done: String, failed: String, _ context: AppContext) throws {
    folder = try Self.folder(path, context)
    self.context = context
    self.done = done
    self.failed = failed
    let own = Set(
      [done, failed].filter { DataPath.parent(of: $0) == DataPath.cleaned(path) }
        .compactMap { $0.split(separator: "/").last.map(String.init) })
    let now = context.world.store.now().seconds
    for name in try folder.names().sorted() {
      guard let status = try folder.status(of: name) else { continue }
      if status.kind == .directory, own.contains(name) { continue }
      if let reason = Self.reason(name, status, now: now) {
        skipped.append(Skipped(name: name, reason: reason))
      } else {
        ready.append(name)
      }
    }
  }

  /// Why an entry is left alone; `nil` where it is to be imported.
  private static func reason(_ name: String, _ status: FileStatus, now: Int64) -> Phrase? {
    guard status.kind == .regular else {
      return Phrase(
        ru: "это \(status.kind.name.ru), а не файл", en: "it is \(status.kind.name.en), no file")
    }
    let lower = name.lowercased()
    let isUnfinished =
      lower.hasPrefix("~$") || lower.hasPrefix(".")
      || [".part", ".tmp", ".crdownload", ".download", "~"].contains { lower.hasSuffix($0) }
    if isUnfinished {
      return Phrase(
        ru: "имя временного или скрытого файла",
        en: "the name is that of a temporary or hidden file")
    }
    guard isFresh(status, now: now) else { return nil }
    return Phrase(
      ru: "изменён только что и, может быть, не дописан",
      en: "changed just now and perhaps not finished")
  }

  /// Whether the file changed so shortly ago that it may not be finished.
  private static func isFresh(_ status: FileStatus, now: Int64) -> Bool {
    (0..<settlingTime).contains(now - status.modified / 1_000_000_000)
  }

  /// Makes sure that finished files have somewhere to go, before anything is imported.
  ///
  /// - Throws: ``FileAccessError`` where a folder cannot be created, ``SystemFailure`` otherwise.
  func prepare() throws {
    for path in [done, failed] {
      if let failure = Self.failure(of: { () throws(SystemFailure) in try opened(path) }) {
        guard failure.code == .notFound else { throw failure }
        throw FileAccessError.writing(path, SystemFiles.missing)
      }
    }
  }

  private static func folder(
    _ path: String, _ context: AppContext
  ) throws -> any DirectoryHandle {
    let files = context.world.fileSystem
    if let failure = failure(of: { () throws(SystemFailure) in try files.openDirectory(at: path) }),
      failure.code == .notFound
    {
      throw FileAccessError.reading(path, SystemFiles.missing)
    }
    return try files.openDirectory(at: path)
  }

  /// In what way a folder cannot be opened; `nil` where it can.
  private static func failure(
    of opening: () throws(SystemFailure) -> any DirectoryHandle
  ) -> SystemFailure? {
    do throws(SystemFailure) {
      _ = try opening()
      return nil
    } catch {
      return error
    }
  }

  /// The bytes of the file `name`; `nil` where it is gone, is being written, or is no file any more.
  func read(_ name: String) throws(SystemFailure) -> [UInt8]? {
    do throws(SystemFailure) {
      let stored = try folder.read(name, limit: SystemFiles.limit)
      guard let stored, !Self.isFresh(stored.status, now: context.world.store.now().seconds) else {
        return nil
      }
      return stored.bytes
    } catch {
      switch error.code {
      case .unsteady, .surprise: return nil
      default: throw error
      }
    }
  }

  /// Moves the file `name` to where it belongs, with a report and, where there are any, rejected rows
  /// beside it; returns its name there, or `nil` where it is gone.
  ///
  /// Nothing that lies there is replaced but the reports of an attempt that was cut short: they were
  /// written before the file was moved.
  func deliver(
    _ name: String, isFailed: Bool, report: [UInt8], rejects: [UInt8]?
  ) throws(SystemFailure) -> String? {
    let path = isFailed ? failed : done
    let target = try opened(path)
    guard try folder.status(of: name) != nil else { return nil }
    let free = try Self.freeName(name, in: target)
    try Self.put(report, beside: free, as: ".report.txt", in: target)
    if let rejects { try Self.put(rejects, beside: free, as: ".rejected.csv", in: target) }
    do throws(SystemFailure) {
      try folder.rename(name, to: free, in: target)
    } catch  where error.code == .notFound {
      return nil
    }
    try target.synchronize()
    try folder.synchronize()
    return "\(path)/\(free)"
  }

  /// Opens the folder at `path`, which is created where there is none.
  private func opened(_ path: String) throws(SystemFailure) -> any DirectoryHandle {
    do throws(SystemFailure) {
      try context.world.fileSystem.createDirectory(at: path)
    } catch  where error.code == .exists {
      // It is there already.
    }
    return try context.world.fileSystem.openDirectory(at: path)
  }

  /// Writes a file called `name` and `ending`, the name cut where that would be too long.
  private static func put(
    _ bytes: [UInt8], beside name: String, as ending: String, in folder: any DirectoryHandle
  ) throws(SystemFailure) {
    var name = name + ending
    while name.utf8.count > Self.longestName { name = name.dropLast(ending.count + 1) + ending }
    try folder.remove(name)
    _ = try folder.create(name, with: bytes)
  }

  /// `name`, or where it is taken «name (2)» and so on.
  private static func freeName(
    _ name: String, in folder: any DirectoryHandle
  ) throws(SystemFailure) -> String {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    var candidate = name
    var number = 1
    while try folder.status(of: candidate) != nil {
      number += 1
      candidate = "\(name[..<dot]) (\(number))\(name[dot...])"
    }
    return candidate
  }
}

/// Paths as the words that somebody typed.
private enum DataPath {
  /// The folder of `path`, without needless slashes and dots.
  static func parent(of path: String) -> String {
    let parts = parts(of: path).dropLast()
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// `path` without needless slashes and dots.
  static func cleaned(_ path: String) -> String {
    (path.hasPrefix("/") ? "/" : "") + parts(of: path).joined(separator: "/")
  }

  private static func parts(of path: String) -> [Substring] {
    path.split(separator: "/", omittingEmptySubsequences: true).filter { $0 != "." }
  }
}

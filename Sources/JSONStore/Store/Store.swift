/// A directory of files that change together: all or none, one writer at a time, nothing lost.
///
/// The store knows names, bytes and digests, and nothing of what the files mean. A writer holds an
/// exclusive lock, a reader a shared one; what a crash left behind is finished by the next of them.
public struct Store: Sendable {
  let directory: DataDirectory
  let environment: StoreEnvironment

  /// The path under which the directory was opened.
  public var path: String { directory.path }

  /// What is worth knowing about the directory itself.
  let notes: [StoreNote]

  /// How long a reader waits for writers before it reads without a lock.
  static let readerWait: Duration = .seconds(2)

  /// Opens the data directory at `path`; nothing in it is read yet.
  ///
  /// - Throws: ``StorageError/noDirectory(_:)``, ``StorageError/notADirectory(_:)``,
  ///   ``StorageError/notADataDirectory(_:)``, ``StorageError/foreignOwner(_:owner:)``,
  ///   ``StorageError/openToOthers(_:mode:)``.
  public static func open(
    _ path: String, in fileSystem: any FileSystem, environment: StoreEnvironment
  ) throws(StorageError) -> Store {
    let root = try openedRoot(path, in: fileSystem)
    let status = try DataDirectory.working(on: path) { () throws(SystemFailure) in
      try root.status()
    }
    guard status.owner == environment.user || environment.user == 0 || status.owner == 0 else {
      throw .foreignOwner(path, owner: status.owner)
    }
    let directory = DataDirectory(path: path, root: root)
    guard status.mode & 0o022 == 0 else {
      throw try directory.isMarked
        ? .openToOthers(path, mode: status.mode) : .notADataDirectory(path)
    }
    return Store(
      directory: directory, environment: environment,
      notes: status.mode & 0o055 == 0 ? [] : [.open(mode: status.mode)])
  }

  static func openedRoot(
    _ path: String, in fileSystem: any FileSystem
  ) throws(StorageError) -> any DirectoryHandle {
    do throws(SystemFailure) {
      return try fileSystem.openDirectory(at: path)
    } catch {
      switch error.code {
      case .notFound: throw .noDirectory(path)
      case .notDirectory: throw .notADirectory(path)
      default: throw .system(error)
      }
    }
  }

  /// Files that editors left behind at the top of the directory.
  func leavings() throws(StorageError) -> [StoreNote] {
    try directory.fileNames(in: "").filter(Layout.isLeaving).map(StoreNote.leaving)
  }

  /// Refuses to write where locks and flushes are not reliable, unless the setting allows it.
  func checkFileSystem() throws(StorageError) {
    guard !environment.allowsNetworkFileSystems, let kind = directory.root.networkKind() else {
      return
    }
    throw .networkFileSystem(kind: kind)
  }
}

/// An open data directory: names with folders, and failures in terms of its files.
struct DataDirectory: Sendable {
  let path: String
  let root: any DirectoryHandle

  /// The result of `work`, failures explained in terms of the file `name` where it is given.
  static func working<Result>(
    on name: String? = nil, _ work: () throws(SystemFailure) -> Result
  ) throws(StorageError) -> Result {
    do throws(SystemFailure) {
      return try work()
    } catch {
      let failure = error.at(name ?? error.name)
      switch failure.code {
      case .surprise(let kind): throw .surprise(failure.name, kind)
      case .tooLarge(let bytes): throw .tooLarge(failure.name, bytes: bytes)
      default: throw .system(failure)
      }
    }
  }

  /// The path of the directory that holds `path`.
  static func parent(of path: String) -> String {
    var components = path.split(separator: "/", omittingEmptySubsequences: true)
    // After `..` the parent is one more step up, wherever the path leads.
    if components.isEmpty || components.last == ".." || components.last == "." {
      return path.isEmpty ? ".." : path + "/.."
    }
    components.removeLast()
    let joined = components.joined(separator: "/")
    if path.hasPrefix("/") { return "/" + joined }
    return joined.isEmpty ? "." : joined
  }

  /// Opens the store's own folder; `nil` where there is none.
  func home() throws(StorageError) -> HomeDirectory? {
    try Self.working(on: Layout.home) { () throws(SystemFailure) in
      try root.openDirectory(Layout.home).map(HomeDirectory.init(handle:))
    }
  }

  /// Whether the directory bears a sign of a store: the list of its files, or the store's own folder.
  var isMarked: Bool {
    get throws(StorageError) {
      let manifest = try Self.working { () throws(SystemFailure) in
        try root.status(of: Layout.manifest)
      }
      if manifest != nil { return true }
      return try home() != nil
    }
  }

  /// Opens the store's own folder with everything in it that has to be there.
  func completeHome() throws(StorageError) -> HomeDirectory {
    let handle = try Self.ensured(Layout.home, in: root)
    for name in [Layout.staging, Layout.undo, Layout.setAside] {
      try Self.ensured(name, in: handle)
    }
    return HomeDirectory(handle: handle)
  }

  /// Opens the folder `name` of `parent`, which is created where there is none.
  @discardableResult
  static func ensured(
    _ name: String, in parent: any DirectoryHandle
  ) throws(StorageError) -> any DirectoryHandle {
    try working(on: name) { () throws(SystemFailure) in
      if let folder = try parent.openDirectory(name) { return folder }
      do throws(SystemFailure) {
        try parent.createDirectory(name)
      } catch  where error.code == .exists {
        // Another process was quicker.
      }
      try parent.synchronize()
      guard let folder = try parent.openDirectory(name) else {
        throw SystemFailure(.open, name, .notFound)
      }
      return folder
    }
  }

  /// The folder that holds the file `name`, and its last component; `nil` where a folder is absent.
  func folder(
    of name: String
  ) throws(StorageError) -> (folder: any DirectoryHandle, last: String)? {
    var components = name.split(separator: "/").map(String.init)
    guard let last = components.popLast() else { throw .unusableName(name) }
    return try Self.working(on: name) { () throws(SystemFailure) in
      var folder = root
      for component in components {
        guard let next = try folder.openDirectory(component) else { return nil }
        folder = next
      }
      return (folder, last)
    }
  }

  /// As ``folder(of:)``, but absent folders are created.
  func ensuredFolder(
    of name: String
  ) throws(StorageError) -> (folder: any DirectoryHandle, last: String) {
    var components = name.split(separator: "/").map(String.init)
    guard let last = components.popLast() else { throw .unusableName(name) }
    var folder = root
    for component in components { folder = try Self.ensured(component, in: folder) }
    return (folder, last)
  }

  /// The bytes of the file `name`, `nil` where there is none.
  func read(_ name: String) throws(StorageError) -> StoredBytes? {
    guard let (folder, last) = try folder(of: name) else { return nil }
    return try Self.working(on: name) { () throws(SystemFailure) in
      try folder.read(last, limit: Layout.fileLimit)
    }
  }

  /// The names of the files in `folder` (`""` is the top), in order; hidden ones are left out.
  func fileNames(in folder: String) throws(StorageError) -> [String] {
    guard let (handle, _) = try self.folder(of: folder.isEmpty ? "." : folder + "/.") else {
      return []
    }
    let names = try Self.working(on: folder) { () throws(SystemFailure) in try handle.names() }
    return names.sorted()
  }
}

/// The store's own folder, open.
struct HomeDirectory: Sendable {
  let handle: any DirectoryHandle

  /// Opens the folder of staged files; `nil` where there is none.
  func staging() throws(StorageError) -> (any DirectoryHandle)? {
    try DataDirectory.working(on: Layout.staging) { () throws(SystemFailure) in
      try handle.openDirectory(Layout.staging)
    }
  }
}

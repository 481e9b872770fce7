extension Store {
  /// Takes all rights on the data directory at `path`, and on everything in it, from everybody but
  /// its owner; returns the names that were open until then, `.` for the directory itself.
  ///
  /// This is the way back for a directory that ``open(_:in:environment:)`` refuses as open to others.
  /// Links and other surprises are left alone.
  ///
  /// - Throws: ``StorageError/foreignOwner(_:owner:)`` and other ``StorageError``s.
  /// - Complexity: O(*n*) in the number of files.
  @discardableResult
  public static func closeToOthers(
    _ path: String, in fileSystem: any FileSystem, environment: StoreEnvironment
  ) throws(StorageError) -> [String] {
    let root = try openedRoot(path, in: fileSystem)
    let status = try DataDirectory.working(on: path) { () throws(SystemFailure) in
      try root.status()
    }
    guard status.owner == environment.user || environment.user == 0 else {
      throw .foreignOwner(path, owner: status.owner)
    }
    return try DataDirectory.working { () throws(SystemFailure) in
      var closed: [String] = []
      // The directory first: then nobody else gets in while the rest is done.
      if status.mode & 0o077 != 0 {
        try root.protect(".")
        closed.append(".")
      }
      try closeToOthers(root, prefix: "", &closed)
      return closed
    }
  }

  private static func closeToOthers(
    _ folder: any DirectoryHandle, prefix: String, _ closed: inout [String]
  ) throws(SystemFailure) {
    for name in try folder.names().sorted() {
      guard let status = try folder.status(of: name),
        status.kind == .regular || status.kind == .directory
      else { continue }
      if status.mode & 0o077 != 0 {
        try folder.protect(name)
        closed.append(prefix + name)
      }
      if status.kind == .directory, let inner = try folder.openDirectory(name) {
        try closeToOthers(inner, prefix: prefix + name + "/", &closed)
      }
    }
  }
}

extension Committing {
  /// Makes room for the before-images of this change: removes what a past that was given up has left
  /// under its number, and everything where the past is to be forgotten.
  func clearUndo() throws(StorageError) {
    guard let undo = try undoFolder() else { return }
    if plan.forgetsPast {
      let names = try DataDirectory.working { () throws(SystemFailure) in try undo.names() }
      for name in names { try Self.removeUndo(name, in: undo) }
      try DataDirectory.working(on: Layout.undo) { () throws(SystemFailure) in
        try undo.synchronize()
      }
    } else {
      try Self.removeUndo(String(plan.base.generation + 1), in: undo)
    }
  }

  /// Removes what lies further back than can be undone.
  func pruneUndo() throws(StorageError) {
    guard let undo = try undoFolder() else { return }
    let oldest = plan.base.generation + 1 - Layout.undoDepth
    let names = try DataDirectory.working { () throws(SystemFailure) in try undo.names() }
    for name in names {
      guard let number = Int(name), number <= oldest else { continue }
      try Self.removeUndo(name, in: undo)
    }
  }

  private func undoFolder() throws(StorageError) -> (any DirectoryHandle)? {
    try DataDirectory.working { () throws(SystemFailure) in
      try home.handle.openDirectory(Layout.undo)
    }
  }

  private static func removeUndo(
    _ name: String, in undo: any DirectoryHandle
  ) throws(StorageError) {
    let folder = try DataDirectory.working { () throws(SystemFailure) in
      try undo.openDirectory(name)
    }
    guard let folder else { return }
    try Store.clear(folder)
    try DataDirectory.working { () throws(SystemFailure) in
      _ = try undo.removeDirectory(name)
    }
  }
}

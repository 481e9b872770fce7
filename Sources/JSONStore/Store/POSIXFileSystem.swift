#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The files of the operating system, reached through the C library.
///
/// Nothing is followed, nothing is opened without being looked at, and every result is checked.
public struct POSIXFileSystem: FileSystem {
  /// Creates the one file system that there is.
  public init() {}

  public func openDirectory(at path: String) throws(SystemFailure) -> any DirectoryHandle {
    let descriptor = try POSIXCalls.checked(.open, path) {
      Int(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    }
    return POSIXDirectory(Descriptor(Int32(descriptor)), name: path)
  }

  public func createDirectory(at path: String) throws(SystemFailure) {
    var failure: SystemFailure?
    do throws(SystemFailure) {
      try POSIXCalls.checked(.create, path) { Int(mkdir(path, 0o700)) }
    } catch {
      guard error.code == .exists else { throw error }
      failure = error
    }
    do throws(SystemFailure) {
      try openDirectory(at: DataDirectory.parent(of: path)).synchronize()
    } catch  where error.code == .noPermission {
      // A parent that may not be read cannot be flushed either.
    }
    if let failure { throw failure }
  }
}

/// An open directory of the operating system.
struct POSIXDirectory: DirectoryHandle {
  private let descriptor: Descriptor
  private let name: String

  init(_ descriptor: Descriptor, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  /// The number under which the system knows the directory.
  var number: Int32 { descriptor.number }

  func status() throws(SystemFailure) -> FileStatus {
    FileStatus(try POSIXCalls.status(of: number, name))
  }

  func status(of name: String) throws(SystemFailure) -> FileStatus? {
    do throws(SystemFailure) {
      var result = stat()
      try POSIXCalls.checked(.read, name) {
        Int(fstatat(number, name, &result, AT_SYMLINK_NOFOLLOW))
      }
      return FileStatus(result)
    } catch  where error.code == .notFound {
      return nil
    }
  }

  func networkKind() -> String? {
    guard let status = try? POSIXCalls.status(of: number, name) else { return nil }
    return MountTable.networkKind(ofDevice: UInt64(truncatingIfNeeded: status.st_dev))
  }

  func openDirectory(_ name: String) throws(SystemFailure) -> (any DirectoryHandle)? {
    do throws(SystemFailure) {
      let opened = try POSIXCalls.open(name, in: number, O_RDONLY | O_DIRECTORY, .open)
      return opened.map { POSIXDirectory(Descriptor($0), name: name) }
    } catch  where error.code == .notDirectory {
      throw SystemFailure(.open, name, .surprise(try status(of: name)?.kind ?? .unknown))
    }
  }

  func createDirectory(_ name: String) throws(SystemFailure) {
    try POSIXCalls.checked(.create, name) { Int(mkdirat(number, name, 0o700)) }
  }

  func rename(
    _ name: String, to newName: String, in directory: any DirectoryHandle
  ) throws(SystemFailure) {
    let target = try Self.number(of: directory, .rename, name)
    try POSIXCalls.checked(.rename, name) { Int(renameat(number, name, target, newName)) }
  }

  func link(
    _ name: String, to newName: String, in directory: any DirectoryHandle
  ) throws(SystemFailure) {
    let target = try Self.number(of: directory, .link, name)
    try POSIXCalls.checked(.link, name) { Int(linkat(number, name, target, newName, 0)) }
  }

  func remove(_ name: String) throws(SystemFailure) -> Bool {
    try remove(name, flags: 0)
  }

  func removeDirectory(_ name: String) throws(SystemFailure) -> Bool {
    try remove(name, flags: AT_REMOVEDIR)
  }

  private func remove(_ name: String, flags: Int32) throws(SystemFailure) -> Bool {
    do throws(SystemFailure) {
      try POSIXCalls.checked(.remove, name) { Int(unlinkat(number, name, flags)) }
      return true
    } catch  where error.code == .notFound {
      return false
    }
  }

  func synchronize() throws(SystemFailure) {
    try POSIXCalls.synchronize(number, name)
  }

  private static func number(
    of directory: any DirectoryHandle, _ operation: SystemOperation, _ name: String
  ) throws(SystemFailure) -> Int32 {
    guard let directory = directory as? POSIXDirectory else {
      throw SystemFailure(operation, name, .unsupported)
    }
    return directory.number
  }
}

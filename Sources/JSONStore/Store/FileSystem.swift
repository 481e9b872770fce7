/// The part of an operating system's files that the store needs.
///
/// Two implementations are held to the same contract by one test suite: ``POSIXFileSystem`` and a
/// double in memory that can stop, fail or lose power between any two calls.
public protocol FileSystem: Sendable {
  /// Opens the directory at `path`, which may be a symbolic link itself.
  func openDirectory(at path: String) throws(SystemFailure) -> any DirectoryHandle

  /// Creates the directory at `path` for its owner alone and makes its name durable.
  ///
  /// An existing entry is an error with ``SystemCode/exists``; its name is durable then as well.
  func createDirectory(at path: String) throws(SystemFailure)
}

/// An open directory, through which everything inside is reached without following links.
///
/// Names have one component. `nil` always means that there is no such entry, and nothing else; every
/// other trouble is thrown.
public protocol DirectoryHandle: Sendable {
  /// What the directory itself is.
  func status() throws(SystemFailure) -> FileStatus

  /// What stands at `name`, links not followed.
  func status(of name: String) throws(SystemFailure) -> FileStatus?

  /// The names in the directory in no particular order, without `.` and `..`.
  func names() throws(SystemFailure) -> [String]

  /// The kind of network or user-space file system this directory lies on, as the system calls it;
  /// `nil` on a local one and where the system does not tell.
  func networkKind() -> String?

  /// Opens the directory `name`.
  func openDirectory(_ name: String) throws(SystemFailure) -> (any DirectoryHandle)?

  /// Creates the directory `name` for its owner alone.
  func createDirectory(_ name: String) throws(SystemFailure)

  /// Takes all rights on `name` from everybody but the owner, and from files the right to be executed;
  /// `.` is the directory itself.
  func protect(_ name: String) throws(SystemFailure)

  /// The bytes of the regular file `name` from `offset` to its end, at most `limit` of them.
  ///
  /// Anything but a regular file is refused with ``SystemCode/surprise(_:)``, a larger one with
  /// ``SystemCode/tooLarge(_:)``.
  func read(_ name: String, from offset: Int, limit: Int) throws(SystemFailure) -> StoredBytes?

  /// Creates `name` for its owner alone, writes `bytes` and makes them durable; a failure leaves
  /// no file behind.
  ///
  /// An existing entry is an error with ``SystemCode/exists``. The name is durable only after
  /// ``synchronize()``.
  func create(_ name: String, with bytes: [UInt8]) throws(SystemFailure) -> FileStatus

  /// Cuts the file `name` to `length`, appends `bytes` and makes both durable.
  ///
  /// A file shorter than `length` is refused with ``SystemCode/tooShort(_:)``; an absent one is
  /// created where `length` is 0.
  func append(_ bytes: [UInt8], to name: String, at length: Int) throws(SystemFailure)

  /// Moves `name` to `newName` in `directory`, replacing what stands there.
  func rename(
    _ name: String, to newName: String, in directory: any DirectoryHandle
  ) throws(SystemFailure)

  /// Gives the file `name` the second name `newName` in `directory`.
  func link(
    _ name: String, to newName: String, in directory: any DirectoryHandle
  ) throws(SystemFailure)

  /// Removes the file `name`; returns whether there was one.
  @discardableResult
  func remove(_ name: String) throws(SystemFailure) -> Bool

  /// Removes the empty directory `name`; returns whether there was one.
  @discardableResult
  func removeDirectory(_ name: String) throws(SystemFailure) -> Bool

  /// Makes the names in the directory durable.
  func synchronize() throws(SystemFailure)

  /// Takes the lock on the file `name` without waiting; `nil` where somebody else holds it.
  ///
  /// For an exclusive lock an absent file is created for its owner alone. The lock is on the file
  /// that bears the name when the call returns, and it ends with the process at the latest.
  func lock(_ name: String, _ mode: LockMode) throws(SystemFailure) -> (any FileLock)?
}

extension DirectoryHandle {
  /// All bytes of the regular file `name`, of which there may be at most `limit`.
  public func read(_ name: String, limit: Int) throws(SystemFailure) -> StoredBytes? {
    try read(name, from: 0, limit: limit)
  }
}

/// Whether a lock suffers others beside it.
public enum LockMode: Hashable, Sendable {
  /// Many may hold it together; for readers.
  case shared
  /// One holds it alone; for writers.
  case exclusive
}

/// A lock that is held until it is released.
public protocol FileLock: Sendable {
  /// Replaces the contents of the locked file by `bytes`, which inform and decide nothing.
  func note(_ bytes: [UInt8]) throws(SystemFailure)

  /// Gives the lock back.
  func release()
}

/// The bytes of a file together with what the file was when they were read.
public struct StoredBytes: Sendable {
  /// The contents, from the place where reading began.
  public let bytes: [UInt8]

  /// What the file was.
  public let status: FileStatus

  /// Creates the contents `bytes` of a file with `status`.
  public init(bytes: [UInt8], status: FileStatus) {
    self.bytes = bytes
    self.status = status
  }
}

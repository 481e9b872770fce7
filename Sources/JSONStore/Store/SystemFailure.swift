/// A call to the operating system that did not do what it was asked.
public struct SystemFailure: Error, Hashable, Sendable {
  /// What was to be done.
  public let operation: SystemOperation

  /// The entry it was to be done with.
  public let name: String

  /// What the system answered.
  public let code: SystemCode

  /// Creates the failure of `operation` on `name` with `code`.
  public init(_ operation: SystemOperation, _ name: String, _ code: SystemCode) {
    self.operation = operation
    self.name = name
    self.code = code
  }

  /// The same failure of the entry `name`, for callers who know more of the way to it.
  func at(_ name: String) -> SystemFailure {
    SystemFailure(operation, name, code)
  }
}

/// What the store asks of a file system.
public enum SystemOperation: Hashable, Sendable, CaseIterable {
  case open
  case read
  case list
  case create
  case write
  case synchronize
  case rename
  case link
  case remove
  case lock
}

/// The answers of an operating system that the store tells apart.
public enum SystemCode: Hashable, Sendable {
  case notFound
  case exists
  case notDirectory
  case notEmpty
  /// EACCES and EPERM.
  case noPermission
  /// EROFS.
  case readOnly
  /// ENOSPC.
  case noSpace
  /// EDQUOT.
  case quota
  /// EIO.
  case inputOutput
  /// EMFILE and ENFILE.
  case tooManyFiles
  /// ENOLCK and file systems without locks.
  case noLocks
  /// ENOMEM.
  case noMemory
  /// ENAMETOOLONG.
  case nameTooLong
  /// EMLINK, EXDEV, ENOTSUP: this cannot be done here.
  case unsupported
  /// Something else than the file or directory that was asked for.
  case surprise(FileKind)
  /// A file of so many bytes, more than the limit.
  case tooLarge(Int)
  /// A file of so few bytes, less than was recorded.
  case tooShort(Int)
  /// The file grew or shrank while it was being read.
  case unsteady
  /// Any other number of the system.
  case other(Int32)
}

extension SystemCode {
  /// The answer that the system gives by the number `errno`.
  public init(errno number: Int32) {
    self = POSIXCalls.code(of: number)
  }
}

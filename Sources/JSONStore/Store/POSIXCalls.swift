#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The C library's calls with every result looked at; an interrupted call is made again.
enum POSIXCalls {
  /// The result of `call`, which answers -1 for a failure.
  @discardableResult
  static func checked(
    _ operation: SystemOperation, _ name: String, _ call: () -> Int
  ) throws(SystemFailure) -> Int {
    while true {
      let result = call()
      guard result == -1 else { return result }
      let number = errno
      if number != EINTR { throw SystemFailure(operation, name, code(of: number)) }
    }
  }

  /// Opens `name` below `directory`, or answers `nil` where it does not exist.
  static func open(
    _ name: String, in directory: Int32, _ flags: Int32, _ operation: SystemOperation
  ) throws(SystemFailure) -> Int32? {
    do throws(SystemFailure) {
      return try Int32(
        checked(operation, name) {
          Int(openat(directory, name, flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600))
        })
    } catch  where error.code == .notFound {
      return nil
    }
  }

  /// Closes `descriptor` and reports what the system had kept back until then.
  static func close(_ descriptor: Int32, _ name: String) throws(SystemFailure) {
    #if canImport(Darwin)
      let result = Darwin.close(descriptor)
    #elseif canImport(Musl)
      let result = Musl.close(descriptor)
    #else
      let result = Glibc.close(descriptor)
    #endif
    // An interrupted close has closed: doing it again might close somebody else's file.
    if result == -1, errno != EINTR {
      throw SystemFailure(.write, name, code(of: errno))
    }
  }

  /// What `descriptor` is.
  static func status(of descriptor: Int32, _ name: String) throws(SystemFailure) -> stat {
    var result = stat()
    try checked(.read, name) { Int(fstat(descriptor, &result)) }
    return result
  }

  /// Writes all of `bytes` to `descriptor` from `offset` on.
  static func write(
    _ bytes: [UInt8], to descriptor: Int32, at offset: Int, _ name: String
  ) throws(SystemFailure) {
    var written = 0
    while written < bytes.count {
      let count = try checked(.write, name) {
        bytes.withUnsafeBytes { all in
          let rest = UnsafeRawBufferPointer(rebasing: all[written...])
          return pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset + written))
        }
      }
      guard count > 0 else { throw SystemFailure(.write, name, .noSpace) }
      written += count
    }
  }

  /// Reads into `buffer` from `offset` on and answers how many bytes came; 0 is the end of the file.
  static func read(
    _ buffer: UnsafeMutableBufferPointer<UInt8>, from descriptor: Int32, at offset: Int,
    _ name: String
  ) throws(SystemFailure) -> Int {
    try checked(.read, name) {
      pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
    }
  }

  /// Asks the device to keep what was written to `descriptor`; a failure is never tried again.
  static func synchronize(_ descriptor: Int32, _ name: String) throws(SystemFailure) {
    try checked(.synchronize, name) {
      #if canImport(Darwin)
        Int(fcntl(descriptor, F_FULLFSYNC))
      #else
        Int(fsync(descriptor))
      #endif
    }
  }

  /// The store's name for the system's error `number`.
  static func code(of number: Int32) -> SystemCode {
    switch number {
    case ENOENT: .notFound
    case EEXIST: .exists
    case ENOTDIR: .notDirectory
    case ENOTEMPTY: .notEmpty
    case EACCES, EPERM: .noPermission
    case EROFS: .readOnly
    case ENOSPC: .noSpace
    case EDQUOT: .quota
    case EIO: .inputOutput
    case EMFILE, ENFILE: .tooManyFiles
    case ENOLCK: .noLocks
    case ENOMEM: .noMemory
    case ENAMETOOLONG: .nameTooLong
    case EMLINK, EXDEV, ENOTSUP: .unsupported
    case ELOOP: .surprise(.symbolicLink)
    case ENXIO: .surprise(.unknown)
    case EISDIR: .surprise(.directory)
    default: .other(number)
    }
  }
}

/// An open file that closes itself when nobody refers to it any more.
final class Descriptor: Sendable {
  let number: Int32

  init(_ number: Int32) {
    self.number = number
  }

  deinit {
    close(number)
  }
}

extension FileStatus {
  /// The store's form of the system's answer.
  init(_ status: stat) {
    let kind: FileKind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .directory
      case S_IFLNK: .symbolicLink
      case S_IFIFO: .pipe
      case S_IFSOCK: .socket
      case S_IFBLK, S_IFCHR: .device
      default: .unknown
      }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    self.init(
      kind: kind, size: Int(status.st_size),
      modified: Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec),
      mode: UInt16(truncatingIfNeeded: status.st_mode & 0o7777), owner: status.st_uid)
  }
}

import JSONStore
import Wording

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

private let readBytes = read(_:_:_:)
private let writeBytes = write(_:_:_:)

/// Reads the files that commands take in, and writes those that they give out.
///
/// The data directory is not its business: that is the store's.
struct SystemFiles: HostFiles {
  /// The size above which a file is refused.
  static let limit = 64 << 20

  func read(_ path: String) throws(FileAccessError) -> [UInt8] {
    let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .reading(path, errno) }
    defer { if descriptor > 0 { close(descriptor) } }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw .reading(path, errno) }
    if facts.st_mode & S_IFMT == S_IFDIR { throw .reading(path, EISDIR) }
    var bytes: [UInt8] = []
    while true {
      let chunk = try [UInt8](unsafeUninitializedCapacity: 1 << 16) {
        (buffer, count) throws(FileAccessError) in
        var got = readBytes(descriptor, buffer.baseAddress, buffer.count)
        while got < 0 && errno == EINTR {
          got = readBytes(descriptor, buffer.baseAddress, buffer.count)
        }
        guard got >= 0 else { throw .reading(path, errno) }
        count = got
      }
      if chunk.isEmpty { return bytes }
      bytes += chunk
      if bytes.count > Self.limit { throw .tooLarge(path, limit: Self.limit) }
    }
  }

  func write(to path: String, _ body: (_ emit: ByteSink) throws -> Void) throws {
    var facts = stat()
    if stat(path, &facts) == 0, facts.st_mode & S_IFMT != S_IFREG {
      return try writeDirectly(to: path, body)
    }
    let temporary = path + ".part-\(getpid())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileAccessError.writing(path, errno) }
    do {
      try body { try Self.writeAll($0, to: descriptor, of: path) }
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    var failure = fsync(descriptor) == 0 ? nil : errno
    if close(descriptor) != 0, failure == nil { failure = errno }
    if failure == nil, rename(temporary, path) != 0 { failure = errno }
    if let failure {
      unlink(temporary)
      throw FileAccessError.writing(path, failure)
    }
  }

  func remove(_ path: String) throws(FileAccessError) {
    guard unlink(path) == 0 || Self.isMissing(errno) else { throw .writing(path, errno) }
  }

  func createFolder(_ path: String) throws(FileAccessError) {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .writing(path, errno) }
  }

  /// Writes to something that is no regular file, such as a device or a pipe.
  private func writeDirectly(to path: String, _ body: (_ emit: ByteSink) throws -> Void) throws {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileAccessError.writing(path, errno) }
    defer { close(descriptor) }
    try body { try Self.writeAll($0, to: descriptor, of: path) }
  }

  private static func writeAll(
    _ bytes: [UInt8], to descriptor: Int32, of path: String
  ) throws(FileAccessError) {
    if let failure = writeAll(bytes, to: descriptor) { throw .writing(path, failure) }
  }

  /// Writes everything, and answers with the error number where that fails.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let wrote = writeBytes(
          descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
        if wrote < 0 {
          if errno == EINTR { continue }
          return errno
        }
        offset += wrote
      }
      return nil
    }
  }

  /// The words for an error number; the system's own, in English, for a rare one.
  static func words(_ number: Int32) -> Phrase {
    let code = SystemCode(errno: number)
    if case .other = code { return Phrase(verbatim: String(cString: strerror(number))) }
    return code.name
  }

  /// The error number of a file or a folder that is not there.
  static let missing = ENOENT

  /// Whether an error number says that a file or a folder on the way to it is not there.
  static func isMissing(_ number: Int32) -> Bool { number == ENOENT || number == ENOTDIR }

  /// The exit status that an error number means for a file that is read.
  static func readingStatus(_ number: Int32) -> ExitStatus {
    switch number {
    case ENOENT, ENOTDIR: .notFound
    case EACCES, EPERM: .noPermission
    case EISDIR: .badData
    default: .inputOutput
    }
  }

  /// The exit status that an error number means for a file that is written.
  static func writingStatus(_ number: Int32) -> ExitStatus {
    switch number {
    case EIO, ENOSPC, EDQUOT: .inputOutput
    case EACCES, EPERM: .noPermission
    default: .cannotCreate
    }
  }
}

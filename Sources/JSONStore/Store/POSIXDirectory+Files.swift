#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

extension POSIXDirectory {
  func names() throws(SystemFailure) -> [String] {
    guard let opened = try POSIXCalls.open(".", in: number, O_RDONLY | O_DIRECTORY, .list) else {
      throw SystemFailure(.list, ".", .notFound)
    }
    let stream: OpaquePointer
    do throws(SystemFailure) {
      stream = try Self.stream(of: opened)
    } catch {
      close(opened)
      throw error
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw SystemFailure(.list, ".", POSIXCalls.code(of: errno)) }
        return names
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { field in
        String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
  }

  private static func stream(of descriptor: Int32) throws(SystemFailure) -> OpaquePointer {
    while true {
      if let stream = fdopendir(descriptor) { return stream }
      let number = errno
      if number != EINTR { throw SystemFailure(.list, ".", POSIXCalls.code(of: number)) }
    }
  }

  func read(
    _ name: String, from offset: Int, limit: Int
  ) throws(SystemFailure) -> StoredBytes? {
    guard let opened = try POSIXCalls.open(name, in: number, O_RDONLY, .open) else { return nil }
    let file = Descriptor(opened)
    let status = FileStatus(try POSIXCalls.status(of: file.number, name))
    guard status.kind == .regular else {
      throw SystemFailure(.open, name, .surprise(status.kind))
    }
    let expected = max(0, status.size - offset)
    guard expected <= limit else { throw SystemFailure(.read, name, .tooLarge(status.size)) }
    // One byte more than expected, so that the end of the file is seen.
    let capacity = expected + 1
    var failure: SystemFailure?
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
      do throws(SystemFailure) {
        while filled < capacity {
          let rest = UnsafeMutableBufferPointer(rebasing: buffer[filled...])
          let count = try POSIXCalls.read(
            rest, from: file.number, at: offset + filled, name)
          if count == 0 { break }
          filled += count
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    guard bytes.count == expected else { throw SystemFailure(.read, name, .unsteady) }
    return StoredBytes(bytes: bytes, status: status)
  }

  func protect(_ name: String) throws(SystemFailure) {
    guard let opened = try POSIXCalls.open(name, in: number, O_RDONLY, .open) else {
      throw SystemFailure(.open, name, .notFound)
    }
    let file = Descriptor(opened)
    let status = FileStatus(try POSIXCalls.status(of: file.number, name))
    let mode = status.mode & (status.kind == .directory ? 0o700 : 0o600)
    try POSIXCalls.checked(.write, name) { Int(fchmod(file.number, mode_t(mode))) }
  }

  func create(_ name: String, with bytes: [UInt8]) throws(SystemFailure) -> FileStatus {
    let opened = try POSIXCalls.open(name, in: number, O_WRONLY | O_CREAT | O_EXCL, .create)
    guard let opened else { throw SystemFailure(.create, name, .notFound) }
    let status: FileStatus
    do throws(SystemFailure) {
      status = try Self.finishing(opened, name) { () throws(SystemFailure) in
        try POSIXCalls.write(bytes, to: opened, at: 0, name)
        try POSIXCalls.synchronize(opened, name)
        return FileStatus(try POSIXCalls.status(of: opened, name))
      }
    } catch {
      unlinkat(number, name, 0)
      throw error
    }
    return status
  }

  func append(_ bytes: [UInt8], to name: String, at length: Int) throws(SystemFailure) {
    let creating = length == 0 ? O_CREAT : 0
    let opened = try POSIXCalls.open(name, in: number, O_WRONLY | creating, .write)
    guard let opened else { throw SystemFailure(.write, name, .notFound) }
    try Self.finishing(opened, name) { () throws(SystemFailure) in
      let status = FileStatus(try POSIXCalls.status(of: opened, name))
      guard status.kind == .regular else {
        throw SystemFailure(.open, name, .surprise(status.kind))
      }
      guard status.size >= length else { throw SystemFailure(.write, name, .tooShort(status.size)) }
      if status.size > length {
        try POSIXCalls.checked(.write, name) { Int(ftruncate(opened, off_t(length))) }
      }
      try POSIXCalls.write(bytes, to: opened, at: length, name)
      try POSIXCalls.synchronize(opened, name)
    }
  }

  /// The result of `work`, after which `descriptor` is closed exactly once.
  private static func finishing<Result>(
    _ descriptor: Int32, _ name: String, _ work: () throws(SystemFailure) -> Result
  ) throws(SystemFailure) -> Result {
    let result: Result
    do throws(SystemFailure) {
      result = try work()
    } catch {
      close(descriptor)
      throw error
    }
    try POSIXCalls.close(descriptor, name)
    return result
  }
}

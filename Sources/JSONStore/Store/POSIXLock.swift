#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A lock by `flock`, which ends with the last reference to the open file.
struct POSIXLock: FileLock {
  let descriptor: Descriptor
  let name: String

  func note(_ bytes: [UInt8]) throws(SystemFailure) {
    try POSIXCalls.checked(.write, name) { Int(ftruncate(descriptor.number, 0)) }
    try POSIXCalls.write(bytes, to: descriptor.number, at: 0, name)
  }

  func release() {
    // Nothing depends on the answer: the system gives the lock back with the file at the latest.
    flock(descriptor.number, LOCK_UN)
  }
}

extension POSIXDirectory {
  func lock(_ name: String, _ mode: LockMode) throws(SystemFailure) -> (any FileLock)? {
    let flags = mode == .exclusive ? O_RDWR | O_CREAT : O_RDONLY
    let kind = (mode == .exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB
    while true {
      guard let opened = try POSIXCalls.open(name, in: number, flags, .lock) else {
        throw SystemFailure(.lock, name, .notFound)
      }
      let file = Descriptor(opened)
      do throws(SystemFailure) {
        try POSIXCalls.checked(.lock, name) { Int(flock(opened, kind)) }
      } catch {
        switch error.code {
        case .other(EWOULDBLOCK): return nil
        case .unsupported, .other(ENOSYS): throw SystemFailure(.lock, name, .noLocks)
        default: throw error
        }
      }
      let locked = try POSIXCalls.status(of: opened, name)
      guard FileStatus(locked).kind == .regular else {
        throw SystemFailure(.lock, name, .surprise(FileStatus(locked).kind))
      }
      var named = stat()
      do throws(SystemFailure) {
        try POSIXCalls.checked(.lock, name) {
          Int(fstatat(number, name, &named, AT_SYMLINK_NOFOLLOW))
        }
      } catch  where error.code == .notFound {
        continue
      }
      if named.st_ino == locked.st_ino, named.st_dev == locked.st_dev {
        return POSIXLock(descriptor: file, name: name)
      }
    }
  }
}

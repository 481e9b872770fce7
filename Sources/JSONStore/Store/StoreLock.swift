/// What came of an attempt to take the lock of a data directory.
enum LockAttempt {
  case taken(any FileLock)
  /// Somebody else kept it for the whole time.
  case busy
  /// There is no lock to take, or no right to take it.
  case impossible(SystemFailure)
}

extension Store {
  /// Tries to take the lock below `home` for at most `wait`.
  func lock(
    _ mode: LockMode, in home: HomeDirectory, wait: Duration
  ) -> LockAttempt {
    let deadline = environment.elapsed() + wait
    while true {
      do throws(SystemFailure) {
        if let lock = try home.handle.lock(Layout.lock, mode) { return .taken(lock) }
      } catch {
        return .impossible(error)
      }
      let rest = deadline - environment.elapsed()
      guard rest > .zero else { return .busy }
      // From 20 to 200 ms, never in step with others who wait.
      let pause = Duration.milliseconds(20 + Int(180 * environment.jitter()))
      environment.pause(min(pause, rest))
    }
  }

  /// Takes the exclusive lock below `home` and notes who has it.
  func exclusiveLock(
    in home: HomeDirectory, command: String, wait: Duration
  ) throws(StorageError) -> any FileLock {
    switch lock(.exclusive, in: home, wait: wait) {
    case .taken(let lock):
      let holder = LockHolder(
        process: environment.process, host: environment.host, command: command,
        since: environment.now())
      // A note that cannot be written informs nobody, which is no reason to give up.
      try? lock.note(JSONCoding.encodeCompact(holder) + [0x0A])
      return lock
    case .busy:
      throw .locked(holder(in: home))
    case .impossible(let failure):
      throw .system(failure.at(Layout.home + "/" + Layout.lock))
    }
  }

  /// Gives an exclusive lock back, and takes the note out of it.
  func release(_ lock: any FileLock) {
    // A note that stays misleads nobody for long: it speaks only while somebody waits.
    try? lock.note([])
    lock.release()
  }

  /// Who noted himself in the lock file, if that can be read.
  func holder(in home: HomeDirectory) -> LockHolder? {
    guard let stored = try? home.handle.read(Layout.lock, limit: 4096) else { return nil }
    return try? JSONCoding.decode(LockHolder.self, from: stored.bytes, file: Layout.lock)
  }
}

extension LockHolder: Record {
  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    command = try map.field("command", old?.command)
    host = try map.field("host", old?.host)
    process = try map.field("pid", old?.process)
    since = try map.field("since", old?.since)
  }
}

public import JSONStore

/// A committed state that remembers what it handed out, so that one digest tells whether it is the same.
public struct ReadFiles: ByteSource {
  /// The state.
  public private(set) var snapshot: Snapshot

  /// The digests of the files by name; `nil` for one that is not there.
  private var digests: [String: Digest?] = [:]

  /// Begins to read `snapshot`.
  public init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  public mutating func bytes(of name: String) throws(StorageError) -> [UInt8]? {
    let bytes = try snapshot.bytes(of: name)
    if digests[name] == nil {
      digests.updateValue(bytes.map { SHA256.digest(of: $0) }, forKey: name)
    }
    return bytes
  }

  public func names(in folder: String) throws(StorageError) -> [String] {
    try snapshot.names(in: folder)
  }

  /// The SHA-256 over what was read: a line for each file in the order of the names, with the SHA-256 of
  /// its contents in hexadecimal digits, or `-` where there is none, a space, and the name.
  ///
  /// - Complexity: O(*n* log *n*) in the number of files.
  public var digest: Digest {
    let lines = digests.sorted { $0.key < $1.key }.map { name, digest in
      "\(digest?.hex ?? "-") \(name)\n"
    }
    return SHA256.digest(of: lines.joined())
  }
}

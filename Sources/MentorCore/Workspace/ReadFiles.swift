public import JSONStore

/// A source that remembers what it handed out, so that one digest tells whether the data are the same.
public struct ReadFiles<Source: ByteSource>: ByteSource {
  /// The source.
  public private(set) var source: Source

  /// The digests of the files by name; `nil` for one that is not there.
  private var digests: [String: Digest?] = [:]

  /// Begins to read `source`.
  public init(_ source: Source) { self.source = source }

  public mutating func bytes(of name: String) throws(StorageError) -> [UInt8]? {
    let bytes = try source.bytes(of: name)
    if digests[name] == nil {
      digests.updateValue(bytes.map { SHA256.digest(of: $0) }, forKey: name)
    }
    return bytes
  }

  public func names(in folder: String) throws(StorageError) -> [String] {
    try source.names(in: folder)
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

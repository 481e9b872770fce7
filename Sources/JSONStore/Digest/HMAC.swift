/// Keyed digests: only the holder of the key can tell which message a digest belongs to.
///
/// Source: RFC 2104, with SHA-256.
public enum HMAC {
  /// The digest of `message` under `key`.
  ///
  /// A key may have any length; 32 random bytes are right.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public static func digest(of message: [UInt8], key: [UInt8]) -> Digest {
    let block = key.count > 64 ? SHA256.digest(of: key).bytes : key
    let padded = block + [UInt8](repeating: 0, count: 64 - block.count)
    var inner = SHA256()
    inner.update(padded.map { $0 ^ 0x36 })
    inner.update(message)
    var outer = SHA256()
    outer.update(padded.map { $0 ^ 0x5c })
    outer.update(inner.finalize().bytes)
    return outer.finalize()
  }
}

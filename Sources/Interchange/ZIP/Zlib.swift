internal import CZlib

/// The part of zlib that archives need; nothing else calls the C library.
enum Zlib {
  /// The CRC-32 of `bytes`.
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { buffer in
      UInt32(truncatingIfNeeded: crc32_z(0, buffer.baseAddress, buffer.count))
    }
  }

  /// What keeps packed bytes from being unpacked.
  enum Failure: Error {
    /// The bytes are not deflated data, or end too early, or too late.
    case undecodable
    /// The result would be larger than was allowed.
    case tooLarge
  }

  /// The deflated `bytes` unpacked.
  ///
  /// - Parameters:
  ///   - bytes: Raw deflate data, without the header of zlib or gzip.
  ///   - size: How large the result is said to be; only room is made by it.
  ///   - limit: The most bytes that are unpacked.
  /// - Returns: The unpacked bytes, `limit` at most.
  /// - Throws: ``Failure`` where `bytes` are not exactly one deflated stream within `limit`.
  /// - Complexity: O(*n*) in the result.
  static func inflated(
    _ bytes: ArraySlice<UInt8>, expecting size: Int, upTo limit: Int
  ) throws(Failure) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(min(size, limit))
    let failure = bytes.withUnsafeBufferPointer { input in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: chunk) { output in
        unpack(input, through: output, into: &result, upTo: limit)
      }
    }
    if let failure { throw failure }
    return result
  }

  /// How many bytes are unpacked at once.
  private static let chunk = 1 << 16

  private static func unpack(
    _ input: UnsafeBufferPointer<UInt8>, through output: UnsafeMutableBufferPointer<UInt8>,
    into result: inout [UInt8], upTo limit: Int
  ) -> Failure? {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, size) == Z_OK else {
      return .undecodable
    }
    defer { inflateEnd(&stream) }
    guard let available = UInt32(exactly: input.count) else { return .tooLarge }
    stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
    stream.avail_in = available
    while true {
      stream.next_out = output.baseAddress
      stream.avail_out = UInt32(output.count)
      let status = inflate(&stream, Z_NO_FLUSH)
      let produced = output.count - Int(stream.avail_out)
      guard result.count + produced <= limit else { return .tooLarge }
      result.append(contentsOf: UnsafeBufferPointer(rebasing: output[..<produced]))
      if status == Z_STREAM_END { return stream.avail_in == 0 ? nil : .undecodable }
      guard status == Z_OK, produced > 0 || stream.avail_in > 0 else { return .undecodable }
    }
  }

  /// The CRC-32 of what has the CRC-32 `checksum` with `bytes` after it.
  static func checksum(_ checksum: UInt32, continuedBy bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { buffer in
      UInt32(truncatingIfNeeded: crc32_z(UInt(checksum), buffer.baseAddress, buffer.count))
    }
  }

  /// The `bytes` as raw deflate data, the same for the same version of zlib.
  ///
  /// - Parameters:
  ///   - bytes: What to pack.
  ///   - isLast: Whether the data end with them. Data that do not can have more after them; each
  ///     piece is packed by itself, quickly.
  /// - Returns: The packed bytes.
  /// - Complexity: O(*n*).
  static func deflated(_ bytes: [UInt8], isLast: Bool = true) -> [UInt8] {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    let isReady =
      deflateInit2_(
        &stream, isLast ? 9 : 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        size) == Z_OK
    precondition(isReady && bytes.count <= Int(UInt32.max), "zlib has memory for a document")
    defer { deflateEnd(&stream) }
    // The mark between two pieces takes a few bytes more.
    let room = Int(deflateBound(&stream, UInt(bytes.count))) + 16
    return bytes.withUnsafeBufferPointer { input in
      [UInt8](unsafeUninitializedCapacity: room) { output, count in
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        let status = deflate(&stream, isLast ? Z_FINISH : Z_FULL_FLUSH)
        precondition(
          status == (isLast ? Z_STREAM_END : Z_OK) && stream.avail_in == 0,
          "deflateBound gives room enough")
        count = output.count - Int(stream.avail_out)
      }
    }
  }
}

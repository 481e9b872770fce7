/// Where the list of entries stands in an archive, after the record at its end.
struct ZIPDirectory {
  /// The offset of the list.
  let start: Int

  private let end: Int
  private let count: Int

  /// Finds the list in the archive `bytes`.
  init(_ bytes: [UInt8], limits: ArchiveLimits) throws(ZIPError) {
    guard let record = Self.endRecord(in: bytes) else {
      let looksLikeOne = bytes.count >= 4 && bytes.number32(at: 0) == 0x0403_4B50
      throw looksLikeOne ? .damaged : .notAnArchive
    }
    var count = bytes.number16(at: record + 10)
    var size = bytes.number32(at: record + 12)
    var offset = bytes.number32(at: record + 16)
    var last = record
    let volumes = [bytes.number16(at: record + 4), bytes.number16(at: record + 6)]
    guard volumes.allSatisfy({ $0 == 0 || $0 == 0xFFFF }) else { throw .severalVolumes }
    if count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF,
      let wide = try Self.wideRecord(in: bytes, before: record)
    {
      (count, size, offset) = (
        bytes.number64(at: wide + 32), bytes.number64(at: wide + 40), bytes.number64(at: wide + 48)
      )
      last = wide
    }
    guard count >= 0, count <= limits.entries else {
      throw .tooManyEntries(max(count, 0), limit: limits.entries)
    }
    guard size >= 0, offset >= 0, offset <= last, size <= last - offset else { throw .damaged }
    self.count = count
    start = offset
    end = offset + size
  }

  /// The descriptions of all entries, in the order of the archive.
  func records(in bytes: [UInt8]) throws(ZIPError) -> [ZIPRecord] {
    var records: [ZIPRecord] = []
    records.reserveCapacity(count)
    var offset = start
    for _ in 0..<count {
      records.append(try ZIPRecord(bytes, at: &offset, before: end))
    }
    guard offset == end else { throw .damaged }
    return records
  }

  /// The offset of the record that ends the archive; bytes after it are passed over.
  private static func endRecord(in bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let first = max(0, bytes.count - 22 - 0xFFFF)
    var found: Int?
    for offset in stride(from: bytes.count - 22, through: first, by: -1)
    where bytes[offset] == 0x50 && bytes.number32(at: offset) == 0x0605_4B50 {
      let end = offset + 22 + bytes.number16(at: offset + 20)
      if end == bytes.count { return offset }
      if end < bytes.count && found == nil { found = offset }
    }
    return found
  }

  /// The offset of the ZIP64 record, to which the 20 bytes before the plain record point.
  private static func wideRecord(
    in bytes: [UInt8], before record: Int
  ) throws(ZIPError) -> Int? {
    let locator = record - 20
    guard locator >= 56, bytes.number32(at: locator) == 0x0706_4B50 else { return nil }
    let offset = bytes.number64(at: locator + 8)
    guard offset >= 0, offset <= locator - 56, bytes.number32(at: offset) == 0x0606_4B50 else {
      throw .damaged
    }
    return offset
  }
}

extension [UInt8] {
  /// The number of two bytes at `offset`, the lower byte first.
  func number16(at offset: Int) -> Int {
    Int(self[offset]) | Int(self[offset + 1]) << 8
  }

  /// The number of four bytes at `offset`, the lowest byte first.
  func number32(at offset: Int) -> Int {
    number16(at: offset) | number16(at: offset + 2) << 16
  }

  /// The number of eight bytes at `offset`, the lowest byte first; negative beyond `Int.max`.
  func number64(at offset: Int) -> Int {
    number32(at: offset) | number32(at: offset + 4) << 32
  }
}

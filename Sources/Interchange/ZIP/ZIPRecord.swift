/// An entry as the list of entries of an archive describes it, checked against its own header.
struct ZIPRecord: Hashable, Sendable {
  /// How the bytes of an entry are packed.
  enum Method: Hashable, Sendable {
    case stored
    case deflated
    case unknown(Int)

    init(code: Int) {
      switch code {
      case 0: self = .stored
      case 8: self = .deflated
      default: self = .unknown(code)
      }
    }
  }

  let name: String
  let method: Method
  let checksum: UInt32

  /// The size of the unpacked bytes, as the archive states it.
  let size: Int

  /// The offset of the entry's own header.
  let start: Int

  /// Where the packed bytes stand.
  let data: Range<Int>

  /// Reads the description at `offset` of the list of entries, which ends at `limit`, and moves on.
  init(_ bytes: [UInt8], at offset: inout Int, before limit: Int) throws(ZIPError) {
    let here = offset
    guard here + 46 <= limit, bytes.number32(at: here) == 0x0201_4B50 else { throw .damaged }
    let nameLength = bytes.number16(at: here + 28)
    let extraLength = bytes.number16(at: here + 30)
    let end = here + 46 + nameLength + extraLength + bytes.number16(at: here + 32)
    guard end <= limit else { throw .damaged }
    offset = end
    let rawName = bytes[(here + 46)..<(here + 46 + nameLength)]
    let name = String(zipName: rawName)
    self.name = name
    let flags = bytes.number16(at: here + 8)
    guard flags & 0x2041 == 0 else { throw .encrypted(name) }
    method = Method(code: bytes.number16(at: here + 10))
    checksum = UInt32(bytes.number32(at: here + 16))
    var wide = ZIP64Numbers(
      bytes, in: (here + 46 + nameLength)..<(here + 46 + nameLength + extraLength))
    guard let size = wide.value(for: bytes.number32(at: here + 24)),
      let packed = wide.value(for: bytes.number32(at: here + 20)),
      let start = wide.value(for: bytes.number32(at: here + 42))
    else { throw .damaged }
    let volume = bytes.number16(at: here + 34)
    guard volume == 0 || volume == 0xFFFF else { throw .severalVolumes }
    self.size = size
    self.start = start
    data = try Self.data(of: name, rawName, at: start, packed: packed, in: bytes)
    try checkOwnHeader(in: bytes, packed: packed)
  }

  /// Where the packed bytes of the entry stand whose header is at `start`.
  private static func data(
    of name: String, _ rawName: ArraySlice<UInt8>, at start: Int, packed: Int, in bytes: [UInt8]
  ) throws(ZIPError) -> Range<Int> {
    guard start <= bytes.count - 30, bytes.number32(at: start) == 0x0403_4B50 else {
      throw .contradictory(name)
    }
    let length = bytes.number16(at: start + 26)
    let begin = start + 30 + length + bytes.number16(at: start + 28)
    guard begin <= bytes.count, packed <= bytes.count - begin else { throw .damaged }
    guard bytes[(start + 30)..<(start + 30 + length)].elementsEqual(rawName) else {
      throw .contradictory(name)
    }
    return begin..<(begin + packed)
  }

  /// Refuses an entry whose own header tells another story than the list of entries.
  private func checkOwnHeader(in bytes: [UInt8], packed: Int) throws(ZIPError) {
    let flags = bytes.number16(at: start + 6)
    guard flags & 0x2041 == 0 else { throw .encrypted(name) }
    guard Method(code: bytes.number16(at: start + 8)) == method else { throw .contradictory(name) }
    // Where bit 3 is set the sizes follow the bytes, and the header has zeros.
    guard flags & 8 == 0 else { return }
    let stated = [(22, size), (18, packed), (14, Int(checksum))]
    let agrees = stated.allSatisfy { offset, value in
      let own = bytes.number32(at: start + offset)
      return own == value || (own == 0xFFFF_FFFF && offset != 14)
    }
    guard agrees else { throw .contradictory(name) }
  }

  /// Whether the name stays inside: no root, no drive, no step up, no backslash.
  var hasSafeName: Bool {
    !name.isEmpty && !name.hasPrefix("/")
      && !name.utf8.contains { $0 == 0x5C || $0 == 0x3A || $0 < 0x20 }
      && !name.split(separator: "/").contains("..")
  }
}

/// The numbers of a ZIP64 field, which stand in for those that say 0xFFFFFFFF, in their order.
struct ZIP64Numbers {
  private var numbers: ArraySlice<Int>

  /// Looks for the field among the extra fields in `range`.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    numbers = []
    var offset = range.lowerBound
    while offset + 4 <= range.upperBound {
      let length = bytes.number16(at: offset + 2)
      guard offset + 4 + length <= range.upperBound else { return }
      if bytes.number16(at: offset) == 1 {
        numbers =
          stride(from: offset + 4, through: offset + 4 + length - 8, by: 8)
          .map { bytes.number64(at: $0) }[...]
        return
      }
      offset += 4 + length
    }
  }

  /// The number that `short` stands for; `nil` where the field lacks it or it is too large.
  mutating func value(for short: Int) -> Int? {
    guard short == 0xFFFF_FFFF else { return short }
    guard let number = numbers.popFirst(), number >= 0, number < 1 << 48 else { return nil }
    return number
  }
}

extension String {
  /// A name in an archive: UTF-8, or else the letters of MS-DOS.
  fileprivate init(zipName bytes: ArraySlice<UInt8>) {
    self =
      String(validating: bytes, as: UTF8.self)
      ?? bytes.map { byte in
        byte < 0x80 ? String(Unicode.Scalar(byte)) : "?"
      }.joined()
  }
}

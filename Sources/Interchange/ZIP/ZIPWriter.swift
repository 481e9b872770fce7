/// Writes a ZIP archive; the same entries always give the same bytes.
///
/// Every entry is dated 1 January 1980, the first day that the format knows.
public struct ZIPWriter: Sendable {
  /// How the bytes of an entry are packed.
  public enum Method: Hashable, Sendable {
    /// As they are.
    case stored
    /// By zlib; entries that do not become smaller are stored.
    case deflated
  }

  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var names: Set<String> = []
  private var open: OpenEntry?

  /// An entry that comes in pieces.
  private struct OpenEntry {
    let name: String
    let start: Int
    let dataStart: Int
    var checksum: UInt32 = 0
    var size = 0
  }

  /// Creates a writer of an archive without entries.
  public init() {}

  /// Adds an entry after those that are there.
  ///
  /// - Parameters:
  ///   - name: The name inside the archive, with `/` between folders.
  ///   - contents: The bytes of the entry.
  ///   - method: How to pack them.
  /// - Precondition: No entry has that name yet, there are fewer than 65,535, and all stay below
  ///   4 GiB.
  /// - Complexity: O(*n*) in the size of the entry.
  public mutating func add(
    _ name: String, _ contents: [UInt8], method: Method = .deflated
  ) {
    precondition(names.insert(name).inserted && names.count < 0xFFFF, "each name occurs once")
    var data = contents
    var code = 0
    if method == .deflated {
      let packed = Zlib.deflated(contents)
      if packed.count < contents.count { (data, code) = (packed, 8) }
    }
    let start = bytes.count
    precondition(start + data.count < 0xFFFF_0000, "an archive without ZIP64 is below 4 GiB")
    let common = Self.common(
      name, code: code, checksum: Zlib.checksum(of: contents), packed: data.count,
      size: contents.count)
    bytes.append(0x0403_4B50, count: 4)
    bytes += common
    bytes += name.utf8
    bytes += data
    list(name, at: start, common)
  }

  /// Begins an entry that comes in pieces and need not be held as a whole.
  ///
  /// - Precondition: As for ``add(_:_:method:)``, and no other entry is open.
  public mutating func begin(_ name: String) {
    precondition(open == nil, "one entry after the other")
    precondition(names.insert(name).inserted && names.count < 0xFFFF, "each name occurs once")
    let start = bytes.count
    bytes.append(0x0403_4B50, count: 4)
    bytes += Self.common(name, code: 8, checksum: 0, packed: 0, size: 0)
    bytes += name.utf8
    open = OpenEntry(name: name, start: start, dataStart: bytes.count)
  }

  /// Adds a piece to the entry that is open.
  ///
  /// Each piece is packed by itself, so small pieces make a large archive.
  ///
  /// - Precondition: An entry is open.
  /// - Complexity: O(*n*) in the size of the piece.
  public mutating func append(_ piece: [UInt8]) {
    guard var entry = open else { preconditionFailure("an entry is open") }
    guard !piece.isEmpty else { return }
    bytes += Zlib.deflated(piece, isLast: false)
    entry.checksum = Zlib.checksum(entry.checksum, continuedBy: piece)
    entry.size += piece.count
    open = entry
  }

  /// Ends the entry that is open.
  ///
  /// - Precondition: An entry is open, and it and the archive are below 4 GiB.
  public mutating func end() {
    guard let entry = open else { preconditionFailure("an entry is open") }
    open = nil
    bytes += Zlib.deflated([])
    precondition(
      max(bytes.count, entry.size) < 0xFFFF_0000, "an archive without ZIP64 is below 4 GiB")
    let common = Self.common(
      entry.name, code: 8, checksum: entry.checksum, packed: bytes.count - entry.dataStart,
      size: entry.size)
    bytes.replaceSubrange((entry.start + 4)..<(entry.start + 4 + common.count), with: common)
    list(entry.name, at: entry.start, common)
  }

  private mutating func list(_ name: String, at start: Int, _ common: [UInt8]) {
    directory.append(0x0201_4B50, count: 4)
    directory.append(20, count: 2)
    directory += common
    directory.append(0, count: 10)  // comment, volume, attributes
    directory.append(start, count: 4)
    directory += name.utf8
  }

  /// The whole archive, with its list of entries.
  public func archive() -> [UInt8] {
    var result = bytes + directory
    result.append(0x0605_4B50, count: 4)
    result.append(0, count: 4)
    result.append(names.count, count: 2)
    result.append(names.count, count: 2)
    result.append(directory.count, count: 4)
    result.append(bytes.count, count: 4)
    result.append(0, count: 2)
    return result
  }

  /// The fields that an entry's own header and the list of entries share.
  private static func common(
    _ name: String, code: Int, checksum: UInt32, packed: Int, size: Int
  ) -> [UInt8] {
    let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
    var fields: [UInt8] = []
    fields.append(20, count: 2)  // the version that is needed to read it
    fields.append(isASCII ? 0 : 0x800, count: 2)
    fields.append(code, count: 2)
    fields.append(0, count: 2)  // midnight
    fields.append(0x21, count: 2)  // 1 January 1980
    fields.append(Int(checksum), count: 4)
    fields.append(packed, count: 4)
    fields.append(size, count: 4)
    fields.append(name.utf8.count, count: 2)
    fields.append(0, count: 2)  // extra fields
    return fields
  }
}

extension [UInt8] {
  /// Appends `number` in `count` bytes, the lowest byte first.
  fileprivate mutating func append(_ number: Int, count: Int) {
    for place in 0..<count {
      append(place < 8 ? UInt8(truncatingIfNeeded: number >> (8 * place)) : 0)
    }
  }
}

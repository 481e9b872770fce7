/// An archive written byte by byte, each field of which can lie.
struct HostileArchive {
  var name = "a.xml"
  var contents = Array("<a/>".utf8)
  var flags = 0
  var method = 0
  var checksum = 0x1d11cd4
  var size: Int?
  var packedSize: Int?
  var start = 0
  var volume = 0
  var count: Int?
  var isWide = false

  /// What the entry's own header says instead.
  var ownName: String?
  var ownMethod: Int?
  var ownChecksum: Int?
  var ownSizes: Int?

  /// A second entry of the list, which points to the header at this offset.
  var otherName: String?
  var otherStart: Int?

  var bytes: [UInt8] {
    var result = header(name)
    let second = result.count
    if let otherName { result += header(otherName) }
    let directory = result.count
    result += listed(name, start: start)
    if let otherName { result += listed(otherName, start: otherStart ?? second) }
    let end = result.count
    let entries = count ?? (otherName == nil ? 1 : 2)
    result += number(0x0605_4B50, 4) + number(volume, 2) + number(0, 2) + number(entries, 2)
    result += number(entries, 2) + number(end - directory, 4) + number(directory, 4) + number(0, 2)
    return result
  }

  private func header(_ name: String) -> [UInt8] {
    let own = Array((ownName ?? name).utf8)
    let size = ownSizes ?? size ?? contents.count
    let packed = ownSizes ?? packedSize ?? contents.count
    return number(0x0403_4B50, 4) + number(20, 2) + number(flags, 2)
      + number(ownMethod ?? method, 2) + number(0, 4) + number(ownChecksum ?? checksum, 4)
      + number(packed, 4) + number(size, 4) + number(own.count, 2) + number(0, 2) + own + contents
  }

  private func listed(_ name: String, start: Int) -> [UInt8] {
    let size = size ?? contents.count
    let packed = packedSize ?? contents.count
    let wide =
      isWide
      ? number(9, 2) + number(1, 2) + [7] + number(1, 2) + number(24, 2) + number(size, 8)
        + number(packed, 8) + number(start, 8) : []
    let none = isWide ? 0xFFFF_FFFF : nil
    return number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + number(flags, 2)
      + number(method, 2) + number(0, 4) + number(checksum, 4) + number(none ?? packed, 4)
      + number(none ?? size, 4) + number(name.utf8.count, 2) + number(wide.count, 2)
      + number(0, 2) + number(0, 2) + number(0, 6) + number(none ?? start, 4)
      + Array(name.utf8) + wide
  }

  private func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}

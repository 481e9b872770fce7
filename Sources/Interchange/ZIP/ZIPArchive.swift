/// A ZIP archive whose list of entries was checked as a whole; entries are unpacked when asked for.
///
/// Stored and deflated entries are read, those with ZIP64 fields too. Refused are: encryption,
/// several volumes, names that repeat or lead outside, entries that overlap, descriptions that
/// contradict each other, and more entries than ``ArchiveLimits/entries``.
public struct ZIPArchive: Sendable {
  /// The names of the entries in the order of the archive; those of folders end with a slash.
  public let names: [String]

  private let bytes: [UInt8]
  private let records: [ZIPRecord]
  private let limits: ArchiveLimits
  private let positions: [String: Int]
  private var inflated = 0

  /// Reads the list of entries of an archive.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the whole file.
  ///   - limits: What is too large to be read.
  /// - Throws: ``ZIPError`` where the archive is damaged, hostile or beyond `limits`.
  /// - Complexity: O(*n* log *n*) in the number of entries; nothing is unpacked.
  public init(_ bytes: [UInt8], limits: ArchiveLimits = ArchiveLimits()) throws(ZIPError) {
    guard bytes.count <= limits.archiveBytes else {
      throw .archiveTooLarge(bytes: bytes.count, limit: limits.archiveBytes)
    }
    let directory = try ZIPDirectory(bytes, limits: limits)
    let records = try directory.records(in: bytes)
    var positions: [String: Int] = [:]
    for (index, record) in records.enumerated() {
      guard record.hasSafeName else { throw .unsafeName(record.name) }
      // Parts of a document have the same name where only the case differs (ECMA-376, part 2).
      guard positions.updateValue(index, forKey: record.name.lowercased()) == nil else {
        throw .duplicateName(record.name)
      }
    }
    try Self.checkPlaces(of: records, before: directory.start)
    names = records.map(\.name)
    self.bytes = bytes
    self.records = records
    self.limits = limits
    self.positions = positions
  }

  /// Whether the archive has an entry of this name; case does not matter.
  public func contains(_ name: String) -> Bool {
    positions[name.lowercased()] != nil
  }

  /// Unpacks the entry called `name`; case does not matter.
  ///
  /// What all calls unpack counts together against ``ArchiveLimits/inflatedBytes``.
  ///
  /// - Returns: The bytes of the entry, `nil` where there is none of that name.
  /// - Throws: ``ZIPError`` where it is damaged, packed in an unknown way or too large.
  /// - Complexity: O(*n*) in the size of the entry.
  public mutating func contents(of name: String) throws(ZIPError) -> [UInt8]? {
    guard let position = positions[name.lowercased()] else { return nil }
    let record = records[position]
    let packed = record.data
    let limit = limits.bytes(
      forPacked: packed.count, left: max(0, limits.inflatedBytes - inflated))
    let result: [UInt8]
    switch record.method {
    case .stored:
      guard packed.count <= limit else { throw .tooLarge(record.name, limit: limit) }
      result = Array(bytes[packed])
    case .deflated:
      do throws(Zlib.Failure) {
        result = try Zlib.inflated(bytes[packed], expecting: record.size, upTo: limit)
      } catch {
        switch error {
        case .undecodable: throw .undecodable(record.name)
        case .tooLarge: throw .tooLarge(record.name, limit: limit)
        }
      }
    case .unknown(let method): throw .unknownMethod(record.name, method: method)
    }
    inflated += result.count
    guard result.count == record.size else { throw .wrongSize(record.name) }
    guard Zlib.checksum(of: result) == record.checksum else {
      throw .wrongChecksum(record.name)
    }
    return result
  }

  /// Refuses entries that share bytes with each other or with the list of entries.
  private static func checkPlaces(
    of records: [ZIPRecord], before end: Int
  ) throws(ZIPError) {
    let sorted = records.sorted { ($0.start, $0.name) < ($1.start, $1.name) }
    for (record, next) in zip(sorted, sorted.dropFirst().map(\.start) + [end])
    where record.data.upperBound > next {
      throw .overlapping(record.name)
    }
  }
}

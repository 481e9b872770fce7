/// What the store recorded about a file of the data.
public struct FileFacts: Record, Hashable {
  /// The SHA-256 of the contents.
  public let digest: Digest

  /// The time of change that the system noted, in nanoseconds since 1970-01-01T00:00:00Z.
  public let modified: Int64

  /// The number of records in the file.
  public let records: Int

  /// The length in bytes.
  public let size: Int

  /// Creates the facts about a file.
  public init(digest: Digest, modified: Int64, records: Int, size: Int) {
    self.digest = digest
    self.modified = modified
    self.records = records
    self.size = size
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    modified = try map.field("mtime", old?.modified)
    records = try map.field("records", old?.records)
    digest = try map.field("sha256", old?.digest)
    size = try map.field("size", old?.size)
  }
}

/// Where the journal ends: an anchor that tells a cut or forged journal.
public struct JournalHead: Record, Hashable {
  /// The hash of the last line; the hash of nothing where there are no lines.
  public let hash: Digest

  /// The number of the last line, 0 where there are none.
  public let sequence: Int

  /// The length of the journal in bytes.
  public let size: Int

  /// The head of a journal without lines.
  public static let empty = JournalHead(hash: SHA256.digest(of: []), sequence: 0, size: 0)

  /// Creates the head of a journal of `size` bytes.
  public init(hash: Digest, sequence: Int, size: Int) {
    self.hash = hash
    self.sequence = sequence
    self.size = size
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    hash = try map.field("hash", old?.hash)
    sequence = try map.field("seq", old?.sequence)
    size = try map.field("size", old?.size)
  }

  /// How the anchor is printed and sent elsewhere: `SEQ:HASH`.
  public var anchor: String { "\(sequence):\(hash.hex)" }
}

/// The table of contents of a data directory, `mentorctl.json`.
struct Manifest: Record, Hashable {
  let checksum: Digest?
  let files: [String: FileFacts]
  let generation: Int
  let journal: JournalHead
  let program: String

  /// The state before the first change.
  static let none = Manifest(files: [:], generation: 0, journal: .empty, program: "")

  init(
    files: [String: FileFacts], generation: Int, journal: JournalHead, program: String,
    checksum: Digest? = nil
  ) {
    self.files = files
    self.generation = generation
    self.journal = journal
    self.program = program
    self.checksum = checksum
  }

  init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    checksum = try map.optional("checksum", old?.checksum)
    files = try map.field("files", old?.files)
    generation = try map.field("generation", old?.generation)
    journal = try map.field("journal", old?.journal)
    program = try map.field("program", old?.program)
  }

  private static let file = RecordFile<Manifest>(schema: Layout.schema)

  private func with(checksum: Digest?) -> Manifest {
    Manifest(
      files: files, generation: generation, journal: journal, program: program, checksum: checksum)
  }

  /// The stored form, which carries the checksum of itself.
  func encoded() -> [UInt8] {
    let bare = Self.file.encode(with(checksum: nil))
    return Self.file.encode(with(checksum: SHA256.digest(of: bare)))
  }

  /// The manifest with the text `bytes`, whose checksum must be right.
  static func decoded(_ bytes: [UInt8]) throws(StorageError) -> Manifest {
    let name = Layout.manifest
    let manifest: Manifest
    do throws(JSONError) {
      manifest = try file.decode(bytes, file: name)
    } catch {
      if case .newerSchema(let found, let known) = error.reason {
        throw .newerSchema(file: name, found: found, known: known)
      }
      throw .damaged(name, .unreadable(error.message))
    }
    // Byte for byte, so that a change that means nothing to a reader of JSON is noticed as well.
    guard manifest.encoded() == bytes else { throw .damaged(name, .checksum) }
    return manifest.with(checksum: nil)
  }
}

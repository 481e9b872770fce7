/// One file in a change: what it was and what it became.
public struct FileChange: Record, Hashable {
  /// The name of the file, with its folder.
  public let name: String

  /// The file afterwards; `nil` where it was removed.
  public let new: FileFacts?

  /// The file before; `nil` where there was none.
  public let old: FileFacts?

  init(name: String, old: FileFacts?, new: FileFacts?) {
    self.name = name
    self.old = old
    self.new = new
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    name = try map.field("name", old?.name)
    new = try map.optional("new", old?.new)
    self.old = try map.optional("old", old?.old)
  }
}

/// The file `COMMIT`: a change that is decided, with everything needed to carry it out.
struct CommitRecord: Record, Hashable {
  let actor: String
  let changes: [FileChange]
  let command: String
  /// Whether no before-image may stay.
  let forgetsPast: Bool
  /// The generation that the change makes.
  let generation: Int
  /// The new lines of the journal, without line ends.
  let journalLines: [String]
  /// The length of the journal before the change.
  let journalSize: Int
  /// The last lines of the journal before the change, with their line ends.
  ///
  /// They share a block of the medium with the new ones, and a power cut may spoil a whole block.
  let journalTail: String
  /// The SHA-256 of the new manifest.
  let manifest: Digest
  let reason: String?
  let time: Timestamp

  init(
    actor: String, changes: [FileChange], command: String, forgetsPast: Bool, generation: Int,
    journalLines: [String], journalSize: Int, journalTail: String, manifest: Digest,
    reason: String?, time: Timestamp
  ) {
    self.actor = actor
    self.changes = changes
    self.command = command
    self.forgetsPast = forgetsPast
    self.generation = generation
    self.journalLines = journalLines
    self.journalSize = journalSize
    self.journalTail = journalTail
    self.manifest = manifest
    self.reason = reason
    self.time = time
  }

  init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    actor = try map.field("actor", old?.actor)
    changes = try map.field("changes", old?.changes)
    command = try map.field("command", old?.command)
    forgetsPast = try map.field("forgetsPast", old?.forgetsPast)
    generation = try map.field("generation", old?.generation)
    journalLines = try map.field("journalLines", old?.journalLines)
    journalSize = try map.field("journalSize", old?.journalSize)
    journalTail = try map.field("journalTail", old?.journalTail)
    manifest = try map.field("manifest", old?.manifest)
    reason = try map.optional("reason", old?.reason)
    time = try map.field("time", old?.time)
  }

  /// The bytes that the change adds to the journal.
  var journalBytes: [UInt8] {
    journalLines.flatMap { Array($0.utf8) + [0x0A] }
  }

  /// The length of that part of the journal which no power cut can have spoilt.
  var safeJournalSize: Int { journalSize - journalTail.utf8.count }

  /// The bytes that follow the safe part after the change.
  var journalEnd: [UInt8] { Array(journalTail.utf8) + journalBytes }

  /// The stored form: the record on one line, its SHA-256 on the next.
  func encoded() -> [UInt8] {
    let body = JSONCoding.encodeCompact(self)
    return body + [0x0A] + Array(SHA256.digest(of: body).hex.utf8) + [0x0A]
  }

  /// The record in the file `name` with the text `bytes`, whose checksum must be right.
  static func decoded(_ bytes: [UInt8], name: String) throws(StorageError) -> CommitRecord {
    guard let end = bytes.firstIndex(of: 0x0A) else { throw .damaged(name, .checksum) }
    let body = Array(bytes[..<end])
    guard bytes[(end + 1)...].elementsEqual(Array(SHA256.digest(of: body).hex.utf8) + [0x0A]) else {
      throw .damaged(name, .checksum)
    }
    let record: CommitRecord
    do throws(JSONError) {
      record = try JSONCoding.decode(CommitRecord.self, from: body, file: name)
    } catch {
      throw .damaged(name, .unreadable(error.message))
    }
    guard record.changes.allSatisfy({ Layout.isUsable($0.name) }), record.safeJournalSize >= 0
    else {
      throw .damaged(name, .checksum)
    }
    return record
  }
}

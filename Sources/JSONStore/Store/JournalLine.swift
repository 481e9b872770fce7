/// Something that a command did to a record, for the journal.
public struct JournalEntry: Hashable, Sendable {
  /// What was done, `pair.approve`.
  public let action: String

  /// The identifier of the record; never a name or anything else personal.
  public let record: String?

  /// The revision of the record afterwards.
  public let revision: Int?

  /// A keyed digest of the record before, whose key lives in the record (``HMAC``).
  public let before: Digest?

  /// A keyed digest of the record afterwards.
  public let after: Digest?

  /// Creates an entry.
  public init(
    action: String, record: String? = nil, revision: Int? = nil, before: Digest? = nil,
    after: Digest? = nil
  ) {
    self.action = action
    self.record = record
    self.revision = revision
    self.before = before
    self.after = after
  }
}

/// A line of the journal, bound to the line before it.
public struct JournalLine: Record, Hashable {
  /// What was done.
  public let entry: JournalEntry

  /// Who did it.
  public let actor: String

  /// Why, in the words of the actor.
  public let reason: String?

  /// The number of the line, from 1.
  public let sequence: Int

  /// When it was done.
  public let time: Timestamp

  /// The hash of the line before; the hash of nothing in the first line.
  public let previous: Digest

  /// The SHA-256 of the previous hash in hexadecimal digits, followed by this line without its hash.
  public let hash: Digest?

  /// Creates the line that follows the one with `head`.
  init(
    _ entry: JournalEntry, actor: String, reason: String?, time: Timestamp, after head: JournalHead
  ) {
    let bare = JournalLine(
      entry: entry, actor: actor, reason: reason, sequence: head.sequence + 1, time: time,
      previous: head.hash, hash: nil)
    self = bare.with(hash: bare.computedHash)
  }

  private init(
    entry: JournalEntry, actor: String, reason: String?, sequence: Int, time: Timestamp,
    previous: Digest, hash: Digest?
  ) {
    self.entry = entry
    self.actor = actor
    self.reason = reason
    self.sequence = sequence
    self.time = time
    self.previous = previous
    self.hash = hash
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    let action = try map.field("action", old?.entry.action)
    actor = try map.field("actor", old?.actor)
    let after = try map.optional("after", old?.entry.after)
    let before = try map.optional("before", old?.entry.before)
    hash = try map.optional("hash", old?.hash)
    previous = try map.field("prev", old?.previous)
    reason = try map.optional("reason", old?.reason)
    let record = try map.optional("record", old?.entry.record)
    let revision = try map.optional("rev", old?.entry.revision)
    sequence = try map.field("seq", old?.sequence)
    time = try map.field("time", old?.time)
    entry = JournalEntry(
      action: action, record: record, revision: revision, before: before, after: after)
  }

  private func with(hash: Digest?) -> JournalLine {
    JournalLine(
      entry: entry, actor: actor, reason: reason, sequence: sequence, time: time,
      previous: previous, hash: hash)
  }

  /// The hash that the line should have.
  var computedHash: Digest {
    SHA256.digest(
      of: Array(previous.hex.utf8) + JSONCoding.encodeCompact(with(hash: nil)))
  }

  /// The line as it stands in the journal, without its line end.
  var text: String {
    String(decoding: JSONCoding.encodeCompact(self), as: UTF8.self)
  }
}

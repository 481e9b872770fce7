/// The chain of everything that was done in a data directory.
public enum Journal {
  /// The lines of the journal with the text `bytes`, each bound to the one before.
  ///
  /// - Throws: ``StorageError/damaged(_:_:)`` at the first line that is not canonical JSON or breaks
  ///   the chain.
  /// - Complexity: O(*n*) in the number of bytes.
  public static func lines(of bytes: [UInt8]) throws(StorageError) -> [JournalLine] {
    let examination = JournalExamination(bytes)
    if let damage = examination.damage { throw .damaged(Layout.journal, damage) }
    return examination.lines
  }

  /// The journal's line `number` with the text `bytes`, its hash not yet compared.
  static func line(_ bytes: [UInt8], number: Int) throws(JSONError) -> JournalLine {
    try JSONCoding.decode(JournalLine.self, from: bytes, file: Layout.journal, line: number)
  }

  /// Whether `lines` contain the line that `anchor` names, written as `SEQ:HASH`.
  ///
  /// An anchor kept outside, printed or sent, tells a journal that was cut or written anew.
  public static func confirms(_ anchor: String, in lines: [JournalLine]) -> Bool {
    let parts = anchor.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let sequence = Int(parts[0]), let hash = Digest(hex: parts[1]) else {
      return false
    }
    if sequence == 0 { return hash == JournalHead.empty.hash }
    guard lines.indices.contains(sequence - 1) else { return false }
    return lines[sequence - 1].hash == hash
  }

  /// Makes sure that the journal below `root` ends as `head` says, without reading all of it.
  ///
  /// Returns its last lines: the last one at least, and no more than a block of a medium holds.
  static func tail(
    of head: JournalHead, in root: any DirectoryHandle
  ) throws(StorageError) -> String {
    let damage = StorageError.damaged(Layout.journal, .journalHead)
    let start = max(0, head.size - lineLimit)
    let found = try DataDirectory.working(on: Layout.journal) { () throws(SystemFailure) in
      try root.status(of: Layout.journal)
    }
    guard (found?.size ?? 0) == head.size else { throw damage }
    guard head.size > 0 else { return "" }
    let end = try DataDirectory.working(on: Layout.journal) { () throws(SystemFailure) in
      try root.read(Layout.journal, from: start, limit: 2 * lineLimit)
    }
    guard let end, end.status.size == head.size else { throw damage }
    var lines = end.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard lines.popLast()?.isEmpty == true, let last = lines.last else { throw damage }
    // The first one is cut off, unless reading began at the first line.
    if start > 0 { lines.removeFirst() }
    let line: JournalLine
    do throws(JSONError) {
      line = try self.line(Array(last), number: head.sequence)
    } catch {
      throw .damaged(Layout.journal, .unreadable(error.message))
    }
    guard line.hash == head.hash, line.sequence == head.sequence, line.computedHash == head.hash
    else { throw damage }
    var length = 0
    let kept = lines.reversed().prefix { line in
      defer { length += line.count + 1 }
      return length == 0 || length + line.count < blockSize
    }
    return String(decoding: end.bytes.suffix(kept.reduce(0) { $0 + $1.count + 1 }), as: UTF8.self)
  }

  /// The longest line, in bytes.
  static let lineLimit = 64 << 10

  /// What a medium writes at once: pages of flash memory have up to 16 KiB.
  private static let blockSize = 16 << 10
}

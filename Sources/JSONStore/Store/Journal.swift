/// The chain of everything that was done in a data directory.
public enum Journal {
  /// The lines of the journal with the text `bytes`, each bound to the one before.
  ///
  /// - Throws: ``StorageError/damaged(_:_:)`` at the first line that is not canonical JSON or breaks
  ///   the chain.
  /// - Complexity: O(*n*) in the number of bytes.
  public static func lines(of bytes: [UInt8]) throws(StorageError) -> [JournalLine] {
    var lines: [JournalLine] = []
    var previous = JournalHead.empty.hash
    var rest = bytes[...]
    while !rest.isEmpty {
      let number = lines.count + 1
      guard let end = rest.firstIndex(of: 0x0A) else {
        throw .damaged(Layout.journal, .journalChain(line: number))
      }
      let text = Array(rest[..<end])
      let line = try line(text, number: number)
      guard line.sequence == number, line.previous == previous,
        let hash = line.hash, line.computedHash == hash, Array(line.text.utf8) == text
      else { throw .damaged(Layout.journal, .journalChain(line: number)) }
      previous = hash
      lines.append(line)
      rest = rest[(end + 1)...]
    }
    return lines
  }

  /// The journal's line `number` with the text `bytes`, its hash not yet compared.
  static func line(_ bytes: [UInt8], number: Int) throws(StorageError) -> JournalLine {
    do throws(JSONError) {
      return try JSONCoding.decode(
        JournalLine.self, from: bytes, file: Layout.journal, line: number)
    } catch {
      throw .damaged(Layout.journal, .unreadable(error.message))
    }
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
  static func check(
    _ head: JournalHead, in root: any DirectoryHandle
  ) throws(StorageError) {
    let damage = StorageError.damaged(Layout.journal, .journalHead)
    let end = try DataDirectory.working(on: Layout.journal) { () throws(SystemFailure) in
      try root.read(
        Layout.journal, from: max(0, head.size - tailLimit), limit: tailLimit)
    }
    guard let end else {
      if head.size == 0 { return }
      throw damage
    }
    guard end.status.size == head.size else { throw damage }
    guard head.size > 0 else { return }
    guard end.bytes.last == 0x0A else { throw damage }
    let text = end.bytes.dropLast()
    let start = text.lastIndex(of: 0x0A).map { $0 + 1 } ?? text.startIndex
    let line = try line(Array(text[start...]), number: head.sequence)
    guard line.hash == head.hash, line.sequence == head.sequence, line.computedHash == head.hash
    else { throw damage }
  }

  /// More than the longest line takes: an entry's texts are bounded.
  private static let tailLimit = 64 << 10
}

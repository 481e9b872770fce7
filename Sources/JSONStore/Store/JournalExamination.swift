/// How much of a journal is sound, and what is wrong after that.
public struct JournalExamination: Hashable, Sendable {
  /// The lines from the first one on whose chain holds.
  public let lines: [JournalLine]

  /// What is wrong after ``lines``; `nil` where nothing is.
  public let damage: Damage?

  /// Where the sound lines end.
  public let head: JournalHead

  /// Examines the journal with the text `bytes`, line by line.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  init(_ bytes: [UInt8]) {
    var lines: [JournalLine] = []
    var damage: Damage?
    var head = JournalHead.empty
    var rest = bytes[...]
    while !rest.isEmpty && damage == nil {
      let number = lines.count + 1
      damage = .journalChain(line: number)
      guard let end = rest.firstIndex(of: 0x0A) else { break }
      let text = Array(rest[..<end])
      do throws(JSONError) {
        let line = try Journal.line(text, number: number)
        guard line.sequence == number, line.previous == head.hash, let hash = line.hash,
          line.computedHash == hash, Array(line.text.utf8) == text
        else { break }
        rest = rest[(end + 1)...]
        head = JournalHead(hash: hash, sequence: number, size: bytes.count - rest.count)
        lines.append(line)
        damage = nil
      } catch {
        damage = .unreadable(error.message)
      }
    }
    self.lines = lines
    self.damage = damage
    self.head = head
  }

  /// The same examination with the damage that the recorded head of the journal shows.
  fileprivate func compared(with recorded: JournalHead) -> JournalExamination {
    JournalExamination(
      lines: lines, damage: damage ?? (head == recorded ? nil : .journalHead), head: head)
  }

  private init(lines: [JournalLine], damage: Damage?, head: JournalHead) {
    self.lines = lines
    self.damage = damage
    self.head = head
  }
}

extension Snapshot {
  /// Examines the whole journal: every line, the chain, and the end that the manifest names.
  ///
  /// - Throws: ``StorageError`` where the journal cannot be read; damage is an answer, not an error.
  /// - Complexity: O(*n*) in the number of bytes.
  public func journalExamination() throws(StorageError) -> JournalExamination {
    JournalExamination(try journalText()).compared(with: journalHead)
  }
}

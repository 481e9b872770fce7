extension JSONReader {
  /// Notes where the members of the object under the reader stand, and makes it the frame.
  @usableFromInline
  @inline(never)
  mutating func openIndexed() throws(ReadFailure) {
    guard current == UInt8(ascii: "{") else { throw failure(expected: .object) }
    var object = Frame(start: position)
    object.firstEntry = entries.count
    try descend()
    skipSpace()
    if current != UInt8(ascii: "}") {
      try indexMembers()
    }
    object.entryCount = entries.count - object.firstEntry
    object.end = position + 1
    frame = object
  }

  /// Notes the members up to the closing brace, on which the reader then stands.
  private mutating func indexMembers() throws(ReadFailure) {
    while true {
      guard current == UInt8(ascii: "\"") else { throw keyExpected() }
      let key = position
      let isPlain = try skipString()
      let keyEnd = position
      try readColon()
      entries.append(Entry(key: key, keyEnd: keyEnd, hasEscapes: !isPlain, value: position))
      try skipValue()
      skipSpace()
      if current == UInt8(ascii: "}") { return }
      guard current == UInt8(ascii: ",") else { throw missingComma() }
      position += 1
      skipSpace()
    }
  }

  /// Goes to the value of the first entry named `name` that nobody has asked for.
  @usableFromInline
  @inline(never)
  mutating func enterIndexed(_ name: StaticString) -> Bool {
    let length = name.utf8CodeUnitCount
    let first = frame.firstEntry
    // The entry after the last one read comes first: most files keep most of the order.
    for step in 0..<frame.entryCount {
      var index = frame.readCount + step
      if index >= frame.entryCount { index -= frame.entryCount }
      let entry = entries[first + index]
      if entry.isRead { continue }
      guard isKey(entry, name, length: length) else { continue }
      entries[first + index].isRead = true
      frame.readCount += 1
      position = entry.value
      return true
    }
    return false
  }

  private func isKey(_ entry: Entry, _ name: StaticString, length: Int) -> Bool {
    if entry.hasEscapes { return key(of: entry) == name.description }
    return entry.keyEnd - entry.key - 2 == length
      && matches(name, at: entry.key + 1, length: length)
  }

  /// The key of an entry with its escapes resolved.
  private func key(of entry: Entry) -> String {
    var reader = self
    reader.position = entry.key
    do throws(ReadFailure) {
      return try reader.readString()
    } catch {
      return ""  // The key has been read once while the object was indexed: this cannot happen.
    }
  }

  /// The failure about the first member that nobody has asked for, or `failure` where it is better.
  ///
  /// An unknown key explains a missing field (a slip of the pen), so it goes before.
  @usableFromInline
  @inline(never)
  func leftover(in frame: Frame, names: [String], insteadOf failure: ReadFailure?) -> ReadFailure {
    if let failure {
      guard case .missingField = failure.reason, failure.offset == frame.start else {
        return failure
      }
    }
    let members = entries[frame.firstEntry..<frame.firstEntry + frame.entryCount]
    var seen: Set<String> = []
    for entry in members {
      let key = key(of: entry)
      if !names.contains(key) {
        return ReadFailure(at: entry.key, .unknownField(key, known: names))
      }
      if !seen.insert(key).inserted {
        return ReadFailure(at: entry.key, .repeatedField(key))
      }
    }
    if let failure { return failure }
    // A field that this record does not ask for, although others of its type do.
    let entry = members.first { !$0.isRead }
    let name = entry.map { key(of: $0) } ?? ""
    let known = names.filter { $0 != name }
    return ReadFailure(at: entry?.key ?? frame.start, .unknownField(name, known: known))
  }

  /// Checks the value under the reader by the grammar and goes behind it.
  mutating func skipValue() throws(ReadFailure) {
    switch try nextKind() {
    case .string: try skipString()
    case .number: position = try scanNumber().end
    case .bool: _ = try readBool()
    case .null: _ = try readNull()
    case .array: try readArray { reader throws(ReadFailure) in try reader.skipValue() }
    case .object: try skipObject()
    }
  }

  private mutating func skipObject() throws(ReadFailure) {
    try descend()
    skipSpace()
    if current != UInt8(ascii: "}") {
      while true {
        guard current == UInt8(ascii: "\"") else { throw keyExpected() }
        try skipString()
        try readColon()
        try skipValue()
        skipSpace()
        if current == UInt8(ascii: "}") { break }
        guard current == UInt8(ascii: ",") else { throw missingComma() }
        position += 1
        skipSpace()
      }
    }
    position += 1
    depth -= 1
  }

  /// Checks the string under the reader and goes behind it; the answer is whether it has no escapes.
  @discardableResult
  private mutating func skipString() throws(ReadFailure) -> Bool {
    let end = endOfPlainText(from: position + 1)
    if byte(at: end) == UInt8(ascii: "\""), end - position <= JSONLimits.stringBytes {
      position = end + 1
      return true
    }
    _ = try readString()
    return false
  }
}

extension JSONReader {
  /// Where a member of an indexed object stands.
  @usableFromInline
  struct Entry {
    /// The opening quote of the key.
    @usableFromInline var key: Int
    /// The byte after the closing quote of the key.
    @usableFromInline var keyEnd: Int
    /// Whether the key is written with escapes.
    @usableFromInline var hasEscapes: Bool
    /// The first byte of the value.
    @usableFromInline var value: Int
    /// Whether a field has asked for it.
    @usableFromInline var isRead = false

    init(key: Int, keyEnd: Int, hasEscapes: Bool, value: Int) {
      self.key = key
      self.keyEnd = keyEnd
      self.hasEscapes = hasEscapes
      self.value = value
    }
  }

  /// The object whose fields are being read.
  @usableFromInline
  struct Frame {
    /// Its opening brace.
    @usableFromInline var start = 0
    /// The index of its first entry; negative while the fields are taken as they come.
    @usableFromInline var firstEntry = -1
    /// The number of its entries.
    @usableFromInline var entryCount = 0
    /// The entries asked for so far.
    @usableFromInline var readCount = 0
    /// The byte after its closing brace.
    @usableFromInline var end = 0

    @inlinable
    init(start: Int = 0) {
      self.start = start
    }
  }

  /// Reads an object whose fields `body` asks for; `names` are all of them, for the error texts.
  ///
  /// The fields are first taken in the order in which they are asked for. Where the file does not
  /// agree, or anything is wrong, reading goes back to the brace and indexes the object, and every
  /// object from there on.
  @inlinable @inline(__always)
  mutating func readObject<Value>(
    names: () -> [String],
    _ body: (inout JSONReader) throws(ReadFailure) -> Value
  ) throws(ReadFailure) -> Value {
    let outer = frame
    let start = position
    let outerDepth = depth
    if !prefersIndex {
      if let value = inOrder(body) {
        frame = outer
        return value
      }
      position = start
      depth = outerDepth
      prefersIndex = true
    }
    try openIndexed()
    let mine = frame
    let value: Value
    do throws(ReadFailure) {
      value = try body(&self)
    } catch {
      throw leftover(in: mine, names: names(), insteadOf: error)
    }
    if frame.readCount != frame.entryCount {
      throw leftover(in: mine, names: names(), insteadOf: nil)
    }
    entries.removeLast(frame.entryCount)
    position = frame.end
    depth = outerDepth
    frame = outer
    return value
  }

  /// Reads an object whose fields stand in the order of the asking; `nil` at any surprise.
  ///
  /// A failure is not lost: the indexed reading that follows finds it again and states it in full.
  @inlinable @inline(__always)
  mutating func inOrder<Value>(
    _ body: (inout JSONReader) throws(ReadFailure) -> Value
  ) -> Value? {
    guard current == UInt8(ascii: "{"), depth < JSONLimits.depth else { return nil }
    frame = Frame(start: position)
    depth &+= 1
    position &+= 1
    skipSpace()
    do throws(ReadFailure) {
      let value = try body(&self)
      guard current == UInt8(ascii: "}") else { return nil }
      position &+= 1
      depth &-= 1
      return value
    } catch {
      return nil
    }
  }

  /// Goes to the value of the field `name`; `false` where the object has none (or none here).
  @inlinable @inline(__always)
  mutating func enter(_ name: StaticString) throws(ReadFailure) -> Bool {
    if frame.firstEntry >= 0 { return enterIndexed(name) }
    let length = name.utf8CodeUnitCount
    guard current == UInt8(ascii: "\""), matches(name, at: position &+ 1, length: length),
      byte(at: position &+ 1 &+ length) == UInt8(ascii: "\"")
    else { return false }
    position &+= length &+ 2
    try readColon()
    return true
  }

  /// Whether the bytes at `index` are those of `name`; never reads past the padding.
  @inlinable @inline(__always)
  func matches(_ name: StaticString, at index: Int, length: Int) -> Bool {
    let bytes = name.utf8Start
    var offset = 0
    while offset < length {
      if base[index &+ offset] != bytes[offset] { return false }
      offset &+= 1
    }
    return true
  }

  /// Goes behind the value of a field to the next key or to the closing brace.
  @inlinable @inline(__always)
  mutating func leave() throws(ReadFailure) {
    if frame.firstEntry >= 0 { return }
    skipSpace()
    if current == UInt8(ascii: ",") {
      position &+= 1
      skipSpace()
      if current != UInt8(ascii: "\"") { throw keyExpected() }
    } else if current != UInt8(ascii: "}") {
      throw missingComma()
    }
  }
}

extension JSONReader: FieldMap {
  public typealias Failure = ReadFailure

  @inlinable
  @inline(never)
  public mutating func field<T: JSONValue>(
    _ name: StaticString, _ old: T?
  ) throws(ReadFailure) -> T {
    guard try enter(name) else { throw missing(name) }
    let value = try T.readJSON(from: &self)
    try leave()
    return value
  }

  @inlinable
  @inline(never)
  public mutating func field<T: JSONValue>(
    _ name: StaticString, _ old: T?, default value: @autoclosure () -> T
  ) throws(ReadFailure) -> T {
    guard try enter(name) else { return value() }
    let found = try T.readJSON(from: &self)
    try leave()
    return found
  }

  @inlinable
  @inline(never)
  public mutating func optional<T: JSONValue>(
    _ name: StaticString, _ old: T?
  ) throws(ReadFailure) -> T? {
    guard try enter(name) else { return nil }
    let value = try T.readJSON(from: &self)
    try leave()
    return value
  }

  @inlinable
  public func check(_ problem: @autoclosure () -> ValueProblem?) throws(ReadFailure) {
    if let problem = problem() { throw ReadFailure(at: frame.start, .problem(problem)) }
  }

  @usableFromInline
  @inline(never)
  func missing(_ name: StaticString) -> ReadFailure {
    ReadFailure(at: frame.start, .missingField(name.description))
  }
}

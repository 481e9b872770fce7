extension JSONWriter {
  /// How far the writing of an object has come.
  @usableFromInline
  struct ObjectState {
    /// The last key written.
    @usableFromInline var lastKey: StaticString = ""
    /// Where the first member begins.
    @usableFromInline var start = 0
    /// Whether a member has been written.
    @usableFromInline var hasMembers = false
    /// Whether a key came that belongs before the last one.
    @usableFromInline var isDisordered = false

    @inlinable
    init() {}
  }

  /// Appends an object whose fields `body` offers, sorted by key.
  ///
  /// Fields declared in the order of their keys are written as they come; others are sorted after.
  @inlinable @inline(__always)
  mutating func writeObject(_ body: (inout JSONWriter) -> Void) {
    let outer = object
    object = ObjectState()
    write(byte: UInt8(ascii: "{"))
    level &+= 1
    object.start = used
    body(&self)
    if object.isDisordered { sortMembers() }
    level &-= 1
    if object.hasMembers { newLine() }
    write(byte: UInt8(ascii: "}"))
    object = outer
  }

  /// Starts the member `name`: comma, line, key and colon.
  @inlinable
  mutating func begin(_ name: StaticString) {
    if object.hasMembers {
      write(byte: UInt8(ascii: ","))
      if !JSONWriter.isAscending(object.lastKey, name) { object.isDisordered = true }
    }
    object.hasMembers = true
    object.lastKey = name
    newLine()
    let length = name.utf8CodeUnitCount
    reserve(length &+ 4)
    let start = used
    let isPretty = isPretty
    storage.withUnsafeMutableBufferPointer { buffer in
      buffer[start] = 0x22
      var index = start &+ 1
      for offset in 0..<length {
        buffer[index] = name.utf8Start[offset]
        index &+= 1
      }
      buffer[index] = 0x22
      buffer[index &+ 1] = UInt8(ascii: ":")
      if isPretty { buffer[index &+ 2] = 0x20 }
    }
    used = start &+ length &+ (isPretty ? 4 : 3)
  }

  /// Whether `left` stands before `right`, byte by byte.
  @inlinable
  static func isAscending(_ left: StaticString, _ right: StaticString) -> Bool {
    let length = Swift.min(left.utf8CodeUnitCount, right.utf8CodeUnitCount)
    for index in 0..<length {
      let (first, second) = (left.utf8Start[index], right.utf8Start[index])
      if first != second { return first < second }
    }
    return left.utf8CodeUnitCount < right.utf8CodeUnitCount
  }

  /// Sorts the members written since ``ObjectState/start`` by key.
  @usableFromInline
  @inline(never)
  mutating func sortMembers() {
    let members = memberRanges().map { range in
      (key: storage[range].dropFirst().prefix { $0 != 0x22 }, range: range)
    }
    .sorted { $0.key.lexicographicallyPrecedes($1.key) }
    for (first, second) in zip(members, members.dropFirst()) {
      precondition(!first.key.elementsEqual(second.key), "a field is declared twice")
    }
    let sorted = members.map { Array(storage[$0.range]) }
    used = object.start
    for (index, member) in sorted.enumerated() {
      if index > 0 { write(byte: UInt8(ascii: ",")) }
      newLine()
      member.withUnsafeBufferPointer { write(plain: $0) }
    }
  }

  /// Where each member lies, from the quote of its key to the end of its value.
  private func memberRanges() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    var depth = 0
    var isInString = false
    var index = object.start
    while index < used {
      switch storage[index] {
      case UInt8(ascii: "\\"): index += 1
      case 0x22:
        isInString.toggle()
        if start == nil { start = index }
      case UInt8(ascii: "["), UInt8(ascii: "{"): if !isInString { depth += 1 }
      case UInt8(ascii: "]"), UInt8(ascii: "}"): if !isInString { depth -= 1 }
      case UInt8(ascii: ","):
        if !isInString, depth == 0, let first = start {
          ranges.append(first..<index)
          start = nil
        }
      default: break
      }
      index += 1
    }
    if let first = start { ranges.append(first..<used) }
    return ranges
  }
}

extension JSONWriter: FieldMap {
  public typealias Failure = Never

  @inlinable
  @inline(never)
  public mutating func field<T: JSONValue>(_ name: StaticString, _ old: T?) -> T {
    guard let old else { preconditionFailure("the field \(name) has no value to write") }
    begin(name)
    old.writeJSON(to: &self)
    return old
  }

  @inlinable
  public mutating func field<T: JSONValue>(
    _ name: StaticString, _ old: T?, default value: @autoclosure () -> T
  ) -> T {
    field(name, old)
  }

  @inlinable
  @inline(never)
  public mutating func optional<T: JSONValue>(_ name: StaticString, _ old: T?) -> T? {
    guard let old else { return nil }
    begin(name)
    old.writeJSON(to: &self)
    return old
  }

  /// Does nothing: a value that exists has passed its checks.
  @inlinable @inline(__always)
  public func check(_ problem: @autoclosure () -> ValueProblem?) {}
}

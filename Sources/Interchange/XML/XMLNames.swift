/// The different names of one XML file, each kept once, with the namespaces that prefixes stand for.
struct XMLNames: Sendable {
  /// A name as it is written, cut at its colon.
  struct Entry: Sendable {
    let bytes: [UInt8]
    let prefix: Int
    let local: String
  }

  private(set) var entries: [Entry] = []
  private var slots = [Int32](repeating: -1, count: 256)
  private var prefixes: [[UInt8]] = [[], Array("xml".utf8), Array("xmlns".utf8)]
  private var bindings: [XMLNamespace?] = [XMLNamespace.none, .xml, .other]
  private var undone: [(prefix: Int, before: XMLNamespace?)] = []

  /// The prefix of names without a colon.
  static let noPrefix = 0

  /// The prefix of declarations of namespaces.
  static let declaring = 2

  /// The number of the name that stands in `range` of `bytes`, given now if it is new.
  mutating func index(of range: Range<Int>, in bytes: [UInt8]) -> Int {
    var hash: UInt32 = 2_166_136_261
    for offset in range { hash = (hash ^ UInt32(bytes[offset])) &* 16_777_619 }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let found = Int(slots[slot])
      if isName(found, in: range, of: bytes) { return found }
      slot = (slot + 1) & (slots.count - 1)
    }
    return add(range, of: bytes, hash: Int(hash))
  }

  /// Whether the name of this number stands in `range` of `bytes`.
  func isName(_ index: Int, in range: Range<Int>, of bytes: [UInt8]) -> Bool {
    let count = entries[index].bytes.count
    guard count == range.count else { return false }
    for offset in 0..<count
    where entries[index].bytes[offset] != bytes[range.lowerBound + offset] {
      return false
    }
    return true
  }

  private mutating func add(
    _ range: Range<Int>, of bytes: [UInt8], hash: Int
  ) -> Int {
    let name = range.map { bytes[$0] }
    var prefix = Self.noPrefix
    var local = name[...]
    if let colon = name.firstIndex(of: 0x3A), colon > 0, colon + 1 < name.count {
      prefix = number(ofPrefix: Array(name[..<colon]))
      local = name[(colon + 1)...]
    }
    entries.append(
      Entry(bytes: name, prefix: prefix, local: String(decoding: local, as: UTF8.self)))
    if entries.count * 2 > slots.count {
      grow()
    } else {
      place(entries.count - 1, hash: hash)
    }
    return entries.count - 1
  }

  private mutating func place(_ index: Int, hash: Int) {
    var slot = hash & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(index)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (index, entry) in entries.enumerated() {
      let hash = entry.bytes.reduce(2_166_136_261 as UInt32) { ($0 ^ UInt32($1)) &* 16_777_619 }
      place(index, hash: Int(hash))
    }
  }

  private mutating func number(ofPrefix name: [UInt8]) -> Int {
    if let known = prefixes.firstIndex(of: name) { return known }
    prefixes.append(name)
    bindings.append(nil)
    return prefixes.count - 1
  }

  // MARK: Namespaces

  /// How many declarations are in force; ``forget(downTo:)`` goes back to such a number.
  var declarationCount: Int { undone.count }

  /// Lets the prefix called `name` stand for `namespace` from now on.
  mutating func declare(prefix name: [UInt8], as namespace: XMLNamespace) {
    let prefix = name.isEmpty ? Self.noPrefix : number(ofPrefix: name)
    undone.append((prefix, bindings[prefix]))
    bindings[prefix] = namespace
  }

  /// Takes back the declarations made after there were `count`.
  mutating func forget(downTo count: Int) {
    while undone.count > count {
      let last = undone.removeLast()
      bindings[last.prefix] = last.before
    }
  }

  /// The namespace of an element of this name; `nil` where its prefix stands for none.
  func namespace(ofElement index: Int) -> XMLNamespace? {
    bindings[entries[index].prefix]
  }

  /// The namespace of an attribute of this name; `nil` where its prefix stands for none.
  func namespace(ofAttribute index: Int) -> XMLNamespace? {
    let prefix = entries[index].prefix
    return prefix == Self.noPrefix ? XMLNamespace.none : bindings[prefix]
  }

  /// The prefix of a name as it is written.
  func prefixText(of index: Int) -> String {
    String(decoding: prefixes[entries[index].prefix], as: UTF8.self)
  }
}

/// Reads an XML file from its start to its end, event by event.
///
/// Read are UTF-8, UTF-16 and the single-byte encodings that the program knows, by mark or
/// declaration. Refused are: DOCTYPE, unknown entities, wrong nesting, forbidden characters, prefixes
/// without a namespace, and whatever goes beyond the limits.
///
/// ```swift
/// var scanner = try XMLScanner(bytes)
/// while let event = try scanner.next() {
///   if case .start(XMLName(.wordprocessing, "tab")) = event { … }
/// }
/// ```
public struct XMLScanner: Sendable {
  /// The most levels of elements that are read unless another number is given.
  public static let depthLimit = 256

  /// The most different names in a file.
  static let nameLimit = 10_000

  /// The most attributes of one element.
  static let attributeLimit = 256

  /// How many elements are open.
  public var depth: Int { open.count }

  let bytes: [UInt8]
  var offset = 0
  var names = XMLNames()

  /// The attributes of the element that began last.
  var attributes: [Attribute] = []

  private let depthLimit: Int
  private let hasCarriageReturns: Bool
  private var open: [OpenElement] = []
  private var endIsDue = false
  private var hasRoot = false

  /// An attribute by the number of its name and the place of its value.
  struct Attribute: Sendable {
    let name: Int
    let value: Range<Int>
    /// Whether the value has entities or white space to be replaced.
    let isRaw: Bool
  }

  /// An element that has begun.
  private struct OpenElement: Sendable {
    let name: Int
    let namespace: XMLNamespace
    let declarations: Int
  }

  /// Creates a scanner at the start of a file.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the whole file.
  ///   - depthLimit: The most levels of elements that are read.
  /// - Throws: ``XMLError`` where the bytes are no text or hold characters that XML forbids.
  /// - Complexity: O(*n*).
  public init(_ bytes: [UInt8], depthLimit: Int = depthLimit) throws(XMLError) {
    self.bytes = try XMLSource.utf8(of: bytes)
    self.depthLimit = depthLimit
    hasCarriageReturns = self.bytes.contains(0x0D)
  }

  /// The next event; `nil` after the end of the root element and of the file.
  ///
  /// - Throws: ``XMLError`` with line and column.
  public mutating func next() throws(XMLError) -> XMLEvent? {
    if endIsDue {
      endIsDue = false
      return .end(try close())
    }
    while offset < bytes.count {
      guard bytes[offset] == 0x3C else {
        if let text = try scanText() { return .text(text) }
        continue
      }
      switch byte(at: offset + 1) {
      case 0x2F: return .end(try scanEnd())
      case 0x3F: try skip(past: "?>")
      case 0x21: if let text = try scanDeclaration() { return .text(text) }
      default: return .start(try scanStart())
      }
    }
    guard open.isEmpty, hasRoot else { throw failure(.unfinished) }
    return nil
  }

  // MARK: Elements

  private mutating func scanStart() throws(XMLError) -> XMLName {
    let begin = offset
    guard !open.isEmpty || !hasRoot else { throw failure(.outside) }
    guard open.count < depthLimit else { throw failure(.tooDeep(limit: depthLimit)) }
    offset += 1
    let name = try scanName()
    let declarations = names.declarationCount
    endIsDue = try scanAttributes()
    guard let namespace = names.namespace(ofElement: name) else {
      throw failure(.unknownPrefix(names.prefixText(of: name)), at: begin)
    }
    for attribute in attributes where names.namespace(ofAttribute: attribute.name) == nil {
      throw failure(.unknownPrefix(names.prefixText(of: attribute.name)), at: begin)
    }
    open.append(OpenElement(name: name, namespace: namespace, declarations: declarations))
    hasRoot = true
    return XMLName(namespace, names.entries[name].local)
  }

  private mutating func scanEnd() throws(XMLError) -> XMLName {
    let begin = offset
    offset += 2
    let range = nameRange()
    skipSpace()
    guard !range.isEmpty, let last = open.last, names.isName(last.name, in: range, of: bytes)
    else {
      throw failure(.wrongEnd(String(decoding: bytes[range], as: UTF8.self)), at: begin)
    }
    try expect(0x3E)
    return try close()
  }

  /// Ends the innermost element.
  private mutating func close() throws(XMLError) -> XMLName {
    guard let last = open.popLast() else { throw failure(.malformed) }
    if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
    names.forget(downTo: last.declarations)
    return XMLName(last.namespace, names.entries[last.name].local)
  }

  /// Reads the attributes up to the end of the tag; tells whether the element is empty.
  private mutating func scanAttributes() throws(XMLError) -> Bool {
    if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
    while true {
      let hasSpace = skipSpace()
      switch byte(at: offset) {
      case 0x3E:
        offset += 1
        return false
      case 0x2F:
        offset += 1
        try expect(0x3E)
        return true
      default:
        guard hasSpace else { throw failure(offset < bytes.count ? .malformed : .unfinished) }
        try scanAttribute()
      }
    }
  }

  private mutating func scanAttribute() throws(XMLError) {
    let begin = offset
    let name = try scanName()
    skipSpace()
    try expect(0x3D)
    skipSpace()
    let quote = byte(at: offset)
    guard quote == 0x22 || quote == 0x27 else {
      throw failure(offset < bytes.count ? .malformed : .unfinished)
    }
    offset += 1
    let start = offset
    var isRaw = false
    while offset < bytes.count, bytes[offset] != quote {
      switch bytes[offset] {
      case 0x3C: throw failure(.malformed)
      case 0x26, 0x09, 0x0A, 0x0D: isRaw = true
      default: break
      }
      offset += 1
    }
    guard offset < bytes.count else { throw failure(.unfinished) }
    let attribute = Attribute(name: name, value: start..<offset, isRaw: isRaw)
    offset += 1
    guard !attributes.contains(where: { $0.name == name }) else {
      throw failure(
        .repeatedAttribute(String(decoding: names.entries[name].bytes, as: UTF8.self)), at: begin)
    }
    guard attributes.count < Self.attributeLimit else {
      throw failure(.tooManyNames(limit: Self.attributeLimit))
    }
    attributes.append(attribute)
    try declareNamespace(by: attribute)
  }

  private mutating func declareNamespace(by attribute: Attribute) throws(XMLError) {
    let entry = names.entries[attribute.name]
    let isDefault = entry.prefix == XMLNames.noPrefix && entry.local == "xmlns"
    guard isDefault || entry.prefix == XMLNames.declaring else { return }
    let namespace = XMLNamespace(uri: try text(of: attribute))
    names.declare(prefix: isDefault ? [] : Array(entry.local.utf8), as: namespace)
  }

  // MARK: Text

  private mutating func scanText() throws(XMLError) -> String? {
    let begin = offset
    var hasEntities = false
    var index = offset
    let end = bytes.count
    while index < end, bytes[index] != 0x3C {
      if bytes[index] == 0x26 { hasEntities = true }
      index += 1
    }
    offset = index
    guard !open.isEmpty else {
      if let stray = bytes[begin..<index].firstIndex(where: { !$0.isXMLSpace }) {
        throw failure(.outside, at: stray)
      }
      return nil
    }
    guard hasEntities || hasCarriageReturns else { return bytes.span.text(begin..<index) }
    return try replaced(begin..<index)
  }

  /// Passes over a comment, or reads a CDATA section; refuses all other declarations.
  private mutating func scanDeclaration() throws(XMLError) -> String? {
    if bytes[offset...].starts(with: "<!--".utf8) {
      offset += 4
      try skip(past: "-->")
      return nil
    }
    if bytes[offset...].starts(with: "<![CDATA[".utf8) {
      guard !open.isEmpty else { throw failure(.outside) }
      let begin = offset + 9
      try skip(past: "]]>")
      let range = begin..<(offset - 3)
      guard hasCarriageReturns else { return bytes.span.text(range) }
      return XMLReplacement.lineFeeds(in: bytes[range])
    }
    throw failure(bytes[offset...].starts(with: "<!DOCTYPE".utf8) ? .definitions : .malformed)
  }
}

extension XMLScanner {
  /// The value of an attribute of the element that began last.
  ///
  /// - Parameters:
  ///   - local: The name without its prefix.
  ///   - namespace: The vocabulary; attributes without a prefix have none.
  /// - Returns: The value with its entities replaced; `nil` where there is no such attribute.
  public func attribute(_ local: String, in namespace: XMLNamespace = .none) -> String? {
    for attribute in attributes where names.entries[attribute.name].local == local {
      if names.namespace(ofAttribute: attribute.name) == namespace {
        return try? text(of: attribute)
      }
    }
    return nil
  }

  /// Passes over the rest of the element that began last, its end included.
  ///
  /// - Precondition: The last event was the start of an element.
  /// - Throws: ``XMLError`` where that rest is not sound.
  public mutating func skipElement() throws(XMLError) {
    let outer = depth - 1
    while depth > outer, try next() != nil {}
  }

  /// The text of the element that began last, without that of elements in it, up to its end.
  ///
  /// - Precondition: The last event was the start of an element.
  /// - Throws: ``XMLError`` where the element is not sound.
  public mutating func elementText() throws(XMLError) -> String {
    let own = depth
    var result = ""
    while depth >= own, let event = try next() {
      if case .text(let text) = event, depth == own { result += text }
    }
    return result
  }

  /// The error `problem` here, or at the byte `place`.
  func failure(_ problem: XMLError.Problem, at place: Int? = nil) -> XMLError {
    XMLError(problem, at: place ?? offset, in: bytes)
  }

  // MARK: Bytes

  /// The byte at `index`, 0 beyond the end, which the file itself never holds.
  func byte(at index: Int) -> UInt8 {
    index < bytes.count ? bytes[index] : 0
  }

  /// Passes over white space; tells whether there was any.
  @discardableResult
  mutating func skipSpace() -> Bool {
    let begin = offset
    while offset < bytes.count, bytes[offset].isXMLSpace { offset += 1 }
    return offset > begin
  }

  mutating func expect(_ wanted: UInt8) throws(XMLError) {
    guard byte(at: offset) == wanted else {
      throw failure(offset < bytes.count ? .malformed : .unfinished)
    }
    offset += 1
  }

  /// Passes over all up to the end of the next `mark`, which ends in `>`.
  mutating func skip(past mark: StaticString) throws(XMLError) {
    let wanted = mark.withUTF8Buffer { Array($0) }
    var end = offset + wanted.count
    while end <= bytes.count {
      if bytes[end - 1] == 0x3E, bytes[(end - wanted.count)..<end].elementsEqual(wanted) {
        offset = end
        return
      }
      end += 1
    }
    throw failure(.unfinished)
  }

  /// The place of the name that begins here, empty where none does; moves behind it.
  mutating func nameRange() -> Range<Int> {
    let begin = offset
    guard byte(at: begin).isXMLNameStart else { return begin..<begin }
    while offset < bytes.count, bytes[offset].isXMLNamePart { offset += 1 }
    return begin..<offset
  }

  /// The number of the name that begins here.
  mutating func scanName() throws(XMLError) -> Int {
    let range = nameRange()
    guard !range.isEmpty else {
      throw failure(offset < bytes.count ? .malformed : .unfinished)
    }
    let index = names.index(of: range, in: bytes)
    guard index < Self.nameLimit else { throw failure(.tooManyNames(limit: Self.nameLimit)) }
    return index
  }

  // MARK: Replacement

  /// The value of an attribute, white space turned into spaces and entities replaced.
  func text(of attribute: Attribute) throws(XMLError) -> String {
    guard attribute.isRaw else { return bytes.span.text(attribute.value) }
    return try replaced(attribute.value, isAttribute: true)
  }

  /// The text in `range`, ends of lines made one and entities replaced.
  func replaced(_ range: Range<Int>, isAttribute: Bool = false) throws(XMLError) -> String {
    switch XMLReplacement.text(of: bytes[range], isAttribute: isAttribute) {
    case .success(let text): return text
    case .failure(let failure):
      throw self.failure(
        failure.isForbidden ? .forbiddenCharacter : .unknownEntity, at: failure.offset)
    }
  }
}

extension UInt8 {
  /// Whether this is a space, tab or end of line.
  var isXMLSpace: Bool {
    self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D
  }

  /// Whether a name may begin with this byte of UTF-8.
  var isXMLNameStart: Bool {
    switch self {
    case 0x61...0x7A, 0x41...0x5A, 0x5F, 0x3A, 0x80...0xFF: true
    default: false
    }
  }

  /// Whether a name may go on with this byte of UTF-8.
  var isXMLNamePart: Bool {
    switch self {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x3A, 0x5F, 0x2D, 0x2E, 0x80...0xFF: true
    default: false
    }
  }
}

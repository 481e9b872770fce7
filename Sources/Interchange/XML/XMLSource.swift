import Wording

/// The bytes of an XML file as valid UTF-8 without a byte order mark and without control characters.
enum XMLSource {
  /// The largest file in bytes that is read where it is not UTF-8: 8 MiB.
  private static let largestConverted = 8 << 20

  /// Decodes a file by its byte order mark, its pattern or its XML declaration.
  static func utf8(of bytes: [UInt8]) throws(XMLError) -> [UInt8] {
    guard !bytes.isEmpty else { throw XMLError(.empty, line: 1, column: 1) }
    let encoding = try encoding(of: bytes)
    var text = bytes
    if encoding == .utf8 {
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
      try checkUTF8(text)
    } else {
      do throws(TextDecodingError) {
        text = Array(try DecodedText(bytes, as: encoding, limit: largestConverted).text.utf8)
      } catch {
        throw XMLError(.undecodable(error), line: 1, column: 1)
      }
    }
    if let offset = firstForbidden(in: text) {
      throw XMLError(.forbiddenCharacter, at: offset, in: text)
    }
    return text
  }

  private static func encoding(of bytes: [UInt8]) throws(XMLError) -> TextEncoding {
    if let mark = ByteOrderMark(bytes) { return mark.encoding }
    if bytes.starts(with: [0x3C, 0x00]) { return .utf16LittleEndian }
    if bytes.starts(with: [0x00, 0x3C]) { return .utf16BigEndian }
    guard let name = declaredEncoding(in: bytes) else { return .utf8 }
    switch TextEncoding(named: name) {
    // Eight bits a character were read so far, so the declaration was made for another form.
    case .utf16LittleEndian, .utf16BigEndian: return .utf8
    case .some(let encoding): return encoding
    case nil:
      guard name.lowercased() == "us-ascii" else {
        throw XMLError(.unknownEncoding(name), line: 1, column: 1)
      }
      return .utf8
    }
  }

  /// The name in `<?xml version="1.0" encoding="…"?>`; `nil` where there is none.
  private static func declaredEncoding(in bytes: [UInt8]) -> String? {
    guard bytes.starts(with: "<?xml".utf8) else { return nil }
    let head = bytes.prefix(200)
    let declaration = head[..<(head.range(ofText: "?>")?.lowerBound ?? head.endIndex)]
    guard let key = declaration.range(ofText: "encoding") else { return nil }
    var rest = declaration[key.upperBound...].drop { $0 == 0x20 || $0 == 0x3D }
    guard let quote = rest.popFirst(), quote == 0x22 || quote == 0x27,
      let end = rest.firstIndex(of: quote)
    else { return nil }
    return String(decoding: rest[..<end], as: UTF8.self)
  }

  private static func checkUTF8(_ bytes: [UInt8]) throws(XMLError) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let offset = error.byteOffsets.lowerBound
      let line = bytes.line(at: offset)
      throw XMLError(
        .undecodable(.malformed(.utf8, offset: offset, line: line)), line: line, column: 1)
    }
  }

  /// The offset of the first character that XML forbids: controls, U+FFFE and U+FFFF.
  private static func firstForbidden(in bytes: [UInt8]) -> Int? {
    let span = bytes.span
    for index in span.indices {
      let byte = span[index]
      if byte < 0x20 {
        if byte != 0x0A && byte != 0x0D && byte != 0x09 { return index }
      } else if byte == 0xEF, span[index + 1] == 0xBF, span[index + 2] >= 0xBE {
        return index
      }
    }
    return nil
  }
}

extension XMLError {
  /// An error at the byte `offset` of valid UTF-8.
  init(_ problem: Problem, at offset: Int, in bytes: [UInt8]) {
    let end = min(offset, bytes.count)
    let before = bytes[..<end]
    let begin = (before.lastIndex { $0 == 0x0A || $0 == 0x0D } ?? -1) + 1
    let column = before[begin...].count { $0 & 0xC0 != 0x80 } + 1
    self.init(problem, line: bytes.line(at: end), column: column)
  }
}

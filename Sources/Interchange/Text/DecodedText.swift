/// The text of a file, with the encoding in which it was written.
public struct DecodedText: Hashable, Sendable {
  /// The text without a byte order mark.
  public let text: String

  /// The encoding that was named or found.
  public let encoding: TextEncoding

  /// Whether the file began with a byte order mark.
  public let hadByteOrderMark: Bool

  /// The largest file that is read, in bytes: 64 MiB.
  public static let largestFile = 64 << 20

  /// Decodes `bytes`.
  ///
  /// A byte order mark decides, then the encoding the user named. Without either it is found: UTF-16
  /// by its pattern of zero bytes, else strict UTF-8, else windows-1251 if the letters make it the
  /// likeliest. Text that looks more like KOI8-R or cp866 is a question to the user, never a guess;
  /// once named they are decoded.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the whole file.
  ///   - encoding: The encoding the user named, `nil` to find it.
  ///   - limit: The largest number of bytes that is accepted.
  /// - Throws: ``TextDecodingError``, with the offset of the byte and the line where there is one.
  /// - Complexity: O(*n*).
  public init(
    _ bytes: [UInt8], as encoding: TextEncoding? = nil, limit: Int = largestFile
  ) throws(TextDecodingError) {
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    if let signature = FileSignature(bytes) { throw .document(signature) }
    let mark = ByteOrderMark(bytes)
    let found = try Self.encoding(of: bytes, named: encoding, marked: mark)
    hadByteOrderMark = mark != nil
    text = try Self.text(of: bytes, after: mark?.length ?? 0, in: found)
    self.encoding = found
  }

  private static func encoding(
    of bytes: [UInt8], named name: TextEncoding?, marked mark: ByteOrderMark?
  ) throws(TextDecodingError) -> TextEncoding {
    if let known = mark?.encoding ?? name { return known }
    if let kind = UTF16Text.kind(of: bytes) { return kind }
    if let zero = bytes.firstIndex(of: 0) {
      throw .binary(offset: zero, line: bytes.line(at: zero))
    }
    guard let wrong = firstInvalidByte(in: bytes) else { return .utf8 }
    if bytes.holdsLetters(before: wrong) {
      throw .malformed(.utf8, offset: wrong, line: bytes.line(at: wrong))
    }
    let likely = EncodingGuess.candidates(for: bytes)
    guard likely == [.windows1251] else { throw .uncertain(likely) }
    return .windows1251
  }

  private static func text(
    of bytes: [UInt8], after skipped: Int, in encoding: TextEncoding
  ) throws(TextDecodingError) -> String {
    switch encoding {
    case .utf8:
      try checkForZero(bytes)
      return try utf8Text(of: bytes, after: skipped)
    case .utf16LittleEndian, .utf16BigEndian:
      return try UTF16Text.text(of: bytes, after: skipped, in: encoding)
    case .windows1251, .koi8R, .cp866:
      try checkForZero(bytes)
      guard let alphabet = encoding.alphabet else { return "" }
      switch alphabet.utf8(from: bytes[skipped...]) {
      case .success(let utf8): return String(decoding: utf8, as: UTF8.self)
      case .failure(let bad):
        let offset = skipped + bad.offset
        throw .malformed(encoding, offset: offset, line: bytes.line(at: offset))
      }
    }
  }

  private static func utf8Text(
    of bytes: [UInt8], after skipped: Int
  ) throws(TextDecodingError) -> String {
    do throws(UTF8.ValidationError) {
      return String(copying: try UTF8Span(validating: bytes.span.extracting(skipped...)))
    } catch {
      let wrong = skipped + error.byteOffsets.lowerBound
      throw .malformed(.utf8, offset: wrong, line: bytes.line(at: wrong))
    }
  }

  /// The offset of the first byte that is not UTF-8, `nil` where all are.
  private static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private static func checkForZero(_ bytes: [UInt8]) throws(TextDecodingError) {
    guard let zero = bytes.firstIndex(of: 0) else { return }
    throw .binary(offset: zero, line: bytes.line(at: zero))
  }
}

/// A mark at the start of a file that names its encoding.
struct ByteOrderMark {
  let encoding: TextEncoding
  let length: Int

  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      (encoding, length) = (.utf8, 3)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      (encoding, length) = (.utf16LittleEndian, 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      (encoding, length) = (.utf16BigEndian, 2)
    } else {
      return nil
    }
  }
}

extension [UInt8] {
  /// Whether the UTF-8 before `offset` holds several letters outside of ASCII.
  ///
  /// Text in an encoding of one byte a letter does so by chance only once in a great while, so these
  /// bytes were meant as UTF-8.
  fileprivate func holdsLetters(before offset: Int) -> Bool {
    prefix(offset).lazy.filter { $0 >= 0xC2 }.prefix(3).count == 3
  }

  /// The line, from 1, on which the byte at `offset` stands; CR, LF and CR LF end a line.
  func line(at offset: Int) -> Int {
    var line = 1
    var before: UInt8 = 0
    for byte in prefix(offset) {
      if byte == 0x0D || (byte == 0x0A && before != 0x0D) { line += 1 }
      before = byte
    }
    return line
  }
}

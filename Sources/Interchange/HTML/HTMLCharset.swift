import Wording

/// The encoding that a page says it is in.
enum HTMLCharset {
  /// The name after `charset=` or `encoding=` in the first 8 KiB of `bytes`; `nil` where there is none.
  ///
  /// - Complexity: O(1).
  static func declared(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(8192).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    for word in ["charset", "encoding"] {
      guard let range = head.range(ofText: word) else { continue }
      var index = range.upperBound
      func skip(while isSkipped: (UInt8) -> Bool) {
        while index < head.count, isSkipped(head[index]) { index += 1 }
      }
      skip { $0.isHTMLSpace }
      guard index < head.count, head[index] == 0x3D else { continue }
      index += 1
      skip { $0.isHTMLSpace || $0 == 0x22 || $0 == 0x27 }
      let start = index
      skip { $0.isLetterOrDigit || $0 == 0x2D || $0 == 0x5F }
      if index > start { return String(decoding: head[start..<index], as: UTF8.self) }
    }
    return nil
  }
}

extension DecodedText {
  /// Decodes a page, which may say its encoding.
  ///
  /// A byte order mark decides, then `encoding`; what the page says counts where its bytes do not
  /// show that they are UTF-8 or UTF-16, since servers and editors convert pages and leave the old
  /// name in them.
  init(
    page bytes: [UInt8], as encoding: TextEncoding?, limit: Int
  ) throws(TextDecodingError) {
    if encoding != nil || ByteOrderMark(bytes) != nil {
      try self.init(bytes, as: encoding, limit: limit)
      return
    }
    do throws(TextDecodingError) {
      let found = try DecodedText(bytes, limit: limit)
      guard found.encoding == .windows1251 else {
        self = found
        return
      }
    } catch {
      guard case .uncertain = error else { throw error }
    }
    let declared = HTMLCharset.declared(in: bytes).flatMap { TextEncoding(named: $0) }
    let isOneByte = declared?.alphabet != nil
    try self.init(bytes, as: isOneByte ? declared : nil, limit: limit)
  }
}

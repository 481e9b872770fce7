public import Wording

extension TextEncoding {
  /// The bytes of `text` in this encoding.
  ///
  /// - Parameters:
  ///   - text: The text to write.
  ///   - mark: Whether to begin with a byte order mark; encodings of one byte a letter have none.
  /// - Returns: The bytes of the whole file.
  /// - Throws: ``TextEncodingError`` naming every character that the encoding lacks.
  /// - Complexity: O(*n*).
  public func bytes(
    of text: String, withByteOrderMark mark: Bool = false
  ) throws(TextEncodingError) -> [UInt8] {
    switch self {
    case .utf8:
      return (mark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
    case .utf16LittleEndian, .utf16BigEndian:
      let isLittle = self == .utf16LittleEndian
      var bytes: [UInt8] = mark ? (isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF]) : []
      for unit in text.utf16 {
        let pair = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
        bytes += isLittle ? pair : pair.reversed()
      }
      return bytes
    case .windows1251, .koi8R, .cp866:
      return try singleBytes(of: text)
    }
  }

  private func singleBytes(of text: String) throws(TextEncodingError) -> [UInt8] {
    guard let alphabet else { return [] }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var lacking: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if let byte = alphabet.byte(for: scalar) {
        bytes.append(byte)
      } else if lacking.count < TextEncodingError.mostNamed + 1, !lacking.contains(scalar) {
        lacking.append(scalar)
      }
    }
    guard lacking.isEmpty else { throw TextEncodingError(encoding: self, lacking: lacking) }
    return bytes
  }
}

/// A text holds characters that the encoding lacks.
public struct TextEncodingError: ExplainedError, Hashable {
  /// The encoding that was asked for.
  public let encoding: TextEncoding

  /// The characters that it lacks, in the order of the text, each once, at most ten and one.
  public let lacking: [Unicode.Scalar]

  /// How many characters a message names.
  static let mostNamed = 10

  public var message: Phrase {
    let shown = lacking.prefix(Self.mostNamed).map { scalar in
      Phrase.quoted(String(scalar)) + Phrase(verbatim: " (\(scalar.codePoint))")
    }
    let more =
      lacking.count > Self.mostNamed
      ? Phrase(ru: " и других", en: " and others") : Phrase(verbatim: "")
    return Phrase(
      ru: "в кодировке \(encoding.rawValue) нет \(lacking.count == 1 ? "знака" : "знаков") ",
      en: "\(encoding.rawValue) lacks ")
      + shown.joined(separator: ", ") + more
  }

  public var hint: Phrase? {
    Phrase(
      ru: "Запишите файл в UTF-8 или замените эти знаки.",
      en: "Write the file in UTF-8, or replace these characters.")
  }
}

extension Unicode.Scalar {
  /// The number of the character as standards print it: "U+04AF".
  fileprivate var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

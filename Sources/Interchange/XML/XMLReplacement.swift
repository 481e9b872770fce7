/// What stands for something else in the text of an XML file.
enum XMLReplacement {
  /// An entity that cannot be replaced.
  struct Failure: Error {
    let offset: Int
    /// Whether it stands for a character that XML forbids.
    let isForbidden: Bool
  }

  /// The text of `bytes` with `\r\n` and `\r` as `\n`.
  static func lineFeeds(in bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var before: UInt8 = 0
    for byte in bytes {
      appendText(byte, after: before, to: &result)
      before = byte
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text of `bytes` with entities and character references replaced.
  ///
  /// - Parameters:
  ///   - bytes: The text as the file holds it.
  ///   - isAttribute: Whether tabs and ends of lines become spaces; else these become `\n`.
  /// - Returns: The text, or where it holds what stands for nothing.
  static func text(
    of bytes: ArraySlice<UInt8>, isAttribute: Bool
  ) -> Result<String, Failure> {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    var before: UInt8 = 0
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == 0x26 {
        let rest = bytes[(index + 1)...].prefix(12)
        guard let end = rest.firstIndex(of: 0x3B) else {
          return .failure(Failure(offset: index, isForbidden: false))
        }
        switch scalar(of: rest[..<end]) {
        case .known(let scalar) where scalar.isASCII: result.append(UInt8(scalar.value))
        case .known(let scalar): result.append(contentsOf: String(scalar).utf8)
        case .forbidden: return .failure(Failure(offset: index, isForbidden: true))
        case .unknown: return .failure(Failure(offset: index, isForbidden: false))
        }
        index = end
      } else if isAttribute {
        result.append(byte.isXMLSpace ? 0x20 : byte)
      } else {
        appendText(byte, after: before, to: &result)
      }
      before = byte
      index += 1
    }
    return .success(String(decoding: result, as: UTF8.self))
  }

  /// Appends a byte of text, every end of a line as one `\n`.
  private static func appendText(
    _ byte: UInt8, after before: UInt8, to result: inout [UInt8]
  ) {
    if byte == 0x0D {
      result.append(0x0A)
    } else if byte != 0x0A || before != 0x0D {
      result.append(byte)
    }
  }

  private enum Meaning {
    case known(Unicode.Scalar)
    case forbidden
    case unknown
  }

  private static let known: [(name: [UInt8], scalar: Unicode.Scalar)] = [
    (Array("lt".utf8), "<"), (Array("gt".utf8), ">"), (Array("amp".utf8), "&"),
    (Array("apos".utf8), "'"), (Array("quot".utf8), "\""),
  ]

  private static func scalar(of name: ArraySlice<UInt8>) -> Meaning {
    for (entity, scalar) in known where name.elementsEqual(entity) { return .known(scalar) }
    guard name.first == 0x23 else { return .unknown }
    let isHexadecimal = name.dropFirst().first == 0x78
    let digits = String(decoding: name.dropFirst(isHexadecimal ? 2 : 1), as: UTF8.self)
    guard digits.first?.isHexDigit == true,
      let value = UInt32(digits, radix: isHexadecimal ? 16 : 10)
    else { return .unknown }
    guard let scalar = Unicode.Scalar(value), scalar.isAllowedInXML else { return .forbidden }
    return .known(scalar)
  }
}

extension Unicode.Scalar {
  /// Whether XML lets the character stand in a text (XML 1.0, production 2).
  var isAllowedInXML: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x1_0000...: true
    default: false
    }
  }
}

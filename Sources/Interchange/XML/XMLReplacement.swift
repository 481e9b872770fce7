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
      if byte == 0x0D {
        result.append(0x0A)
      } else if byte != 0x0A || before != 0x0D {
        result.append(byte)
      }
      before = byte
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// `bytes` with tabs and ends of lines as spaces.
  static func spaces(in bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.map { $0.isXMLSpace ? 0x20 : $0 }
  }

  /// The text of `bytes` with entities and character references replaced.
  static func entities(in bytes: [UInt8]) -> Result<String, Failure> {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x26 else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let rest = bytes[(index + 1)...].prefix(12)
      guard let end = rest.firstIndex(of: 0x3B) else {
        return .failure(Failure(offset: index, isForbidden: false))
      }
      switch scalar(of: rest[..<end]) {
      case .known(let scalar): result.append(contentsOf: String(scalar).utf8)
      case .forbidden: return .failure(Failure(offset: index, isForbidden: true))
      case .unknown: return .failure(Failure(offset: index, isForbidden: false))
      }
      index = end + 1
    }
    return .success(String(decoding: result, as: UTF8.self))
  }

  private enum Meaning {
    case known(Unicode.Scalar)
    case forbidden
    case unknown
  }

  private static func scalar(of name: ArraySlice<UInt8>) -> Meaning {
    switch String(decoding: name, as: UTF8.self) {
    case "lt": return .known("<")
    case "gt": return .known(">")
    case "amp": return .known("&")
    case "apos": return .known("'")
    case "quot": return .known("\"")
    default: break
    }
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

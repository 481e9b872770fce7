extension String {
  /// The text with everything unseen made seen, so that it cannot deceive on a terminal.
  ///
  /// Control characters, marks of writing direction and characters of width zero are shown as
  /// `\u{202E}`; line feed, carriage return and tab as `\n`, `\r` and `\t`. Spaces stay, the no-break
  /// ones among them, and so do marks over letters.
  ///
  /// - Complexity: O(*n*); a text without such characters is returned as it is.
  public var visible: String {
    guard unicodeScalars.contains(where: \.isUnseen) else { return self }
    var result = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\r": result.append(contentsOf: "\\r".unicodeScalars)
      case "\t": result.append(contentsOf: "\\t".unicodeScalars)
      case _ where scalar.isUnseen:
        let code = String(scalar.value, radix: 16, uppercase: true)
        let zeros = String(repeating: "0", count: max(0, 4 - code.count))
        result.append(contentsOf: "\\u{\(zeros)\(code)}".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Whether a reader cannot see that this scalar is there, spaces and marks over letters excepted.
  fileprivate var isUnseen: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x034E, 0x0370...0x05FF: return false
    case 0..<0xA0, 0xAD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0: return true
    default: break
    }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}

/// Writes the lines of a calendar file.
struct ICSWriter {
  /// The lines so far, each ended by CR LF.
  private(set) var bytes: [UInt8] = []

  /// The longest line in octets, without its end (RFC 5545, 3.1).
  private static let lineLimit = 75

  mutating func begin(_ component: String) { add("BEGIN", component) }

  mutating func end(_ component: String) { add("END", component) }

  /// Adds a property whose value needs no escaping; `name` may carry parameters.
  mutating func add(_ name: String, _ value: String) { fold("\(name):\(value)") }

  /// Adds a property with a text.
  mutating func add(_ name: String, text: String) { add(name, Self.escaped(text)) }

  /// Adds a property with a list of texts.
  mutating func add(_ name: String, texts: [String]) {
    add(name, texts.map(Self.escaped).joined(separator: ","))
  }

  /// Adds a line, cut between characters where it is too long; what follows begins with a space.
  private mutating func fold(_ line: String) {
    var used = 0
    for scalar in line.unicodeScalars {
      let length = UTF8.width(scalar)
      if used + length > Self.lineLimit {
        bytes += [0x0D, 0x0A, 0x20]
        used = 1
      }
      bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      used += length
    }
    bytes += [0x0D, 0x0A]
  }

  /// The text as the value of a property: breaks of lines as `\n`, no other control characters.
  ///
  /// Source: RFC 5545, 3.3.11.
  static func escaped(_ text: String) -> String {
    var result = ""
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x5C, 0x3B, 0x2C:
        result += "\\"
        result.unicodeScalars.append(scalar)
      case 0x0A where previous == "\r": break
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result += "\\n"
      case 0x09: result += " "
      case 0x00..<0x20, 0x7F..<0xA0: break
      default: result.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return result
  }
}

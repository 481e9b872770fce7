/// A way in which a file of text is written down as bytes.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1251 = "windows-1251"
  case koi8R = "koi8-r"
  case cp866 = "cp866"

  /// The encoding that people call `name`; `nil` where the program knows none of that name.
  ///
  /// Case, hyphens and underscores do not matter. "utf-16" is the little-endian kind, whose byte
  /// order a mark in the file overrules; "cp1251", "ansi", "koi8" and "dos" are known too.
  public init?(named name: String) {
    switch String(name.lowercased().filter { !"-_ ".contains($0) }) {
    case "utf8", "utf8sig", "utf8bom": self = .utf8
    case "utf16", "utf16le", "unicode": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "windows1251", "win1251", "cp1251", "1251", "ansi": self = .windows1251
    case "koi8r", "koi8": self = .koi8R
    case "cp866", "ibm866", "866", "dos", "oem": self = .cp866
    default: return nil
    }
  }

  /// The alphabet of an encoding that takes one byte a letter, `nil` for the others.
  var alphabet: SingleByteAlphabet? {
    switch self {
    case .utf8, .utf16LittleEndian, .utf16BigEndian: nil
    case .windows1251: .windows1251
    case .koi8R: .koi8R
    case .cp866: .cp866
    }
  }
}

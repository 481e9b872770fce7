/// What stands between the cells of a row.
public enum CSVSeparator: Character, Hashable, Sendable, CaseIterable {
  case semicolon = ";"
  case tab = "\t"
  case bar = "|"
  case comma = ","

  /// The separator as a byte of UTF-8.
  var byte: UInt8 {
    switch self {
    case .semicolon: 0x3B
    case .tab: 0x09
    case .bar: 0x7C
    case .comma: 0x2C
    }
  }
}

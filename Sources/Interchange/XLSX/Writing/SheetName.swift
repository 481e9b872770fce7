/// The names that sheets may have.
enum SheetName {
  /// The longest name, in units of UTF-16.
  private static let limit = 31

  /// A name for each of `wanted`: cleaned of what is not allowed, and unlike all before it.
  static func unique(_ wanted: [String]) -> [String] {
    var taken: Set<String> = []
    return wanted.enumerated().map { index, name in
      let name = allowed(name, number: index + 1)
      var candidate = name
      var count = 1
      while !taken.insert(candidate.lowercased()).inserted {
        count += 1
        candidate = cut(name, to: limit - 6) + " (\(count))"
      }
      return candidate
    }
  }

  private static func allowed(_ name: String, number: Int) -> String {
    var kept = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\\", "/", "*", "?", ":", "[", "]": kept += " "
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value): continue
      case "\u{FFFE}", "\u{FFFF}": continue
      default: kept.unicodeScalars.append(scalar)
      }
    }
    let trimmed = trimmed(cut(trimmed(kept), to: limit))
    // Excel keeps this name for itself.
    guard !trimmed.isEmpty, trimmed.lowercased() != "history" else { return "Лист\(number)" }
    return trimmed
  }

  /// The name without spaces and apostrophes at its ends.
  private static func trimmed(_ name: String) -> String {
    let isEdge: (Character) -> Bool = { $0 == " " || $0 == "'" }
    let start = name.drop(while: isEdge)
    return String(String(start.reversed().drop(while: isEdge)).reversed())
  }

  private static func cut(_ name: String, to limit: Int) -> String {
    var result = ""
    for character in name {
      guard result.utf16.count + character.utf16.count <= limit else { break }
      result.append(character)
    }
    return result
  }
}

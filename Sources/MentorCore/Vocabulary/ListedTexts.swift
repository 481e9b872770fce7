import Wording

/// The items that a person wrote into one cell or one option.
///
/// Items end at a semicolon, at a line break, and at a comma outside of brackets and quotation marks.
/// Marks of a list («-», «•», «1.», «2)») at the beginning of a line are dropped; each item is
/// cleaned, and stands once.
public struct ListedTexts: Hashable, Sendable {
  /// The items in their order.
  public let texts: [String]

  /// Splits `typed`.
  ///
  /// - Complexity: O(*n*).
  public init(_ typed: String) {
    var items: [String] = []
    var seen: Set<FoldedText> = []
    for line in typed.split(whereSeparator: \.isNewline) {
      for part in Self.parts(of: Self.withoutMark(line)) {
        let item = Self.trimmed(part)
        guard !item.isEmpty, seen.insert(FoldedText(item)).inserted else { continue }
        items.append(item)
      }
    }
    texts = items
  }

  private static func parts(of line: Substring) -> [Substring] {
    var parts: [Substring] = []
    var depth = 0
    var start = line.startIndex
    for index in line.unicodeScalars.indices {
      switch line.unicodeScalars[index] {
      case "(", "[", "«", "“": depth += 1
      case ")", "]", "»", "”": depth = max(0, depth - 1)
      case ";":
        parts.append(line[start..<index])
        start = line.unicodeScalars.index(after: index)
        depth = 0
      case "," where depth == 0 && !isInNumber(line, index):
        parts.append(line[start..<index])
        start = line.unicodeScalars.index(after: index)
      default: break
      }
    }
    return parts + [line[start...]]
  }

  /// Whether the comma at `index` stands between two digits, as in «2,5».
  private static func isInNumber(_ line: Substring, _ index: String.Index) -> Bool {
    let scalars = line.unicodeScalars
    let next = scalars.index(after: index)
    guard index > scalars.startIndex, next < scalars.endIndex else { return false }
    return ("0"..."9").contains(scalars[scalars.index(before: index)])
      && ("0"..."9").contains(scalars[next])
  }

  private static func withoutMark(_ line: Substring) -> Substring {
    let text = line.drop { $0.isWhitespace }
    if let first = text.first, "-–—•*·".contains(first) { return text.dropFirst() }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count) else { return text }
    let rest = text.dropFirst(digits.count)
    guard let mark = rest.first, mark == "." || mark == ")",
      rest.dropFirst().first.map({ $0.isWhitespace || $0.isLetter }) ?? false
    else { return text }
    return rest.dropFirst()
  }

  /// The part without the spaces, dots and commas around it.
  private static func trimmed(_ part: Substring) -> String {
    var text = String(part).cleaned()[...]
    while let last = text.last, last == "." || last == "," || last == " " { text.removeLast() }
    return String(text)
  }
}

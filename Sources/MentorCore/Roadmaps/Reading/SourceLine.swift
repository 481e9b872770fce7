/// A line of a source text.
public struct SourceLine: Hashable, Sendable {
  /// The number of the line, from 1.
  public let number: Int

  /// The line without its end.
  public let text: String

  /// Creates a line.
  public init(number: Int, text: String) {
    self.number = number
    self.text = text
  }

  /// Whether there is nothing but white space.
  var isBlank: Bool { text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }

  /// The lines of `text`, which may end in LF, CR LF or CR.
  ///
  /// - Complexity: O(*n*).
  static func lines(of text: String) -> [SourceLine] {
    var lines: [SourceLine] = []
    var start = text.startIndex
    var index = start
    let scalars = text.unicodeScalars
    while index < scalars.endIndex {
      let scalar = scalars[index]
      guard scalar == "\n" || scalar == "\r" else {
        index = scalars.index(after: index)
        continue
      }
      lines.append(SourceLine(number: lines.count + 1, text: String(scalars[start..<index])))
      index = scalars.index(after: index)
      if scalar == "\r", index < scalars.endIndex, scalars[index] == "\n" {
        index = scalars.index(after: index)
      }
      start = index
    }
    if start < scalars.endIndex {
      lines.append(SourceLine(number: lines.count + 1, text: String(scalars[start...])))
    }
    return lines
  }
}

extension JSONCoding {
  /// The error for `failure`, with line, column and path from a second look at the text.
  ///
  /// - Complexity: O(*n*) for the bytes before the failure.
  @usableFromInline
  @inline(never)
  static func locate(
    _ failure: ReadFailure, in bytes: [UInt8], count: Int, file: String, line: Int
  ) -> JSONError {
    let text = bytes[..<min(count, bytes.count)]
    var scanner = PathScanner(text: text, target: failure.offset)
    scanner.run()
    let (lines, column) = position(of: failure.offset, in: text)
    return JSONError(
      file: file, line: line + lines, column: column, path: scanner.path, reason: failure.reason)
  }

  /// The number of line breaks before `offset`, and the column in scalars from 1.
  static func position(of offset: Int, in text: ArraySlice<UInt8>) -> (lines: Int, column: Int) {
    var lines = 0
    var start = text.starts(with: [0xEF, 0xBB, 0xBF]) && offset >= 3 ? 3 : 0
    let end = min(offset, text.count)
    for index in 0..<end {
      let isBreak =
        text[index] == 0x0A
        || text[index] == 0x0D && index + 1 < text.count && text[index + 1] != 0x0A
      if isBreak {
        lines += 1
        start = index + 1
      }
    }
    let column = start < end ? text[start..<end].count { $0 & 0xC0 != 0x80 } : 0
    return (lines, column + 1)
  }
}

/// Finds the path to a byte of a text that is JSON as far as that byte.
struct PathScanner {
  /// An array or an object around the byte.
  private enum Level {
    case array(index: Int)
    case object(key: String?, awaitsKey: Bool)
  }

  let text: ArraySlice<UInt8>

  /// The byte that is looked for.
  let target: Int

  private var levels: [Level] = []

  init(text: ArraySlice<UInt8>, target: Int) {
    self.text = text
    self.target = target
  }

  /// Walks up to the byte.
  mutating func run() {
    var index = 0
    while index < text.count, index <= target {
      switch text[index] {
      case UInt8(ascii: "\""):
        index = string(at: index)
        continue
      case UInt8(ascii: "{"):
        if index < target { levels.append(.object(key: nil, awaitsKey: true)) }
      case UInt8(ascii: "["): if index < target { levels.append(.array(index: 0)) }
      case UInt8(ascii: "}"), UInt8(ascii: "]"): if index < target { _ = levels.popLast() }
      case UInt8(ascii: ","): if index < target { advance() }
      default: break
      }
      index += 1
    }
  }

  private mutating func advance() {
    switch levels.popLast() {
    case .array(let index): levels.append(.array(index: index + 1))
    case .object: levels.append(.object(key: nil, awaitsKey: true))
    case nil: break
    }
  }

  /// Goes behind the string at `start`, noting it where it is a key.
  private mutating func string(at start: Int) -> Int {
    var end = start + 1
    while end < text.count, text[end] != 0x22 { end += text[end] == 0x5C ? 2 : 1 }
    end = min(end, text.count)
    if case .object(_, awaitsKey: true) = levels.last {
      levels.removeLast()
      levels.append(.object(key: key(start + 1..<end), awaitsKey: false))
    }
    return end + 1
  }

  /// The key in `range` with its escapes resolved, or as it stands where it is not valid.
  private func key(_ range: Range<Int>) -> String {
    let raw = String(decoding: text[range], as: UTF8.self)
    guard text[range].contains(0x5C), target >= range.upperBound else { return raw }
    do throws(JSONError) {
      return try JSONCoding.decode(String.self, from: Array("\"\(raw)\"".utf8), file: "")
    } catch {
      return raw
    }
  }

  /// The path such as `mentors[3].capacity`.
  var path: String {
    var path = ""
    for level in levels {
      switch level {
      case .array(let index): path += "[\(index)]"
      case .object(key: nil, _): break
      case .object(key: .some(let key), _):
        if key.isPlainKey {
          path += path.isEmpty ? key : ".\(key)"
        } else {
          path += "[\"\(key.shownSafely)\"]"
        }
      }
    }
    return path
  }
}

extension String {
  /// Whether the text can stand in a path without quotes.
  fileprivate var isPlainKey: Bool {
    !isEmpty && utf8.count <= 64
      && unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || "0123456789_-".unicodeScalars.contains($0)
      }
  }
}

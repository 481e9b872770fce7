/// A piece of a page.
enum HTMLToken {
  /// Text, its entities resolved.
  case text(String)
  /// The beginning of an element.
  case start(HTMLTag)
  /// The end of an element of this name.
  case end(HTMLName, otherName: String)
}

/// The beginning of an element, with those attributes that matter here.
struct HTMLTag {
  /// The name.
  let name: HTMLName

  /// The name in lower case where ``name`` does not tell it, else empty.
  let otherName: String

  /// The attributes that matter, by their names in lower case; the first of a name counts.
  private(set) var attributes: [String: String] = [:]

  /// The `style` attribute in lower case and without spaces; `nil` where there is none.
  private(set) var style: String?

  /// A tag of the name `text`, which is in lower case.
  init(named text: String) {
    name = HTMLName(text)
    otherName = name == .other ? text : ""
  }

  /// Keeps the attribute `name` unless there is one of that name.
  mutating func keep(_ name: String, _ value: String) {
    guard Self.attributesThatMatter.contains(name), attributes[name] == nil else { return }
    attributes[name] = value
    guard name == "style" else { return }
    style = String(
      decoding: value.utf8.filter { !$0.isHTMLSpace }.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 },
      as: UTF8.self)
  }

  /// The attributes that are kept.
  private static let attributesThatMatter: Set<String> = [
    "colspan", "rowspan", "hidden", "style", "start", "type", "value", "role",
  ]

  /// Whether an attribute with the name of these bytes can be one that is kept: they are four to seven.
  static func mayMatter(_ name: ArraySlice<UInt8>) -> Bool {
    guard 4...7 ~= name.count, let first = name.first else { return false }
    switch first | 0x20 {
    case 0x63, 0x72, 0x68, 0x73, 0x74, 0x76: return true
    default: return false
    }
  }

  /// The whole number that an attribute begins with; `nil` where it begins with none.
  func number(_ name: String) -> Int? {
    guard let text = attributes[name] else { return nil }
    let trimmed = text.drop { $0 == " " || $0 == "+" }
    let digits = trimmed.prefix { $0.isASCII && $0.isNumber }
    if trimmed.first == "-" { return Int(trimmed.dropFirst().prefix(9)).map { -$0 } }
    return digits.isEmpty ? nil : Int(digits.prefix(9))
  }

  /// Whether a new page begins with the element.
  var breaksPage: Bool { style?.holds("page-break-before:always") ?? false }
}

extension String {
  /// Whether the bytes of `part` stand in the text.
  ///
  /// - Complexity: O(*n*) for texts in which the first byte of `part` is rare.
  func holds(_ part: StaticString) -> Bool {
    part.withUTF8Buffer { part in
      var rest = utf8[...]
      while let start = rest.firstIndex(of: part[0]) {
        rest = rest[start...]
        if rest.starts(with: part) { return true }
        rest.removeFirst()
      }
      return false
    }
  }
}

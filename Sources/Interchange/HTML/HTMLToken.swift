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
  var attributes: [String: String] = [:]

  /// A tag of the name `text`, which is in lower case.
  init(named text: String) {
    name = HTMLName(text)
    otherName = name == .other ? text : ""
  }

  /// The attributes that are kept.
  static let attributesThatMatter: Set<String> = [
    "colspan", "rowspan", "hidden", "style", "start", "type", "value", "role",
  ]

  /// The whole number that an attribute begins with; `nil` where it begins with none.
  func number(_ name: String) -> Int? {
    guard let text = attributes[name] else { return nil }
    let trimmed = text.drop { $0 == " " || $0 == "+" }
    let digits = trimmed.prefix { $0.isASCII && $0.isNumber }
    if trimmed.first == "-" { return Int(trimmed.dropFirst().prefix(9)).map { -$0 } }
    return digits.isEmpty ? nil : Int(digits.prefix(9))
  }

  /// The `style` attribute in lower case and without spaces; `nil` where there is none.
  var style: String? {
    guard let style = attributes["style"] else { return nil }
    return String(decoding: style.lowercased().utf8.filter { !$0.isHTMLSpace }, as: UTF8.self)
  }

  /// Whether a new page begins with the element.
  var breaksPage: Bool { style?.contains("page-break-before:always") ?? false }
}

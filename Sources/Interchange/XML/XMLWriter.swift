/// Writes an XML file in UTF-8, element by element; characters that XML forbids are left out.
///
/// ```swift
/// var xml = XMLWriter()
/// xml.element("w:p") { paragraph in
///   paragraph.element("w:t", ["xml:space": "preserve"], text: "Срок < 5 дней")
/// }
/// let bytes = xml.bytes
/// ```
public struct XMLWriter: Sendable {
  /// What has been written so far.
  public private(set) var bytes: [UInt8] = []

  private var open: [String] = []

  /// Where the last start tag ended.
  private var startEnd = 0

  /// Creates a writer, which begins with the declaration of XML unless told otherwise.
  public init(withDeclaration: Bool = true) {
    if withDeclaration {
      bytes += "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8
    }
  }

  /// Writes an element and, between its start and its end, what `content` writes.
  ///
  /// - Parameters:
  ///   - name: The name with its prefix; it is not checked.
  ///   - attributes: The attributes in this order; those without a value are left out.
  ///   - content: Writes what is inside; an element in which nothing is written becomes `<name/>`.
  /// - Throws: What `content` throws.
  public mutating func element<Failure: Error>(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    _ content: (inout XMLWriter) throws(Failure) -> Void
  ) throws(Failure) {
    begin(name, attributes)
    try content(&self)
    end()
  }

  /// Writes an element that holds a text.
  ///
  /// - Parameters:
  ///   - name: The name with its prefix; it is not checked.
  ///   - attributes: The attributes in this order; those without a value are left out.
  ///   - text: The text; an empty one gives `<name/>`.
  public mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String = ""
  ) {
    begin(name, attributes)
    if !text.isEmpty { self.text(text) }
    end()
  }

  /// Writes the start of an element, which ``end()`` ends.
  public mutating func begin(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:]
  ) {
    begin(name, attributes: attributes)
  }

  /// Writes the start of an element with attributes that are not known beforehand.
  mutating func begin(
    _ name: String, attributes: some Sequence<(key: String, value: String?)>
  ) {
    bytes.append(0x3C)
    bytes += name.utf8
    for (key, value) in attributes {
      guard let value else { continue }
      bytes.append(0x20)
      bytes += key.utf8
      bytes += "=\"".utf8
      appendEscaped(value, inAttribute: true)
      bytes.append(0x22)
    }
    bytes.append(0x3E)
    startEnd = bytes.count
    open.append(name)
  }

  /// Ends the element begun last.
  ///
  /// - Precondition: There is one.
  public mutating func end() {
    let name = open.removeLast()
    if bytes.count == startEnd {
      bytes.removeLast()
      bytes += "/>".utf8
    } else {
      bytes += "</".utf8
      bytes += name.utf8
      bytes.append(0x3E)
    }
  }

  /// Writes text, its special characters escaped.
  public mutating func text(_ text: String) {
    appendEscaped(text, inAttribute: false)
  }

  private mutating func appendEscaped(_ text: String, inAttribute: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"" where inAttribute: bytes += "&quot;".utf8
      case "\r": bytes += "&#13;".utf8
      case "\n" where inAttribute: bytes += "&#10;".utf8
      case "\t" where inAttribute: bytes += "&#9;".utf8
      default:
        if scalar.isAllowedInXML {
          bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
      }
    }
  }
}

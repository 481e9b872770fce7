/// A drawing in the format SVG that stands alone: no script, nothing from outside.
///
/// Source: SVG 1.1 (Second Edition), W3C.
public struct SVGDrawing: Hashable, Sendable {
  /// The width in units of the drawing, which are pixels of 1/96 inch.
  public var width: Int

  /// The height in the same units.
  public var height: Int

  /// What the drawing is called, also for people who cannot see it.
  public var title: String

  /// What the drawing shows, for people who cannot see it; empty for nothing.
  public var summary: String

  /// The language of the texts, as BCP 47 names it.
  public var language: String

  /// The style sheet (CSS) to which the classes of the elements refer.
  public var style: String

  /// What the elements refer to: patterns and clipping paths.
  public var definitions: [SVGElement]

  /// The elements from the back to the front.
  public var elements: [SVGElement]

  /// Creates a drawing.
  public init(
    width: Int, height: Int, title: String, summary: String = "", language: String,
    style: String = "", definitions: [SVGElement] = [], elements: [SVGElement] = []
  ) {
    self.width = width
    self.height = height
    self.title = title
    self.summary = summary
    self.language = language
    self.style = style
    self.definitions = definitions
    self.elements = elements
  }

  /// The file, one element a line.
  ///
  /// - Complexity: O(*n*).
  public var text: String {
    var children = [SVGElement("title", text: title)]
    if !summary.isEmpty { children.append(SVGElement("desc", text: summary)) }
    if !style.isEmpty { children.append(SVGElement("style", text: "\n" + style + "\n")) }
    if !definitions.isEmpty { children.append(SVGElement("defs", children: definitions)) }
    let root = SVGElement(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("width", "\(width)"), ("height", "\(height)"),
        ("viewBox", "0 0 \(width) \(height)"), ("xml:lang", language), ("lang", language),
        ("role", "img"), ("aria-label", title),
      ],
      children: children + elements)
    var xml = XMLWriter()
    root.write(to: &xml)
    return String(decoding: xml.bytes, as: UTF8.self)
  }
}

/// An element of a drawing: its name, its attributes, and what it holds.
public struct SVGElement: Hashable, Sendable {
  private let name: String
  private let attributes: [Attribute]
  private let text: String
  private let children: [SVGElement]

  private struct Attribute: Hashable {
    let name: String
    let value: String
  }

  /// Creates an element; attributes are written in this order, a text before the children.
  public init(
    _ name: String, _ attributes: [(name: String, value: String)] = [], text: String = "",
    children: [SVGElement] = []
  ) {
    self.name = name
    self.attributes = attributes.map { Attribute(name: $0.name, value: $0.value) }
    self.text = text
    self.children = children
  }

  fileprivate func write(to xml: inout XMLWriter) {
    xml.begin(name, attributes: attributes.lazy.map { ($0.name, $0.value) })
    if !text.isEmpty { xml.text(text) }
    if !children.isEmpty {
      xml.text("\n")
      for child in children { child.write(to: &xml) }
    }
    xml.end()
    xml.text("\n")
  }
}

extension SVGElement {
  /// A rectangle with its upper left corner at `x`, `y`.
  public static func rectangle(
    x: Int, y: Int, width: Int, height: Int, style: String
  ) -> SVGElement {
    SVGElement(
      "rect",
      [
        ("x", "\(x)"), ("y", "\(y)"), ("width", "\(width)"), ("height", "\(height)"),
        ("class", style),
      ])
  }

  /// A line between two points, such as `M0 0L10 10`, or several.
  public static func path(_ path: String, style: String) -> SVGElement {
    SVGElement("path", [("d", path), ("class", style)])
  }

  /// A text whose base line begins, or ends, at `x`, `y`.
  public static func text(
    _ text: String, x: Int, y: Int, style: String, anchor: Anchor = .start
  ) -> SVGElement {
    var attributes = [("x", "\(x)"), ("y", "\(y)"), ("class", style)]
    if anchor != .start { attributes.append(("text-anchor", anchor.rawValue)) }
    return SVGElement("text", attributes, text: text)
  }

  /// Elements that belong together, with a text that a program shows when it is pointed at them.
  public static func group(
    title: String = "", style: String = "", clip: String = "", _ children: [SVGElement]
  ) -> SVGElement {
    var attributes: [(String, String)] = []
    if !style.isEmpty { attributes.append(("class", style)) }
    if !clip.isEmpty { attributes.append(("clip-path", "url(#\(clip))")) }
    let head = title.isEmpty ? [] : [SVGElement("title", text: title)]
    return SVGElement("g", attributes, children: head + children)
  }

  /// The point of a text that is given.
  public enum Anchor: String, Hashable, Sendable {
    case start, middle, end
  }
}

/// An element of a page that is open.
struct HTMLElement {
  let name: String
  /// Whether it hides its text.
  let isHidden: Bool
  /// Whether its text is never shown.
  let isUnshown: Bool
  /// Whether spaces and ends of lines in it count.
  let isPreformatted: Bool
  /// The numbering of a list.
  var numbering: HTMLListNumbering?
  /// Whether its hidden text was remarked.
  var isRemarked = false
  /// Whether it is a table too deep in others, which is read as text.
  var isFlattened = false

  init(_ tag: HTMLTag) {
    name = tag.name
    let style = tag.style
    isHidden =
      tag.attributes["hidden"] != nil || style.contains("display:none")
      || style.contains("visibility:hidden") || style.contains("mso-hide:all")
    isUnshown = Self.unshown.contains(name)
    isPreformatted = name == "pre" || style.contains("white-space:pre")
    let isList = name == "ol" || name == "ul" || name == "menu" || name == "dir"
    numbering = isList ? HTMLListNumbering(tag) : nil
  }

  /// Whether it is a cell.
  var isCell: Bool { name == "td" || name == "th" }

  /// Whether it has a text of its own apart from that around it.
  var holdsText: Bool { isCell || name == "caption" }

  /// Whether it is a part of a table that holds no text itself.
  var isTablePart: Bool { Self.tableParts.contains(name) && !holdsText && !isFlattened }

  /// Whether it says something about the text in it.
  var changesText: Bool { isHidden || isUnshown || isPreformatted }

  /// The parts of tables.
  static let tableParts: Set<String> = [
    "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th",
  ]

  /// The elements that begin a paragraph of their own; paragraphs, headings, items and parts of
  /// tables aside.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup",
    "html", "legend", "main", "menu", "nav", "ol", "pre", "search", "section", "summary", "ul",
  ]

  /// The elements that have no content.
  static let voids: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]

  /// The elements whose content is never a text of the page.
  private static let unshown: Set<String> = [
    "math", "noscript", "object", "select", "svg", "template", "xml",
  ]
}

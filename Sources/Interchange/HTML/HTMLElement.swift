/// An element of a page that is open.
struct HTMLElement {
  let name: HTMLName
  /// The name where ``name`` does not tell it.
  let otherName: String
  /// Whether it hides its text.
  let isHidden: Bool
  /// Whether spaces and ends of lines in it count.
  let isPreformatted: Bool
  /// The numbering of a list.
  var numbering: HTMLListNumbering?
  /// Whether it stands in an element that is never shown, so that it means nothing.
  var isInert = false
  /// Whether its hidden text was remarked.
  var isRemarked = false

  init(_ tag: HTMLTag) {
    name = tag.name
    otherName = tag.otherName
    let style = tag.style
    isHidden = tag.attributes["hidden"] != nil || (style.map(Self.hides) ?? false)
    isPreformatted = name == .pre || (style?.holds("white-space:pre") ?? false)
    numbering = name.isList ? HTMLListNumbering(tag) : nil
  }

  /// Whether `style` hides a text.
  private static func hides(_ style: String) -> Bool {
    style.holds("display:none") || style.holds("visibility:hidden") || style.holds("mso-hide:all")
  }

  /// Whether it is a part of a table that holds no text itself.
  var isTablePart: Bool { name.isOfTable && !name.holdsText }

  /// Whether it says something about the text in it.
  var changesText: Bool { isHidden || name.isUnshown || isPreformatted }

  /// Whether an end tag of these names ends it.
  func isNamed(_ name: HTMLName, _ otherName: String) -> Bool {
    self.name == name && (name != .other || self.otherName == otherName)
  }
}

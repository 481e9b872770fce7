/// The name of an element as far as it matters.
enum HTMLName: UInt8, CaseIterable {
  /// The page's text: a paragraph, headings, an item.
  case p, h1, h2, h3, h4, h5, h6, li, dd, dt
  /// Tables and their parts.
  case table, caption, thead, tbody, tfoot, tr, td, th
  /// Lists.
  case ol, ul, menu, dir, dl
  /// Other elements that begin a paragraph of their own.
  case address, article, aside, blockquote, body, center, details, dialog, div, fieldset, figcaption
  case figure, footer, form, header, hgroup, html, legend, main, nav, pre, search, section, summary
  /// Elements that have no content.
  case area, base, br, col, embed, hr, img, input, link, meta, param, source, track, wbr
  /// Elements whose content is never a text of the page.
  case del, math, noscript, object, select, svg, template, xml
  /// Elements whose content is no HTML either.
  case script, style, title, textarea, iframe, noembed, noframes
  /// A text that was inserted later.
  case ins
  /// All others.
  case other

  /// The name `text`, in lower case.
  init(_ text: String) { self = Self.known[text] ?? .other }

  private static let known = Dictionary(
    uniqueKeysWithValues: allCases.map { ("\($0)", $0) })

  /// The level of a heading, `nil` where it is none.
  var headingLevel: Int? {
    Self.h1.rawValue...Self.h6.rawValue ~= rawValue ? Int(rawValue - Self.h1.rawValue) + 1 : nil
  }

  /// Whether it is a table or a part of one.
  var isOfTable: Bool { Self.table.rawValue...Self.th.rawValue ~= rawValue }

  /// Whether it is a cell.
  var isCell: Bool { self == .td || self == .th }

  /// Whether it has a text of its own apart from that around it.
  var holdsText: Bool { isCell || self == .caption }

  /// Whether it is a group of rows.
  var isRowGroup: Bool { self == .thead || self == .tbody || self == .tfoot }

  /// Whether it is a list.
  var isList: Bool { Self.ol.rawValue...Self.dir.rawValue ~= rawValue }

  /// Whether it begins a paragraph of its own; paragraphs, headings, items and parts of tables aside.
  var isBlock: Bool { Self.ol.rawValue...Self.summary.rawValue ~= rawValue }

  /// Whether it has no content.
  var isVoid: Bool { Self.area.rawValue...Self.wbr.rawValue ~= rawValue }

  /// Whether its content is never a text of the page.
  var isUnshown: Bool { Self.del.rawValue...Self.xml.rawValue ~= rawValue }

  /// Whether its content is neither a text of the page nor HTML.
  var isRaw: Bool { Self.script.rawValue...Self.noframes.rawValue ~= rawValue }
}

/// A paragraph of a text document.
public struct WordParagraph: Hashable, Sendable {
  /// The pieces of text in order.
  public var runs: [WordRun]

  /// How it looks unless the other members say otherwise.
  public var style: WordStyle

  /// How the lines are aligned; `nil` leaves it to the style.
  public var alignment: Alignment?

  /// The indents in millimetres; `nil` leaves them to the style.
  public var indents: Indents?

  /// The room above and below in points; `nil` leaves it to the style.
  public var spacing: Spacing?

  /// The places to which tabs go, from the left.
  public var tabs: [Tab]

  /// Whether it stays on the page of the next paragraph.
  public var keepsWithNext: Bool

  /// Whether it begins a page.
  public var beginsPage: Bool

  /// How lines are aligned.
  public enum Alignment: String, Hashable, Sendable {
    case left, center, right
    case justified = "both"
  }

  /// Indents in millimetres.
  public struct Indents: Hashable, Sendable {
    /// Before all lines.
    public var left: Double
    /// Before the first line in addition; negative for lines that hang.
    public var firstLine: Double
    /// Behind all lines.
    public var right: Double

    /// Creates indents in millimetres.
    public init(left: Double = 0, firstLine: Double = 0, right: Double = 0) {
      self.left = left
      self.firstLine = firstLine
      self.right = right
    }
  }

  /// Room above and below in points.
  public struct Spacing: Hashable, Sendable {
    public var before, after: Double

    /// Creates room in points.
    public init(before: Double = 0, after: Double = 0) {
      self.before = before
      self.after = after
    }
  }

  /// A place to which a tab goes.
  public struct Tab: Hashable, Sendable {
    /// How far it is from the left margin, in millimetres.
    public var position: Double

    /// How the text stands to it.
    public var alignment: Alignment

    /// Whether a line is drawn up to it, for something to be written by hand.
    public var hasLine: Bool

    /// Creates a tab at `position` millimetres.
    public init(_ position: Double, _ alignment: Alignment = .left, hasLine: Bool = false) {
      self.position = position
      self.alignment = alignment
      self.hasLine = hasLine
    }
  }

  /// Creates a paragraph of runs.
  public init(
    _ runs: [WordRun], style: WordStyle = .body, alignment: Alignment? = nil,
    indents: Indents? = nil, spacing: Spacing? = nil, tabs: [Tab] = [],
    keepsWithNext: Bool = false, beginsPage: Bool = false
  ) {
    self.runs = runs
    self.style = style
    self.alignment = alignment
    self.indents = indents
    self.spacing = spacing
    self.tabs = tabs
    self.keepsWithNext = keepsWithNext
    self.beginsPage = beginsPage
  }

  /// Creates a paragraph of one text.
  public init(
    _ text: String, style: WordStyle = .body, alignment: Alignment? = nil,
    indents: Indents? = nil, spacing: Spacing? = nil, tabs: [Tab] = [],
    keepsWithNext: Bool = false, beginsPage: Bool = false
  ) {
    self.init(
      text.isEmpty ? [] : [WordRun(text)], style: style, alignment: alignment, indents: indents,
      spacing: spacing, tabs: tabs, keepsWithNext: keepsWithNext, beginsPage: beginsPage)
  }

  func write(to xml: inout XMLWriter, sectionEnd: ((inout XMLWriter) -> Void)? = nil) {
    xml.element("w:p") { xml in
      // The order of the members is the schema's (ECMA-376, 17.3.1.26).
      xml.element("w:pPr") { xml in
        xml.element("w:pStyle", ["w:val": style.rawValue])
        if keepsWithNext { xml.element("w:keepNext") }
        if beginsPage { xml.element("w:pageBreakBefore") }
        if !tabs.isEmpty {
          xml.element("w:tabs") { xml in for tab in tabs { tab.write(to: &xml) } }
        }
        if let spacing {
          xml.element(
            "w:spacing",
            [
              "w:before": "\(WordUnit.twips(points: spacing.before))",
              "w:after": "\(WordUnit.twips(points: spacing.after))",
            ])
        }
        if let indents {
          let first = WordUnit.twips(millimetres: indents.firstLine)
          xml.element(
            "w:ind",
            [
              "w:left": "\(WordUnit.twips(millimetres: indents.left))",
              "w:right": indents.right == 0
                ? nil : "\(WordUnit.twips(millimetres: indents.right))",
              "w:firstLine": first >= 0 ? "\(first)" : nil,
              "w:hanging": first < 0 ? "\(-first)" : nil,
            ])
        }
        if let alignment { xml.element("w:jc", ["w:val": alignment.rawValue]) }
        sectionEnd?(&xml)
      }
      for run in runs { run.write(to: &xml) }
    }
  }
}

extension WordParagraph.Tab {
  fileprivate func write(to xml: inout XMLWriter) {
    xml.element(
      "w:tab",
      [
        "w:val": alignment == .justified ? "left" : alignment.rawValue,
        "w:leader": hasLine ? "underscore" : nil,
        "w:pos": "\(WordUnit.twips(millimetres: position))",
      ])
  }
}

/// A piece of text that looks alike.
public struct WordRun: Hashable, Sendable {
  /// The text: tabs go to the next place, line feeds begin a line, no-break spaces stay.
  public var text: String

  public var isBold: Bool
  public var isItalic: Bool
  public var isUnderlined: Bool

  /// The size in points; `nil` leaves it to the paragraph.
  public var fontSize: Double?

  /// The room between letters in points: «п р и к а з ы в а ю» without spaces in the text.
  public var letterSpacing: Double

  /// Creates a run.
  public init(
    _ text: String, isBold: Bool = false, isItalic: Bool = false, isUnderlined: Bool = false,
    fontSize: Double? = nil, letterSpacing: Double = 0
  ) {
    self.text = text
    self.isBold = isBold
    self.isItalic = isItalic
    self.isUnderlined = isUnderlined
    self.fontSize = fontSize
    self.letterSpacing = letterSpacing
  }

  func write(to xml: inout XMLWriter) {
    guard !text.isEmpty else { return }
    xml.element("w:r") { xml in
      // The order of the members is the schema's (ECMA-376, 17.3.2.28).
      xml.element("w:rPr") { xml in
        if isBold { xml.element("w:b") }
        if isItalic { xml.element("w:i") }
        if letterSpacing != 0 {
          xml.element("w:spacing", ["w:val": "\(WordUnit.twips(points: letterSpacing))"])
        }
        if let fontSize {
          let size = "\(WordUnit.halfPoints(fontSize))"
          xml.element("w:sz", ["w:val": size])
          xml.element("w:szCs", ["w:val": size])
        }
        if isUnderlined { xml.element("w:u", ["w:val": "single"]) }
      }
      writeText(to: &xml)
    }
  }

  private func writeText(to xml: inout XMLWriter) {
    var piece = ""
    func flush(_ xml: inout XMLWriter) {
      if !piece.isEmpty { xml.element("w:t", ["xml:space": "preserve"], text: piece) }
      piece = ""
    }
    for character in text {
      switch character {
      case "\t":
        flush(&xml)
        xml.element("w:tab")
      case _ where character.isNewline:
        flush(&xml)
        xml.element("w:br")
      default: piece.append(character)
      }
    }
    flush(&xml)
  }
}

/// The units of the format.
enum WordUnit {
  /// Twentieths of a point, of which an inch has 1,440.
  static func twips(millimetres: Double) -> Int { nearest(millimetres * 1440 / 25.4) }

  static func twips(points: Double) -> Int { nearest(points * 20) }

  static func halfPoints(_ points: Double) -> Int { nearest(points * 2) }

  private static func nearest(_ value: Double) -> Int { Int(value < 0 ? value - 0.5 : value + 0.5) }
}

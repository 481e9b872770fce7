extension WorkbookStyle {
  /// What the number of a cell is shown as.
  enum Kind: Int, CaseIterable {
    case text, number, date, percent

    /// The number of the format: general, a day, percent; 164 and on are the file's own.
    var format: Int {
      switch self {
      case .text, .number: 0
      case .date: 164
      case .percent: 165
      }
    }
  }

  /// The number of the style for values of `kind` in the part of the styles.
  func index(of kind: Kind) -> Int { rawValue * Kind.allCases.count + kind.rawValue }

  private var font: Int {
    switch self {
    case .plain, .table, .note: 0
    case .header, .section: 1
    case .title: 2
    }
  }

  /// Whether long texts go on in the next line of the cell.
  var isWrapped: Bool { self != .plain }

  /// The height of a line in points.
  var lineHeight: Double { self == .title ? 18.6 : 13.2 }

  /// The width of a mean Cyrillic letter, where that of a digit in the table's font is one.
  var letterWidth: Double {
    switch self {
    case .plain, .table, .note: 1.08
    case .header, .section: 1.18
    case .title: 1.62
    }
  }

  private var isFramed: Bool { self == .header || self == .section || self == .table }

  /// The part with the styles: three fonts, three fills, two borders, a style for each look and kind.
  static var part: [UInt8] {
    var xml = XMLWriter()
    let space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    xml.element("styleSheet", ["xmlns": space]) { xml in
      xml.element("numFmts", ["count": "2"]) { xml in
        xml.element("numFmt", ["numFmtId": "164", "formatCode": "dd\\.mm\\.yyyy"])
        xml.element("numFmt", ["numFmtId": "165", "formatCode": "0.0%"])
      }
      xml.element("fonts", ["count": "3"]) { xml in
        font(&xml, size: 10, isBold: false)
        font(&xml, size: 10, isBold: true)
        font(&xml, size: 14, isBold: true)
      }
      xml.element("fills", ["count": "3"]) { xml in
        fill(&xml, "none")
        fill(&xml, "gray125")
        fill(&xml, "solid", color: "FFE9EEF4")
      }
      xml.element("borders", ["count": "2"]) { xml in
        border(&xml, nil)
        border(&xml, "thin")
      }
      xml.element("cellStyleXfs", ["count": "1"]) { xml in
        xml.element("xf", ["numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0"])
      }
      let styles = allCases.flatMap { style in Kind.allCases.map { (style, $0) } }
      xml.element("cellXfs", ["count": "\(styles.count)"]) { xml in
        for (style, kind) in styles { style.format(&xml, kind) }
      }
      xml.element("cellStyles", ["count": "1"]) { xml in
        xml.element("cellStyle", ["name": "Normal", "xfId": "0", "builtinId": "0"])
      }
    }
    return xml.bytes
  }

  private func format(_ xml: inout XMLWriter, _ kind: Kind) {
    let isTitleOrHeader = self == .title || self == .header
    xml.element(
      "xf",
      [
        "numFmtId": "\(kind.format)", "fontId": "\(font)", "fillId": self == .header ? "2" : "0",
        "borderId": isFramed ? "1" : "0", "xfId": "0", "applyNumberFormat": "1",
        "applyFont": "1", "applyFill": "1", "applyBorder": "1", "applyAlignment": "1",
      ]
    ) { xml in
      xml.element(
        "alignment",
        [
          "vertical": isTitleOrHeader ? "center" : "top",
          "wrapText": isWrapped ? "1" : nil,
        ])
    }
  }

  private static func font(_ xml: inout XMLWriter, size: Int, isBold: Bool) {
    xml.element("font") { xml in
      if isBold { xml.element("b") }
      xml.element("sz", ["val": "\(size)"])
      xml.element("name", ["val": "Arial"])
      xml.element("family", ["val": "2"])
    }
  }

  private static func fill(_ xml: inout XMLWriter, _ pattern: String, color: String? = nil) {
    xml.element("fill") { xml in
      xml.element("patternFill", ["patternType": pattern]) { xml in
        guard let color else { return }
        xml.element("fgColor", ["rgb": color])
        xml.element("bgColor", ["indexed": "64"])
      }
    }
  }

  private static func border(_ xml: inout XMLWriter, _ style: String?) {
    xml.element("border") { xml in
      for side in ["left", "right", "top", "bottom"] {
        xml.element(side, ["style": style]) { xml in
          if style != nil { xml.element("color", ["indexed": "64"]) }
        }
      }
      xml.element("diagonal")
    }
  }
}

/// The styles of paragraphs that documents of this program have.
public enum WordStyle: String, Hashable, Sendable, CaseIterable {
  /// Running text: justified, the first line indented by 1.25 cm.
  case body = "Normal"
  /// A line by itself: from the left, without indent. Requisites, signatures.
  case line = "Line"
  /// The title of a document: bold, in the middle.
  case title = "Title"
  /// The heading of a part: bold, from the left.
  case heading = "Heading1"
  /// The text of a cell.
  case table = "TableText"
  /// The heading of a column.
  case tableHeader = "TableHeader"
  /// What stands in the margins, the number of the page among it.
  case margin = "Header"

  private var name: String {
    switch self {
    case .body: "Normal"
    case .line: "Line"
    case .title: "Title"
    case .heading: "heading 1"
    case .table: "Table Text"
    case .tableHeader: "Table Header"
    case .margin: "header"
    }
  }

  private var isBold: Bool { self == .title || self == .heading || self == .tableHeader }

  private var alignment: WordParagraph.Alignment {
    switch self {
    case .body: .justified
    case .line, .heading, .table: .left
    case .title, .tableHeader, .margin: .center
    }
  }

  /// The size in points where text has `size`: tables may be smaller, and 11 points can still be read.
  private func fontSize(_ size: Double) -> Double {
    switch self {
    case .body, .line, .title, .heading: size
    case .table, .tableHeader: min(size, 11)
    case .margin: min(size, 12)
    }
  }

  private func write(to xml: inout XMLWriter, _ document: WordDocument) {
    xml.element(
      "w:style",
      [
        "w:type": "paragraph", "w:default": self == .body ? "1" : nil, "w:styleId": rawValue,
        "w:customStyle": [.line, .table, .tableHeader].contains(self) ? "1" : nil,
      ]
    ) { xml in
      xml.element("w:name", ["w:val": name])
      if self != .body { xml.element("w:basedOn", ["w:val": WordStyle.body.rawValue]) }
      xml.element("w:qFormat")
      xml.element("w:pPr") { xml in
        if self == .heading { xml.element("w:keepNext") }
        let room = self == .title || self == .heading ? "120" : "0"
        xml.element("w:spacing", ["w:before": "0", "w:after": room])
        xml.element("w:ind", ["w:left": "0", "w:firstLine": self == .body ? "709" : "0"])
        xml.element("w:jc", ["w:val": alignment.rawValue])
        if self == .heading { xml.element("w:outlineLvl", ["w:val": "0"]) }
      }
      xml.element("w:rPr") { xml in
        if isBold { xml.element("w:b") }
        let size = "\(WordUnit.halfPoints(fontSize(document.fontSize)))"
        xml.element("w:sz", ["w:val": size])
        xml.element("w:szCs", ["w:val": size])
      }
    }
  }

  /// The part with the styles of `document`.
  static func part(of document: WordDocument) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:styles", ["xmlns:w": WordParts.main]) { xml in
      xml.element("w:docDefaults") { xml in
        xml.element("w:rPrDefault") { xml in
          xml.element("w:rPr") { xml in
            xml.element(
              "w:rFonts",
              [
                "w:ascii": document.font, "w:hAnsi": document.font,
                "w:eastAsia": document.font, "w:cs": document.font,
              ])
            let size = "\(WordUnit.halfPoints(document.fontSize))"
            xml.element("w:sz", ["w:val": size])
            xml.element("w:szCs", ["w:val": size])
            xml.element("w:lang", ["w:val": document.language])
          }
        }
        xml.element("w:pPrDefault") { xml in
          xml.element("w:pPr") { xml in
            xml.element(
              "w:spacing",
              ["w:before": "0", "w:after": "0", "w:line": "240", "w:lineRule": "auto"])
          }
        }
      }
      for style in allCases { style.write(to: &xml, document) }
    }
    return xml.bytes
  }
}

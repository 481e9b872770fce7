/// Writes the main part of a text document and collects what stands in the margins.
struct WordBody {
  private let document: WordDocument

  /// The parts with what stands in the margins, in the order of their numbers.
  private(set) var margins: [WordMargin] = []

  init(_ document: WordDocument) { self.document = document }

  /// The bytes of the part.
  mutating func part() -> [UInt8] {
    var xml = XMLWriter()
    xml.begin("w:document", ["xmlns:w": WordParts.main, "xmlns:r": PackageParts.relations])
    xml.begin("w:body")
    for (index, section) in document.sections.enumerated() {
      let references = references(of: section)
      let isLast = index == document.sections.count - 1
      write(section.blocks, to: &xml)
      let end: (inout XMLWriter) -> Void = { xml in
        Self.writeEnd(of: section, references, to: &xml)
      }
      if isLast {
        // Word wants a paragraph after a table at the end.
        if case .table = section.blocks.last { Self.gap.write(to: &xml) }
        end(&xml)
      } else {
        Self.gap.write(to: &xml, sectionEnd: end)
      }
    }
    xml.end()
    xml.end()
    return xml.bytes
  }

  /// A paragraph that is there because the format wants one.
  private static let gap = WordParagraph("", style: .margin)

  private func write(_ blocks: [WordBlock], to xml: inout XMLWriter) {
    for (index, block) in blocks.enumerated() {
      switch block {
      case .paragraph(let paragraph): paragraph.write(to: &xml)
      case .table(let table):
        // Two tables without a paragraph between become one.
        if index > 0, case .table = blocks[index - 1] { Self.gap.write(to: &xml) }
        table.write(to: &xml)
      case .pageBreak:
        xml.element("w:p") { xml in
          xml.element("w:r") { xml in xml.element("w:br", ["w:type": "page"]) }
        }
      }
    }
  }

  /// A reference from a section to what stands in its margins.
  private struct Reference {
    let element: String
    let type: String
    let id: String
  }

  private mutating func references(of section: WordSection) -> [Reference] {
    [
      add(.header, "default", section.header, hasNumber: section.hasPageNumbers),
      add(.header, "first", section.header, hasNumber: false),
      add(.footer, "default", section.footer, hasNumber: false),
      add(.footer, "first", section.footer, hasNumber: false),
    ]
  }

  private mutating func add(
    _ kind: WordMargin.Kind, _ type: String, _ paragraphs: [WordParagraph], hasNumber: Bool
  ) -> Reference {
    let margin = WordMargin(
      kind: kind, number: margins.count + 1, paragraphs: paragraphs, hasNumber: hasNumber)
    margins.append(margin)
    return Reference(element: "w:\(kind.rawValue)Reference", type: type, id: margin.id)
  }

  private static func writeEnd(
    of section: WordSection, _ references: [Reference], to xml: inout XMLWriter
  ) {
    let page = section.page
    func twips(_ millimetres: Double) -> String { "\(WordUnit.twips(millimetres: millimetres))" }
    xml.element("w:sectPr") { xml in
      for reference in references {
        xml.element(
          reference.element, ["w:type": reference.type, "r:id": reference.id])
      }
      xml.element(
        "w:pgSz",
        [
          "w:w": twips(page.width), "w:h": twips(page.height),
          "w:orient": page.isLandscape ? "landscape" : nil,
        ])
      xml.element(
        "w:pgMar",
        [
          "w:top": twips(page.margins.top), "w:right": twips(page.margins.right),
          "w:bottom": twips(page.margins.bottom), "w:left": twips(page.margins.left),
          "w:header": twips(10), "w:footer": twips(10), "w:gutter": "0",
        ])
      if section.restartsNumbers { xml.element("w:pgNumType", ["w:start": "1"]) }
      xml.element("w:titlePg")
    }
  }
}

/// What stands in the top or bottom margin of pages.
struct WordMargin {
  /// Which margin it is.
  enum Kind: String {
    case header, footer
  }

  let kind: Kind
  let number: Int
  let paragraphs: [WordParagraph]
  let hasNumber: Bool

  var fileName: String { "\(kind.rawValue)\(number).xml" }

  /// The identifier of the reference; those before belong to other parts.
  var id: String { "rId\(number + 2)" }

  /// The bytes of the part.
  var part: [UInt8] {
    var xml = XMLWriter()
    xml.element(kind == .header ? "w:hdr" : "w:ftr", ["xmlns:w": WordParts.main]) { xml in
      if hasNumber { Self.writeNumber(to: &xml) }
      for paragraph in paragraphs { paragraph.write(to: &xml) }
      if !hasNumber && paragraphs.isEmpty { WordParagraph("", style: .margin).write(to: &xml) }
    }
    return xml.bytes
  }

  /// The number of the page, in the middle.
  private static func writeNumber(to xml: inout XMLWriter) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") { xml in
        xml.element("w:pStyle", ["w:val": WordStyle.margin.rawValue])
      }
      xml.element("w:r") { xml in xml.element("w:fldChar", ["w:fldCharType": "begin"]) }
      xml.element("w:r") { xml in
        xml.element("w:instrText", ["xml:space": "preserve"], text: " PAGE ")
      }
      xml.element("w:r") { xml in xml.element("w:fldChar", ["w:fldCharType": "separate"]) }
      xml.element("w:r") { xml in xml.element("w:t", text: "2") }
      xml.element("w:r") { xml in xml.element("w:fldChar", ["w:fldCharType": "end"]) }
    }
  }
}

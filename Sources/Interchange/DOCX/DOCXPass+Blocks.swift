import Wording

extension DOCXPass {
  /// Reads paragraphs and tables up to the end of the element that began last.
  mutating func readFlow(into flow: inout DOCXFlow) throws(PackageError) {
    try forEachChild { pass, name throws(PackageError) in
      try pass.readBlock(name, into: &flow)
    }
  }

  mutating func readBlock(_ name: XMLName, into flow: inout DOCXFlow) throws(PackageError) {
    switch (name.namespace, name.local) {
    case (.wordprocessing, "p"): try readParagraph(into: &flow)
    case (.wordprocessing, "tbl"): try readTable(into: &flow)
    case (.wordprocessing, "del"), (.wordprocessing, "moveFrom"):
      var notice = DOCXParagraphNotice()
      notice.deleted = try deletedText()
      notice.report(to: &remarks, at: place)
    case (.wordprocessing, "sectPr"):
      flow.endSection(startsOnSamePage: try readSection().startsOnSamePage)
    case (.wordprocessing, "altChunk"), (.wordprocessing, "subDoc"):
      yield += 1
      remarks.add(
        .structure,
        Phrase(
          ru: "вложенный документ не прочитан; откройте файл в Word и сохраните заново, "
            + "чтобы он стал частью текста",
          en: "a document inside of the document is left out; open the file in Word and save it "
            + "again to make it part of the text"),
        at: place)
    case (.markupCompatibility, "AlternateContent"):
      try readAlternatives { pass throws(PackageError) in try pass.readFlow(into: &flow) }
    case (.math, _), (.wordprocessing, "r"), (.wordprocessing, "hyperlink"), (.wordprocessing, "t"):
      // Text outside of any paragraph, which only damaged files have.
      var paragraph = DOCXParagraph(at: place)
      try readPiece(name, into: &paragraph)
      guard !paragraph.isEmpty else { return }
      flow.append(contentsOf: paragraph.blocks(headingLevel: nil))
      paragraph.notice.report(to: &remarks, at: place)
    // Content controls and whatever else surrounds paragraphs and tables.
    default: if !name.isProperties { try readFlow(into: &flow) }
    }
  }

  private mutating func readParagraph(into flow: inout DOCXFlow) throws(PackageError) {
    try beginParagraph()
    var paragraph = DOCXParagraph(at: place)
    if let begun = flow.takeBegun() {
      paragraph.text = begun.text
      paragraph.boxes = begun.boxes
      paragraph.pageBreaks = begun.pageBreaks
    }
    try forEachChild { pass, name throws(PackageError) in
      if name == XMLName(.wordprocessing, "pPr") {
        try pass.readProperties(of: &paragraph)
      } else {
        try pass.readPiece(name, into: &paragraph)
      }
    }
    try closeFields(in: &paragraph)
    let style = styles.resolved(paragraph.styleID, lists: numbering.lists)
    if style.properties.isHidden == true { paragraph.notice.hidden += paragraph.text }
    paragraph.notice.report(to: &remarks, at: paragraph.place)
    if paragraph.lacksEnd {
      flow.keep(paragraph)
    } else {
      if isInText, paragraph.properties.over(style.properties).breaksPage == true {
        flow.append(.pageBreak)
      }
      try number(&paragraph, in: style)
      let outline = paragraph.properties.outline.map { $0 < 9 ? $0 + 1 : nil }
      let level = outline ?? style.headingLevel
      flow.append(contentsOf: paragraph.blocks(headingLevel: level))
    }
    if let section = paragraph.section {
      flow.endSection(startsOnSamePage: section.startsOnSamePage)
    }
  }

  /// Puts the automatic number of the paragraph before its text.
  private mutating func number(
    _ paragraph: inout DOCXParagraph, in style: DOCXStyles.Resolved
  ) throws(PackageError) {
    let own = paragraph.properties
    let list = own.list ?? style.properties.list
    let level = own.level ?? (own.list == nil ? style.level : nil)
    guard let list, list != 0, let label = numbering.label(inList: list, level: level ?? 0)
    else { return }
    try countText(label)
    let before = paragraph.text.isEmpty ? label : label + " "
    paragraph.pageBreaks = paragraph.pageBreaks.map { $0 == 0 ? 0 : $0 + before.utf8.count }
    paragraph.text = before + paragraph.text
  }

  private mutating func readProperties(of paragraph: inout DOCXParagraph) throws(PackageError) {
    try forEachChild { pass, name throws(PackageError) in
      guard name.namespace == .wordprocessing else { return }
      switch name.local {
      case "pStyle": paragraph.styleID = pass.scanner.wordValue()
      case "numPr":
        try pass.forEachChild { pass, name throws(PackageError) in
          paragraph.properties.take(name, from: pass.scanner)
        }
      case "rPr":
        // What is said here of deletion concerns the end of the paragraph.
        try pass.forEachChild { _, name throws(PackageError) in
          guard name.namespace == .wordprocessing else { return }
          if name.local == "del" || name.local == "moveFrom" { paragraph.lacksEnd = true }
        }
      case "sectPr": paragraph.section = try pass.readSection()
      default: paragraph.properties.take(name, from: pass.scanner)
      }
    }
  }

  private mutating func readSection() throws(PackageError) -> DOCXSection {
    var isContinuous = false
    try forEachChild { pass, name throws(PackageError) in
      guard name == XMLName(.wordprocessing, "type") else { return }
      let type = pass.scanner.wordValue()
      isContinuous = type == "continuous" || type == "nextColumn"
    }
    return DOCXSection(startsOnSamePage: isContinuous)
  }
}

extension DOCXPass {
  /// Reads the pieces inside of the element that began last: runs, links, fields.
  private mutating func readPieces(into paragraph: inout DOCXParagraph) throws(PackageError) {
    try forEachChild { pass, name throws(PackageError) in
      try pass.readPiece(name, into: &paragraph)
    }
  }

  /// Reads one piece of a paragraph, whose element began last and is called `name`.
  mutating func readPiece(
    _ name: XMLName, into paragraph: inout DOCXParagraph
  ) throws(PackageError) {
    switch (name.namespace, name.local) {
    case (.wordprocessing, "r"): try readRun(into: &paragraph)
    case (.wordprocessing, "ins"), (.wordprocessing, "moveTo"):
      paragraph.insertionDepth += 1
      try readPieces(into: &paragraph)
      paragraph.insertionDepth -= 1
    case (.wordprocessing, "del"): paragraph.notice.deleted += try deletedText()
    case (.wordprocessing, "moveFrom"): paragraph.notice.movedAway += try deletedText()
    case (.markupCompatibility, "AlternateContent"):
      try readAlternatives { pass throws(PackageError) in
        try pass.readPieces(into: &paragraph)
      }
    case (.math, "t"): try append(try elementText(), to: &paragraph, isHidden: false)
    case (.wordprocessing, "p"), (.wordprocessing, "tbl"):
      try readMisplaced(name, into: &paragraph)
    case (.wordprocessing, _): try readRunPiece(name, into: &paragraph, isHidden: false)
    // Links, content controls, fields, formulas and whatever else surrounds runs.
    default: try readPieces(into: &paragraph)
    }
  }

  /// Reads a paragraph or table inside of a paragraph, which only damaged files have.
  private mutating func readMisplaced(
    _ name: XMLName, into paragraph: inout DOCXParagraph
  ) throws(PackageError) {
    var flow = DOCXFlow()
    sideDepth += 1
    try readBlock(name, into: &flow)
    sideDepth -= 1
    paragraph.boxes += flow.finished()
    paragraph.notice.misplaced += 1
  }

  // MARK: Runs

  private mutating func readRun(into paragraph: inout DOCXParagraph) throws(PackageError) {
    var isHidden = false
    try forEachChild { pass, name throws(PackageError) in
      if name == XMLName(.wordprocessing, "rPr") {
        isHidden = try pass.readIsHidden()
      } else {
        try pass.readRunPiece(name, into: &paragraph, isHidden: isHidden)
      }
    }
  }

  private mutating func readRunPiece(
    _ name: XMLName, into paragraph: inout DOCXParagraph, isHidden: Bool
  ) throws(PackageError) {
    guard name.namespace == .wordprocessing else {
      guard name == XMLName(.markupCompatibility, "AlternateContent") else {
        return try readPiece(name, into: &paragraph)
      }
      return try readAlternatives { pass throws(PackageError) in
        try pass.forEachChild { pass, name throws(PackageError) in
          try pass.readRunPiece(name, into: &paragraph, isHidden: isHidden)
        }
      }
    }
    switch name.local {
    case "t":
      let isKept = scanner.attribute("space", in: .xml) == "preserve"
      let text = try elementText()
      try append(isKept ? text.asSpaces : text.trimmedAsXML, to: &paragraph, isHidden: isHidden)
    case "tab", "ptab": try append("\t", to: &paragraph, isHidden: isHidden)
    case "br":
      if scanner.wordValue("type") == "page" {
        yield += 1
        try countPiece()
        if isInText {
          paragraph.pageBreaks.append(paragraph.text.utf8.count)
        } else if !paragraph.text.isEmpty {
          try append("\n", to: &paragraph, isHidden: isHidden)
        }
      } else {
        try append("\n", to: &paragraph, isHidden: isHidden)
      }
    case "cr": try append("\n", to: &paragraph, isHidden: isHidden)
    case "noBreakHyphen": try append("\u{2011}", to: &paragraph, isHidden: isHidden)
    case "softHyphen": try append("\u{AD}", to: &paragraph, isHidden: isHidden)
    case "sym": try appendSymbol(to: &paragraph, isHidden: isHidden)
    case "delText": paragraph.notice.deleted += try elementText()
    case "fldChar": try readFieldMark(into: &paragraph)
    case "drawing", "pict", "object": try readDrawing(into: &paragraph)
    case "footnoteReference": try referToNote(.footnote)
    case "endnoteReference": try referToNote(.endnote)
    case "commentReference":
      yield += 1
      paragraph.notice.comments += 1
    case "rt", "instrText", "delInstrText": break
    default: if !name.isProperties { try readPieces(into: &paragraph) }
    }
  }

  private mutating func readIsHidden() throws(PackageError) -> Bool {
    var isHidden: Bool?
    var style: String?
    try forEachChild { pass, name throws(PackageError) in
      guard name.namespace == .wordprocessing else { return }
      if name.local == "vanish" { isHidden = pass.scanner.wordToggle() }
      if name.local == "rStyle" { style = pass.scanner.wordValue() }
    }
    return isHidden ?? style.map { name in
      styles.resolved(name, lists: numbering.lists).properties.isHidden == true
    } ?? false
  }

  private mutating func referToNote(_ kind: DOCXNote.Kind) throws(PackageError) {
    guard let id = scanner.wordValue("id") else { return }
    yield += 1
    let mark = scanner.wordValue("customMarkFollows")
    try refer(to: kind, id: id, hasOwnMark: mark == "1" || mark == "true" || mark == "on")
  }

  private mutating func appendSymbol(
    to paragraph: inout DOCXParagraph, isHidden: Bool
  ) throws(PackageError) {
    guard let code = scanner.wordValue("char").flatMap({ UInt32($0, radix: 16) }),
      let character = SymbolFont.character(code, in: scanner.wordValue("font") ?? "")
    else { return }
    try append(String(character), to: &paragraph, isHidden: isHidden)
  }

  // MARK: Text

  /// Appends visible text, or keeps it apart where it belongs to the code of a field.
  private mutating func append(
    _ text: String, to paragraph: inout DOCXParagraph, isHidden: Bool
  ) throws(PackageError) {
    try countText(text)
    guard !fields.contains(false) else {
      paragraph.fieldCode += text
      return
    }
    paragraph.text += text
    if paragraph.insertionDepth > 0 { paragraph.notice.inserted.add(text) }
    if isHidden { paragraph.notice.hidden.add(text) }
  }

  /// The text inside of the element that began last, deleted or not.
  mutating func deletedText() throws(PackageError) -> String {
    let own = scanner.depth
    var result = ""
    while scanner.depth >= own, let event = try next() {
      guard case .start(let name) = event, name.namespace == .wordprocessing else { continue }
      switch name.local {
      case "t", "delText": result.add(try elementText())
      case "tab", "br", "cr", "p": result.add(" ")
      default: break
      }
    }
    yield += 1
    return result
  }

  /// The text directly inside of the element that began last.
  private mutating func elementText() throws(PackageError) -> String {
    let own = scanner.depth
    var result = ""
    while scanner.depth >= own, let event = try next() {
      if case .text(let text) = event, scanner.depth == own { result += text }
    }
    return result
  }

  // MARK: Fields

  private mutating func readFieldMark(into paragraph: inout DOCXParagraph) throws(PackageError) {
    switch scanner.wordValue("fldCharType") {
    case "begin":
      if let value = try readFormField() { try append(value, to: &paragraph, isHidden: false) }
      fields.append(false)
    case "separate": if !fields.isEmpty { fields[fields.count - 1] = true }
    case "end":
      _ = fields.popLast()
      if !fields.contains(false) { paragraph.fieldCode = "" }
    default: break
    }
  }

  /// What a check box or a list of choices of a form says; `nil` for other fields.
  private mutating func readFormField() throws(PackageError) -> String? {
    let own = scanner.depth
    var entries: [String] = []
    var chosen = 0
    var isChecked: Bool?
    while scanner.depth >= own, let event = try next() {
      guard case .start(let name) = event, name.namespace == .wordprocessing else { continue }
      switch name.local {
      case "checkBox": isChecked = false
      case "default", "checked": if isChecked != nil { isChecked = scanner.wordToggle() }
      case "result": chosen = scanner.wordNumber() ?? 0
      case "listEntry": entries.append(scanner.wordValue() ?? "")
      default: break
      }
    }
    if let isChecked { return isChecked ? "☒" : "☐" }
    return entries.indices.contains(chosen) ? entries[chosen] : nil
  }

  /// Gives back the text of fields whose code does not end with the paragraph in which it began.
  mutating func closeFields(in paragraph: inout DOCXParagraph) throws(PackageError) {
    guard fields.contains(false) else { return }
    fields = fields.map { _ in true }
    paragraph.notice.unfinishedField += paragraph.fieldCode
    paragraph.text += paragraph.fieldCode
    paragraph.fieldCode = ""
  }

  // MARK: Drawings

  /// Looks for text boxes and pictures in the drawing whose element began last.
  private mutating func readDrawing(into paragraph: inout DOCXParagraph) throws(PackageError) {
    try forEachChild { pass, name throws(PackageError) in
      switch (name.namespace, name.local) {
      case (.wordprocessing, "txbxContent"): try pass.readTextBox(into: &paragraph)
      case (.markupCompatibility, "AlternateContent"):
        try pass.readAlternatives { pass throws(PackageError) in
          try pass.readDrawing(into: &paragraph)
        }
      case (.vml, "textpath"):
        if let text = pass.scanner.attribute("string"), !text.isEmpty {
          try pass.countText(text)
          paragraph.boxes.append(.paragraph(DocumentParagraph(text, at: pass.place)))
          paragraph.notice.textBoxes += 1
        }
      case (.drawing, "blip"), (.vml, "imagedata"), (.other, "chart"), (.other, "relIds"),
        (.other, "OLEObject"):
        pass.yield += 1
        paragraph.notice.pictures += 1
      default: try pass.readDrawing(into: &paragraph)
      }
    }
  }

  private mutating func readTextBox(into paragraph: inout DOCXParagraph) throws(PackageError) {
    var flow = DOCXFlow()
    let openFields = fields
    fields = []
    sideDepth += 1
    let before = yield
    try readFlow(into: &flow)
    sideDepth -= 1
    fields = openFields
    guard yield > before else { return }
    paragraph.boxes += flow.finished()
    paragraph.notice.textBoxes += 1
  }
}

extension String {
  /// Appends `text` as long as this is short enough to be quoted.
  fileprivate mutating func add(_ text: String) {
    if utf8.count < 1000 { self += text.prefix(1000) }
  }

  /// The text with ends of lines and tabs as spaces, as Word shows those within one text.
  fileprivate var asSpaces: String {
    guard utf8.contains(where: { $0 < 0x20 }) else { return self }
    return String(decoding: utf8.map { $0.isXMLSpace ? 0x20 : $0 }, as: UTF8.self)
  }

  /// The text as Word shows one whose spaces at the ends are not to be kept.
  fileprivate var trimmedAsXML: String {
    guard let first = utf8.first, let last = utf8.last, first.isXMLSpace || last.isXMLSpace else {
      return asSpaces
    }
    let trimmed = utf8.drop { $0.isXMLSpace }
    let end = trimmed.reversed().drop { $0.isXMLSpace }
    return (String(decoding: end.reversed(), as: UTF8.self)).asSpaces
  }
}

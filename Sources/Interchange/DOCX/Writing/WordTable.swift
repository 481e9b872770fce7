/// A table of a text document.
public struct WordTable: Hashable, Sendable {
  /// The widths of the columns in millimetres.
  public var columnWidths: [Double]

  /// The rows from the top.
  public var rows: [WordTableRow]

  /// Whether the cells are framed.
  public var hasBorders: Bool

  /// How far it stands from the left margin, in millimetres.
  public var indent: Double

  /// Creates a table.
  public init(
    columnWidths: [Double], rows: [WordTableRow], hasBorders: Bool = true, indent: Double = 0
  ) {
    self.columnWidths = columnWidths
    self.rows = rows
    self.hasBorders = hasBorders
    self.indent = indent
  }

  func write(to xml: inout XMLWriter) {
    xml.element("w:tbl") { xml in
      writeProperties(to: &xml)
      xml.element("w:tblGrid") { xml in
        for width in columnWidths {
          xml.element("w:gridCol", ["w:w": "\(WordUnit.twips(millimetres: width))"])
        }
      }
      for row in rows { row.write(to: &xml, columnWidths) }
    }
  }

  private func writeProperties(to xml: inout XMLWriter) {
    let width = columnWidths.reduce(0) { $0 + WordUnit.twips(millimetres: $1) }
    xml.element("w:tblPr") { xml in
      xml.element("w:tblW", ["w:w": "\(width)", "w:type": "dxa"])
      xml.element(
        "w:tblInd", ["w:w": "\(WordUnit.twips(millimetres: indent))", "w:type": "dxa"])
      if hasBorders {
        xml.element("w:tblBorders") { xml in
          for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
            xml.element(
              "w:\(side)",
              ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "auto"])
          }
        }
      }
      xml.element("w:tblLayout", ["w:type": "fixed"])
      xml.element("w:tblCellMar") { xml in
        for side in ["left", "right"] {
          xml.element("w:\(side)", ["w:w": "85", "w:type": "dxa"])
        }
      }
    }
  }
}

/// A row of a table in a text document.
public struct WordTableRow: Hashable, Sendable {
  /// The cells from the left; their spans together cover the columns of the table.
  public var cells: [WordTableCell]

  /// Whether the row is repeated on each page; such rows stand at the top.
  public var isHeader: Bool

  /// Whether a page may end within the row.
  public var canSplit: Bool

  /// The least height in millimetres, for what is filled in by hand; 0 goes by the texts.
  public var minimumHeight: Double

  /// Creates a row.
  public init(
    _ cells: [WordTableCell], isHeader: Bool = false, canSplit: Bool = false,
    minimumHeight: Double = 0
  ) {
    self.cells = cells
    self.isHeader = isHeader
    self.canSplit = canSplit
    self.minimumHeight = minimumHeight
  }

  fileprivate func write(to xml: inout XMLWriter, _ widths: [Double]) {
    xml.element("w:tr") { xml in
      xml.element("w:trPr") { xml in
        if !canSplit { xml.element("w:cantSplit") }
        if minimumHeight > 0 {
          let height = WordUnit.twips(millimetres: minimumHeight)
          xml.element("w:trHeight", ["w:val": "\(height)", "w:hRule": "atLeast"])
        }
        if isHeader { xml.element("w:tblHeader") }
      }
      var column = 0
      for cell in cells {
        let end = min(widths.count, column + cell.columnSpan)
        let width = widths[min(column, end)..<end].reduce(0, +)
        cell.write(to: &xml, width: width)
        column = end
      }
    }
  }
}

/// A cell of a table in a text document.
public struct WordTableCell: Hashable, Sendable {
  /// The paragraphs; none give an empty cell.
  public var paragraphs: [WordParagraph]

  /// How many columns it covers, 1 or more.
  public var columnSpan: Int

  /// Whether it begins, or goes on with, a cell over several rows.
  public var vertical: Vertical

  /// Whether its ground is grey.
  public var isShaded: Bool

  /// How a cell stands to the one above it.
  public enum Vertical: Hashable, Sendable {
    /// A cell of its own.
    case single
    /// The first of several rows.
    case first
    /// What it holds stands further up.
    case continued
  }

  /// Creates a cell.
  public init(
    _ paragraphs: [WordParagraph], columnSpan: Int = 1, vertical: Vertical = .single,
    isShaded: Bool = false
  ) {
    self.paragraphs = paragraphs
    self.columnSpan = max(1, columnSpan)
    self.vertical = vertical
    self.isShaded = isShaded
  }

  /// Creates a cell of texts, a paragraph each line.
  public init(
    _ text: String, style: WordStyle = .table, columnSpan: Int = 1, isShaded: Bool = false
  ) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    self.init(
      lines.map { WordParagraph(String($0), style: style) }, columnSpan: columnSpan,
      isShaded: isShaded)
  }

  fileprivate func write(to xml: inout XMLWriter, width: Double) {
    xml.element("w:tc") { xml in
      // The order of the members is the schema's (ECMA-376, 17.4.66).
      xml.element("w:tcPr") { xml in
        xml.element(
          "w:tcW", ["w:w": "\(WordUnit.twips(millimetres: width))", "w:type": "dxa"])
        if columnSpan > 1 { xml.element("w:gridSpan", ["w:val": "\(columnSpan)"]) }
        switch vertical {
        case .single: break
        case .first: xml.element("w:vMerge", ["w:val": "restart"])
        case .continued: xml.element("w:vMerge")
        }
        if isShaded {
          xml.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": "E9EEF4"])
        }
      }
      for paragraph in paragraphs { paragraph.write(to: &xml) }
      if paragraphs.isEmpty { WordParagraph("", style: .table).write(to: &xml) }
    }
  }
}

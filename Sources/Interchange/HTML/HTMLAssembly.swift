/// Makes the document of the pieces of a page, and gives each its place.
struct HTMLAssembly {
  /// Whether places are lines of a text instead of numbers of paragraphs and tables.
  let countsLines: Bool
  var grid: HTMLGrid

  private var paragraphs = 0
  private var tables = 0
  private var places: [(mark: HTMLMark, place: DocumentPlace)] = []

  init(countsLines: Bool, grid: HTMLGrid) {
    self.countsLines = countsLines
    self.grid = grid
  }

  /// The document of all that `builder` has gathered.
  mutating func document(_ builder: HTMLBuilder) throws(HTMLGrid.Overflow) -> Document {
    var blocks: [DocumentBlock] = []
    for block in builder.blocks {
      switch block {
      case .pageBreak: blocks.append(.pageBreak)
      case .paragraph(let text, let heading, let mark):
        paragraphs += 1
        let place = countsLines ? DocumentPlace.line(mark.line) : .paragraph(paragraphs)
        places.append((mark, place))
        blocks.append(.paragraph(DocumentParagraph(text, headingLevel: heading, at: place)))
      case .table(let table):
        guard !table.rows.isEmpty else { continue }
        blocks.append(.table(try self.table(table)))
      }
    }
    let remarks = builder.remarks.map { remark in
      DocumentRemark(remark.kind, remark.message, at: place(of: remark.mark))
    }
    return Document(blocks: blocks, remarks: remarks)
  }

  private mutating func table(_ table: HTMLTable) throws(HTMLGrid.Overflow) -> DocumentTable {
    tables += 1
    let number = tables
    let countsLines = countsLines
    var row = 0
    var rowPlaces: [(mark: HTMLMark, place: DocumentPlace)] = []
    let result = try grid.table(table) { mark in
      row += 1
      let place = countsLines ? DocumentPlace.line(mark.line) : .tableRow(table: number, row: row)
      rowPlaces.append((mark, place))
      return place
    }
    places += rowPlaces
    return result
  }

  /// The place of the last piece that began at `mark` or before it; that of the first piece where
  /// none did, and `nil` where there are no pieces.
  private func place(of mark: HTMLMark?) -> DocumentPlace? {
    guard let mark else { return nil }
    if countsLines { return .line(mark.line) }
    let before = places.filter { $0.mark.order <= mark.order }
    return (before.max { $0.mark.order < $1.mark.order } ?? places.first)?.place
  }
}

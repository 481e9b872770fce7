extension HTMLBuilder {
  /// Begins a table, or counts one that is too deep in others and is read as text.
  mutating func beginTable(_ tag: HTMLTag) {
    close([.p], within: [])
    endParagraph()
    guard tables.count < limits.tableDepth, flattenedDepth == 0 else {
      flattenedDepth += 1
      return
    }
    push(tag)
    var table = HTMLTable()
    table.isForLayout = ["presentation", "none"].contains(tag.attributes["role"] ?? "")
    tables.append(table)
    groups += 1
  }

  /// Begins a part of the innermost table; what is open in it and cannot hold the part ends.
  mutating func beginTablePart(_ tag: HTMLTag) {
    guard flattenedDepth == 0, let table = open.lastIndex(where: { $0.name == .table }) else {
      endParagraph()
      return
    }
    switch tag.name {
    case .caption:
      close(downTo: table + 1)
      push(tag)
      flows.append(HTMLFlow())
    case .thead, .tbody, .tfoot:
      close(downTo: table + 1)
      push(tag)
      groups += 1
    case .tr:
      let section = open.lastIndex { $0.name.isRowGroup || $0.name == .table } ?? table
      close(downTo: section + 1)
      push(tag)
      beginRow()
    default:
      let parent = open.lastIndex {
        $0.name == .tr || $0.name.isRowGroup || $0.name == .table
      }
      close(downTo: (parent ?? table) + 1)
      if open.last?.name != .tr {
        beginRow()
        push(HTMLTag(named: "tr"))
      }
      push(tag)
      flows.append(HTMLFlow())
      beginCell(tag)
    }
  }

  private mutating func beginRow() {
    let section = open.last { $0.name.isRowGroup || $0.name == .table }?.name
    tables[tables.count - 1].rows.append(
      HTMLRow(
        mark: mark, group: groups, isInHead: section == .thead, isInFoot: section == .tfoot))
  }

  private mutating func beginCell(_ tag: HTMLTag) {
    pieces += 1
    let rows = tag.number("rowspan") ?? 1
    let columns = tag.number("colspan") ?? 1
    let cell = HTMLCell(
      columnSpan: columns < 1 ? 1 : min(columns, 1000),
      rowSpan: rows == 0 ? .max : rows < 0 ? 1 : min(rows, 65_534), isHeading: tag.name == .th)
    let table = tables.count - 1
    let row = tables[table].rows.count - 1
    tables[table].rows[row].cells.append(cell)
  }

  /// Puts what the cell holds into its row.
  mutating func finishCell() {
    endParagraph()
    let flow = flows.removeLast()
    let table = tables.count - 1
    let row = tables[table].rows.count - 1
    let cell = tables[table].rows[row].cells.count - 1
    tables[table].rows[row].cells[cell].blocks = flow.blocks
  }

  /// Gives the table its caption as a name.
  mutating func finishCaption() {
    endParagraph()
    let caption = HTMLCell(
      columnSpan: 1, rowSpan: 1, isHeading: false, blocks: flows.removeLast().blocks)
    if tables[tables.count - 1].name == nil, !caption.text.isEmpty {
      tables[tables.count - 1].name = caption.text
    }
  }

  /// Puts the table where it stands, or its contents where it only arranges the page.
  mutating func finishTable() {
    let table = tables.removeLast()
    let last = flows.count - 1
    if table.arrangesThePage {
      flows[last].blocks += table.contents
    } else {
      flows[last].blocks.append(.table(table))
    }
  }
}

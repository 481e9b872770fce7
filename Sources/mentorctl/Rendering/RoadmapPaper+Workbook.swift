import Interchange
import MentorCore
import Wording

extension RoadmapPaper {
  /// The paper as a sheet: the stamp and the title above the frozen heading, sections across.
  var workbook: Workbook {
    let count = document.table.columns.count
    let lines = document.isStampBlank ? [] : document.stamp
    var rows: [WorkbookRow] = []
    if let organization = document.organization {
      rows.append(.across(organization.visible, columns: count, style: .note))
    }
    rows += lines.map { .across($0.visible, columns: count, style: .note) }
    rows.append(.across(document.title.visible, columns: count, style: .title))
    rows += document.preamble.map { .across($0.visible, columns: count, style: .note) }
    rows.append(
      WorkbookRow(document.table.columns.map { WorkbookCell(.text($0.caption.visible), .header) }))
    let frozen = rows.count
    for row in document.table.rows {
      switch row {
      case .heading(let text):
        rows.append(.across(text.visible, columns: count, style: .section))
      case .cells(let texts):
        rows.append(
          WorkbookRow(texts.map { WorkbookCell(.text($0.cleaned().visible), .table) }))
      }
    }
    rows += document.notes.map { .across($0.visible, columns: count, style: .note) }
    let widths = document.table.columns.indices.map { index in
      document.table.columns[index].kind == .number ? 8.0 : width(ofColumn: index)
    }
    let layout = SheetLayout(name: "Дорожная карта", columnWidths: widths, frozenRows: frozen)
    return Workbook(sheets: [Workbook.Sheet(layout, rows: rows)])
  }

  private func width(ofColumn index: Int) -> Double {
    var longest = document.table.columns[index].caption.displayWidth + 2
    for case .cells(let texts) in document.table.rows {
      longest = max(longest, texts[index].displayWidth)
    }
    return Double(min(max(longest, 12), 48))
  }
}

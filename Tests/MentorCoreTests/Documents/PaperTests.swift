import MentorCore
import Testing

@Suite("Paper")
struct PaperTests {
  @Test("Clauses are numbered, those within others after them")
  func numbers() {
    let clauses = [
      PaperClause("a"),
      PaperClause("b", clauses: [PaperClause("c", clauses: [PaperClause("d")]), PaperClause("e")]),
      PaperClause("f"),
    ]
    let numbered = clauses.numbered
    #expect(numbered.map(\.number) == ["1.", "2.", "2.1.", "2.1.1.", "2.2.", "3."])
    #expect(numbered.map(\.text) == ["a", "b", "c", "d", "e", "f"])
    #expect(numbered.map(\.depth) == [0, 0, 1, 2, 1, 0])
    #expect([PaperClause]().numbered.isEmpty)
  }

  @Test("A row of a table has as many cells as there are columns, whatever it was made of")
  func cells() {
    let table = PaperTable(
      columns: [PaperTable.Column("№", .number), PaperTable.Column("Имя")],
      rows: [.heading("Группа"), .cells(["1"]), .cells(["1", "2", "3"]), .cells([])])
    #expect(table.rowCount == 3)
    #expect(
      table.rows.map(table.cells) == [["Группа", ""], ["1", ""], ["1", "2"], ["", ""]])
    let none = PaperTable(columns: [], rows: [.heading("a"), .cells(["b"])])
    #expect(none.rows.map(none.cells) == [["a"], []])
  }
}

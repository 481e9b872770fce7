import Testing

@Suite("Deadlines that depend on something")
struct AnchorTests {
  @Test("Reads schedules, terms of others and events", arguments: DeadlineCase.table(table))
  func reads(_ expected: DeadlineCase) throws {
    try expected.check()
  }

  private static let table = """
    # school
    по графику | | exact | anchor=schedule
    по отдельному графику | | exact | anchor=schedule
    по утверждённому плану | | exact | anchor=schedule
    согласно плану работы школы | | exact | anchor=schedule
    в соответствии с графиком | | exact | anchor=schedule
    в соответствии с планом работы на 2023-2024 учебный год | 2023-09..2024-05 | exact | \
      anchor=schedule
    по плану | | exact | anchor=schedule
    по согласованию | | exact | anchor=schedule
    по согласованию с куратором | | exact | anchor=schedule
    по графику, в течение учебного года | 2023-09..2024-05 | inferred | anchor=schedule
    по графику в течение всего учебного года | 2023-09..2024-05 | inferred | anchor=schedule
    сентябрь (по графику) | 2023-09 | inferred | anchor=schedule
    по графику (сентябрь-май) | 2023-09..2024-05 | inferred | anchor=schedule
    по графику: октябрь, март | 2023-10 2024-03 | inferred | anchor=schedule
    в сроки реализации программы | | exact | anchor=programme-terms
    согласно срокам реализации программы наставничества | | exact | anchor=programme-terms
    согласно срокам реализации программы наставничества или апрель 2024 г. | 2024-04 | exact | \
      anchor=programme-terms
    в соответствии со сроками, определёнными Минпросвещения РФ | | exact | anchor=ministry-terms
    в сроки, установленные Минпрсвещением | | exact | anchor=ministry-terms
    согласно срокам, установленным министерством образования | | exact | anchor=ministry-terms
    в установленные сроки | | exact | anchor=schedule
    до начала работы наставнических групп | | exact | anchor=pairs-start
    до начала деятельности пар | | exact | anchor=pairs-start
    до начала реализации программы | | exact | anchor=programme-terms
    по согласованию или до 1 марта | ..2024-03-01 | inferred | anchor=schedule
    """
}

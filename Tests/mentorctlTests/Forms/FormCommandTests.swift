import Testing

@Suite("form")
struct FormCommandTests {
  @Test("Lists and shows the forms without a data directory")
  func list() throws {
    let world = try TestWorld()
    #expect(world("form", "list").output.contains("ученик – ученик"))
    #expect(world("form", "list", "--model", "local", "--format", "csv").output.contains("TU"))
    let shown = world("form", "show", "Ученик-Ученик")
    #expect(shown.status == 0)
    #expect(shown.output.contains("возраст 10–19 лет"))
    #expect(shown.output.contains("примечание"))
    #expect(world("form", "show", "сосед – сосед").status == 65)
  }

  @Test("Checks two people, and ends with 1 where every form is refused")
  func check() throws {
    let world = try peopleWorld()
    #expect(world("form", "check", "P-2", "P-1", "--form", "UU").status == 0)
    let refused = world("form", "check", "P-1", "P-2", "--form", "UU", "--json")
    #expect(refused.status == 1)
    #expect(refused.output.contains("form.grade-below"))
    #expect(world("form", "check", "Ёлкин", "Лугова").status == 0)
    #expect(world("form", "check", "Ёлкин", "Никто").status == 66)
  }

  @Test("Without a form only those that both have in common are checked")
  func common() throws {
    let world = try peopleWorld()
    world("mentor", "add", "P-2", "--form", "UU", "--form", "SU")
    world("mentee", "add", "P-1", "--form", "UU")
    let result = world("form", "check", "M-1", "E-1", "--json")
    #expect(result.output.contains("\"UU\"") && !result.output.contains("\"SU\""))
  }
}

import JSONStore
import MentorCore
import Testing

@Suite("Templates of orders")
struct OrderTemplateTests {
  @Test("Every template that ships can be used", arguments: OrderKind.allCases)
  func shipped(kind: OrderKind) throws {
    let template = OrderTemplate.shipped(kind)
    #expect(template.problems(as: kind) == [])
    let bytes = JSONCoding.encodeCompact(template)
    #expect(try JSONCoding.decode(OrderTemplate.self, from: bytes, file: "t.json") == template)
  }

  @Test("Every order that ships has a clause of control, which inspections look for")
  func control() {
    for kind in OrderKind.allCases where kind.register == .orders {
      let clauses = OrderTemplate.shipped(kind).clauses.map(\.text)
      #expect(clauses.contains { $0.lowercased().contains("контроль исполнения") }, "\(kind)")
    }
  }

  private static let known = OrderTemplate.shipped(.regulation).placeholders(of: .regulation)

  @Test(
    "What is wrong with a text is told",
    arguments: [
      ("Поручить {куратор", TemplateProblem.strayBrace("Поручить {куратор")),
      ("Поручить куратор}", .strayBrace("Поручить куратор}")),
      ("{{куратор}}", .strayBrace("{{куратор}}")),
      ("Поручить {}", .emptyPlaceholder("Поручить {}")),
      ("{кура тор}", .unknownPlaceholder("кура тор", known: known)),
      ("{место:дательный}", .caseWithoutPerson("место")),
      ("{куратор:звательный}", .unknownCase("звательный", in: "{куратор:звательный}")),
      ("{куратор:дательный}", .missingPlain("{куратор:дательный}")),
    ])
  func texts(text: String, problem: TemplateProblem) {
    var template = OrderTemplate.shipped(.regulation)
    template.clauses = [TemplateClause(text)]
    #expect(template.problems(as: .regulation) == [problem])
    #expect(problem.category == .badData)
  }

  @Test("A template is looked at as a whole, and every problem is told")
  func whole() {
    let template = OrderTemplate(
      name: " ", heading: "", text: [TemplateText("{человек}")], operative: "",
      clauses: [
        TemplateClause("{куратор:дательный}", plain: "{куратор:дательный}"), TemplateClause("б"),
      ],
      annexes: [TemplateAnnex(.pairs, title: "а"), TemplateAnnex(.text, title: "б")],
      fields: [
        TemplateField("место", caption: ""), TemplateField("а:б", caption: ""),
        TemplateField("срок", caption: ""), TemplateField("Срок", caption: ""),
      ])
    let problems = template.problems(as: .regulation)
    #expect(
      problems.contains(.repeatedField("место")) && problems.contains(.badFieldName("а:б"))
        && problems.contains(.repeatedField("Срок")))
    #expect(problems.contains(.caseInPlain("{куратор:дательный}")))
    #expect(problems.contains(.missingOperative))
    #expect(problems.contains(.emptyText("name")) && problems.contains(.emptyText("heading")))
    #expect(problems.contains(.contentWithoutSource(.pairs, .regulation)))
    #expect(problems.contains(.emptyText("annexes.parts")))
  }

  @Test("A person stands only where the text is repeated for each")
  func outside() {
    var template = OrderTemplate.shipped(.awards)
    template.clauses.append(TemplateClause("Вручить: {человек}."))
    #expect(template.problems(as: .awards) == [.personOutside("человек")])
    var letter = OrderTemplate.shipped(.thanks)
    letter.text.append(TemplateText("{человек}"))
    #expect(letter.problems(as: .thanks) == [])
  }

  @Test("A draft is not made of a damaged template")
  func refused() throws {
    var office = try OrderOffice()
    let error = OrderOffice.error {
      try office.draft(.regulation) { $0.template.heading = "Об {" }
    }
    #expect(error == .template(.regulation, .strayBrace("Об {")))
  }
}

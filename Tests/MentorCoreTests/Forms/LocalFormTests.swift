import JSONStore
import MentorCore
import Testing
import Wording

@Suite("Forms of the organisation's own")
struct LocalFormTests {
  private static func seniors(
    _ code: String = "SK", name: String = "старшеклассник – пятиклассник",
    organizations: OrganizationRelation = .same
  ) throws -> LocalForm {
    try LocalForm(
      code: FormCode(jsonText: code), name: name, mentors: [.learner], mentees: [.learner],
      mentorAges: AgeRange(from: 15, to: 18), menteeAges: AgeRange(from: 10, to: 12),
      organizations: organizations, roleModels: ["старший друг – младший друг"])
  }

  private static func person(
    _ number: Int, born: Int, organization: String? = nil, role: RoleKind = .learner
  ) -> Person {
    Person(
      id: PersonID(number: number), surname: "Человеков", given: "Имя", born: .year(born),
      organization: organization, role: PersonRole(kind: role))
  }

  @Test("A form joins the catalogue behind the program's own, and is found by code and names")
  func catalogue() throws {
    var book = FormBook()
    try book.put(Self.seniors())
    let catalogue = book.catalogue
    #expect(catalogue.forms.count == FormCatalogue.standard.forms.count + 1)
    #expect(catalogue.forms.last?.model == .local)
    #expect(catalogue.form(named: "sk")?.code.text == "SK")
    #expect(catalogue.form(named: "Старшеклассник-Пятиклассник")?.code.text == "SK")
    #expect(catalogue.form(named: "ученик – ученик")?.code == .pupilPupil)
    #expect(try FormCode(jsonText: "SK") == catalogue.forms.last?.code)
  }

  @Test(
    "The rules of a form are judged like those of the models",
    arguments: [
      (2010, 2015, nil, []), (2013, 2015, nil, ["form.mentor-age"]),
      (2010, 2012, nil, ["form.mentee-age"]),
      (2010, 2015, "Лицей № 3", ["form.other-organization"]),
    ] as [(Int, Int, String?, [String])])
  func rules(mentor: Int, mentee: Int, organization: String?, codes: [String]) throws {
    let eligibility = Eligibility(
      organization: Organization(name: "Школа № 5"),
      on: try CalendarDate(year: 2026, month: 10, day: 1))
    let violations = eligibility.violations(
      mentor: Self.person(1, born: mentor, organization: organization),
      mentee: Self.person(2, born: mentee), in: try Self.seniors().form)
    #expect(violations.map(\.code) == codes)
    #expect(violations.allSatisfy { $0.message.ru.contains("форма организации") })
  }

  @Test(
    "Codes and names that are taken are refused",
    arguments: [
      ("UU", "новая форма"), ("XX", "ученик–ученик"), ("XX", "Старшеклассник - Пятиклассник"),
    ])
  func taken(code: String, name: String) throws {
    var book = FormBook()
    try book.put(Self.seniors())
    let before = book
    #expect(throws: ValueProblem.self) { try book.put(Self.seniors(code, name: name)) }
    #expect(book == before)
  }

  @Test("The same code again replaces the description, and a form can be removed")
  func replacing() throws {
    var book = FormBook()
    try book.put(Self.seniors())
    try book.put(Self.seniors(organizations: .any))
    #expect(book.forms.map(\.organizations) == [.any])
    let file = RecordFile<FormBook>()
    #expect(try file.decode(file.encode(book), file: "forms.json") == book)
    #expect(book.remove(try FormCode(jsonText: "SK"))?.code.text == "SK")
    #expect(book.remove(.pupilPupil) == nil)
    #expect(book.catalogue.forms.count == FormCatalogue.standard.forms.count)
  }

  @Test(
    "Codes have two to eight capital letters and digits",
    arguments: [
      ("SK", true), ("LOCAL8AB", true), ("S", false), ("sk", false), ("ШК", false), ("1S", false),
      ("ABCDEFGHI", false), ("A B", false), ("", false),
    ])
  func codes(text: String, isCode: Bool) {
    #expect(((try? FormCode(jsonText: text)) != nil) == isCode)
  }

  @Test("Two forms of one file do not share a code")
  func file() {
    let text = """
      {"schema": 1, "forms": [{"code": "SK", "name": "а – б"}, {"code": "SK", "name": "в – г"}]}
      """
    #expect(throws: JSONError.self) {
      try RecordFile<FormBook>().decode(Array(text.utf8), file: "forms.json")
    }
  }
}

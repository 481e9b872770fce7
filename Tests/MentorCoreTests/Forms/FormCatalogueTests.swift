import JSONStore
import MentorCore
import Testing
import Wording

@Suite("The catalogue of forms")
struct FormCatalogueTests {
  @Test(
    "A form is known by its code and by its names, with any dash, spacing and case",
    arguments: [
      ("UU", "UU"), ("uu", "UU"), ("ученик – ученик", "UU"), ("Ученик-ученик", "UU"),
      ("УЧЕНИК — УЧЕНИК", "UU"), ("учитель–учитель", "TT"), ("работодатель - студент", "ES"),
      ("школьник – школьник", "UU"), ("педагог – обучающийся", "TU"), ("teacher – pupil", "TU"),
    ])
  func known(typed: String, code: String) throws {
    #expect(try FormCode(named: typed).text == code)
  }

  @Test("An unknown form is refused with the nearest one")
  func unknown() {
    let problem = #expect(throws: ValueProblem.self) { try FormCode(named: "ученик – учиник") }
    #expect(problem?.message.ru.contains("ученик – ученик") == true)
  }

  @Test(
    "Every rule has a name and a source in both languages", arguments: FormCatalogue.standard.forms)
  func rules(form: MentorshipForm) {
    let names =
      (form.menteeRules + form.mentorRules).map { $0.rule.name(under: .standard) }
      + form.pairRules.map(\.rule.name)
    #expect(names.allSatisfy { !$0.ru.isEmpty && !$0.en.isEmpty })
    let sources =
      (form.menteeRules + form.mentorRules).map(\.source.phrase)
      + form.pairRules.map(\.source.phrase)
    #expect(sources.allSatisfy { !$0.ru.isEmpty && !$0.en.isEmpty })
  }

  @Test("Tells what mentors and mentees of a form are, where that is one kind")
  func kinds() throws {
    let catalogue = FormCatalogue.standard
    let form = try #require(catalogue.form(named: "TU"))
    #expect(form.mentorKind == .teacher)
    #expect(form.menteeKind == .learner)
    #expect(try #require(catalogue.form(named: "HP")).mentorKind == nil)
  }
}

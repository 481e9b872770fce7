import MentorCore
import Testing

@Suite("The shipped surveys")
struct SurveyCatalogueTests {
  @Test(
    "Every definition passes the checks of a stored one", arguments: SurveyCatalogue.definitions)
  func sound(definition: SurveyDefinition) throws {
    _ = try definition.checked()
    for question in definition.questions { _ = try question.checked() }
    for scale in definition.questions.compactMap(\.scale) { _ = try scale.checked() }
    #expect(try SurveyCode(jsonText: definition.code.text) == definition.code)
  }

  @Test("No two definitions have one code or one title")
  func distinct() {
    #expect(
      Set(SurveyCatalogue.definitions.map(\.code)).count == SurveyCatalogue.definitions.count)
    #expect(
      Set(SurveyCatalogue.definitions.map(\.title)).count == SurveyCatalogue.definitions.count)
  }

  @Test(
    "Every form has an intake and both measurements for both roles",
    arguments: FormCatalogue.standard.forms.map(\.code))
  func complete(form: FormCode) {
    for round in [SurveyRound.intake, .before, .after] {
      for role in [SurveyRole.mentee, .mentor] {
        let found = SurveyCatalogue.definitions(for: form).filter {
          $0.form == form && $0.round == round && $0.role == role
        }
        #expect(found.count == 1)
      }
    }
  }

  @Test(
    "A mark that is asked before is asked after under the same key",
    arguments: FormCatalogue.standard.forms.map(\.code), [SurveyRole.mentee, .mentor])
  func sameKeys(form: FormCode, role: SurveyRole) throws {
    func marks(_ round: SurveyRound) throws -> Set<String> {
      let definition = try #require(
        SurveyCatalogue.definitions.first {
          $0.form == form && $0.round == round && $0.role == role
        })
      return Set(definition.questions.filter { $0.kind == .scale }.map(\.key))
    }
    #expect(try marks(.before).isSubset(of: marks(.after)))
    #expect(try marks(.before).count >= 8)
  }

  @Test("Every shipped survey asks who answers", arguments: SurveyCatalogue.definitions)
  func identity(definition: SurveyDefinition) {
    #expect(definition.questions.contains { $0.field == .fullName })
  }

  @Test("No shipped survey asks for a consent", arguments: SurveyCatalogue.definitions)
  func noConsent(definition: SurveyDefinition) {
    #expect(!definition.questions.contains { $0.field == .consentInside })
  }
}

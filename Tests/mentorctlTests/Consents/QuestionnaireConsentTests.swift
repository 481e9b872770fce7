import Testing

/// A consent is a document of its own since 01.09.2025: 156-ФЗ amended 152-ФЗ.
@Suite("A consent inside a questionnaire")
struct QuestionnaireConsentTests {
  private static let definition = """
    {"code": "own-intake", "title": "Анкета наставляемого", "role": "mentee", "round": "intake",
     "form": "UU", "questions": [
      {"key": "name", "kind": "text", "text": "ФИО", "field": "fullName", "required": true},
      {"key": "grade", "kind": "text", "text": "Класс", "field": "grade"},
      {"key": "agree", "kind": "yes-no", "text": "Разрешаете ли вы обрабатывать ваши данные?"},
      {"key": "own-words", "kind": "text", "text": "Согласны ли вы участвовать?"}]}
    """

  /// A mentor with a consent on paper, and a mentee who ticked every box of the questionnaire.
  private func world(_ take: (TestWorld) -> TestWorld.Result) throws -> TestWorld {
    let world = try TestWorld()
    world("init", "--name", "Школа у реки")
    world("person", "add", "Камышин Егор", "--born", "2009", "--grade", "11Б")
    world("mentor", "add", "P-1", "--form", "UU")
    world("consent", "add", "P-1", "--signed", "2026-09-05", "--signer", "Камышина Яна")
    let result = take(world)
    #expect(result.status == 0 || result.status == 2, "\(result.output)\(result.errors)")
    return world
  }

  private func expectRefusal(_ world: TestWorld) throws {
    #expect(world("mentee", "list", "--json").output.contains("\"E-1\""))
    #expect(world("consent", "list", "--json").output.components(of: "\"id\"") == 1)
    let missing = world("consent", "missing", "--json", "--exit-code")
    #expect(missing.status == 1)
    #expect(missing.output.contains("\"E-1\"") && missing.output.contains("consent.missing"))
    let pair = world("pair", "add", "M-1", "E-1")
    #expect(pair.status == 3)
    #expect(pair.errors.contains("нет согласия на обработку персональных данных"))
    #expect(try world.data("pairs.json") == nil)
    let unmatched = world("mentee", "waiting").output
    #expect(unmatched.contains("нет согласия"))
  }

  @Test("A column of a table does not count, and the import says so")
  func table() throws {
    let world = try world { world in
      world.put(
        "ФИО;Год рождения;Класс;Форма;Согласие на обработку персональных данных\n"
          + "Лугова Анна Ильинична;2012;7А;UU;согласен\n", at: "анкеты.csv")
      let result = world("mentee", "import", "анкеты.csv")
      #expect((result.output + result.errors).contains("соглас"), "\(result.output)")
      return result
    }
    try expectRefusal(world)
  }

  @Test(
    "A question of a survey does not count, whatever it is called",
    arguments: [
      "да;да", "согласен;согласна",
    ])
  func survey(answers: String) throws {
    let world = try world { world in
      world.put(Self.definition, at: "анкета.json")
      let defined = world("survey", "define", "анкета.json")
      #expect(defined.status == 0, "\(defined.errors)")
      world.put(
        "ФИО;Класс;Разрешаете ли вы обрабатывать ваши данные?;Согласны ли вы участвовать?;"
          + "Согласие на обработку персональных данных\n"
          + "Лугова Анна Ильинична;7А;\(answers.replacing("согласен", with: "да"));согласен\n",
        at: "ответы.csv")
      return world("survey", "import", "ответы.csv", "--survey", "own-intake")
    }
    try expectRefusal(world)
  }
}

extension String {
  /// How often `part` occurs.
  fileprivate func components(of part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}

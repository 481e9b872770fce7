import Testing

@Suite("consent print and consent template")
struct ConsentPrintTests {
  private func paired() throws -> TestWorld {
    let world = try peopleWorld()
    world("mentor", "add", "P-2", "--form", "UU")
    world("mentee", "add", "P-1", "--form", "UU")
    return world
  }

  @Test("The blank of a minor is for the representative, and tells what is left to the hand")
  func minor() throws {
    let result = try paired()("consent", "print", "processing", "--person", "Лугова")
    #expect(result.status == 0)
    for part in [
      "СОГЛАСИЕ", "Лугова Анна Ильинична", "Законный представитель", "с 14 лет", "Школа у реки",
    ] {
      #expect(result.output.contains(part), "\(part)")
    }
    #expect(result.errors.contains("нет адреса организации"))
    #expect(result.errors.contains("consent template edit processing"))
  }

  @Test("What the organisation has entered is printed, and nothing else is left open")
  func complete() throws {
    let world = try paired()
    let edit = world(
      "org", "edit", "--address", "Озёрск, Садовая, 5", "--inn", "72 0301 2340", "--ogrn",
      "1027203012341", "--site", "https://school.example")
    #expect(edit.status == 0)
    #expect(edit.output.contains("7203012340"))
    let result = world("consent", "print", "distribution", "--person", "P-3")
    #expect(result.output.contains("7203012340") && result.output.contains("Садовая"))
    #expect(!result.errors.contains("оставлена строка"))
    #expect(world("org", "edit", "--inn", "7203012341").status == 64)
    #expect(world("org", "edit", "--inn", "").status == 0)
    #expect(try world.data("organization.json")?.contains("\"inn\"") == false)
  }

  @Test("Blanks for all are those of consent missing, and nobody is no paper")
  func all() throws {
    let world = try paired()
    let result = world("consent", "print", "processing", "--all", "--json")
    #expect(result.status == 0)
    #expect(result.output.contains("\"P-1\"") && result.output.contains("\"P-2\""))
    #expect(!result.output.contains("\"P-3\""))
    world("consent", "add", "P-1", "--signed", "2026-09-05", "--signer", "Лугова Ольга")
    world("consent", "add", "P-2", "--signed", "2026-09-05", "--signer", "Камышина Яна")
    let none = world("consent", "print", "processing", "--all")
    #expect(none.status == 66)
    #expect(none.output.isEmpty && none.errors.contains("печатать нечего"))
  }

  @Test("Word and HTML come out of the same paper", arguments: ["docx", "html", "txt"])
  func files(format: String) throws {
    let world = try paired()
    let path = "согласие.\(format)"
    #expect(world("consent", "print", "mentoring", "--person", "P-3", "-o", path).status == 0)
    let bytes = try #require(world.bytes(path))
    #expect(format != "docx" || bytes.starts(with: Array("PK".utf8)))
    #expect(format == "docx" || world.file(path)?.contains("351.8") == true)
  }

  @Test("The name stays away where names may not be shown", arguments: ["initials", "none"])
  func privacy(names: String) throws {
    let result = try paired()(
      "consent", "print", "processing", "--person", "P-1", "--pii", names)
    #expect(result.status == 0)
    #expect(!result.output.contains("Лугова") && result.output.contains("P-1"))
  }

  @Test(
    "Wrong words are refused",
    arguments: [
      (["consent", "print"], 64), (["consent", "print", "любое"], 64),
      (["consent", "print", "processing", "--all", "--person", "P-1"], 64),
      (["consent", "print", "processing", "--by", "self", "--person", "P-1"], 64),
      (["consent", "print", "processing", "--person", "P-99"], 66),
      (["consent", "print", "mentoring", "--person", "P-1"], 3),
      (["consent", "template", "edit", "processing"], 64),
      (["consent", "template", "edit", "processing", "--restore", "--term", "год"], 64),
      (["consent", "template", "edit", "processing", "--term", " "], 65),
      (["consent", "template", "edit", "processing", "--data", "диагнозы"], 65),
    ] as [([String], Int32)])
  func refused(words: [String], status: Int32) throws {
    let world = try paired()
    let before = try world.data("consent-templates.json")
    let result = world.run(words)
    #expect(result.status == status, "\(result.errors)")
    #expect(result.output.isEmpty)
    #expect(try world.data("consent-templates.json") == before)
  }

  @Test("A template's words go into blanks and new consents, not into those signed before")
  func template() throws {
    let world = try paired()
    let add = ["consent", "add", "P-3", "--signed"]
    #expect(world.run(add + ["2026-09-05"]).status == 0)
    let edit = world(
      "consent", "template", "edit", "processing", "--term", "до 31.08.2027", "--data",
      "фамилия, имя, отчество; класс")
    #expect(edit.status == 0)
    #expect(edit.output.contains("свои"))
    let print = world("consent", "print", "processing", "--person", "P-3")
    #expect(print.output.contains("до 31.08.2027"))
    #expect(print.output.contains("отчество;") && print.output.contains("класс."))
    #expect(!print.errors.contains("значение программы"))
    #expect(world.run(add + ["2026-09-06"]).status == 0)
    let stored = try #require(try world.data("consents.json"))
    #expect(stored.contains("до окончания участия") && stored.contains("до 31.08.2027"))
    #expect(world("consent", "template", "list", "--json").output.contains("\"own\": true"))
    #expect(world("consent", "template", "edit", "processing", "--restore").status == 0)
    #expect(world("consent", "template", "show", "processing").output.contains("программы"))
  }

  @Test("Consents of a table hold the words of the template and the operator")
  func imported() throws {
    let world = try paired()
    world("consent", "template", "edit", "processing", "--term", "до 31.08.2027")
    world.put(
      "ФИО;Дата подписи;Кто подписал;ФИО представителя\n"
        + "Лугова Анна Ильинична;05.09.2026;мать;Лугова Ольга Петровна\n"
        + "Ёлкин Пётр Львович;05.09.2026;сам;\n", at: "согласия.csv")
    let result = world("consent", "import", "согласия.csv")
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    let stored = try #require(try world.data("consents.json"))
    for part in [
      "\"operator\": \"Школа у реки\"", "\"purpose\"", "до 31.08.2027", "\"withdrawal\"",
      "\"уничтожение\"",
    ] {
      #expect(stored.components(separatedBy: part).count == 3, "\(part)")
    }
    #expect(world("consent", "import", "согласия.csv").status == 0)
    #expect(try world.data("consents.json") == stored)
  }
}

extension String {
  /// The pieces of the text between the places of `separator`.
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}

import JSONStore
import MentorCore
import Testing

@Suite("Blanks of consents")
struct ConsentBlankTests {
  private static let today = CalendarDate.of("2026-10-01")

  private func person(
    _ role: RoleKind = .learner, born: String? = "2012-03-12", sex: Sex? = nil
  ) throws -> Person {
    Person(
      id: PersonID(number: 4), surname: "Рощина", given: "Вера", patronymic: "Ильинична",
      born: try born.map { try BirthDate(jsonText: $0) }, sex: sex, role: PersonRole(kind: role))
  }

  private func organization() throws -> Organization {
    var organization = Organization(name: "Школа у реки")
    organization.address = "г. Озёрск, Садовая ул., д. 5"
    organization.inn = try TaxpayerNumber(jsonText: "7203012340")
    organization.ogrn = try RegistrationNumber(jsonText: "1027203012341")
    organization.site = "https://school.example/mentors"
    return organization
  }

  private func blank(
    _ kind: ConsentKind, _ person: Person, organization: Organization? = nil
  ) throws -> ConsentBlank {
    try ConsentBlank(
      kind, for: person, template: .standard(kind),
      organization: organization ?? self.organization(), on: Self.today)
  }

  /// Every text of the blocks, those of fields, tables and signatures too.
  private func words(_ blocks: [PaperBlock]) -> String { "\(blocks)" }

  @Test(
    "Who signs follows the rule of the gate, on the very day",
    arguments: [
      ("2012-10-01", ["guardian", "self"]), ("2012-10-02", ["guardian"]),
      ("2008-10-02", ["guardian", "self"]), ("2008-10-01", ["self"]), ("2001", ["self"]),
    ])
  func signers(born: String, signers: [String]) throws {
    let person = try person(born: born)
    #expect(try blank(.processing, person).signers.map(\.rawValue) == signers)
    #expect(try blank(.distribution, person).signers.map(\.rawValue) == signers)
    let must = ConsentGate.mustSign(person, settings: .standard, on: Self.today)
    #expect(try blank(.processing, person).signers.first == must)
  }

  @Test("Where the birth is not known, both ways are open, for students alone")
  func unknownBirth() throws {
    #expect(try blank(.processing, person(.student, born: nil)).signing == .open)
    #expect(
      try blank(.processing, person(.learner, born: nil)).signing == .guardian(besideMinor: true))
    #expect(try blank(.processing, person(.teacher, born: nil)).signing == .own)
  }

  @Test("The consent to processing holds everything of 152-ФЗ, ст. 9, ч. 4")
  func processing() throws {
    let words = words(try blank(.processing, person()).blocks)
    for part in [
      "Рощина Вера Ильинична", "документ, удостоверяющий личность", "законный представитель",
      "основание:", "Школа у реки", "Садовая", "Цель обработки: участие", "на обработку которых",
      "сбор; запись", "средств автоматизации", "Срок действия", "Способ отзыва", "152-ФЗ",
    ] {
      #expect(words.contains(part), "\(part)")
    }
  }

  @Test("The consent to distribution asks for each category, with conditions of the person's own")
  func distribution() throws {
    let blocks = try blank(.distribution, person(.teacher, born: nil)).blocks
    let words = words(blocks)
    for part in [
      "контакты:", "7203012340", "1027203012341", "https://school.example/mentors",
      "Условия и запреты", "внутренней сети", "10.1", "означает отказ",
    ] {
      #expect(words.contains(part), "\(part)")
    }
    let tables = blocks.compactMap { block -> PaperTable? in
      if case .table(let table) = block { table } else { nil }
    }
    #expect(tables.map(\.rowCount) == [3])
    #expect(!words.contains("законный представитель"))
  }

  @Test("An employee agrees in the form of the sex, and a learner is no employee")
  func mentoring() throws {
    #expect(
      words(try blank(.mentoring, person(.teacher, born: "1980")).blocks).contains(
        "8 Трудового кодекса Российской Федерации согласна выполнять"))
    #expect(try blank(.mentoring, person(.teacher, born: "1980")).signing == .own)
    #expect(throws: ConsentError.notAnEmployee(PersonID(number: 4), .learner)) {
      try blank(.mentoring, person())
    }
  }

  @Test(
    "What the organisation has not told is a line for the hand, and named",
    arguments: [
      (ConsentKind.processing, [ConsentBlank.Gap.organization, .address]),
      (.distribution, [.organization, .address, .inn, .ogrn, .site]), (.mentoring, [.organization]),
    ])
  func gaps(kind: ConsentKind, gaps: [ConsentBlank.Gap]) throws {
    let teacher = try person(.teacher, born: "1980")
    #expect(try blank(kind, teacher, organization: Organization()).gaps == gaps)
    #expect(try blank(kind, teacher).gaps.isEmpty)
  }

  @Test("A blank for anybody names nobody and leaves the signer open")
  func anybody() throws {
    let blank = ConsentBlank(
      .processing, signedBy: nil, template: .standard(.processing),
      organization: try organization())
    #expect(blank.signers.isEmpty)
    #expect(words(blank.blocks).contains("нет 18 лет"))
    let parents = ConsentBlank(
      .processing, signedBy: .guardian, template: .standard(.processing),
      organization: try organization())
    #expect(parents.signing == .guardian(besideMinor: true))
  }

  @Test("Several blanks are one paper, each on its own page; of none there is no paper")
  func several() throws {
    let one = try blank(.processing, person())
    let paper = try #require(ConsentBlank.paper(of: [one, one, one]))
    #expect(paper.annexes.count == 2)
    #expect(paper.title == "Согласие на обработку персональных данных")
    #expect(ConsentBlank.paper(of: []) == nil)
  }

  @Test("A template says everything that the law asks for, and nothing about health")
  func templates() throws {
    for kind in ConsentKind.allCases { #expect(ConsentTemplate.standard(kind).problem == nil) }
    var templates = ConsentTemplates()
    for change in [\ConsentTemplate.purpose, \.term, \.withdrawal] {
      var template = ConsentTemplate.standard(.processing)
      template[keyPath: change] = " "
      #expect(throws: ConsentError.self) { try templates.replace(template) }
    }
    var sick = ConsentTemplate.standard(.processing)
    sick.data.append("состояние здоровья")
    #expect(throws: ConsentError.self) { try templates.replace(sick) }
    #expect(templates == ConsentTemplates())
    var own = ConsentTemplate.standard(.processing)
    own.term = "до 31.08.2027"
    try templates.replace(own)
    #expect(templates.isOwn(.processing) && templates[.processing].term == "до 31.08.2027")
    try templates.replace(.standard(.processing))
    #expect(templates == ConsentTemplates())
  }
}

extension CalendarDate {
  /// The date of a test's text.
  fileprivate static func of(_ text: String) -> CalendarDate {
    (try? CalendarDate(iso: text)) ?? .latest
  }
}

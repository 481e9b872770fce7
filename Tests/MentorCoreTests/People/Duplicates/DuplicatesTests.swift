import JSONStore
import MentorCore
import Testing
import Wording

@Suite("Records of one person")
struct DuplicatesTests {
  /// A person as a row of a table would describe them.
  struct Row: CustomTestStringConvertible {
    let surname: String
    let given: String
    var patronymic: String?
    var born: String?
    var phone: String?
    var email: String?

    var testDescription: String { "\(surname) \(given)" }

    func person(_ number: Int) throws -> Person {
      Person(
        id: PersonID(number: number), surname: surname, given: given, patronymic: patronymic,
        born: try born.map { try BirthDate(typed: $0) }, phone: phone, email: email,
        role: PersonRole(kind: .learner))
    }
  }

  static func pairs(_ rows: Row...) throws -> [DuplicatePair] {
    Duplicates(try rows.enumerated().map { try $0.element.person($0.offset + 1) }).pairs
  }

  static let anna = Row(
    surname: "Ёршова", given: "Анна", patronymic: "Ильинична", born: "12.03.2012",
    phone: "+7 900 111-22-33")

  @Test(
    "Tells with which confidence two records are one person",
    arguments: [
      (
        Row(surname: "Ершова", given: "Анна", patronymic: "Ильинична", born: "2012-03-12"),
        .certain, ["spelling", "birth-date"]
      ),
      (
        Row(surname: "Epшoва", given: "Анна", patronymic: "Ильинична", born: "2012"),
        .likely, ["spelling", "birth-year"]
      ),
      (Row(surname: "Ёршова", given: "Анна", patronymic: "Ильинична"), .possible, ["name"]),
      (
        Row(surname: "Ёршова", given: "А.", patronymic: "И.", phone: "89001112233"),
        .likely, ["initials", "phone"]
      ),
      (
        Row(surname: "Ёршова", given: "Анна", born: "2012"),
        .possible, ["no-patronymic", "birth-year"]
      ),
      (
        Row(surname: "Анна", given: "Ёршова", patronymic: "Ильинична", born: "12.03.2012"),
        .likely, ["swapped", "birth-date"]
      ),
      (
        Row(surname: "Ёршева", given: "Анна", patronymic: "Ильинична", born: "12.03.2012"),
        .possible, ["slip", "birth-date"]
      ),
      (
        Row(
          surname: "Лугова", given: "Анна", patronymic: "Ильинична", born: "12.03.2012",
          phone: "8 900 111 22 33"), .possible, ["other-surname", "birth-date", "phone"]
      ),
    ] as [(Row, DuplicateConfidence, [String])])
  func confidence(row: Row, confidence: DuplicateConfidence, evidence: [String]) throws {
    let found = try Self.pairs(Self.anna, row)
    #expect(found.map(\.confidence) == [confidence])
    #expect(found.first?.evidence.map(\.code) == evidence)
    #expect(try Self.pairs(row, Self.anna).map(\.confidence) == [confidence])
  }

  @Test(
    "Does not take two people for one",
    arguments: [
      // Another birth is a proof.
      Row(surname: "Ёршова", given: "Анна", patronymic: "Ильинична", born: "13.03.2012"),
      Row(surname: "Ёршова", given: "Анна", patronymic: "Ильинична", born: "2011"),
      // Brothers and sisters share the telephone of a parent.
      Row(surname: "Ёршов", given: "Лев", patronymic: "Ильич", phone: "89001112233"),
      Row(
        surname: "Ёршова", given: "Вера", patronymic: "Ильинична", born: "12.03.2012",
        phone: "89001112233"),
      // A slip alone says nothing.
      Row(surname: "Ёршева", given: "Анна", patronymic: "Ильинична"),
      Row(surname: "Ёршова", given: "Анна", patronymic: "Петровна", born: "12.03.2012"),
    ])
  func different(row: Row) throws {
    #expect(try Self.pairs(Self.anna, row).isEmpty)
  }

  @Test("Twins with names that are alike are at most possible")
  func twins() throws {
    let alina = Row(
      surname: "Лугова", given: "Алина", patronymic: "Ильинична", born: "12.03.2012",
      phone: "89001112233", email: "dom@example.org")
    var arina = alina
    arina = Row(
      surname: "Лугова", given: "Арина", patronymic: "Ильинична", born: "12.03.2012",
      phone: "89001112233", email: "dom@example.org")
    #expect(try Self.pairs(alina, arina).map(\.confidence) == [.possible])
  }

  @Test("Each pair is told once, the surest first, whatever the order of the records")
  func order() throws {
    let rows = [
      Self.anna, Row(surname: "Росина", given: "Ада"), Self.anna,
      Row(surname: "Росина", given: "Ада"), Self.anna,
    ]
    let people = try rows.enumerated().map { try $0.element.person($0.offset + 1) }
    let told = Duplicates(people).pairs.map { "\($0.first) \($0.second)" }
    #expect(told == ["P-1 P-3", "P-1 P-5", "P-3 P-5", "P-2 P-4"])
    #expect(Duplicates(people.reversed()).pairs == Duplicates(people).pairs)
    #expect(Duplicates([Person]()).pairs.isEmpty)
  }

  @Test("A crowd under one key is not compared with itself, and that is said")
  func crowd() throws {
    let people = try (1...(Duplicates.crowd + 1)).map {
      try Row(surname: "Иванов", given: "Иван", phone: "8900\(1_000_000 + $0)").person($0)
    }
    let duplicates = Duplicates(people)
    #expect(duplicates.pairs.isEmpty)
    #expect(!duplicates.crowded.isEmpty)
  }
}

@Suite("Union of records")
struct RecordUnionTests {
  private func union(
    _ kept: DuplicatesTests.Row, _ other: DuplicatesTests.Row,
    deciding decisions: [String: MergeSide] = [:]
  ) throws -> RecordUnion<Person> {
    try RecordUnion(try kept.person(3), with: try other.person(8), deciding: decisions)
  }

  @Test("Takes what is missing and what is finer, and keeps the identifier")
  func takes() throws {
    let made = try union(
      DuplicatesTests.Row(surname: "Ершова", given: "А.", born: "2012"), DuplicatesTests.anna)
    #expect(made.open.isEmpty)
    #expect(made.record.id == PersonID(number: 3))
    #expect(made.record.fullName == "Ёршова Анна Ильинична")
    #expect(made.record.born?.jsonText == "2012-03-12")
    #expect(made.record.phone == "+7 900 111-22-33")
    #expect(
      made.differences.map { "\($0.field) \($0.outcome.rawValue)" } == [
        "born finer", "given finer", "patronymic taken", "phone taken", "surname finer",
      ])
  }

  @Test("A contradiction stays open until somebody decides")
  func contradiction() throws {
    var other = DuplicatesTests.anna
    other.born = "2011"
    let open = try union(DuplicatesTests.anna, other)
    #expect(open.open.map(\.field) == ["born"])
    #expect(open.open.first?.other == "2011")
    let decided = try union(DuplicatesTests.anna, other, deciding: ["born": .other])
    #expect(decided.open.isEmpty)
    #expect(decided.record.born == .year(2011))
    #expect(
      try union(DuplicatesTests.anna, other, deciding: ["born": .kept]).record.born
        == BirthDate(typed: "12.03.2012"))
  }

  @Test("A telephone written otherwise is the same; roles of two kinds contradict as a whole")
  func closeness() throws {
    var other = DuplicatesTests.anna
    other.phone = "8(900)1112233"
    #expect(try union(DuplicatesTests.anna, other).record.phone == "+7 900 111-22-33")
    var teacher = try other.person(8)
    teacher.role = PersonRole(kind: .teacher, subjects: ["физика"])
    let kept = try DuplicatesTests.anna.person(3)
    #expect(try RecordUnion(kept, with: teacher).open.map(\.field) == ["role"])
    teacher.role.kind = .learner
    let joined = try RecordUnion(kept, with: teacher)
    #expect(joined.open.isEmpty)
    #expect(joined.record.role.subjects == ["физика"])
  }
}

import JSONStore
import MentorCore
import Testing
import Wording

@Suite("The register of consents")
struct ConsentRegisterTests {
  private let today: CalendarDate
  private let guardian = Signer(kind: .guardian, name: "Лугова Ольга", ground: "мать")

  init() throws { today = try Sample.date("2026-10-01") }

  private func register(_ consents: [Consent] = []) -> ConsentRegister {
    ConsentRegister(RecordSet(consents), settings: .standard, on: today)
  }

  @Test("A representative signs for a minor, and has a name")
  func guardianSigns() throws {
    var register = register()
    let child = try Sample.learner(1, "Лугова Анна", born: "2013")
    #expect(throws: ConsentError.signerNotNamed(child.id)) {
      try register.add(.processing, of: child, signed: today, by: nil)
    }
    let consent = try register.add(.processing, of: child, signed: today, by: guardian)
    #expect(consent.id.number == 1)
    #expect(register.consents.count == 1)
  }

  @Test("A minor's own signature stands beside that of a representative from 14 on, never alone")
  func beside() throws {
    var register = register()
    let child = try Sample.learner(1, "Лугова Анна", born: "2011-01-01")
    #expect(throws: ConsentError.guardianMustSign(child.id, age: 15)) {
      try register.add(.processing, of: child, signed: today, by: Signer(kind: .own))
    }
    try register.add(.processing, of: child, signed: today, by: guardian)
    try register.add(.processing, of: child, signed: today, by: Signer(kind: .own))
    #expect(register.consents.count == 2)
  }

  @Test("Below 14 an own signature is refused even beside a representative's")
  func tooYoung() throws {
    var register = register()
    let child = try Sample.learner(1, "Лугова Анна", born: "2015-01-01")
    try register.add(.processing, of: child, signed: today, by: guardian)
    #expect(throws: ConsentError.guardianMustSign(child.id, age: 11)) {
      try register.add(.processing, of: child, signed: today, by: Signer(kind: .own))
    }
  }

  @Test("Who is of age on the day signs alone")
  func adult() throws {
    var register = register()
    let adult = try Sample.person(1, "Ёлкин Пётр", born: "2008-09-01")
    #expect(throws: ConsentError.ownMustSign(adult.id)) {
      try register.add(.processing, of: adult, signed: today, by: guardian)
    }
    let consent = try register.add(.processing, of: adult, signed: today, by: nil)
    #expect(consent.signer.kind == .own)
    let before = try Sample.date("2026-08-01")
    try register.add(.processing, of: adult, signed: before, by: guardian)
  }

  @Test("The consent to mentor is an employee's")
  func employee() throws {
    var register = register()
    let child = try Sample.learner(1, "Лугова Анна", born: "2010")
    #expect(throws: ConsentError.notAnEmployee(child.id, .learner)) {
      try register.add(.mentoring, of: child, signed: today, by: nil)
    }
    try register.add(.mentoring, of: try Sample.teacher(2, "Ёлкин Пётр"), signed: today, by: nil)
  }

  @Test("A day ahead, a second copy and an end before the beginning are refused")
  func wrongDays() throws {
    var register = register()
    let teacher = try Sample.teacher(1, "Ёлкин Пётр")
    let tomorrow = today.adding(days: 1)
    #expect(throws: ConsentError.inFuture(tomorrow, today: today)) {
      try register.add(.processing, of: teacher, signed: tomorrow, by: nil)
    }
    #expect(throws: ConsentError.self) {
      try register.add(
        .processing, of: teacher, signed: today, by: nil, until: today.adding(days: -1))
    }
    let consent = try register.add(.processing, of: teacher, signed: today, by: nil)
    #expect(throws: ConsentError.alreadyRecorded(consent.id)) {
      try register.add(.processing, of: teacher, signed: today, by: nil)
    }
    #expect(register.consents.count == 1)
  }

  @Test("A withdrawal ends every signature under the kind, once")
  func withdrawal() throws {
    var register = register()
    let child = try Sample.learner(1, "Лугова Анна", born: "2011-01-01")
    try register.add(.processing, of: child, signed: today.adding(days: -9), by: guardian)
    try register.add(
      .processing, of: child, signed: today.adding(days: -8), by: Signer(kind: .own))
    try register.add(.distribution, of: child, signed: today.adding(days: -8), by: guardian)
    #expect(throws: ConsentError.severalKinds(child.id, [.processing, .distribution])) {
      try register.withdraw(of: child.id, nil, on: today)
    }
    let ended = try register.withdraw(of: child.id, .processing, on: today)
    #expect(ended.map(\.id.number) == [1, 2])
    #expect(throws: ConsentError.nothingInForce(child.id, .processing)) {
      try register.withdraw(of: child.id, .processing, on: today)
    }
    #expect(throws: ConsentError.alreadyWithdrawn(ConsentID(number: 1), today)) {
      try register.withdraw(ConsentID(number: 1), on: today)
    }
    let gate = ConsentGate(consents: register.consents, settings: .standard, on: today)
    #expect(gate.obstacle(for: child) == .withdrawn(today))
    #expect(gate.obstacle(for: child, kind: .distribution) == nil)
  }

  @Test("A withdrawal is neither ahead nor before the signature", arguments: [1, -20])
  func withdrawalDay(days: Int) throws {
    var register = register()
    let teacher = try Sample.teacher(1, "Ёлкин Пётр")
    let consent = try register.add(
      .processing, of: teacher, signed: today.adding(days: -9), by: nil)
    #expect(throws: ConsentError.self) {
      try register.withdraw(consent.id, on: today.adding(days: days))
    }
  }

  @Test("Destruction of the data is due thirty days after a withdrawal of processing")
  func terms() throws {
    let terms = WithdrawalTerms(.processing, on: today)
    #expect(terms.destroyBy == today.adding(days: 30))
    #expect(terms.destruction?.ru.contains("31.10.2026") == true)
    #expect(WithdrawalTerms(.distribution, on: today).destroyBy == nil)
  }

  @Test("Every error says in both languages what happened and what to do")
  func words() throws {
    let person = PersonID(number: 1)
    let consent = ConsentID(number: 1)
    let errors: [ConsentError] = [
      .guardianMustSign(person, age: 12), .guardianMustSign(person, age: nil),
      .ownMustSign(person), .signerNotNamed(person), .notAnEmployee(person, .learner),
      .inFuture(today, today: today), .alreadyRecorded(consent), .alreadyWithdrawn(consent, today),
      .nothingInForce(person, nil), .severalKinds(person, [.processing]),
    ]
    for error in errors {
      #expect(!error.message.ru.isEmpty && !error.message.en.isEmpty)
      #expect(error.hint?.ru.hasSuffix(".") == true)
      #expect(error.hint?.en.hasSuffix(".") == true)
    }
  }
}

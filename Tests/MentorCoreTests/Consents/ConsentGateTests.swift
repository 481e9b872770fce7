import JSONStore
import MentorCore
import Testing
import Wording

@Suite("The consent gate")
struct ConsentGateTests {
  private let today: CalendarDate

  init() throws { today = try Sample.date("2026-10-01") }

  private func consent(
    _ kind: SignerKind, signed: Int, until: Int? = nil, withdrawn: Int? = nil
  ) -> Consent {
    Consent(
      id: ConsentID(number: 1), person: PersonID(number: 1), kind: .processing,
      signer: Signer(kind: kind, name: kind == .guardian ? "Лугова Ольга" : nil),
      signed: today.adding(days: signed), validUntil: until.map { today.adding(days: $0) },
      withdrawn: withdrawn.map { today.adding(days: $0) })
  }

  private func obstacle(_ person: Person, _ consents: [Consent]) -> ConsentGate.Obstacle? {
    ConsentGate(consents: consents, settings: .standard, on: today).obstacle(for: person)
  }

  @Test("A consent holds from its day to the last, and not after a withdrawal")
  func days() throws {
    let child = try Sample.learner(1, "Лугова Анна", born: "2013")
    #expect(obstacle(child, []) == .missing)
    #expect(obstacle(child, [consent(.guardian, signed: 0)]) == nil)
    #expect(obstacle(child, [consent(.guardian, signed: -5, until: 0)]) == nil)
    #expect(
      obstacle(child, [consent(.guardian, signed: -5, until: -1)])
        == .expired(today.adding(days: -1)))
    #expect(
      obstacle(child, [consent(.guardian, signed: -5, withdrawn: 0)]) == .withdrawn(today))
    #expect(
      obstacle(child, [consent(.guardian, signed: 3)]) == .notYetSigned(today.adding(days: 3)))
  }

  @Test("Withdrawn is a consent that nobody gave again; one that merely ended is not")
  func withdrawn() throws {
    let child = try Sample.learner(1, "Лугова Анна", born: "2013")
    func hasWithdrawn(_ consents: Consent...) -> Bool {
      ConsentGate(consents: consents, settings: .standard, on: today).hasWithdrawn(child)
    }
    let taken = consent(.guardian, signed: -30, withdrawn: -10)
    #expect(hasWithdrawn(taken))
    #expect(hasWithdrawn(taken, consent(.own, signed: -30)))
    #expect(hasWithdrawn(taken, consent(.guardian, signed: -9, withdrawn: -5)))
    #expect(!hasWithdrawn(taken, consent(.guardian, signed: -9)))
    #expect(!hasWithdrawn(taken, consent(.guardian, signed: -9, until: -1)))
    #expect(!hasWithdrawn(consent(.guardian, signed: -30, until: -1)))
    #expect(
      !hasWithdrawn(consent(.own, signed: -30, withdrawn: -1), consent(.guardian, signed: -9)))
    #expect(!hasWithdrawn(consent(.guardian, signed: -30, withdrawn: 1)))
    #expect(!hasWithdrawn())
  }

  @Test("Who must sign depends on the age on the day")
  func signers() throws {
    let child = try Sample.learner(1, "Лугова Анна", born: "2013")
    #expect(obstacle(child, [consent(.own, signed: 0)]) == .needsGuardian)
    let grown = try Sample.learner(1, "Лугова Анна", born: "2008-10-01")
    #expect(obstacle(grown, [consent(.guardian, signed: -9)]) == .needsOwnSignature)
    let unknown = try Sample.person(1, "Лугова Анна")
    #expect(obstacle(unknown, [consent(.own, signed: 0)]) == .ageUnknown)
    #expect(
      obstacle(unknown, [consent(.own, signed: 0), consent(.guardian, signed: 0)]) == nil)
    let teacher = try Sample.teacher(1, "Ёлкин Пётр")
    #expect(obstacle(teacher, [consent(.own, signed: 0)]) == nil)
  }
}

import JSONStore
import MentorCore
import Testing

@Suite("Pairs of organisations")
struct PartnershipTests {
  private let contact: ContactPerson
  private let year: SchoolYear
  private let today: CalendarDate

  init() throws {
    contact = try ContactPerson(name: "Рыбакова Нина Львовна", post: "заместитель директора")
    year = try SchoolYear(firstYear: 2026)
    today = try CalendarDate(year: 2026, month: 10, day: 1)
  }

  private func book(_ partnerships: RecordSet<OrganizationPair> = RecordSet()) -> PartnershipBook {
    PartnershipBook(partnerships, forms: .standard, year: year, on: today)
  }

  private func occasion(_ reason: String? = nil) -> Occasion {
    Occasion(on: today, by: "куратор", because: reason)
  }

  private func lyceum() -> PairedOrganization {
    PairedOrganization(name: "Лицей № 3", contacts: [contact])
  }

  private func school() -> PairedOrganization {
    PairedOrganization(name: "МБОУ СОШ № 5", contacts: [contact])
  }

  @Test("Two organisations go the way of every pair, with their order")
  func life() throws {
    var book = book()
    let id = try book.add(mentor: lyceum(), mentee: school(), occasion()).id
    try book.take(.agree(.mentor, signed: today, document: "письмо № 7"), with: id, occasion())
    #expect(throws: PartnershipError.self) { try book.take(.approve, with: id, occasion()) }
    try book.take(.agree(.mentee, signed: today, document: nil), with: id, occasion())
    #expect(book.partnerships[id]?.state == .agreed)
    try book.take(.approve, with: id, occasion())
    #expect(throws: PartnershipError.life(.missingOrder(id.erased))) {
      try book.take(.start, with: id, occasion())
    }
    let order = PrintedOrder(number: "14", date: today)
    try book.take(.order(order, record: nil), with: id, occasion())
    try book.take(.start, with: id, occasion())
    try book.take(.pause, with: id, occasion("ремонт"))
    try book.take(.resume, with: id, occasion())
    try book.take(.finish, with: id, occasion())
    let partnership = try #require(book.partnerships[id])
    #expect(
      partnership.history.map(\.state) == [
        .proposed, .agreed, .approved, .ordered, .active, .paused, .active, .completed,
      ])
    let file = CollectionFile<OrganizationPair>(key: "partnerships")
    let bytes = file.encode([partnership])
    #expect(try file.decode(bytes, file: "partnerships.json") == [partnership])
  }

  @Test("A refusal makes a draft, which is offered again")
  func refusal() throws {
    var book = book()
    let id = try book.add(mentor: lyceum(), mentee: school(), occasion()).id
    try book.take(.agree(.mentor, signed: today, document: nil), with: id, occasion())
    #expect(throws: PartnershipError.self) {
      try book.take(.decline(.mentee), with: id, occasion())
    }
    try book.take(.decline(.mentee), with: id, occasion("другие планы"))
    #expect(book.partnerships[id]?.state == .draft)
    try book.take(.propose, with: id, occasion())
    #expect(book.partnerships[id]?.lackingAgreements == [.menteeOrganization])
    #expect(throws: PartnershipError.life(.step(.notAParty(id.erased, .mentorGuardian)))) {
      try book.take(.agree(.guardian, signed: today, document: nil), with: id, occasion())
    }
  }

  @Test("Nobody is approved for whom nobody speaks")
  func contacts() throws {
    var book = book()
    let silent = PairedOrganization(name: nil, partner: try RecordIdentifier(jsonText: "ORG-3"))
    let id = try book.add(mentor: lyceum(), mentee: silent, occasion()).id
    for side in [AgreementSide.mentor, .mentee] {
      try book.take(.agree(side, signed: today, document: nil), with: id, occasion())
    }
    #expect(
      throws: PartnershipError.missingContact(id, organization: "ORG-3", .mentee)
    ) { try book.take(.approve, with: id, occasion()) }
    _ = try book.edit(id, menteeContacts: [contact], goal: "обмен уроками")
    try book.take(.approve, with: id, occasion())
    #expect(book.partnerships[id]?.goal == "обмен уроками")
  }

  @Test("One organisation, the same two again and a form of people are refused")
  func refusals() throws {
    var book = book()
    let id = try book.add(mentor: lyceum(), mentee: school(), occasion()).id
    #expect(throws: PartnershipError.oneOrganization("Лицей № 3")) {
      try book.add(
        mentor: lyceum(), mentee: PairedOrganization(name: "лицей №3"), occasion())
    }
    #expect(throws: PartnershipError.alreadyPaired(id)) {
      try book.add(mentor: lyceum(), mentee: school(), occasion())
    }
    #expect(throws: PartnershipError.notOfOrganizations(.pupilPupil)) {
      try book.add(mentor: lyceum(), mentee: school(), in: .pupilPupil, occasion())
    }
    try book.take(.dissolve, with: id, occasion("реорганизация"))
    _ = try book.add(mentor: lyceum(), mentee: school(), occasion())
  }

  @Test("A pair of last year ends in this one, but does not begin")
  func twoYears() throws {
    var old = PartnershipBook(RecordSet(), forms: .standard, year: year.previous, on: today)
    let id = try old.add(mentor: lyceum(), mentee: school(), occasion()).id
    var book = book(old.partnerships)
    #expect(throws: PartnershipError.life(.step(.ofOtherYear(id.erased, year.previous)))) {
      try book.take(.agree(.mentor, signed: today, document: nil), with: id, occasion())
    }
    try book.take(.dissolve, with: id, occasion("год закончился"))
    #expect(book.partnerships[id]?.state == .dissolved)
  }

  @Test("Names that are not to be shown are not")
  func names() throws {
    var book = book()
    let added = try book.add(mentor: lyceum(), mentee: school(), occasion())
    let hidden = added.showingContacts { _ in "" }
    #expect(hidden.mentor.contacts.isEmpty)
    let initials = added.showingContacts { _ in "Рыбакова Н. Л." }
    #expect(initials.mentee.contacts.map(\.name) == ["Рыбакова Н. Л."])
  }
}

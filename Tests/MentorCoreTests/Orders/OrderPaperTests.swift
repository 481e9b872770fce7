import MentorCore
import Testing

@Suite("Papers of orders")
struct OrderPaperTests {
  private static let year = try? SchoolYear(firstYear: 2026)

  /// People whose records hold more than an order may print.
  private static func sources(
    director: String? = "Орлова Мария Павловна", names: PrintedNames = .full
  ) throws -> OrderSources {
    let year = try #require(year)
    let people = [
      Person(
        id: PersonID(number: 1), surname: "Иванова", given: "Анна", patronymic: "Сергеевна",
        phone: "+7 900 000-00-01", email: "a@example.org",
        role: PersonRole(kind: .teacher, position: "учитель математики")),
      Person(
        id: PersonID(number: 2), surname: "Сомов", given: "Пётр", patronymic: "Ильич",
        born: .year(2013), phone: "+7 900 000-00-02",
        role: PersonRole(kind: .learner, grade: try Grade(typed: "7А"), position: "староста")),
      Person(
        id: PersonID(number: 3), surname: "Заяц", given: "Пётр", patronymic: "Ильич",
        role: PersonRole(kind: .employee, position: "инженер", employer: "Завод")),
    ]
    return OrderSources(
      organization: Organization(
        name: "МБОУ «Школа № 7»", curator: "Белова Анна Ильинична", director: director,
        place: "г. Озёрск"),
      people: RecordSet(people),
      mentors: RecordSet([
        Mentor(
          id: MentorID(number: 1), person: PersonID(number: 1), year: year, forms: [.teacherPupil],
          capacity: 2)
      ]),
      mentees: RecordSet([
        Mentee(
          id: MenteeID(number: 1), person: PersonID(number: 2), year: year,
          forms: [.teacherPupil])
      ]), orders: RecordSet(), roadmap: nil, names: names)
  }

  private static func order(
    _ kind: OrderKind, people: [OrderPerson] = [], values: [OrderValue] = []
  ) throws -> Order {
    let year = try #require(year)
    let pair = Pair(
      id: PairID(number: 1), mentor: MentorID(number: 1), mentees: [MenteeID(number: 1)],
      form: .teacherPupil, year: year, on: try CalendarDate(iso: "2026-09-01"))
    return Order(
      id: OrderID(number: 1), kind: kind, template: .shipped(kind), year: year,
      on: try CalendarDate(iso: "2026-09-01"),
      pairs: kind.takesPairs ? [OrderPair(pair, reason: "переезд")] : [], people: people,
      values: values)
  }

  private static func texts(_ order: Order, _ sources: OrderSources) -> String {
    "\(OrderPaper(order, sources).paper)"
  }

  @Test("Of learners the name and the class are printed, and nothing else of anybody")
  func minors() throws {
    for kind in OrderKind.allCases {
      let people = kind.takesPeople ? (1...3).map { OrderPerson(PersonID(number: $0)) } : []
      let text = Self.texts(try Self.order(kind, people: people), try Self.sources())
      for secret in ["900", "example.org", "2013", "староста", "Завод"] {
        #expect(!text.contains(secret), "\(kind): \(secret)")
      }
      if kind.takesPairs { #expect(text.contains("Сомов Пётр Ильич, 7А")) }
    }
  }

  @Test("Names stand in the case of the sentence, with the office")
  func declined() throws {
    let text = Self.texts(
      try Self.order(.curator, people: [OrderPerson(PersonID(number: 1))]), try Self.sources())
    #expect(
      text.contains(
        "Назначить куратором программы наставничества Иванову Анну Сергеевну, учителя математики."))
    let awards = Self.texts(
      try Self.order(
        .awards,
        people: [
          OrderPerson(PersonID(number: 2), role: "за отряд"), OrderPerson(PersonID(number: 1)),
        ]
      ), try Self.sources())
    #expect(awards.contains("Сомова Петра Ильича, ученика 7А класса — за отряд;"))
    #expect(
      awards.contains(
        "Иванову Анну Сергеевну, учителя математики — за участие в программе наставничества."))
    #expect(awards.contains("Поручить куратору программы Беловой Анне Ильиничне подготовку"))
  }

  @Test("A name that cannot be declined for certain turns the sentence to the nominative")
  func uncertain() throws {
    let text = Self.texts(
      try Self.order(.curator, people: [OrderPerson(PersonID(number: 3))]), try Self.sources())
    #expect(
      text.contains("Назначить куратора программы наставничества: Заяц Пётр Ильич, инженер."))
  }

  @Test("What nobody has named is a line and a remark")
  func gaps() throws {
    let order = try Self.order(.regulation)
    let paper = OrderPaper(order, try Self.sources(director: nil))
    #expect(
      paper.gaps == [
        .field("дата введения", caption: "день, с которого действует положение"), .director,
      ])
    #expect(paper.paper.blocks.contains(.signatures([PaperSignature("Директор")])))
    #expect("\(paper.paper)".contains("в действие с ______________."))
    let bare = OrderPaper(
      try Self.order(.pairs),
      OrderSources(
        organization: Organization(), people: RecordSet(), mentors: RecordSet(),
        mentees: RecordSet(), orders: RecordSet(), roadmap: nil))
    for gap in [OrderGap.organization, .place, .curator, .director, .record("M-1"), .record("E-1")]
    {
      #expect(bare.gaps.contains(gap), "\(gap)")
    }
  }

  @Test("A letter is written for each person, on a page of its own, and speaks to them")
  func letters() throws {
    let people = [
      OrderPerson(PersonID(number: 1), role: "за терпение"), OrderPerson(PersonID(number: 2)),
    ]
    let paper = OrderPaper(try Self.order(.thanks, people: people), try Self.sources()).paper
    #expect(paper.kind == .letter && paper.annexes.count == 1)
    #expect(paper.annexes[0].label.isEmpty)
    #expect(paper.blocks.contains(.paragraph("Уважаемая Анна Сергеевна!", .centered)))
    #expect(paper.annexes[0].blocks.contains(.paragraph("Уважаемый Пётр Ильич!", .centered)))
    #expect("\(paper.blocks)".contains("Благодарим Вас за терпение"))
  }

  @Test("An extract has the rows it is about, with their numbers, and is certified")
  func extract() throws {
    let order = try Self.order(
      .workingGroup,
      people: [
        OrderPerson(PersonID(number: 1), role: "руководитель"), OrderPerson(PersonID(number: 3)),
      ])
    let extract = OrderExtract(people: [PersonID(number: 3)])
    let paper = OrderPaper(order, try Self.sources(), extract: extract).paper
    #expect(paper.blocks.contains(.name("ВЫПИСКА ИЗ ПРИКАЗА")))
    #expect(paper.blocks.contains(.paragraph("Выписка верна", .flush)))
    #expect(paper.annexes.isEmpty)
    let tables = paper.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    let table = try #require(tables.first)
    #expect(table.rows == [.cells(["2", "Заяц Пётр Ильич", "инженер", ""])])
    #expect(!"\(paper)".contains("Иванова"))
    #expect(!extract.isShown(of: try Self.order(.pairs), try Self.sources()))
    #expect(
      OrderExtract(people: [PersonID(number: 2)]).isShown(
        of: try Self.order(.pairs), try Self.sources()))
  }

  @Test("Names are hidden where the options say so", arguments: OrderKind.allCases)
  func hidden(kind: OrderKind) throws {
    let people = kind.takesPeople ? [OrderPerson(PersonID(number: 1))] : []
    let order = try Self.order(kind, people: people)
    let initials = Self.texts(order, try Self.sources(names: .initials))
    #expect(!initials.contains("Сергеевн") && !initials.contains("Ильиничн"))
    let none = Self.texts(order, try Self.sources(names: .none))
    for name in ["Иванов", "Сомов", "Белов", "Орлов"] {
      #expect(!none.contains(name), "\(kind): \(name)")
    }
  }

  @Test("An order that was cancelled says so at its top")
  func cancelled() throws {
    var order = try Self.order(.regulation)
    try order.cancel(on: try CalendarDate(iso: "2026-10-01"), by: nil, because: "№ 20: ошибка")
    #expect(
      OrderPaper(order, try Self.sources()).paper.blocks.first
        == .corner(["ОТМЕНЁН", "№ 20: ошибка"]))
  }
}

/// The orders of the year, numbered by their days before the pairs are led through it.
struct OrderRegistry {
  /// A paper of one day: chunks of fifty pairs each.
  private struct Slot: Hashable {
    let kind: OrderKind
    let date: CalendarDate
  }

  private struct Sheet {
    let kind: OrderKind
    let date: CalendarDate
    let number: String
    var lines: [OrderPair] = []
  }

  private var sheets: [Sheet] = []
  private var first: [Slot: Int] = [:]
  private var used: [Slot: Int] = [:]
  private let days: Days
  private let year: SchoolYear
  private let actor: String?

  private static let linesOfSheet = 50

  /// The days on which orders about pairs are signed.
  private struct Days {
    let first: CalendarDate
    let second: CalendarDate
    let late: CalendarDate
    let ends: [CalendarDate]
    let renewalEnd: CalendarDate
    let renewal: CalendarDate
  }

  /// Reserves the numbers that `stories` and the programme itself need.
  init(_ stories: [PairStory], _ builder: WholeYearBuilder) {
    func day(_ month: Int, _ day: Int) -> CalendarDate {
      WholeYearBuilder.workday(builder.day(month, day))
    }
    year = builder.year
    actor = builder.actor
    days = Days(
      first: day(10, 13), second: day(11, 12),
      late: WholeYearBuilder.workday(builder.last.adding(days: -12)),
      ends: [day(12, 18), day(2, 26), day(3, 30)], renewalEnd: day(1, 15), renewal: day(2, 5))
    var needed: [Slot: Int] = [:]
    let programme: [(OrderKind, CalendarDate)] = [
      (.roadmap, day(9, 2)), (.programme, day(9, 3)), (.workingGroup, day(9, 3)),
      (.curator, day(9, 3)), (.training, day(9, 4)),
      (.finalEvent, WholeYearBuilder.workday(builder.last.adding(days: -18))),
      (.awards, WholeYearBuilder.workday(builder.last.adding(days: -2))),
      (.thanks, WholeYearBuilder.workday(builder.last.adding(days: -2))),
    ]
    for (kind, date) in programme { needed[Slot(kind: kind, date: date)] = 1 }
    for story in stories where story.fate.hasOrder {
      needed[Slot(kind: .pairs, date: date(of: story)), default: 0] += 1
      guard story.fate == .dissolved || story.fate == .renewed else { continue }
      needed[Slot(kind: .dissolution, date: dissolution(of: story)), default: 0] += 1
      guard story.fate == .renewed else { continue }
      needed[Slot(kind: .pairs, date: days.renewal), default: 0] += 1
    }
    let order = OrderKind.allCases
    let slots = needed.keys.sorted {
      ($0.date, order.firstIndex(of: $0.kind) ?? 0) < ($1.date, order.firstIndex(of: $1.kind) ?? 0)
    }
    // The roadmap of the demonstration says that its order is number 118 of the autumn.
    var next = [year.firstYear: 118, year.lastYear: 9]
    for slot in slots {
      first[slot] = sheets.count
      let lines = needed[slot] ?? 0
      for _ in 0..<(lines + Self.linesOfSheet - 1) / Self.linesOfSheet {
        let number = next[slot.date.year] ?? 1
        sheets.append(Sheet(kind: slot.kind, date: slot.date, number: "\(number)"))
        next[slot.date.year] = number + (slot.date.month == 9 ? 1 : 3)
      }
    }
  }

  // MARK: Days

  /// The day of the order that confirms the pair for the first time.
  func date(of story: PairStory) -> CalendarDate {
    story.fate.isLate ? days.late : story.isSecond ? days.second : days.first
  }

  /// The day of the order that ends it early.
  func dissolution(of story: PairStory) -> CalendarDate {
    story.fate == .renewed ? days.renewalEnd : days.ends[story.number % days.ends.count]
  }

  /// The day of the order that confirms it again.
  func renewal(of story: PairStory) -> CalendarDate { days.renewal }

  // MARK: Pairs

  /// Confirms `pair` by the order of `date`.
  mutating func confirm(
    _ pair: inout Pair, _ story: PairStory, on date: CalendarDate
  ) throws(PairingError) {
    let index = sheet(Slot(kind: .pairs, date: date))
    try pair.order(
      PrintedOrder(number: sheets[index].number, date: date), record: Self.id(index).erased,
      Occasion(on: date, by: actor))
    sheets[index].lines.append(OrderPair(pair, from: date.adding(days: 2)))
  }

  /// Ends `pair` by the order of its day.
  mutating func dissolve(
    _ pair: inout Pair, _ story: PairStory, because reason: String
  ) throws(PairingError) {
    let date = dissolution(of: story)
    let index = sheet(Slot(kind: .dissolution, date: date))
    sheets[index].lines.append(OrderPair(pair, reason: reason))
    try pair.dissolve(Occasion(on: date, by: actor, because: reason))
  }

  private mutating func sheet(_ slot: Slot) -> Int {
    let count = used[slot, default: 0]
    used[slot] = count + 1
    return (first[slot] ?? 0) + count / Self.linesOfSheet
  }

  private static func id(_ index: Int) -> OrderID { OrderID(number: index + 1) }

  // MARK: Papers

  /// What fills the blanks of the template: days two weeks later, and the rest in words.
  private static func values(of sheet: Sheet) -> [OrderValue] {
    OrderTemplate.shipped(sheet.kind).fields.filter { $0.standard == nil }.map { field in
      let text =
        switch field.name {
        case "объём": "8 часов"
        case "место проведения": "актовый зал"
        case "начало": sheet.date.adding(days: 5).numeric
        case "окончание": sheet.date.adding(days: 26).numeric
        case "день вручения": sheet.date.numeric
        default: WholeYearBuilder.workday(sheet.date.adding(days: 14)).numeric
        }
      return OrderValue(name: field.name, text: text)
    }
  }

  /// The orders, signed by the director; `mentors` are those of whom some are rewarded and thanked.
  func signed(
    _ organization: Organization, _ pool: Pool, _ generator: inout SeededGenerator,
    rewarding mentors: [PersonID]
  ) -> [Order] {
    let teachers = pool.mentors.map(\.person).filter { pool.people[$0]?.role.kind == .teacher }
    return sheets.enumerated().compactMap { index, sheet in
      let people: [PersonID] =
        switch sheet.kind {
        case .workingGroup: Array(teachers.prefix(4))
        case .curator: Array(teachers.prefix(1))
        case .training: pool.mentors.prefix(40).map(\.person)
        case .awards:
          stride(
            from: WholeYearBuilder.mentorsOfAward, to: mentors.count,
            by: WholeYearBuilder.mentorsOfAward
          ).map { mentors[$0] }
        case .thanks: Array(mentors.filter { pool.people[$0]?.organization != nil }.prefix(5))
        default: []
        }
      if sheet.kind.takesPeople, people.isEmpty { return nil }
      var order = Order(
        id: Self.id(index), kind: sheet.kind, template: .shipped(sheet.kind), year: year,
        on: sheet.date, pairs: sheet.lines, people: people.map { OrderPerson($0) },
        roadmap: sheet.kind.takesRoadmap ? RoadmapID(number: 1) : nil,
        values: Self.values(of: sheet))
      order.key = generator.key()
      guard let head = organization.head else { return nil }
      let number = sheet.kind.register == .letters ? nil : try? OrderNumber(typed: sheet.number)
      do throws(OrderError) {
        try order.sign(
          number: number, date: sheet.date, by: head, facts: OrderFacts(of: order, in: pool))
      } catch {
        return nil
      }
      return order
    }
  }
}

import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl order sign`.
struct OrderSign: Command {
  static let about = About(
    "sign", Phrase(ru: "Внести подписанный приказ в реестр.", en: "Enter a signed order."),
    discussion: Phrase(
      ru:
        "Номер не повторяется в календарном году. Приказ о парах закрепляет их, и они могут начать "
        + "работу; согласия проверяются ещё раз. Приказ о расформировании расформировывает пары, "
        + "приказ об отмене отменяет приказы. Мероприятие, названное в проекте, закрывается с этим "
        + "приказом как подтверждением.",
      en:
        "A number is given once in a calendar year. An order of pairs confirms them, so that they "
        + "may begin to work; consents are checked once more. An order of dissolution dissolves its "
        + "pairs, one of cancellation cancels orders. The measure that the draft names is carried out "
        + "with this order as evidence."),
    examples: [
      Example(
        "mentorctl order sign ORD-3 --number 12 --date 2026-10-01",
        Phrase(ru: "Приказ № 12 подписан 1 октября.", en: "Order № 12 was signed on 1 October.")),
      Example(
        "mentorctl order sign ORD-4 --number 13-О --signed-by \"Белова Анна Ильинична\" "
          + "--signer-office \"И. о. директора\"",
        Phrase(ru: "Подписал другой человек.", en: "Somebody else has signed.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Номер занят, не хватает согласия, или приказ уже подписан.",
          en: "The number is taken, a consent is missing, or the order was signed already."))
    ])

  @OptionGroup var order: OrderArgument

  @Option(
    "number",
    Phrase(
      ru: "Номер в реестре; у писем его может не быть.",
      en: "The number in the register; letters may go without."))
  var number: OrderNumber?

  @Option("date", Phrase(ru: "Дата приказа.", en: "The date of the order."))
  var date: CalendarDate?

  @Option(
    "signed-by", value: ValueName(ru: "ФИО", en: "name"),
    Phrase(
      ru: "Кто подписал; без него — руководитель организации.",
      en: "Who signed, else the head of the organisation."))
  var signer: String?

  @Option(
    "signer-office", value: ValueName(ru: "должность", en: "office"),
    Phrase(ru: "Должность подписавшего.", en: "The office of who signed."))
  var office: String?

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let occasion = Occasion(
      on: context.today, by: context.intent(writing).actor, because: writing.reason?.cleaned())
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let records = try editing.load(.orders)
      let draft = try order.reference.record(in: records)
      let pool = try editing.pool(year: draft.year, on: context.today)
      var desk = OrderDesk(pool, orders: records)
      let signed = try WorkspaceError.domain { () throws(OrderError) in
        try desk.sign(
          draft.id, number: number, date: date ?? context.today, by: signer(pool.organization),
          occasion)
      }
      try editing.keep(desk)
      let measures = try editing.carryOut(signed, on: context.today)
      return (signed, measures, desk)
    }
    let (signed, measures, desk) = outcome.value
    return Answer(
      report: OrderReport(orders: [signed], context: context).signed(
        measures, confirmed: signed.pairs.compactMap { desk.book.pairs[$0.pair] }),
      notes: outcome.notes.map(\.message) + disorder(signed, desk.orders))
  }

  private func signer(_ organization: Organization) -> OrderSigner? {
    guard let name = signer?.cleaned(), !name.isEmpty else {
      guard let office = office?.cleaned(), let head = organization.head else { return nil }
      return OrderSigner(name: head.name, office: office)
    }
    return OrderSigner(name: name, office: office?.cleaned() ?? organization.headOffice)
  }

  /// What to say where the numbers of the register no longer follow the dates.
  private func disorder(_ order: Order, _ orders: RecordSet<Order>) -> [Phrase] {
    guard let date = order.date else { return [] }
    let register = OrderRegister(orders, of: order.kind.register, in: date.year)
    guard register.disorders.contains(order.id) || isBeforeLater(order, register) else { return [] }
    return [
      Phrase(
        ru: "даты и номера в реестре расходятся: у большего номера более ранняя дата",
        en: "dates and numbers disagree in the register: a higher number bears an earlier date")
    ]
  }

  private func isBeforeLater(_ order: Order, _ register: OrderRegister) -> Bool {
    guard let place = register.entries.firstIndex(where: { $0.id == order.id }),
      place + 1 < register.entries.count
    else { return false }
    return register.disorders.contains(register.entries[place + 1].id)
  }
}

extension Editing {
  /// Stores the orders and the pairs as they have become on `desk`.
  mutating func keep(_ desk: OrderDesk) throws(WorkspaceError) {
    try change(.orders) { records throws(WorkspaceError) in records = desk.orders }
    try change(.pairs) { records throws(WorkspaceError) in records = desk.book.pairs }
  }

  /// Marks the measure of a signed order as carried out, the order being its evidence.
  ///
  /// A measure that is done already gets the order as one more paper.
  mutating func carryOut(
    _ order: Order, on today: CalendarDate
  ) throws(WorkspaceError) -> [ChangedMeasure] {
    guard let measure = order.measure, let date = order.date else { return [] }
    let paper = order.kind.register == .letters ? "письмо" : "приказ"
    let evidence = order.printed.map { "\(paper) \($0)" } ?? "\(paper) от \(date.numeric)"
    return try changeMeasures([MeasureReference(measure: measure)], on: today) {
      schedule, reference throws(RoadmapError) in
      let measure = try schedule.roadmap.measure(reference.measure)
      if measure.progress.state == .done { return try measure.proven(by: evidence) }
      return try measure.completed(
        with: Completion(date: date, evidence: evidence), under: schedule.terms, today: today)
    }
  }
}

import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl order cancel`.
struct OrderCancel: Command {
  static let about = About(
    "cancel", Phrase(ru: "Отменить приказ или проект.", en: "Cancel an order or a draft."),
    discussion: Phrase(
      ru: "Подписанный приказ отменяется другим приказом: --by, если он в реестре программы, "
        + "--outside, если нет; номер остаётся занятым. Пары, которые ещё не начали работу, снова "
        + "ждут приказа. Приказ об отмене (order draft cancellation) отменяет приказы сам, когда "
        + "подписан.",
      en: "A signed order is cancelled by another one: --by where it is in the program's register, "
        + "--outside where it is not; the number stays taken. Pairs that have not begun to work wait "
        + "for an order again. An order of cancellation (order draft cancellation) cancels by itself "
        + "once it is signed."),
    examples: [
      Example(
        "mentorctl order cancel ORD-5 --reason \"ошибка в списке\"",
        Phrase(ru: "Отказаться от проекта.", en: "Give up a draft.")),
      Example(
        "mentorctl order cancel ORD-3 --outside \"№ 20 от 10.10.2026\" --reason \"изменение штата\"",
        Phrase(ru: "Отменён приказом вне программы.", en: "Cancelled by an order elsewhere.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Нет причины или отменяющего приказа, или пары уже работают.",
          en: "The reason or the cancelling order is missing, or pairs are at work already."))
    ])

  @OptionGroup var order: OrderArgument

  @Option(
    "by", value: ValueName(ru: "приказ", en: "order"), completion: .dynamic("orders"),
    Phrase(ru: "Приказ реестра, который отменяет.", en: "The order of the register that cancels."))
  var by: RecordReference?

  @Option(
    "outside", value: ValueName(ru: "приказ", en: "order"),
    Phrase(
      ru: "Номер и дата отменяющего приказа вне программы.",
      en: "Number and date of a cancelling order made outside of the program."))
  var outside: String?

  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) {
    guard by != nil, outside != nil else { return }
    throw UsageError(
      Phrase(
        ru: "нужен либо --by, либо --outside", en: "either --by or --outside is needed"))
  }

  func run(in context: AppContext) throws -> Answer {
    let occasion = Occasion(
      on: context.today, by: context.intent(writing).actor, because: writing.reason?.cleaned())
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let records = try editing.load(.orders)
      let old = try order.reference.record(in: records)
      var cancellation = outside.map { OrderDesk.Cancellation.printed($0.cleaned()) }
      if let by { cancellation = .order(try by.record(in: records).id) }
      let pool = try editing.pool(year: old.year, on: context.today)
      var desk = OrderDesk(pool, orders: records)
      let cancelled = try WorkspaceError.domain { () throws(OrderError) in
        try desk.cancel(old.id, by: cancellation, occasion)
      }
      try editing.keep(desk)
      return (old, cancelled)
    }
    let (old, cancelled) = outcome.value
    return Answer(
      report: OrderReport(orders: [cancelled], context: context).report(),
      notes: outcome.notes.map(\.message) + remark(on: old))
  }

  /// That the measure which the order had carried out stays so.
  private func remark(on order: Order) -> [Phrase] {
    guard let measure = order.measure, order.state == .signed else { return [] }
    return [
      Phrase(
        ru: "мероприятие \(measure) было закрыто этим приказом; если его нужно открыть: mentorctl "
          + "roadmap reopen \(measure)",
        en: "the measure \(measure) was carried out with this order; to open it again: mentorctl "
          + "roadmap reopen \(measure)")
    ]
  }
}

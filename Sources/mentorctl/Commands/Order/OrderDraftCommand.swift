import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl order draft`.
struct OrderDraftCommand: Command {
  static let about = About(
    "draft", Phrase(ru: "Подготовить проект приказа.", en: "Prepare the draft of an order."),
    discussion: Phrase(
      ru: "Слова берутся из шаблона вида (order template export), имена склоняются; чего никто не "
        + "назвал, остаётся строкой для заполнения, и об этом сказано. В приказ о парах входят "
        + "только пары, у которых есть все согласия. Проект ничего не меняет: действует приказ, "
        + "когда внесена подпись (order sign).",
      en: "The words are those of the kind's template (order template export), names are declined; "
        + "what nobody has named is left as a line for the hand, and you are told. Only pairs with "
        + "every agreement enter an order of pairs. A draft changes nothing: the order takes effect "
        + "when its signature is recorded (order sign)."),
    examples: [
      Example(
        "mentorctl order draft pairs --pairs approved --measure R-1/17",
        Phrase(
          ru: "Закрепить все утверждённые пары и закрыть мероприятие карты.",
          en: "Confirm all approved pairs and carry out a measure of the roadmap.")),
      Example(
        "mentorctl order draft working-group --people \"P-1=руководитель группы\" --people P-2,P-3",
        Phrase(ru: "О рабочей группе.", en: "About the working group.")),
      Example(
        "mentorctl order draft awards --people P-4,P-9 --fill \"день вручения=25.05.2027\"",
        Phrase(ru: "О поощрении, поле шаблона заполнено.", en: "Awards, with a field filled in.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Не хватает согласия или другой бумаги, она названа.",
          en: "An agreement or another paper is missing, and it is named."))
    ])

  @Argument(
    "kind", Phrase(ru: "О чём приказ.", en: "What the order is about."))
  var kind: OrderKind

  @OptionGroup var subjects: OrderSubjects

  @Option(
    "role", value: ValueName(ru: "текст", en: "text"),
    Phrase(
      ru: "Что напечатать о людях без своей роли: за что поощряются, кто они в группе.",
      en: "What to print of people without a role of their own."))
  var role: String?

  @Option(
    "plan", value: ValueName(ru: "карта", en: "roadmap"), completion: .dynamic("roadmaps"),
    Phrase(ru: "Дорожная карта для приложения.", en: "The roadmap for the annex."))
  var roadmap: RecordReference?

  @Option(
    "cancels", value: ValueName(ru: "приказ", en: "order"), completion: .dynamic("orders"),
    Phrase(
      ru: "Приказ, который отменяется; можно повторять.",
      en: "An order that is cancelled; repeatable."))
  var cancels: [RecordReference]

  @Option(
    "measure",
    Phrase(
      ru: "Мероприятие, которое закроет подпись.", en: "The measure that the signature carries out."
    ))
  var measure: MeasureID?

  @Option(
    "fill",
    Phrase(
      ru: "Заполнить поле шаблона: \"срок планов=15.10.2026\".",
      en: "Fill a field of the template: \"срок планов=15.10.2026\"."))
  var fields: [FieldSetting]

  @Option("starts", Phrase(ru: "Первый день работы пар.", en: "The first day of the pairs' work."))
  var starts: CalendarDate?

  @Option("ends", Phrase(ru: "Последний день работы пар.", en: "The last day of the pairs' work."))
  var ends: CalendarDate?

  @Option(
    "cause", value: ValueName(ru: "текст", en: "text"),
    Phrase(
      ru: "Причина, которую напечатать в приказе о расформировании.",
      en: "The reason to be printed in an order of dissolution."))
  var cause: String?

  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) {
    if let starts, let ends, ends < starts {
      throw UsageError(
        Phrase(
          ru: "последний день работы пар раньше первого",
          en: "the last day of the pairs' work is before the first"))
    }
  }

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let pool = try editing.pool(year: context.options.year, on: context.today)
      let draft = try draft(in: pool, context, &editing)
      let order = try editing.change(.orders) { records throws(WorkspaceError) in
        var desk = OrderDesk(pool, orders: records)
        let order = try WorkspaceError.domain { () throws(OrderError) in try desk.draft(draft) }
        records = desk.orders
        return order
      }
      let sources = try editing.orderSources(roadmap: order.roadmap, names: context.options.names)
      return (order, OrderPaper(order, sources))
    }
    let (order, paper) = outcome.value
    return Answer(
      report: OrderReport(orders: [order], context: context).made(
        paper,
        next: Phrase(
          ru: "Дальше: mentorctl order export \(order.id) -o приказ.docx, после подписи: mentorctl "
            + "order sign \(order.id) --number НОМЕР --date ДАТА",
          en:
            "Next: mentorctl order export \(order.id) -o order.docx, once signed: mentorctl order "
            + "sign \(order.id) --number NUMBER --date DATE")),
      notes: outcome.notes.map(\.message) + paper.gaps.map { $0.note(of: order) })
  }

  private func draft(
    in pool: Pool, _ context: AppContext, _ editing: inout Editing
  ) throws(WorkspaceError) -> OrderDraft {
    var draft = OrderDraft(kind, template: try editing.load(.template(kind)))
    draft.pairs = try subjects.pairs(in: pool)
    draft.people = try subjects.people(
      in: pool.people, of: &editing, role: role?.cleaned(), context)
    if let roadmap { draft.roadmap = try roadmap.record(in: try editing.load(.roadmaps)).id }
    let orders = try editing.load(.orders)
    for reference in cancels { draft.cancels.append(try reference.record(in: orders).id) }
    if let measure {
      let plan = try editing.roadmap(measure.roadmap)
      _ = try WorkspaceError.domain { () throws(RoadmapError) in try plan.measure(measure) }
      draft.measure = measure
    }
    draft.values = fields.map { OrderValue(name: $0.field, text: $0.text.cleaned()) }
    draft.from = starts
    draft.until = ends
    draft.reason = cause?.cleaned()
    return draft
  }
}

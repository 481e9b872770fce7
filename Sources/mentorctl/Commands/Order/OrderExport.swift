import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl order show`.
struct OrderShow: Command {
  static let about = About(
    "show", Phrase(ru: "Показать приказ.", en: "Show an order."),
    examples: [
      Example("mentorctl order show ORD-3", Phrase(ru: "Приказ ORD-3.", en: "The order ORD-3."))
    ])

  @OptionGroup var order: OrderArgument

  func run(in context: AppContext) throws -> Answer {
    let ((order, paper), notes) = try context.orderPaper(of: order)
    return Answer(
      report: OrderReport(orders: [order], context: context).card(paper),
      notes: notes + paper.gaps.map { $0.note(of: order) })
  }
}

/// The command `mentorctl order export`.
struct OrderExport: Command {
  static let about = About(
    "export", Phrase(ru: "Выгрузить приказ документом.", en: "Export an order as a document."),
    discussion: Phrase(
      ru:
        "Word (docx), страница для печати (html) или текст (txt). Документ всегда на русском языке. "
        + "О детях в нём только имя и класс.",
      en:
        "Word (docx), a page to print (html) or text (txt). The document is Russian. Of children it "
        + "has the name and the class only."),
    examples: [
      Example(
        "mentorctl order export ORD-3 -o приказ.docx",
        Phrase(ru: "Приказ на подпись.", en: "The order, to be signed."))
    ])

  @OptionGroup var order: OrderArgument

  func run(in context: AppContext) throws -> Answer {
    let ((order, paper), notes) = try context.orderPaper(of: order)
    return Answer(
      report: Report(paper.paper) {
        ["order": OrderReport(orders: [], context: context).json(order)]
      },
      notes: notes + paper.gaps.map { $0.note(of: order) })
  }
}

/// The command `mentorctl order extract`.
struct OrderExtractCommand: Command {
  static let about = About(
    "extract", Phrase(ru: "Сделать выписку из приказа.", en: "Make an extract of an order."),
    discussion: Phrase(
      ru: "В списках остаются только названные люди и пары; номера строк — как в приказе. Выписка "
        + "делается из подписанного приказа.",
      en: "The lists keep the named people and pairs only, with the numbers of the order. Extracts "
        + "are made of signed orders."),
    examples: [
      Example(
        "mentorctl order extract ORD-3 --people P-12 -o выписка.docx",
        Phrase(ru: "Выписка для одного человека.", en: "An extract for one person."))
    ],
    exitStatuses: [
      ExitStatusNote(3, Phrase(ru: "Приказ не подписан.", en: "The order is not signed."))
    ])

  @OptionGroup var order: OrderArgument
  @OptionGroup var subjects: OrderSubjects

  func validate() throws(UsageError) {
    guard subjects.pairs.isEmpty, subjects.people.isEmpty else { return }
    throw UsageError(
      Phrase(ru: "нужны --people или --pairs", en: "--people or --pairs is needed"))
  }

  func run(in context: AppContext) throws -> Answer {
    let ((order, paper), notes) = try context.read { snapshot throws(WorkspaceError) in
      let order = try self.order.reference.record(in: try snapshot.load(.orders))
      guard order.state == .signed else {
        throw .domain(OrderError.wrongState(order.id, order.state))
      }
      let pool = try snapshot.pool(year: order.year, on: context.today)
      let people = try subjects.people(
        in: pool.people, of: &snapshot, role: nil, context)
      let extract = OrderExtract(
        people: Set(people.map(\.person)), pairs: Set(try subjects.pairs(in: pool)))
      let sources = try snapshot.orderSources(roadmap: order.roadmap, names: context.options.names)
      guard extract.isShown(of: order, sources) else {
        throw .domain(OrderError.notNamed(order.id))
      }
      return (order, OrderPaper(order, sources, extract: extract))
    }
    return Answer(
      report: Report(paper.paper) {
        ["order": OrderReport(orders: [], context: context).json(order)]
      },
      notes: notes + paper.gaps.map { $0.note(of: order) })
  }
}

extension AppContext {
  /// The order that `argument` names, and its paper.
  fileprivate func orderPaper(
    of argument: OrderArgument
  ) throws -> (value: (Order, OrderPaper), notes: [Phrase]) {
    try read { snapshot throws(WorkspaceError) in
      let order = try argument.reference.record(in: try snapshot.load(.orders))
      let sources = try snapshot.orderSources(roadmap: order.roadmap, names: options.names)
      return (order, OrderPaper(order, sources))
    }
  }
}

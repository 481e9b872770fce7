import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl order list`.
struct OrderList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать приказы и проекты года.", en: "List the orders of the year."),
    examples: [
      Example(
        "mentorctl order list --state draft",
        Phrase(ru: "Проекты, которые ждут подписи.", en: "The drafts that wait to be signed."))
    ])

  @Option("state", Phrase(ru: "Только в этом состоянии.", en: "Only in this state."))
  var state: OrderState?

  @Option("kind", Phrase(ru: "Только этого вида.", en: "Only of this kind."))
  var kind: OrderKind?

  func run(in context: AppContext) throws -> Answer {
    let (orders, notes) = try context.read { snapshot throws(WorkspaceError) -> [Order] in
      let year = try context.year(try snapshot.load(.organization))
      return try snapshot.load(.orders).filter { order in
        order.year == year && (state == nil || order.state == state)
          && (kind == nil || order.kind == kind)
      }
    }
    return Answer(report: OrderReport(orders: orders, context: context).report(), notes: notes)
  }
}

/// The command `mentorctl order register`.
struct OrderRegisterCommand: Command {
  static let about = About(
    "register", Phrase(ru: "Показать реестр приказов.", en: "Show the register of orders."),
    discussion: Phrase(
      ru: "По номерам за календарный год; отменённые остаются с пометкой. Свободные номера между "
        + "занятыми — приказы, изданные вне программы.",
      en:
        "By numbers, for a calendar year; cancelled ones stay and are marked. Free numbers between "
        + "those that are taken belong to orders made outside of the program."),
    examples: [
      Example("mentorctl order register", Phrase(ru: "Приказы этого года.", en: "This year's.")),
      Example(
        "mentorctl order register --in-year 2026 --letters",
        Phrase(ru: "Письма 2026 года.", en: "The letters of 2026.")),
    ])

  @Option(
    "in-year", value: ValueName(ru: "год", en: "year"),
    Phrase(ru: "Календарный год; без него — текущий.", en: "The calendar year, else this one."))
  var year: Int?

  @Flag("letters", Phrase(ru: "Реестр писем.", en: "The register of letters."))
  var letters: Bool

  func run(in context: AppContext) throws -> Answer {
    let (orders, notes) = try context.read { snapshot throws(WorkspaceError) in
      try snapshot.load(.orders)
    }
    let register = OrderRegister(
      orders, of: letters ? .letters : .orders, in: year ?? context.today.year)
    return Answer(
      report: OrderReport(orders: register.entries, context: context).register(register),
      notes: notes)
  }
}

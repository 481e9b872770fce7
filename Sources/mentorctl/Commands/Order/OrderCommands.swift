import CommandLineKit
import Wording

/// The commands under `mentorctl order`.
enum OrderCommands {
  static let group = CommandGroup<AppContext, Answer>(
    About(
      "order", Phrase(ru: "Приказы и их реестр.", en: "Orders and their register."),
      aliases: ["приказ", "приказы", "orders"]),
    members: [
      .command(OrderDraftCommand.self), .command(OrderSign.self), .command(OrderCancel.self),
      .command(OrderList.self), .command(OrderRegisterCommand.self), .command(OrderShow.self),
      .command(OrderExport.self), .command(OrderExtractCommand.self), .group(templates),
    ])

  private static let templates = CommandGroup<AppContext, Answer>(
    "template", Phrase(ru: "Шаблоны приказов.", en: "Templates of orders."),
    aliases: ["шаблон", "шаблоны"],
    [OrderTemplateExport.self, OrderTemplateCheck.self])
}

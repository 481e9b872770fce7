import CommandLineKit
import Wording

/// The commands under `mentorctl consent`.
enum ConsentCommands {
  static let group = CommandGroup<AppContext, Answer>(
    About(
      "consent",
      Phrase(
        ru: "Согласия на бумаге: напечатать, внести, отозвать, найти недостающие.",
        en: "Consents on paper: print, record, withdraw, find what is lacking."),
      aliases: ["согласие", "согласия", "consents"]),
    members: [
      .command(ConsentPrint.self), .command(ConsentAdd.self), .command(ConsentWithdraw.self),
      .command(ConsentList.self), .command(ConsentMissing.self), .command(ConsentExpiring.self),
      .command(ConsentImport.self), .group(templates),
    ])

  private static let templates = CommandGroup<AppContext, Answer>(
    "template", Phrase(ru: "Что сказано в согласиях.", en: "What consents say."),
    aliases: ["шаблон", "шаблоны"],
    [ConsentTemplateList.self, ConsentTemplateShow.self, ConsentTemplateEdit.self])
}

import CommandLineKit
import Wording

/// The commands under `mentorctl consent`.
enum ConsentCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "consent",
    Phrase(
      ru: "Согласия на бумаге: внести, отозвать, найти недостающие.",
      en: "Consents on paper: record, withdraw, find what is lacking."),
    aliases: ["согласие", "согласия", "consents"],
    [
      ConsentAdd.self, ConsentWithdraw.self, ConsentList.self, ConsentMissing.self,
      ConsentExpiring.self, ConsentImport.self,
    ])
}

import CommandLineKit
import Wording

extension Program {
  /// All commands, by the headings of the help.
  static let tree = Tree(
    About(
      "mentorctl",
      Phrase(
        ru: "Программа наставничества: дорожные карты, базы, согласия, пары.",
        en: "Run a mentorship programme: roadmaps, pools, consents, pairs.")),
    sections: [
      CommandSection(
        Phrase(ru: "Начало работы", en: "Getting started"),
        [.command(Init.self)]),
      CommandSection(
        Phrase(ru: "Пары", en: "Pairs"), [.group(PairCommands.group)]),
      CommandSection(
        Phrase(ru: "Журнал и служебное", en: "Journal and tools"),
        [
          .group(LogCommands.group), .command(ShowSchema.self),
          .command(ShellCompletion.self), .command(ManualPage.self),
        ]),
    ])
}

import CommandLineKit
import JSONStore
import Wording

/// The command `mentorctl man`.
struct ManualPage: Command {
  static let about = About(
    "man", Phrase(ru: "Напечатать страницу руководства.", en: "Print the manual page."),
    discussion: Phrase(
      ru: "Страница — в формате mdoc, на языке сообщений. Русской странице место в man/ru/man1.",
      en: "The page is in mdoc, in the language of messages; a Russian page belongs into "
        + "man/ru/man1."),
    examples: [
      Example(
        "mentorctl man -o ~/.local/share/man/man1/mentorctl.1 --lang en",
        Phrase(ru: "Установить английскую страницу.", en: "Install the English page.")),
      Example(
        "mentorctl man -o ~/.local/share/man/ru/man1/mentorctl.1 --lang ru",
        Phrase(ru: "Установить русскую страницу.", en: "Install the Russian page.")),
    ])

  func run(in context: AppContext) -> Answer {
    func page(_ language: Language) -> String {
      Program.tree.manualPage(
        in: language, date: Program.date, sections: Program.manualSections)
    }
    return Answer(
      report: Report(
        text: { settings in page(settings.language) },
        json: { ["ru": .string(page(.russian)), "en": .string(page(.english))] }))
  }
}

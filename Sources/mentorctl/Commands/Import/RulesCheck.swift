import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl import rules check`.
struct RulesCheck: Command {
  static let about = About(
    "check",
    Phrase(
      ru: "Испытать правила на файле, ничего не записывая.",
      en: "Try the rules on a file without writing anything."),
    discussion: Phrase(
      ru: "Показывает, чем считается каждый столбец и откуда это известно, и что сделал бы импорт. "
        + "Имена и контакты в примерах скрыты.",
      en: "Shows what each column is taken for and why, and what the import would do. Names and "
        + "contacts are hidden in the samples."),
    examples: [
      Example(
        "mentorctl import rules check анкеты.xlsx",
        Phrase(
          ru: "По правилам, шаблон которых подходит.", en: "By the rules whose pattern fits.")),
      Example(
        "mentorctl import rules check люди.csv --for people --rules none",
        Phrase(ru: "Что читается без правил.", en: "What is read without rules.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        1,
        Phrase(
          ru: "Строки были бы отклонены или столбец не известен.",
          en: "Rows would be rejected, or a column is not known.")),
      ExitStatusNote(
        3,
        Phrase(
          ru: "К файлу подходит не одно правило.", en: "More than one set of rules fits the file.")),
    ])

  @OptionGroup var file: LookedAtFile
  @OptionGroup var rules: RulesOption
  @OptionGroup var what: TargetOption

  func run(in context: AppContext) throws -> Answer {
    let source = try file.source(context, rules.choice)
    let (trial, notes) = try context.read { snapshot throws(WorkspaceError) in
      try ImportWork(source, context).trial(what.target, in: &snapshot)
    }
    let isSound =
      trial.outcome.rejected.isEmpty
      && !trial.reading.columns.contains { $0.meaning == .unknown }
    return Answer(report: trial.report(context), notes: notes, status: isSound ? .done : .no)
  }
}

public import CommandLineKit
import JSONStore
public import MentorCore
import Wording

/// The command `mentorctl mentee support add`.
struct SupportAdd: Command {
  static let about = About(
    "add", Phrase(ru: "Внести поддержку.", en: "Record support."),
    discussion: Phrase(
      ru:
        "Записывается, что делается, кем (должность) и с какого дня. Причины и сведения о здоровье "
        + "не хранятся: такой текст программа не примет.",
      en:
        "Recorded are what is done, by which office and since when. Causes and data about health are "
        + "not kept: such a text is refused."),
    examples: [
      Example(
        "mentorctl mentee support add E-9 --kind psychological --office \"педагог-психолог\" "
          + "--what \"беседа раз в две недели\"",
        Phrase(ru: "Поддерживает психолог.", en: "The psychologist supports.")),
      Example(
        "mentorctl mentee support add E-9 --kind search --office \"куратор\" --on 2026-10-05",
        Phrase(ru: "Поиск наставника продолжается.", en: "The search goes on.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Сведения о здоровье, или такая поддержка уже есть.",
          en: "Data about health, or there is such support already."))
    ])

  @Argument(
    "mentee", value: ValueName(ru: "наставляемый", en: "mentee"),
    completion: .dynamic("mentees"),
    Phrase(
      ru: "Наставляемый: код (E-9) или фамилия.",
      en: "The mentee: identifier (E-9) or surname."))
  var mentee: RecordReference

  @Option("kind", Phrase(ru: "Какая поддержка.", en: "Which support."))
  var kind: SupportKind

  @Option(
    "office", value: ValueName(ru: "должность", en: "office"),
    Phrase(ru: "Кто её оказывает: должность.", en: "Who gives it: the office."))
  var office: String

  @Option(
    "what", value: ValueName(ru: "текст", en: "text"),
    Phrase(ru: "Что именно делается.", en: "What exactly is done."))
  var what: String?

  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let pool = try editing.pool(year: context.options.year, on: context.today)
      let mentee = try self.mentee.mentee(in: pool.mentees, people: pool.people, context)
      return try editing.change(.support) { records throws(WorkspaceError) in
        var book = SupportBook(records, pool)
        let support = try WorkspaceError.domain { () throws(SupportError) in
          try book.add(
            kind, for: mentee.id, by: office.cleaned(), since: moment.day ?? context.today,
            what: what?.cleaned())
        }
        records = book.records
        return (support, pool)
      }
    }
    let (support, pool) = outcome.value
    let list = SupportReport(context: context, pool: pool)
    return Answer(report: list.card(support), notes: outcome.notes.map(\.message))
  }
}

extension SupportKind: ArgumentChoice {
  public var choice: Choice { Choice(rawValue, name, aliases: [name.ru]) }
}

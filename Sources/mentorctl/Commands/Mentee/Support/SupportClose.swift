import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl mentee support close`.
struct SupportClose: Command {
  static let about = About(
    "close", Phrase(ru: "Закончить поддержку.", en: "End support."),
    examples: [
      Example(
        "mentorctl mentee support close SUP-2 --outcome \"наставник найден\"",
        Phrase(ru: "Поиск окончен.", en: "The search is over."))
    ],
    exitStatuses: [
      ExitStatusNote(3, Phrase(ru: "Поддержка уже окончена.", en: "The support is over already."))
    ])

  @Argument(
    "support", value: ValueName(ru: "запись", en: "record"), completion: .dynamic("support"),
    Phrase(ru: "Запись: SUP-2.", en: "The record: SUP-2."))
  var support: RecordReference

  @Option(
    "outcome", value: ValueName(ru: "текст", en: "text"),
    Phrase(ru: "Чем закончилась.", en: "What came of it."))
  var outcome: String?

  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let result = try context.write(writing) { editing throws(WorkspaceError) in
      let pool = try editing.pool(year: context.options.year, on: context.today)
      return try editing.change(.support) { records throws(WorkspaceError) in
        let id = try self.support.record(in: records).id
        var book = SupportBook(records, pool)
        let support = try WorkspaceError.domain { () throws(SupportError) in
          try book.close(id, on: moment.day ?? context.today, outcome: outcome?.cleaned())
        }
        records = book.records
        return (support, pool)
      }
    }
    let (support, pool) = result.value
    return Answer(
      report: SupportReport(context: context, pool: pool).card(support),
      notes: result.notes.map(\.message))
  }
}

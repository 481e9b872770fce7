import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl year close`.
struct YearClose: Command {
  static let about = About(
    "close", Phrase(ru: "Закрыть учебный год.", en: "Close a school year."),
    discussion: Phrase(
      ru: "Обе базы получают дату завершения, результаты, ссылку на кейс и отметку о прохождении. "
        + "Ничего не удаляется, коды остаются. Пока есть незаконченные пары, год не закрыть; с "
        + "--finish работающие пары завершаются, а те, что не начали работу, расформировываются.",
      en: "Both bases get the day of the end, the results, the address of the case and the mark of "
        + "having passed. Nothing is removed, identifiers stay. A year with open pairs is not "
        + "closed; with --finish pairs at work are completed and those that never worked are "
        + "dissolved."),
    examples: [
      Example(
        "mentorctl year close --finish --on 2027-05-31",
        Phrase(ru: "Закрыть год вместе с парами.", en: "Close the year with its pairs.")),
      Example(
        "mentorctl year close --year 2026/27 --dry-run",
        Phrase(ru: "Посмотреть, что изменится.", en: "See what would change.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        3, Phrase(ru: "Есть незаконченные пары, или год уже закрыт.", en: "Pairs are open."))
    ])

  @Option("on", Phrase(ru: "День закрытия; без него — сегодня.", en: "The day, else today."))
  var day: CalendarDate?

  @Flag(
    "finish",
    Phrase(
      ru: "Завершить работающие пары, остальные расформировать.",
      en: "Complete the pairs at work and dissolve the others."))
  var finish: Bool

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let occasion = Occasion(
      on: day ?? context.today, by: context.intent(writing).actor,
      because: writing.reason?.cleaned() ?? "конец учебного года")
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let pool = try editing.pool(year: context.options.year, on: context.today)
      var closing = YearClosing(
        of: pool, mentors: try editing.load(.mentors), mentees: try editing.load(.mentees),
        plans: try editing.load(.plans), practices: try editing.load(.practices))
      let summary = try WorkspaceError.domain { () throws(YearClosingError) in
        try closing.close(finishingPairs: finish, occasion)
      }
      try editing.change(.pairs) { $0 = closing.pairs }
      try editing.change(.mentors) { $0 = closing.mentors }
      try editing.change(.mentees) { $0 = closing.mentees }
      try editing.save(closing.organization, as: .organization)
      return (summary, pool.year)
    }
    let (summary, year) = outcome.value
    return Answer(
      report: Report(
        text: { settings in Self.lines(summary, year).map { settings($0) + "\n" }.joined() },
        json: {
          [
            "year": JSON(year), "completed": .array(summary.completed.map { .string("\($0)") }),
            "dissolved": .array(summary.dissolved.map { .string("\($0)") }),
            "passed": JSON(summary.passed), "notPassed": JSON(summary.notPassed),
          ]
        }),
      notes: outcome.notes.map(\.message))
  }

  private static func lines(_ summary: YearClosing.Summary, _ year: SchoolYear) -> [Phrase] {
    [
      Phrase(
        ru: "\(year.jsonText) учебный год закрыт.",
        en: "The school year \(year.jsonText) is closed."),
      Phrase(
        ru: "Завершено пар: \(summary.completed.count), расформировано: "
          + "\(summary.dissolved.count).",
        en: "Pairs completed: \(summary.completed.count), dissolved: \(summary.dissolved.count)."),
      Phrase(
        ru: "Прошли программу: \(summary.passed), без завершённой пары: \(summary.notPassed).",
        en: "Passed the programme: \(summary.passed), without a completed pair: "
          + "\(summary.notPassed)."),
      Phrase(
        ru: "Дальше: mentorctl year new.", en: "Next: mentorctl year new."),
    ]
  }
}

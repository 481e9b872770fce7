import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl pair load`.
struct PairLoad: Command {
  static let about = About(
    "load", Phrase(ru: "Показать загрузку наставников.", en: "Show how busy the mentors are."),
    discussion: Phrase(
      ru: "Место занимает каждый наставляемый открытой пары, в том числе ещё не утверждённой.",
      en: "Every mentee of an open pair takes a place, also before the approval."),
    examples: [
      Example(
        "mentorctl pair load --free",
        Phrase(ru: "У кого ещё есть места.", en: "Who has places left."))
    ])

  @Flag("free", Phrase(ru: "Только со свободными местами.", en: "Only with free places."))
  var free: Bool

  @OptionGroup var narrowing: FormOption

  func run(in context: AppContext) throws -> Answer {
    let ((pool, loads), notes) = try context.read { snapshot throws(WorkspaceError) in
      let pool = try snapshot.pool(year: context.options.year, on: context.today)
      let form = try narrowing.code(in: pool)
      let loads = pool.loads.filter { load in
        (!free || load.free > 0)
          && (form.map { pool.mentors[load.mentor]?.forms.contains($0) == true } ?? true)
      }
      return (pool, loads)
    }
    return Answer(
      report: Report(
        title: Phrase(ru: "Нагрузка наставников", en: "Load of the mentors"),
        table: { Self.table(loads, pool, context) },
        json: { ["mentors": .array(loads.map { Self.json($0, pool, context) })] }),
      notes: notes)
  }

  private static func table(
    _ loads: [MentorLoad], _ pool: Pool, _ context: AppContext
  ) -> ReportTable {
    func column(_ key: String, _ title: Phrase) -> ReportTable.Column {
      ReportTable.Column(key: key, title: title, alignment: .right)
    }
    return ReportTable(
      columns: [
        ReportTable.Column(key: "mentor", title: Phrase(ru: "Наставник", en: "Mentor")),
        column("capacity", Phrase(ru: "Мест", en: "Places")),
        column("taken", Phrase(ru: "Занято", en: "Taken")),
        column("free", Phrase(ru: "Свободно", en: "Free")),
        column("atWork", Phrase(ru: "Работает с", en: "At work with")),
        ReportTable.Column(key: "pairs", title: Phrase(ru: "Пары", en: "Pairs")),
      ],
      rows: loads.map { load in
        [
          Phrase(verbatim: context.label(load.mentor, in: pool)), .number(load.capacity),
          .number(load.taken), .number(load.free), .number(load.atWork),
          Phrase(verbatim: load.pairs.map { "\($0)" }.joined(separator: " ")),
        ]
      },
      empty: Phrase(ru: "Таких наставников нет.", en: "There are no such mentors."))
  }

  private static func json(_ load: MentorLoad, _ pool: Pool, _ context: AppContext) -> JSON {
    let person = pool.mentors[load.mentor].flatMap { pool.people[$0.person] }
    return [
      "mentor": .string("\(load.mentor)"), "name": .string(context.shown(person)),
      "capacity": JSON(load.capacity), "taken": JSON(load.taken), "free": JSON(load.free),
      "atWork": JSON(load.atWork), "pairs": .array(load.pairs.map { .string("\($0)") }),
    ]
  }
}

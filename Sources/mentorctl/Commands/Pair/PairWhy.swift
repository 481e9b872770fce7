import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl pair why`.
struct PairWhy: Command {
  static let about = About(
    "why", Phrase(ru: "Объяснить балл пары.", en: "Explain the score of a pair."),
    examples: [
      Example(
        "mentorctl pair why M-5 E-9",
        Phrase(
          ru: "Из чего складывается балл этих двоих.", en: "What makes the score of the two."))
    ],
    exitStatuses: [
      ExitStatusNote(1, Phrase(ru: "Такая пара невозможна.", en: "The pair is not possible."))
    ])

  @OptionGroup var two: PairArguments
  @OptionGroup var narrowing: FormOption

  func run(in context: AppContext) throws -> Answer {
    let ((pool, criteria, two), notes) = try context.read { snapshot throws(WorkspaceError) in
      let pool = try snapshot.pool(year: context.options.year, on: context.today)
      return (pool, try snapshot.load(.criteria), try self.two.records(in: pool, context))
    }
    let graph = CandidateGraph(
      pool: pool, criteria: criteria, form: try narrowing.code(in: pool), includesTaken: true)
    let best = graph.bestShares(mentor: two.mentor.id, mentee: two.mentee.id)
    let warnings = best.map {
      pool.violations(mentor: two.mentor, mentee: two.mentee, form: $0.form).map(\.message)
    }
    let name = best.map { pool.name(of: $0.form) }
    return Answer(
      report: Report(
        text: { settings in
          let title =
            context.label(two.mentor.id, in: pool) + " – "
            + context.label(two.mentee.id, in: pool)
          guard let best, let name else {
            return title + "\n"
              + settings(
                Phrase(
                  ru: "Такая пара невозможна. Почему: mentorctl pair why-not \(two.mentor.id) "
                    + "\(two.mentee.id)",
                  en: "The pair is not possible. Why: mentorctl pair why-not \(two.mentor.id) "
                    + "\(two.mentee.id)")) + "\n"
          }
          let lines =
            [
              Phrase(
                ru: "Форма «\(name.ru)», балл \(best.score) из 1000:",
                en: "Form “\(name.en)”, score \(best.score) of 1000:")
            ]
            + best.shares.filter { $0.possible > 0 || $0.criterion.requirement == .must }
            .map { Phrase(verbatim: "  ") + $0.sentence }
            + (warnings ?? []).map { Phrase(ru: "Внимание: ", en: "Note: ") + $0 }
          return title + "\n"
            + lines.flatMap { settings($0).wrapped(at: settings.width, indent: 4) }
            .map { $0 + "\n" }.joined()
        },
        json: {
          [
            "mentor": .string("\(two.mentor.id)"), "mentee": .string("\(two.mentee.id)"),
            "form": best.map { .string($0.form.text) } ?? .null,
            "score": best.map { .integer(Int64($0.score)) } ?? .null,
            "criteria": .array((best?.shares ?? []).map(\.json)),
          ]
        }),
      notes: notes, status: best == nil ? .no : .done)
  }
}

import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl pair unmatched`.
struct PairUnmatched: Command {
  static let about = About(
    "unmatched",
    Phrase(
      ru: "Объяснить, кто остался без наставника и почему.",
      en: "Explain who is left without a mentor, and why."),
    examples: [
      Example(
        "mentorctl pair unmatched",
        Phrase(ru: "Все, кому не нашлось наставника.", en: "Everybody without a mentor."))
    ])

  @OptionGroup var narrowing: FormOption

  func run(in context: AppContext) throws -> Answer {
    let (graph, notes) = try context.read { snapshot throws(WorkspaceError) in
      CandidateGraph(
        pool: try snapshot.pool(year: context.options.year, on: context.today),
        criteria: try snapshot.load(.criteria), form: narrowing.form)
    }
    let found = try Matching(graph).unmatchedExplanations(form: narrowing.form)
    return Answer(
      report: Report(
        table: { Self.table(found, graph.pool, context) }, json: { Self.json(found) },
        text: { settings in Self.text(found, graph.pool, context, settings) }),
      notes: notes)
  }

  private static func text(
    _ found: [UnmatchedExplanation], _ pool: Pool, _ context: AppContext,
    _ settings: TextSettings
  ) -> String {
    guard !found.isEmpty else {
      return settings(
        Phrase(
          ru: "Наставник найдётся для каждого.", en: "There is a mentor for everybody.")) + "\n"
    }
    return found.map { entry in
      context.label(entry.mentee, in: pool) + "\n"
        + entry.sentences.map { "  " + settings($0) + "\n" }.joined()
    }.joined()
  }

  private static func table(
    _ found: [UnmatchedExplanation], _ pool: Pool, _ context: AppContext
  ) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "mentee", title: Phrase(ru: "Наставляемый", en: "Mentee")),
        ReportTable.Column(key: "reasons", title: Phrase(ru: "Причина", en: "Reason")),
      ],
      rows: found.map { entry in
        [
          Phrase(verbatim: context.label(entry.mentee, in: pool)),
          entry.sentences.joined(separator: "; "),
        ]
      })
  }

  private static func json(_ found: [UnmatchedExplanation]) -> JSON {
    [
      "unmatched": .array(
        found.map { entry in
          [
            "mentee": .string("\(entry.mentee)"),
            "reasons": .array(entry.sentences.map { .string($0.ru) }),
            "competitors": .array(entry.competitors.map { .string("\($0)") }),
            "mentors": .array(entry.mentors.map { .string("\($0)") }),
            "places": .integer(Int64(entry.places)),
          ]
        })
    ]
  }
}

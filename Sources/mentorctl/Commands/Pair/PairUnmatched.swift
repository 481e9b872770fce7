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
    let alone = found.filter(\.mentors.isEmpty).map { entry in
      context.label(entry.mentee, in: pool) + "\n"
        + entry.sentences.flatMap { ("  " + settings($0)).wrapped(at: settings.width, indent: 4) }
        .map { $0 + "\n" }.joined()
    }
    return alone.joined()
      + competitions(found).map { text(of: $0, pool, context, settings) }.joined()
  }

  /// Those left over, in groups that compete for the same places.
  private static func competitions(
    _ found: [UnmatchedExplanation]
  ) -> [[UnmatchedExplanation]] {
    let groups = Dictionary(grouping: found.filter { !$0.mentors.isEmpty }, by: \.mentors)
    return groups.values.sorted { ($0.first?.mentee.number ?? 0) < ($1.first?.mentee.number ?? 0) }
  }

  /// One group: the places, those who compete for them, and who is left over.
  private static func text(
    of group: [UnmatchedExplanation], _ pool: Pool, _ context: AppContext,
    _ settings: TextSettings
  ) -> String {
    guard let first = group.first else { return "" }
    let competitors = Set(group.flatMap(\.competitors)).count
    let heading = Phrase(
      ru: "На \(first.places) \(first.places.form("место", "места", "мест")) у наставников "
        + "\(names(first.mentors)) — \(competitors) "
        + "\(competitors.form("наставляемый", "наставляемых", "наставляемых")): другие наставники "
        + "им не подходят. Без пары остаются:",
      en: "\(competitors) mentees compete for \(first.places) "
        + "\(first.places == 1 ? "place" : "places") with \(names(first.mentors)), and no other "
        + "mentor suits them. Left without a pair:")
    let advice = Phrase(
      ru: "  Что поможет: увеличить вместимость (mentorctl mentor edit \(first.mentors[0]) "
        + "--capacity …) или привлечь ещё наставников.",
      en: "  What helps: a higher capacity (mentorctl mentor edit \(first.mentors[0]) "
        + "--capacity …), or more mentors.")
    return settings(heading).wrapped(at: settings.width, indent: 2).joined(separator: "\n") + "\n"
      + group.map { "  " + context.label($0.mentee, in: pool) + "\n" }.joined()
      + settings(advice).wrapped(at: settings.width, indent: 4).joined(separator: "\n") + "\n"
  }

  /// The mentors by identifier, the first dozen of many.
  private static func names(_ mentors: [MentorID]) -> String {
    mentors.prefix(12).map { "\($0)" }.joined(separator: ", ") + (mentors.count > 12 ? ", …" : "")
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
            "reasons": JSON(entry.reasons),
            "sentences": .array(entry.sentences.map { .string($0.ru) }),
            "competitors": .array(entry.competitors.map { .string("\($0)") }),
            "mentors": .array(entry.mentors.map { .string("\($0)") }),
            "places": .integer(Int64(entry.places)),
          ]
        })
    ]
  }
}

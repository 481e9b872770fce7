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
    discussion: Phrase(
      ru: "Для каждого — причина и то, что помогло бы: ещё одно место, согласие, форма, снятый "
        + "запрет или критерий, с точной прибавкой пар и баллов. Требования закона и правила форм "
        + "называются, но обойти их не предлагается. Речь о подборе с наибольшей суммой баллов, какой "
        + "бы целью ни было составлено предложение.",
      en: "For each the reason and what would help: one more place, a consent, a form, a veto or a "
        + "criterion given up, with what it gains in pairs and points. Rules of law and of the forms "
        + "are named, but never to be relaxed. This is about the matching with the highest total score, "
        + "whatever a proposal aimed at."),
    examples: [
      Example(
        "mentorctl pair unmatched",
        Phrase(ru: "Все, кому не нашлось наставника.", en: "Everybody without a mentor."))
    ])

  @OptionGroup var narrowing: FormOption

  func run(in context: AppContext) throws -> Answer {
    let (graph, notes) = try context.read { snapshot throws(WorkspaceError) in
      let pool = try snapshot.pool(year: context.options.year, on: context.today)
      return CandidateGraph(
        pool: pool, criteria: try snapshot.load(.criteria), form: try narrowing.code(in: pool))
    }
    let form = try narrowing.code(in: graph.pool)
    let (found, isExact) = try context.watching { observer in
      let matching = try Matching(graph, watchedBy: observer)
      return (
        try matching.unmatchedExplanations(form: form, watchedBy: observer),
        matching.holdsAll
      )
    }
    return Answer(
      report: Report(
        title: Phrase(ru: "Оставшиеся без пары", en: "Left without a pair"),
        table: { Self.table(found, graph.pool, context) },
        json: {
          Self.json(found, isExact: isExact, RepairWords(context: context, pool: graph.pool))
        },
        text: { settings in
          Self.text(found, graph.pool, context, settings)
            + (isExact ? "" : "\n" + settings(.approximate) + "\n")
        }),
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
    let alone = found.filter { $0.group == nil }.map { entry in
      context.label(entry.mentee, in: pool) + "\n"
        + entry.sentences.flatMap { ("  " + settings($0)).wrapped(at: settings.width, indent: 4) }
        .map { $0 + "\n" }.joined()
        + help(entry, pool, context, settings)
    }
    var told: Set<Repair> = []
    return alone.joined()
      + competitions(found).map { text(of: $0, pool, context, settings, &told) }.joined()
  }

  /// Those left over, in groups that compete for the same places.
  private static func competitions(
    _ found: [UnmatchedExplanation]
  ) -> [[UnmatchedExplanation]] {
    var groups: [Int: [UnmatchedExplanation]] = [:]
    for entry in found {
      if let group = entry.group { groups[group.number, default: []].append(entry) }
    }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  /// One group: the places, those who compete for them, and who is left over; repairs that an
  /// earlier group has `told` are not repeated.
  private static func text(
    of group: [UnmatchedExplanation], _ pool: Pool, _ context: AppContext,
    _ settings: TextSettings, _ told: inout Set<Repair>
  ) -> String {
    guard let first = group.first, let competition = first.group else { return "" }
    let competitors = competition.seated.count + competition.leftOut.count
    let heading = Phrase(
      ru: "На \(first.places) \(first.places.form("место", "места", "мест")) у "
        + "\(first.mentors.count == 1 ? "наставника" : "наставников") \(names(first.mentors)) — \(competitors) "
        + "\(competitors.form("наставляемый", "наставляемых", "наставляемых")), а других "
        + "подходящих наставников со свободными местами нет. Без пары остаются:",
      en: "\(competitors) mentees compete for \(first.places) "
        + "\(first.places == 1 ? "place" : "places") with \(names(first.mentors)), and no other "
        + "mentor with a free place suits them. Left without a pair:")
    let text =
      settings(heading).wrapped(at: settings.width, indent: 2).joined(separator: "\n") + "\n"
      + group.map { "  " + context.label($0.mentee, in: pool) + "\n" }.joined()
      + help(first, pool, context, settings, told)
    told.formUnion(first.repairs)
    return text
  }

  /// What would help, and the rules that nothing helps against.
  private static func help(
    _ entry: UnmatchedExplanation, _ pool: Pool, _ context: AppContext, _ settings: TextSettings,
    _ told: Set<Repair> = []
  ) -> String {
    let words = RepairWords(context: context, pool: pool)
    var lines = entry.barriers.prefix(3).map { barrier in
      Phrase(
        ru: "  Места есть и у \(names(barrier.mentors)), но не позволяет правило: ",
        en: "  \(names(barrier.mentors)) would have places, but a rule forbids it: ")
        + barrier.message + Phrase(verbatim: ".")
    }
    let repairs = entry.repairs.filter { !told.contains($0) }
    if !repairs.isEmpty {
      lines.append(Phrase(ru: "  Что поможет:", en: "  What helps:"))
    } else if !entry.repairs.isEmpty {
      lines.append(
        Phrase(
          ru: "  Поможет то же, что названо выше.", en: "  What is named above helps here too."))
    } else if !entry.mentors.isEmpty {
      lines.append(
        Phrase(
          ru: "  Что поможет: привлечь ещё наставников.", en: "  What helps: more mentors."))
    }
    for repair in repairs {
      lines.append(Phrase(verbatim: "  • ") + words.sentence(repair))
      lines.append(Phrase(verbatim: "    ") + words.command(repair))
    }
    return lines.flatMap { settings($0).wrapped(at: settings.width, indent: 4) }
      .map { $0 + "\n" }.joined()
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

  /// The competitors up to which a list of them is repeated with each mentee, beside the groups.
  private static let repeatedCompetitors = 200

  private static func json(
    _ found: [UnmatchedExplanation], isExact: Bool, _ words: RepairWords
  ) -> JSON {
    [
      "unmatched": .array(found.map { json($0, words) }),
      "groups": .array(
        competitions(found).compactMap { members in
          guard let first = members.first, let group = first.group else { return nil }
          return [
            "mentors": .array(group.mentors.map { .string("\($0)") }),
            "mentees": .array((group.seated + group.leftOut).sorted().map { .string("\($0)") }),
            "places": JSON(group.places), "repairs": .array(first.repairs.map(words.json)),
            "barriers": json(first.barriers),
          ]
        }),
      "exact": .bool(isExact),
    ]
  }

  private static func json(_ entry: UnmatchedExplanation, _ words: RepairWords) -> JSON {
    var members = [
      JSON.Member("mentee", .string("\(entry.mentee)")),
      JSON.Member("reasons", JSON(entry.reasons)),
      JSON.Member("sentences", .array(entry.sentences.map { .string($0.ru) })),
      JSON.Member("group", JSON(entry.group?.number)),
      JSON.Member("competitorsCount", JSON(entry.competitorsCount)),
      JSON.Member("places", .integer(Int64(entry.places))),
    ]
    if entry.competitorsCount <= repeatedCompetitors {
      members += [
        JSON.Member("competitors", .array(entry.competitors.map { .string("\($0)") })),
        JSON.Member("mentors", .array(entry.mentors.map { .string("\($0)") })),
        JSON.Member("repairs", .array(entry.repairs.map(words.json))),
        JSON.Member("barriers", json(entry.barriers)),
      ]
    }
    return .object(members)
  }

  private static func json(_ barriers: [PairBarrier]) -> JSON {
    .array(
      barriers.map { barrier in
        [
          "rule": .string(barrier.message.ru),
          "mentors": .array(barrier.mentors.map { .string("\($0)") }),
        ]
      })
  }
}

import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl pair why-not`.
struct PairWhyNot: Command {
  static let about = About(
    "why-not",
    Phrase(ru: "Объяснить, почему двоих не соединили.", en: "Explain why two are no pair."),
    discussion: Phrase(
      ru: "Называет правило и документ, которые запрещают пару; если она возможна — сколько пар и "
        + "баллов она стоила бы и у кого сменился бы наставник.",
      en: "Names the rule and the paper that forbid the pair; where it is possible, what it would "
        + "cost in pairs and points, and who would change."),
    examples: [
      Example(
        "mentorctl pair why-not M-5 E-9",
        Phrase(ru: "Почему M-5 и E-9 не пара.", en: "Why M-5 and E-9 are not paired."))
    ])

  @OptionGroup var two: PairArguments
  @OptionGroup var narrowing: FormOption

  func run(in context: AppContext) throws -> Answer {
    let ((graph, two), notes) = try context.read { snapshot throws(WorkspaceError) in
      let pool = try snapshot.pool(year: context.options.year, on: context.today)
      let graph = CandidateGraph(
        pool: pool, criteria: try snapshot.load(.criteria), form: narrowing.form)
      return (graph, try self.two.records(in: pool, context))
    }
    let answer = try Matching(graph).whyNot(mentor: two.mentor, mentee: two.mentee)
    return Answer(
      report: Report(
        text: { settings in
          context.label(two.mentor.id, in: graph.pool) + " – "
            + context.label(two.mentee.id, in: graph.pool) + "\n"
            + Self.lines(answer, graph.pool, context).map { settings($0) + "\n" }.joined()
        },
        json: { Self.json(answer, two.mentor.id, two.mentee.id) }),
      notes: notes)
  }

  private static func lines(_ answer: WhyNot, _ pool: Pool, _ context: AppContext) -> [Phrase] {
    if !answer.objections.isEmpty {
      return answer.objections.flatMap { objection in
        [Phrase(ru: "Нельзя: ", en: "Not allowed: ") + objection.message]
          + (objection.hint.map { [Phrase(verbatim: "  ") + $0] } ?? [])
      }
    }
    guard let lostPairs = answer.lostPairs, let lostScore = answer.lostScore else { return [] }
    if answer.moves.isEmpty {
      return [
        Phrase(
          ru: "Лучший подбор соединяет их: балл \(answer.score ?? 0).",
          en: "The best matching pairs them: score \(answer.score ?? 0).")
      ]
    }
    let cost =
      lostPairs > 0
      ? Phrase(
        ru: "Пара возможна (балл \(answer.score ?? 0)), но пар стало бы меньше на \(lostPairs).",
        en: "The pair is possible (score \(answer.score ?? 0)), but there would be \(lostPairs) "
          + "fewer.")
      : Phrase(
        ru: "Пара возможна (балл \(answer.score ?? 0)), но сумма баллов стала бы меньше на "
          + "\(lostScore).",
        en: "The pair is possible (score \(answer.score ?? 0)), but the total would lose "
          + "\(lostScore) points.")
    return [cost, Phrase(ru: "Изменилось бы:", en: "These would change:")]
      + answer.moves.map { move in
        let name = context.label(move.mentee, in: pool)
        let none = Phrase(ru: "никто", en: "nobody")
        let from = move.from.map { Phrase(verbatim: context.label($0, in: pool)) } ?? none
        let to = move.to.map { Phrase(verbatim: context.label($0, in: pool)) } ?? none
        return Phrase(
          ru: "  \(name): \(from.ru) → \(to.ru)", en: "  \(name): \(from.en) → \(to.en)")
      }
  }

  private static func json(_ answer: WhyNot, _ mentor: MentorID, _ mentee: MenteeID) -> JSON {
    [
      "mentor": .string("\(mentor)"), "mentee": .string("\(mentee)"),
      "possible": .bool(answer.objections.isEmpty), "score": JSON(answer.score),
      "reasons": .array(answer.objections.map { .string($0.message.ru) }),
      "lostPairs": JSON(answer.lostPairs), "lostScore": JSON(answer.lostScore),
      "moves": .array(
        answer.moves.map { move in
          [
            "mentee": .string("\(move.mentee)"),
            "from": move.from.map { .string("\($0)") } ?? .null,
            "to": move.to.map { .string("\($0)") } ?? .null,
          ]
        }),
    ]
  }
}

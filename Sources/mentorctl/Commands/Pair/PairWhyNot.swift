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
        + "баллов она стоила бы и у кого сменился бы наставник. Цена — для подбора с "
        + "наибольшей суммой баллов, какой бы целью ни было составлено предложение.",
      en: "Names the rule and the paper that forbid the pair; where it is possible, what it would "
        + "cost in pairs and points, and who would change. The cost is that for the matching "
        + "with the highest total score, whatever a proposal aimed at."),
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
        pool: pool, criteria: try snapshot.load(.criteria), form: try narrowing.code(in: pool))
      return (graph, try self.two.records(in: pool, context))
    }
    let answer = try context.watching { observer in
      try Matching(graph, watchedBy: observer)
        .whyNot(mentor: two.mentor, mentee: two.mentee, watchedBy: observer)
    }
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
    return [cost(answer.score ?? 0, lostPairs, lostScore)]
      + [Phrase(ru: "Изменилось бы:", en: "These would change:")]
      + answer.moves.map { Phrase(verbatim: "  ") + sentence($0, pool, context) }
  }

  /// What the pair would cost, in a sentence.
  private static func cost(_ score: Int, _ lostPairs: Int, _ lostScore: Int) -> Phrase {
    let possible = Phrase(
      ru: "Пара возможна, её балл \(score)", en: "The pair is possible, its score is \(score)")
    if lostPairs > 0 {
      return possible
        + Phrase(
          ru: ", но всего пар стало бы на одну меньше.", en: ", but there would be a pair less.")
    }
    if lostScore == 0 {
      return possible
        + Phrase(
          ru: ", и она ничего не стоит: есть другой подбор, не хуже лучшего.",
          en: ", and it costs nothing: another matching is just as good.")
    }
    return possible
      + Phrase(
        ru: ", но сумма баллов стала бы меньше на \(lostScore).",
        en: ", but the total score would be lower by \(lostScore).")
  }

  /// Who would change, from whom to whom, and what that means in points.
  private static func sentence(
    _ move: MatchMove, _ pool: Pool, _ context: AppContext
  ) -> Phrase {
    func side(_ mentor: MentorID?, _ score: Int?) -> Phrase {
      guard let mentor else { return Phrase(ru: "без пары", en: "no pair") }
      return Phrase(verbatim: context.label(mentor, in: pool))
        + Phrase(verbatim: score.map { " (\($0))" } ?? "")
    }
    return Phrase(verbatim: context.label(move.mentee, in: pool) + ": ")
      + side(move.from, move.scoreBefore) + Phrase(verbatim: " → ")
      + side(move.to, move.scoreAfter) + Phrase(verbatim: ", ") + .signed(move.difference)
  }

  private static func json(_ answer: WhyNot, _ mentor: MentorID, _ mentee: MenteeID) -> JSON {
    [
      "mentor": .string("\(mentor)"), "mentee": .string("\(mentee)"),
      "possible": .bool(answer.objections.isEmpty), "score": JSON(answer.score),
      "reasons": .array(answer.objections.map { .string($0.message.ru) }),
      "lostPairs": JSON(answer.lostPairs), "lostScore": JSON(answer.lostScore),
      "moves": .array(answer.moves.map(\.json)),
    ]
  }
}

import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl pair scores`.
struct PairScores: Command {
  static let about = About(
    "scores", Phrase(ru: "Показать баллы всех возможных пар.", en: "Show the scores of pairs."),
    discussion: Phrase(
      ru: "По строке на каждую пару, которую разрешают правила, согласия и места; балл от 0 до "
        + "1000. Если у двоих несколько общих форм, показана та, где балл выше.",
      en: "One row for each pairing that rules, consents and places allow; the score is from 0 to "
        + "1000. Where two people share several forms, the one with the higher score is shown."),
    examples: [
      Example(
        "mentorctl pair scores --form \"ученик–ученик\" --format csv -o scores.csv",
        Phrase(ru: "Баллы одной формы в файл.", en: "The scores of one form, into a file."))
    ])

  @OptionGroup var narrowing: FormOption

  func run(in context: AppContext) throws -> Answer {
    let (graph, notes) = try context.read { snapshot throws(WorkspaceError) in
      let pool = try snapshot.pool(year: context.options.year, on: context.today)
      return CandidateGraph(
        pool: pool, criteria: try snapshot.load(.criteria), form: try narrowing.code(in: pool))
    }
    let columns = [
      ReportTable.Column(key: "mentor", title: Phrase(ru: "Наставник", en: "Mentor")),
      ReportTable.Column(key: "mentee", title: Phrase(ru: "Наставляемый", en: "Mentee")),
      ReportTable.Column(key: "form", title: Phrase(ru: "Форма", en: "Form")),
      ReportTable.Column(
        key: "score", title: Phrase(ru: "Балл", en: "Score"), alignment: .right),
    ]
    func cells(_ row: Int, _ candidate: Candidate) -> [Phrase] {
      [
        Phrase(verbatim: "\(graph.mentors[candidate.mentor].id)"),
        Phrase(verbatim: "\(graph.mentees[row].id)"), Phrase(verbatim: candidate.form.text),
        .number(candidate.score),
      ]
    }
    var report = Report(
      title: Phrase(ru: "Баллы возможных пар", en: "Scores of possible pairs"),
      table: {
        ReportTable(
          columns: columns,
          rows: graph.mentees.indices.flatMap { row in
            graph.candidates(ofMenteeAt: row).map { cells(row, $0) }
          },
          empty: Phrase(ru: "Возможных пар нет.", en: "There are no possible pairs."))
      },
      json: { Self.json(graph) })
    report.rows = { (emit: ([Phrase]) throws -> Void) in
      try graph.forEachRow { row, candidates throws in
        for candidate in candidates { try emit(cells(row, candidate)) }
      }
    }
    report.columns = columns
    return Answer(report: report, notes: notes)
  }

  private static func json(_ graph: CandidateGraph) -> JSON {
    var scores: [JSON] = []
    graph.forEachRow { row, candidates in
      for candidate in candidates {
        let mentor = graph.mentors[candidate.mentor].id
        let mentee = graph.mentees[row].id
        let shares =
          graph.shares(mentee: mentee, mentor: mentor, form: candidate.form) ?? []
        scores.append([
          "mentor": .string("\(mentor)"), "mentee": .string("\(mentee)"),
          "form": .string(candidate.form.text), "score": .integer(Int64(candidate.score)),
          "criteria": .array(shares.map(\.json)),
        ])
      }
    }
    return ["scores": .array(scores)]
  }
}

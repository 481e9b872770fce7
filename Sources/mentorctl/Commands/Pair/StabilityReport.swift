import JSONStore
import MentorCore
import Wording

/// Who would both rather have each other, as people and programs see it.
struct StabilityReport {
  let stability: PairStability
  let context: AppContext
  let pool: Pool

  var report: Report {
    Report(
      title: Phrase(ru: "Кто предпочёл бы друг друга", en: "Who would rather have each other"),
      table: { table }, json: { json }, text: { text($0) })
  }

  private var table: ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "mentor", title: Phrase(ru: "Наставник", en: "Mentor")),
        ReportTable.Column(key: "mentee", title: Phrase(ru: "Наставляемый", en: "Mentee")),
        ReportTable.Column(
          key: "score", title: Phrase(ru: "Балл", en: "Score"), alignment: .right),
        ReportTable.Column(key: "menteeHas", title: Phrase(ru: "У него сейчас", en: "Mentee has")),
        ReportTable.Column(
          key: "mentorHas", title: Phrase(ru: "Наставник уступил бы", en: "Mentor would give up")),
      ],
      rows: stability.blocking.map { wish in
        [
          Phrase(verbatim: context.label(wish.mentor, in: pool)),
          Phrase(verbatim: context.label(wish.mentee, in: pool)), .number(wish.score),
          wish.menteeHas.map { Phrase(verbatim: context.label($0.id, in: pool)) }
            ?? Phrase(ru: "никого", en: "nobody"),
          wish.mentorHas.map { Phrase(verbatim: context.label($0.id, in: pool)) }
            ?? Phrase(ru: "свободное место", en: "a free place"),
        ]
      },
      empty: stable)
  }

  private func text(_ settings: TextSettings) -> String {
    (stability.blocking.map(sentence) + summary)
      .flatMap { settings($0).wrapped(at: settings.width, indent: 2) }
      .map { $0 + "\n" }.joined()
  }

  /// One pair, with what each of the two has and would get.
  private func sentence(_ wish: BlockingWish) -> Phrase {
    let menteeHas =
      wish.menteeHas.map { held in
        instead(context.label(held.id, in: pool), held.rank, held.score)
      } ?? Phrase(ru: "а сейчас никого", en: "instead of nobody")
    let mentorHas =
      wish.mentorHas.map { held in
        instead(context.label(held.id, in: pool), held.rank, held.score)
      } ?? Phrase(ru: "и есть свободное место", en: "on a place that is free")
    let two =
      context.label(wish.mentor, in: pool) + " – " + context.label(wish.mentee, in: pool)
    return Phrase(ru: "\(two): балл \(wish.score). ", en: "\(two): score \(wish.score). ")
      + Phrase(
        ru: "Для \(wish.mentee) это \(wish.menteeRank)-й по порядку наставник, ",
        en: "For \(wish.mentee) this is mentor number \(wish.menteeRank), ")
      + menteeHas
      + Phrase(
        ru: "; для \(wish.mentor) это \(wish.mentorRank)-й по порядку наставляемый, ",
        en: "; for \(wish.mentor) this is mentee number \(wish.mentorRank), ")
      + mentorHas + Phrase(verbatim: ".")
  }

  /// What somebody has now.
  private func instead(_ name: String, _ rank: Int, _ score: Int) -> Phrase {
    Phrase(
      ru: "а сейчас \(name) (\(rank)-й, балл \(score))",
      en: "instead of \(name) (number \(rank), score \(score))")
  }

  private var stable: Phrase {
    Phrase(
      ru:
        "Нет наставника и наставляемого, которые оба предпочли бы друг друга тому, что у них есть.",
      en: "No mentor and mentee would both rather have each other than what they have.")
  }

  private var summary: [Phrase] {
    var lines: [Phrase] = []
    if stability.count == 0 {
      lines.append(stable)
    } else {
      let shown = stability.blocking.count
      lines.append(
        Phrase(
          ru: "Тех, кто оба предпочли бы друг друга: \(stability.count)"
            + (shown < stability.count ? ", показано: \(shown)" : "") + ".",
          en: "Mentors and mentees who would both rather have each other: \(stability.count)"
            + (shown < stability.count ? ", shown: \(shown)" : "") + "."))
    }
    lines.append(
      Phrase(
        ru: "Сравнено пар: \(stability.compared).", en: "Pairs weighed: \(stability.compared)."))
    if !stability.setAside.isEmpty {
      let names = stability.setAside.prefix(12).map { "\($0)" }.joined(separator: ", ")
      let rest = stability.setAside.count > 12 ? ", …" : ""
      lines.append(
        Phrase(
          ru: "Не сравнивались пары, закреплённые или недопустимые сегодня: "
            + "\(stability.setAside.count) (\(names)\(rest)).",
          en: "Not weighed, because locked or refused by the rules today: "
            + "\(stability.setAside.count) (\(names)\(rest))."))
    }
    return lines
  }

  private var json: JSON {
    [
      "blocking": .array(
        stability.blocking.map { wish in
          [
            "mentor": .string("\(wish.mentor)"), "mentee": .string("\(wish.mentee)"),
            "score": JSON(wish.score), "menteeRank": JSON(wish.menteeRank),
            "mentorRank": JSON(wish.mentorRank),
            "menteeHas": wish.menteeHas.map { Self.json($0, "mentor") } ?? .null,
            "mentorHas": wish.mentorHas.map { Self.json($0, "mentee") } ?? .null,
          ]
        }),
      "count": JSON(stability.count), "compared": JSON(stability.compared),
      "setAside": .array(stability.setAside.map { .string("\($0)") }),
    ]
  }

  private static func json<Counterpart>(_ held: Holding<Counterpart>, _ key: String) -> JSON {
    [key: .string("\(held.id)"), "score": JSON(held.score), "rank": JSON(held.rank)]
  }
}

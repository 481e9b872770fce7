import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// A command that tells who of a pool may be paired, and why the others may not.
struct PoolReadiness<Kind: StandingKind>: Command {
  static var about: About {
    About(
      "pool",
      Phrase(
        ru: "Показать, кого из \(Kind.many.ru) можно подбирать и кого нет.",
        en: "Show which \(Kind.many.en) may be matched, and why the others may not."),
      discussion: Phrase(
        ru: "Смотрят положение в базе, форму, согласие, а если организация этого требует, — "
          + "собеседование, обучение и допуски: mentorctl org edit --set settings.interviewed=mentor.",
        en: "Status, form and consent count, and where the organisation asks for them interview, "
          + "training and clearances: mentorctl org edit --set settings.interviewed=mentor."),
      examples: [
        Example(
          "mentorctl \(Kind.noun) pool",
          Phrase(ru: "Вся база года.", en: "The whole pool of the year.")),
        Example(
          "mentorctl \(Kind.noun) pool --blocked",
          Phrase(ru: "Только те, кому что-то мешает.", en: "Only those who are held up.")),
      ])
  }

  @Flag("blocked", Phrase(ru: "Только те, кого нельзя подбирать.", en: "Only those held up."))
  var blocked: Bool

  @OptionGroup var narrowing: FormOption

  func run(in context: AppContext) throws -> Answer {
    let (pool, notes) = try context.read { snapshot throws(WorkspaceError) in
      try snapshot.pool(year: context.options.year, on: context.today)
    }
    let form = try narrowing.code(in: pool)
    let found = Kind.readiness(in: pool).filter { one in
      (!blocked || !one.isReady) && (form.map { one.forms.contains($0) } ?? true)
    }
    return Answer(
      report: Report(
        title: Phrase(
          ru: "База \(Kind.many.ru) \(pool.year)", en: "The pool of \(Kind.many.en) \(pool.year)"),
        table: { table(found, pool, context) }, json: { json(found, pool, context) }),
      notes: notes)
  }

  private func table(
    _ found: [Readiness], _ pool: Pool, _ context: AppContext
  ) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "name", title: Phrase(ru: "Имя", en: "Name")),
        ReportTable.Column(key: "forms", title: Phrase(ru: "Формы", en: "Forms")),
        ReportTable.Column(key: "ready", title: Phrase(ru: "Можно", en: "Ready")),
        ReportTable.Column(key: "reasons", title: Phrase(ru: "Что мешает", en: "Why not")),
      ],
      rows: found.map { one in
        [
          Phrase(verbatim: one.record), Phrase(verbatim: context.shown(pool.people[one.person])),
          Phrase(verbatim: one.forms.map(\.text).joined(separator: " ")), .yesOrNo(one.isReady),
          one.reasons.map(\.message).joined(separator: "; "),
        ]
      },
      empty: blocked
        ? Phrase(ru: "Никому ничего не мешает.", en: "Nobody is held up.")
        : Phrase(ru: "База пуста.", en: "The pool is empty."))
  }

  private func json(_ found: [Readiness], _ pool: Pool, _ context: AppContext) -> JSON {
    [
      "pool": .array(
        found.map { one in
          [
            "id": .string(one.record), "person": .string("\(one.person)"),
            "name": .string(context.shown(pool.people[one.person])),
            "forms": .array(one.forms.map { .string($0.text) }), "ready": .bool(one.isReady),
            "free": JSON(one.free), "pair": JSON(one.pair),
            "reasons": .array(
              one.reasons.map { reason in
                ["code": .string(reason.code), "message": .string(reason.message.ru)]
              }),
          ]
        })
    ]
  }
}

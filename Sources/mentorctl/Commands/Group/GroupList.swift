import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl group list`.
struct GroupList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать состав групп.", en: "List the members of groups."),
    discussion: Phrase(
      ru: "Показаны группы года и все, кто в них состоит или состоял.",
      en: "Shows the groups of the year with everybody who is or was in them."),
    examples: [
      Example("mentorctl group list", Phrase(ru: "Все группы года.", en: "All of the year."))
    ])

  func run(in context: AppContext) throws -> Answer {
    let (pool, notes) = try context.read { snapshot throws(WorkspaceError) in
      try snapshot.pool(year: context.options.year, on: context.today)
    }
    let groups = pool.pairs.filter { $0.year == pool.year && $0.isGroup }
    return Answer(
      report: Report(
        title: Phrase(ru: "Группы", en: "Groups"),
        table: { Self.table(groups, pool, context) },
        json: {
          let list = PairListReport(pairs: groups, context: context, pool: pool)
          return [
            "groups": .array(
              groups.map { group in
                ["group": list.json(group), "members": .array(group.memberships.map(\.json))]
              })
          ]
        }),
      notes: notes)
  }

  private static func table(_ groups: [Pair], _ pool: Pool, _ context: AppContext) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "group", title: Phrase(ru: "Группа", en: "Group")),
        ReportTable.Column(key: "state", title: Phrase(ru: "Состояние", en: "State")),
        ReportTable.Column(key: "mentor", title: Phrase(ru: "Наставник", en: "Mentor")),
        ReportTable.Column(key: "mentee", title: Phrase(ru: "Наставляемый", en: "Mentee")),
        ReportTable.Column(key: "from", title: Phrase(ru: "С", en: "From"), content: .date),
        ReportTable.Column(key: "until", title: Phrase(ru: "По", en: "Until"), content: .date),
        ReportTable.Column(key: "reason", title: Phrase(ru: "Причина", en: "Reason")),
      ],
      rows: groups.flatMap { group in
        group.memberships.map { member in
          [
            Phrase(verbatim: "\(group.id)"), group.state.name,
            Phrase(verbatim: context.label(group.mentor, in: pool)),
            Phrase(verbatim: context.label(member.mentee, in: pool)), .date(member.from),
            .date(member.until), Phrase(verbatim: (member.reason ?? "").visible),
          ]
        }
      },
      empty: Phrase(ru: "Групп нет.", en: "There are no groups."))
  }
}

extension Membership {
  /// The membership as programs see it.
  var json: JSON {
    [
      "mentee": .string("\(mentee)"), "from": JSON(from), "until": JSON(until),
      "order": JSON(order?.text), "reason": JSON(reason),
    ]
  }
}

import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The commands under `mentorctl council`.
enum CouncilCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "council",
    Phrase(
      ru: "Совет наставников: кто в нём состоит.", en: "The council of mentors: who sits in it."),
    aliases: ["совет"],
    discussion: Phrase(
      ru: "Заседания совета — мероприятия вида council-session: mentorctl event add.",
      en: "Its sessions are events of the kind council-session: mentorctl event add."),
    standard: CouncilList.self, [CouncilJoin.self, CouncilLeave.self, CouncilList.self])
}

/// Members of the council as people and programs see them.
struct CouncilReport {
  let context: AppContext

  /// A list of members.
  func list(_ members: [CouncilMember]) -> Report {
    Report(
      title: Phrase(ru: "Совет наставников", en: "The council of mentors"),
      table: { table(members) }, json: { ["council": .array(members.map(json))] })
  }

  private func json(_ member: CouncilMember) -> JSON {
    var shown = member
    shown.name = context.shown(name: member.name)
    return context.fields(
      of: shown, extra: [JSON.Member("isMember", .bool(member.isMember(on: context.today)))])
  }

  private func table(_ members: [CouncilMember]) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "name", title: Phrase(ru: "Имя", en: "Name")),
        ReportTable.Column(key: "role", title: Phrase(ru: "Роль", en: "Role")),
        ReportTable.Column(key: "office", title: Phrase(ru: "Должность", en: "Office")),
        ReportTable.Column(key: "from", title: Phrase(ru: "С", en: "From"), content: .date),
        ReportTable.Column(key: "until", title: Phrase(ru: "По", en: "Until"), content: .date),
      ],
      rows: members.map { member in
        [
          Phrase(verbatim: "\(member.id)"), Phrase(verbatim: context.shown(name: member.name)),
          member.role.name,
          Phrase(verbatim: member.office ?? ""), Phrase(verbatim: member.from.numeric),
          Phrase(verbatim: member.until?.numeric ?? ""),
        ]
      },
      empty: Phrase(
        ru: "В совете никого нет. Внесите: mentorctl council join \"ФИО\".",
        en: "Nobody sits in the council. Enter somebody: mentorctl council join \"Name\"."))
  }
}

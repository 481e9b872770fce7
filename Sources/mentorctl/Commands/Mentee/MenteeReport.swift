import JSONStore
import MentorCore
import Wording

/// Mentees as people and programs see them.
struct MenteeReport {
  let context: AppContext
  let pool: Pool

  /// A list of mentees.
  func list(_ mentees: [Mentee]) -> Report {
    Report(
      title: Phrase(ru: "Наставляемые \(pool.year)", en: "Mentees \(pool.year)"),
      table: { table(mentees) }, json: { ["mentees": .array(mentees.map(json))] })
  }

  /// One mentee in full.
  func card(_ mentee: Mentee) -> Report {
    Report(text: { text(mentee, $0) }, json: { ["mentee": json(mentee)] })
  }

  /// The fields of `mentee` with name and pair.
  func json(_ mentee: Mentee) -> JSON {
    context.fields(
      of: mentee,
      extra: [
        JSON.Member("name", .string(context.shown(pool.people[mentee.person]))),
        JSON.Member("pair", JSON(pool.pair(of: mentee.id))),
      ])
  }

  private func table(_ mentees: [Mentee]) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "name", title: Phrase(ru: "Имя", en: "Name")),
        ReportTable.Column(key: "forms", title: Phrase(ru: "Формы", en: "Forms")),
        ReportTable.Column(key: "requests", title: Phrase(ru: "Запросы", en: "Requests")),
        ReportTable.Column(
          key: "priority", title: Phrase(ru: "Срочность", en: "Priority"), alignment: .right),
        ReportTable.Column(key: "pair", title: Phrase(ru: "Пара", en: "Pair")),
        ReportTable.Column(key: "status", title: Phrase(ru: "Положение", en: "Status")),
      ],
      rows: mentees.map { mentee in
        [
          Phrase(verbatim: "\(mentee.id)"),
          Phrase(verbatim: context.shown(pool.people[mentee.person])),
          Phrase(verbatim: mentee.forms.map(\.text).joined(separator: " ")),
          Phrase(verbatim: mentee.requests.joined(separator: "; ")), .number(mentee.priority),
          Phrase(verbatim: pool.pair(of: mentee.id).map { "\($0)" } ?? ""), mentee.status.name,
        ]
      },
      empty: Phrase(
        ru: "Наставляемых нет. Добавьте: mentorctl mentee import ФАЙЛ, mentorctl mentee add.",
        en: "There are no mentees. Add them: mentorctl mentee import FILE, mentorctl mentee add."))
  }

  private func text(_ mentee: Mentee, _ settings: TextSettings) -> String {
    var card = RecordCard(
      Phrase(ru: "Наставляемый ", en: "Mentee ")
        + Phrase(verbatim: context.label(mentee.id, in: pool)))
    card.add(Phrase(ru: "Человек", en: "Person"), "\(mentee.person)")
    card.add(Phrase(ru: "Учебный год", en: "School year"), mentee.year.jsonText)
    card.add(Phrase(ru: "Формы", en: "Forms"), mentee.forms.map(pool.name).joined(separator: "; "))
    card.add(Phrase(ru: "Запросы", en: "Requests"), mentee.requests)
    card.add(Phrase(ru: "Цели", en: "Goals"), mentee.goals)
    card.add(Phrase(ru: "Интересы", en: "Interests"), mentee.interests)
    card.add(Phrase(ru: "Срочность", en: "Priority"), "\(mentee.priority)")
    card.add(Phrase(ru: "Пара", en: "Pair"), pool.pair(of: mentee.id).map { "\($0)" })
    card.add(Phrase(ru: "Удобное время", en: "Times"), mentee.availability.text)
    card.add(
      Phrase(ru: "Положение", en: "Status"),
      mentee.status.name + Phrase(verbatim: mentee.statusReason.map { ": \($0)" } ?? ""))
    if let person = pool.people[mentee.person], let obstacle = pool.gate.obstacle(for: person) {
      card.add(Phrase(ru: "В пару нельзя", en: "Not to be paired"), obstacle.message)
    }
    card.add(mentee.outcome)
    return card.text(settings)
  }
}

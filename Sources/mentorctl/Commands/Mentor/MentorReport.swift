import JSONStore
import MentorCore
import Wording

/// Mentors as people and programs see them.
struct MentorReport {
  let context: AppContext
  let pool: Pool

  /// A list of mentors.
  func list(_ mentors: [Mentor]) -> Report {
    Report(
      title: Phrase(ru: "Наставники \(pool.year)", en: "Mentors \(pool.year)"),
      table: { table(mentors) }, json: { ["mentors": .array(mentors.map(json))] })
  }

  /// One mentor in full.
  func card(_ mentor: Mentor) -> Report {
    Report(text: { text(mentor, $0) }, json: { ["mentor": json(mentor)] })
  }

  /// The fields of `mentor` with name and free places.
  func json(_ mentor: Mentor) -> JSON {
    context.fields(
      of: mentor,
      extra: [
        JSON.Member("name", .string(context.shown(pool.people[mentor.person]))),
        JSON.Member("free", JSON(pool.freePlaces(of: mentor))),
      ])
  }

  private func table(_ mentors: [Mentor]) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "name", title: Phrase(ru: "Имя", en: "Name")),
        ReportTable.Column(key: "forms", title: Phrase(ru: "Формы", en: "Forms")),
        ReportTable.Column(
          key: "capacity", title: Phrase(ru: "Мест", en: "Places"), alignment: .right),
        ReportTable.Column(
          key: "free", title: Phrase(ru: "Свободно", en: "Free"), alignment: .right),
        ReportTable.Column(key: "competences", title: Phrase(ru: "Компетенции", en: "Competences")),
        ReportTable.Column(key: "status", title: Phrase(ru: "Положение", en: "Status")),
      ],
      rows: mentors.map { mentor in
        [
          Phrase(verbatim: "\(mentor.id)"),
          Phrase(verbatim: context.shown(pool.people[mentor.person])),
          Phrase(verbatim: mentor.forms.map(\.text).joined(separator: " ")),
          .number(mentor.capacity), .number(pool.freePlaces(of: mentor)),
          Phrase(verbatim: mentor.competences.joined(separator: "; ")), mentor.status.name,
        ]
      },
      empty: Phrase(
        ru: "Наставников нет. Добавьте: mentorctl mentor import ФАЙЛ, mentorctl mentor add.",
        en: "There are no mentors. Add them: mentorctl mentor import FILE, mentorctl mentor add."))
  }

  private func text(_ mentor: Mentor, _ settings: TextSettings) -> String {
    var card = RecordCard(
      Phrase(ru: "Наставник ", en: "Mentor ")
        + Phrase(verbatim: context.label(mentor.id, in: pool)))
    card.add(Phrase(ru: "Человек", en: "Person"), "\(mentor.person)")
    card.add(Phrase(ru: "Учебный год", en: "School year"), mentor.year.jsonText)
    card.add(Phrase(ru: "Формы", en: "Forms"), mentor.forms.map(pool.name).joined(separator: "; "))
    card.add(
      Phrase(ru: "Места", en: "Places"),
      Phrase(
        ru: "\(mentor.capacity), свободно \(pool.freePlaces(of: mentor))",
        en: "\(mentor.capacity), free \(pool.freePlaces(of: mentor))"))
    card.add(Phrase(ru: "Компетенции", en: "Competences"), mentor.competences)
    card.add(Phrase(ru: "Достижения", en: "Achievements"), mentor.achievements)
    card.add(Phrase(ru: "Интересы", en: "Interests"), mentor.interests)
    card.add(
      Phrase(ru: "Возраст наставляемых", en: "Ages wished"),
      mentor.wishedAges.map { "\($0.from)–\($0.to)" })
    card.add(
      Phrase(ru: "Часов в неделю", en: "Hours a week"),
      mentor.hoursPerWeek.map { $0 == $0.rounded() ? "\(Int($0))" : "\($0)" })
    card.add(Phrase(ru: "Удобное время", en: "Times"), mentor.availability.text)
    card.add(
      Phrase(ru: "Положение", en: "Status"),
      mentor.status.name + Phrase(verbatim: mentor.statusReason.map { ": \($0)" } ?? ""))
    if let person = pool.people[mentor.person], let obstacle = pool.gate.obstacle(for: person) {
      card.add(Phrase(ru: "В пару нельзя", en: "Not to be paired"), obstacle.message)
    }
    card.add(mentor.outcome)
    return card.text(settings)
  }
}

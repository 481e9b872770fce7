import JSONStore
import MentorCore
import Wording

/// Interviews as people and programs see them.
struct InterviewReport {
  let context: AppContext
  let people: RecordSet<Person>

  /// A list of interviews.
  func list(_ interviews: [Interview]) -> Report {
    Report(
      title: Phrase(ru: "Собеседования", en: "Interviews"), table: { table(interviews) },
      json: { ["interviews": .array(interviews.map(json))] })
  }

  /// One interview in full.
  func card(_ interview: Interview) -> Report {
    Report(text: { text(interview, $0) }, json: { ["interview": json(interview)] })
  }

  /// The fields of `interview` with the name of the person.
  func json(_ interview: Interview) -> JSON {
    context.fields(
      of: interview,
      extra: [JSON.Member("name", .string(context.shown(people[interview.person])))],
      hiding: context.options.names == .none ? ["note"] : [])
  }

  private func label(_ person: PersonID) -> String {
    people[person].map { context.label($0) } ?? "\(person)"
  }

  private func table(_ interviews: [Interview]) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "person", title: Phrase(ru: "Человек", en: "Person")),
        ReportTable.Column(
          key: "date", title: Phrase(ru: "Дата", en: "Date"), content: .date),
        ReportTable.Column(
          key: "interviewer", title: Phrase(ru: "Проводил", en: "Interviewer")),
        ReportTable.Column(
          key: "psychologist", title: Phrase(ru: "Психолог", en: "Psychologist")),
        ReportTable.Column(key: "outcome", title: Phrase(ru: "Итог", en: "Outcome")),
      ],
      rows: interviews.map { interview in
        [
          Phrase(verbatim: "\(interview.id)"), Phrase(verbatim: label(interview.person)),
          Phrase(verbatim: interview.date.numeric),
          Phrase(verbatim: interview.interviewer ?? ""), .yesOrNo(interview.psychologist),
          interview.outcome.name,
        ]
      },
      empty: Phrase(
        ru: "Собеседований нет. Внесите: mentorctl interview add.",
        en: "There are no interviews. Record one: mentorctl interview add."))
  }

  private func text(_ interview: Interview, _ settings: TextSettings) -> String {
    var card = RecordCard(
      Phrase(ru: "Собеседование ", en: "Interview ") + Phrase(verbatim: "\(interview.id)"))
    card.add(Phrase(ru: "С кем", en: "With"), label(interview.person))
    card.add(Phrase(ru: "Дата", en: "Date"), interview.date.numeric)
    card.add(Phrase(ru: "Проводил", en: "Interviewer"), interview.interviewer)
    card.add(Phrase(ru: "Психолог", en: "Psychologist"), .yesOrNo(interview.psychologist))
    card.add(Phrase(ru: "Итог", en: "Outcome"), interview.outcome.name)
    card.add(Phrase(ru: "Условия", en: "Conditions"), interview.conditions)
    if context.options.names != .none {
      card.add(Phrase(ru: "Заметка", en: "Note"), interview.note)
    }
    return card.text(settings)
  }
}

extension Phrase {
  /// «да» or «нет».
  static func yesOrNo(_ answer: Bool) -> Phrase {
    answer ? Phrase(ru: "да", en: "yes") : Phrase(ru: "нет", en: "no")
  }
}

import JSONStore
import MentorCore
import Wording

/// Trainings as people and programs see them.
struct TrainingReport {
  let context: AppContext
  let people: RecordSet<Person>

  /// The settings of the organisation; `nil` where only the record itself is shown.
  let settings: ProgrammeSettings?

  /// A list of trainings.
  func list(_ trainings: [Training]) -> Report {
    Report(
      title: Phrase(ru: "Обучение наставников", en: "Trainings of mentors"),
      table: { table(trainings) }, json: { ["trainings": .array(trainings.map(json))] })
  }

  /// One training in full.
  func card(_ training: Training) -> Report {
    Report(text: { text(training, $0) }, json: { ["training": json(training)] })
  }

  /// Who attended how much of `training`.
  func attendance(_ training: Training) -> Report {
    Report(
      title: Phrase(
        ru: "Посещаемость: \(training.title)", en: "Attendance: \(training.title)"),
      table: { attendanceTable(training) },
      json: {
        [
          "training": .string("\(training.id)"),
          "required": JSON(required(training)),
          "attendance": .array(
            training.participants.map { person in
              [
                "person": .string("\(person)"),
                "name": .string(context.shown(people[person])),
                "hours": JSON(training.hours(of: person)),
                "completed": JSON(completion(training, person)),
              ]
            }),
        ]
      })
  }

  private func json(_ training: Training) -> JSON {
    context.fields(
      of: training,
      extra: [
        JSON.Member("hours", JSON(training.sessions.reduce(0) { $0 + $1.hours }))
      ]
        + (settings == nil
          ? []
          : [
            JSON.Member(
              "completed",
              .array(
                training.participants.filter { completion(training, $0) != nil }
                  .map { .string("\($0)") }))
          ]))
  }

  private func label(_ person: PersonID) -> String {
    people[person].map { context.label($0) } ?? "\(person)"
  }

  private static func hours(_ number: Double) -> Phrase {
    Phrase(ru: number.inRussian, en: number.short)
  }

  private func completion(_ training: Training, _ person: PersonID) -> CalendarDate? {
    settings.flatMap { training.completed(by: person, $0) }
  }

  private func required(_ training: Training) -> Double? {
    settings.map { training.required($0) } ?? training.requiredHours
  }

  private func requiredText(_ training: Training) -> Phrase {
    required(training).map(Self.hours) ?? Phrase(ru: "по настройке", en: "as the settings say")
  }

  private func table(_ trainings: [Training]) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "title", title: Phrase(ru: "Название", en: "Title")),
        ReportTable.Column(
          key: "sessions", title: Phrase(ru: "Занятий", en: "Sessions"), alignment: .right),
        ReportTable.Column(
          key: "hours", title: Phrase(ru: "Часов", en: "Hours"), alignment: .right),
        ReportTable.Column(
          key: "required", title: Phrase(ru: "Нужно", en: "Required"), alignment: .right),
        ReportTable.Column(
          key: "participants", title: Phrase(ru: "Участников", en: "Enrolled"),
          alignment: .right),
        ReportTable.Column(
          key: "completed", title: Phrase(ru: "Прошли", en: "Completed"), alignment: .right),
      ],
      rows: trainings.map { training in
        [
          Phrase(verbatim: "\(training.id)"), Phrase(verbatim: training.title),
          .number(training.sessions.count),
          Self.hours(training.sessions.reduce(0) { $0 + $1.hours }),
          requiredText(training), .number(training.participants.count),
          .number(training.participants.count { completion(training, $0) != nil }),
        ]
      },
      empty: Phrase(
        ru: "Обучения в этом году нет. Заведите: mentorctl training add НАЗВАНИЕ.",
        en: "There are no trainings this year. Enter one: mentorctl training add TITLE."))
  }

  private func attendanceTable(_ training: Training) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "person", title: Phrase(ru: "Участник", en: "Participant")),
        ReportTable.Column(
          key: "hours", title: Phrase(ru: "Часов", en: "Hours"), alignment: .right),
        ReportTable.Column(
          key: "required", title: Phrase(ru: "Нужно", en: "Required"), alignment: .right),
        ReportTable.Column(
          key: "completed", title: Phrase(ru: "Прошёл обучение", en: "Completed"),
          content: .date),
      ],
      rows: training.participants.map { person in
        [
          Phrase(verbatim: label(person)), Self.hours(training.hours(of: person)),
          requiredText(training),
          completion(training, person).map { Phrase(verbatim: $0.numeric) }
            ?? Phrase(ru: "ещё нет", en: "not yet"),
        ]
      },
      empty: Phrase(ru: "Никто не записан.", en: "Nobody is enrolled."))
  }

  private func text(_ training: Training, _ settings: TextSettings) -> String {
    var card = RecordCard(
      Phrase(ru: "Обучение ", en: "Training ")
        + Phrase(verbatim: "\(training.id) \(training.title)"))
    card.add(Phrase(ru: "Учебный год", en: "School year"), training.year.jsonText)
    card.add(Phrase(ru: "Программа", en: "Programme"), training.programme)
    card.add(
      Phrase(ru: "Нужно часов", en: "Hours required"),
      requiredText(training))
    for session in training.sessions {
      card.add(
        Phrase(verbatim: session.date.numeric),
        Phrase(verbatim: session.topic + ", ") + Self.hours(session.hours)
          + Phrase(
            ru: " ч; были: \(session.attended.count)", en: " h; attended: \(session.attended.count)"
          ))
    }
    card.add(
      Phrase(ru: "Участники", en: "Participants"),
      training.participants.map { person in
        settings(
          Phrase(verbatim: label(person) + ", ") + Self.hours(training.hours(of: person))
            + Phrase(ru: " ч", en: " h"))
      })
    card.add(Phrase(ru: "Документ", en: "Paper"), training.document)
    return card.text(settings)
  }
}

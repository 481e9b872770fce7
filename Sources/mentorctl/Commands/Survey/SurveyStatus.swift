import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl survey status`.
struct SurveyStatus: Command {
  static let about = About(
    "status",
    Phrase(ru: "Показать, кто ответил и кто нет.", en: "Show who has answered and who has not."),
    discussion: Phrase(
      ru:
        "Ответить должны все, кто в базе этого года и этой формы, кроме отозвавших согласие; о третьих лицах — "
        + "каждый наставляемый должен быть назван. Без анкеты показана доля ответивших по каждой.",
      en:
        "Everybody in the pool of the year and the form is to answer, but those who withdrew their consent; "
        + "third parties are to tell of every mentee. Without a survey the share of each is shown."),
    examples: [
      Example(
        "mentorctl survey status", Phrase(ru: "Доля ответивших.", en: "The share of each survey.")),
      Example(
        "mentorctl survey status before-mentee-uu",
        Phrase(ru: "Кто ещё не ответил.", en: "Who has not answered yet.")),
    ])

  @Argument(
    "survey", value: ValueName(ru: "анкета", en: "survey"), completion: .dynamic("surveys"),
    Phrase(ru: "Код или номер анкеты.", en: "The code or identifier of the survey."))
  var survey: SurveyReference?

  func run(in context: AppContext) throws -> Answer {
    let ((found, people), notes) = try context.read { snapshot throws(WorkspaceError) in
      let year = try context.year(snapshot.load(.organization))
      let surveys =
        if let survey {
          [try survey.survey(in: &snapshot, context)]
        } else {
          try snapshot.load(.surveys).filter { $0.year == year }
        }
      let withdrawn = try snapshot.withdrawnPeople(on: context.today)
      let mentors = try snapshot.load(.mentors).without(withdrawn)
      let mentees = try snapshot.load(.mentees).without(withdrawn)
      var found: [(survey: Survey, participation: SurveyParticipation)] = []
      for survey in surveys {
        let responses = try snapshot.load(survey.id, of: .responses).without(withdrawn)
        found.append(
          (
            survey,
            SurveyParticipation(
              in: survey, mentors: mentors, mentees: mentees, responses: responses)
          ))
      }
      return (found, try snapshot.load(.people))
    }
    if survey != nil, let only = found.first {
      return Answer(
        report: Self.report(only.survey, only.participation, people, context), notes: notes)
    }
    return Answer(report: Self.overview(found), notes: notes)
  }

  private static func overview(
    _ found: [(survey: Survey, participation: SurveyParticipation)]
  ) -> Report {
    Report(
      title: Phrase(ru: "Кто ответил", en: "Who has answered"),
      table: {
        ParticipationTable(
          found: found,
          empty: Phrase(
            ru: "Анкет нет. Заведите: mentorctl survey define --from КОД.",
            en: "There are no surveys. Define some: mentorctl survey define --from CODE.")
        ).table
      },
      json: {
        [
          "surveys": .array(
            found.map { .object(ParticipationTable.members($0.survey, $0.participation)) })
        ]
      })
  }

  private static func report(
    _ survey: Survey, _ participation: SurveyParticipation, _ people: RecordSet<Person>,
    _ context: AppContext
  ) -> Report {
    let answered = Set(participation.answered)
    return Report(
      title: Phrase(ru: "Кто ответил", en: "Who has answered"),
      table: {
        ReportTable(
          columns: [
            ReportTable.Column(key: "person", title: Phrase(ru: "Человек", en: "Person")),
            ReportTable.Column(key: "role", title: Phrase(ru: "Кто", en: "Who")),
            ReportTable.Column(key: "state", title: Phrase(ru: "Ответ", en: "Response")),
          ],
          rows: (participation.missing + participation.answered).map { id in
            [
              Phrase(verbatim: people[id].map { context.label($0) } ?? "\(id)"),
              people[id]?.role.summary ?? Phrase(verbatim: ""),
              answered.contains(id)
                ? Phrase(ru: "есть", en: "given") : Phrase(ru: "нет", en: "missing"),
            ]
          })
      },
      json: {
        [
          "status": .object(
            ParticipationTable.members(survey, participation)
              + [ParticipationTable.missing(participation, among: people, context)])
        ]
      },
      text: { settings in
        var lines = [
          "\(survey.id) \(survey.code)  \(survey.title.visible)", settings(summary(participation)),
        ]
        if !participation.missing.isEmpty {
          lines.append(settings(Phrase(ru: "Нет ответа:", en: "Without a response:")))
        }
        for id in participation.missing {
          lines.append("  " + (people[id].map { context.label($0) } ?? "\(id)"))
        }
        return lines.joined(separator: "\n") + "\n"
      })
  }

  private static func summary(_ participation: SurveyParticipation) -> Phrase {
    guard !participation.expected.isEmpty else {
      return Phrase(
        ru: "Ответов: \(participation.responses); обязательного круга отвечающих нет.",
        en: "\(participation.responses) responses; nobody in particular is to answer.")
    }
    return Phrase(
      ru: "Ответили \(participation.answered.count) из \(participation.expected.count)",
      en: "\(participation.answered.count) of \(participation.expected.count) have answered")
      + Phrase(verbatim: " (") + .percent(participation.share) + Phrase(verbatim: ").")
  }
}

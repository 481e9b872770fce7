import JSONStore
import MentorCore
import Wording

/// Who has answered surveys, as people and programs see it.
struct ParticipationTable {
  let found: [(survey: Survey, participation: SurveyParticipation)]
  let empty: Phrase

  /// A survey by row; the share in per cent is empty where nobody in particular is to answer.
  var table: ReportTable {
    func number(_ key: String, _ title: Phrase) -> ReportTable.Column {
      ReportTable.Column(key: key, title: title, alignment: .right)
    }
    return ReportTable(
      columns: [
        ReportTable.Column(key: "survey", title: Phrase(ru: "Номер", en: "Id")),
        ReportTable.Column(key: "code", title: Phrase(ru: "Код", en: "Code")),
        ReportTable.Column(key: "role", title: Phrase(ru: "Отвечает", en: "Role")),
        number("expected", Phrase(ru: "Должны", en: "Expected")),
        number("answered", Phrase(ru: "Ответили", en: "Answered")),
        number("share", Phrase(ru: "Доля, %", en: "Share, %")),
        number("responses", Phrase(ru: "Ответов", en: "Responses")),
      ],
      rows: found.map { survey, participation in
        [
          Phrase(verbatim: "\(survey.id)"), Phrase(verbatim: survey.code.text), survey.role.name,
          .number(participation.expected.count), .number(participation.answered.count),
          participation.share.map { .percentage($0 * 100) } ?? Phrase(verbatim: ""),
          .number(participation.responses),
        ]
      }, empty: empty)
  }

  /// The figures of one survey, with `more` between what it is and how many answered.
  static func members(
    _ survey: Survey, _ participation: SurveyParticipation, _ more: [JSON.Member] = []
  ) -> [JSON.Member] {
    [
      JSON.Member("survey", .string("\(survey.id)")),
      JSON.Member("code", .string(survey.code.text)),
    ] + more + [
      JSON.Member("expected", JSON(participation.expected.count)),
      JSON.Member("answered", JSON(participation.answered.count)),
      JSON.Member("share", JSON(participation.share)),
      JSON.Member("responses", JSON(participation.responses)),
    ]
  }

  /// Those who have not answered, by identifier and name as the options allow.
  static func missing(
    _ participation: SurveyParticipation, among people: RecordSet<Person>, _ context: AppContext
  ) -> JSON.Member {
    JSON.Member(
      "missing",
      .array(
        participation.missing.map { id in
          ["person": .string("\(id)"), "name": .string(context.shown(people[id]))]
        }))
  }
}

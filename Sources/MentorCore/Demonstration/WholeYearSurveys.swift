/// The surveys of a year that was lived through, with answers that are invented when they are asked for.
///
/// The answers to one survey are in memory at a time. About 80 of 100 answer before the work and 70
/// after it, not always the same; marks rise by about one point, with noise.
public struct WholeYearSurveys: Sendable {
  /// The surveys: before and after for every form in use and both roles, the interim ones, and those
  /// of the curator.
  public let surveys: [Survey]

  private struct Respondent: Sendable {
    let person: PersonID
    let mentor: MentorID?
    let mentee: MenteeID?
    let forms: [FormCode]
    /// Whether the person was in a pair that had its order.
    let worked: Bool
  }

  private let respondents: [Respondent]
  private let firstNumbers: [Int]
  private let curator: String
  private let seed: UInt64
  private let days: [SurveyRound: CalendarDate]
  private let last: CalendarDate

  init(_ builder: WholeYearBuilder, seed: UInt64) {
    let (school, year) = (builder.school, builder.year)
    self.seed = seed
    last = builder.date
    curator = builder.organization.curator ?? "Куратор"
    var mentors: Set<MentorID> = []
    var mentees: Set<MenteeID> = []
    for pair in builder.pairs where pair.year == year && pair.order != nil {
      mentors.insert(pair.mentor)
      mentees.formUnion(pair.mentees)
    }
    let respondents =
      school.mentors.filter { $0.year == year && $0.status == .active }.map {
        Respondent(
          person: $0.person, mentor: $0.id, mentee: nil, forms: $0.forms,
          worked: mentors.contains($0.id))
      }
      + school.mentees.filter { $0.year == year && $0.status == .active }.map {
        Respondent(
          person: $0.person, mentor: nil, mentee: $0.id, forms: $0.forms,
          worked: mentees.contains($0.id))
      }
    self.respondents = respondents
    let forms = Set(respondents.flatMap(\.forms))
    surveys = SurveyCatalogue.definitions.filter { definition in
      guard [.before, .interim, .after].contains(definition.round) else { return false }
      return definition.form.map(forms.contains) ?? true
    }.enumerated().map { Survey(id: SurveyID(number: $0 + 1), year: year, $1) }
    days = [
      .before: builder.day(9, 21), .interim: builder.day(1, 18),
      .after: WholeYearBuilder.workday(before: builder.last.adding(days: -8)),
    ]
    var next = 1
    var numbers: [Int] = []
    for survey in surveys {
      numbers.append(next)
      next += 2 * respondents.count { Self.isAsked($0, survey) } + 1
    }
    firstNumbers = numbers
  }

  private static func isAsked(_ respondent: Respondent, _ survey: Survey) -> Bool {
    switch survey.role {
    case .mentor: respondent.mentor != nil && survey.form.map(respondent.forms.contains) ?? true
    case .mentee: respondent.mentee != nil && survey.form.map(respondent.forms.contains) ?? true
    case .curator, .thirdParty: false
    }
  }

  /// The answers to the survey at `index` of ``surveys``.
  ///
  /// - Complexity: O(*n*) in the number of participants.
  public func responses(to index: Int) -> [Response] {
    let survey = surveys[index]
    var generator = SeededGenerator(seed: seed, stream: 100 + UInt64(index))
    var responses: [Response] = []
    func add(_ respondent: Respondent?, _ day: CalendarDate) {
      var response = Response(
        id: ResponseID(number: firstNumbers[index] + responses.count), person: respondent?.person,
        mentor: respondent?.mentor, mentee: respondent?.mentee,
        name: respondent == nil ? curator : nil, date: day,
        answers: answers(survey, respondent, &generator))
      response.key = generator.key()
      responses.append(response)
    }
    let first = days[survey.round] ?? last
    // The curator's sheets are entered by hand, with the rounds.
    guard !survey.definition.isQualitySheet else { return [] }
    guard survey.role != .curator else {
      add(nil, first)
      return responses
    }
    for respondent in respondents where Self.isAsked(respondent, survey) {
      guard generator.chance(share(of: respondent, in: survey.round)) else { continue }
      let day = min(first.adding(days: generator.below(7)), last)
      add(respondent, day)
      // A few answer once more some days later.
      if generator.below(60) == 0 { add(respondent, min(day.adding(days: 3), last)) }
    }
    return responses
  }

  /// How many of a hundred such people answer.
  private func share(of respondent: Respondent, in round: SurveyRound) -> Int {
    switch round {
    case .before: 80
    case .interim: respondent.worked ? 75 : 5
    default: respondent.worked ? 72 : 2
    }
  }

  private func answers(
    _ survey: Survey, _ respondent: Respondent?, _ generator: inout SeededGenerator
  ) -> [String: AnswerValue] {
    // What a person thinks of the programme in general stays the same through the year.
    let character = (respondent?.person.number ?? 0) &* 31 % 3
    let drift =
      switch survey.round {
      case .after: 2
      case .interim: 1
      default: 0
      }
    var answers: [String: AnswerValue] = [:]
    for question in survey.questions {
      let isIdentifying = question.field.map(ImportColumn.identifying.contains) ?? false
      guard !isIdentifying, generator.below(100) >= (question.required ? 3 : 12) else { continue }
      switch question.kind {
      case .scale:
        guard let scale = question.scale else { continue }
        let mark = 4 + character + generator.below(4) + (generator.chance(65) ? drift : 0)
        answers[question.key] = .number(Double(min(scale.to, max(scale.from, mark))))
      case .yesNo: answers[question.key] = .yes(generator.chance(78))
      case .choice where !question.options.isEmpty:
        answers[question.key] = .text(generator.pick(question.options))
      case .text:
        guard let remarks = YearWords.remarks[question.key] else { continue }
        // Only who took part before can say where.
        if question.key == "met-where", answers["met-before"] != .yes(true) { continue }
        answers[question.key] = .text(generator.pick(remarks))
      default: continue
      }
    }
    return answers
  }
}

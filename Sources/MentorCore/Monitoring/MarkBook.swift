import JSONStore

/// The latest answers of people in one role and form at one time, question by question.
struct MarkBook {
  /// An answer and its day.
  private struct Entry {
    let value: Double
    let date: CalendarDate
  }

  /// The questions with marks, and those answered with yes or no, in the order of the surveys.
  private(set) var questions: [Question] = []

  /// The people who answered anything.
  private(set) var people: Set<PersonID> = []

  /// The people who answered one survey more than once.
  private(set) var repeated: Set<PersonID> = []

  /// Questions that several surveys ask on different scales, whose answers are left out.
  private(set) var contradictory: Set<String> = []

  /// The day of the first response; `nil` where there is none.
  private(set) var firstDay: CalendarDate?

  private var values: [String: [PersonID: Entry]] = [:]

  /// Enters the answers to `survey`.
  mutating func enter(_ survey: Survey, _ responses: RecordSet<Response>) {
    let latest = LatestResponses(responses)
    firstDay = (responses.map(\.date) + [firstDay].compactMap { $0 }).min()
    repeated.formUnion(latest.repeated)
    let asked = survey.questions.filter { $0.kind == .scale || $0.kind == .yesNo }
    for question in asked { enter(question) }
    for response in latest.all {
      guard let person = response.person else { continue }
      people.insert(person)
      for question in asked {
        guard let value = response[question.key]?.value(on: question.scale) else { continue }
        if let known = values[question.key]?[person], known.date > response.date { continue }
        values[question.key, default: [:]][person] = Entry(value: value, date: response.date)
      }
    }
  }

  private mutating func enter(_ question: Question) {
    guard let known = questions.first(where: { $0.key == question.key }) else {
      questions.append(question)
      return
    }
    if !known.isComparable(with: question) { contradictory.insert(question.key) }
  }

  /// The answers to the question `key`: marks, or 1 for yes and 0 for no.
  func answers(_ key: String) -> [PersonID: Double] {
    contradictory.contains(key) ? [:] : (values[key] ?? [:]).mapValues(\.value)
  }
}

extension Question {
  /// Whether answers to both mean the same: marks of one scale, or yes and no.
  func isComparable(with other: Question) -> Bool {
    kind == other.kind && scale?.from == other.scale?.from && scale?.to == other.scale?.to
  }
}

extension AnswerValue {
  /// The mark where it lies on `scale`; without a scale 1 for yes and 0 for no; `nil` for anything else.
  fileprivate func value(on scale: SurveyScale?) -> Double? {
    if let scale { return mark.flatMap { scale.contains($0) ? Double($0) : nil } }
    if case .yes(let yes) = self { return yes ? 1 : 0 }
    return nil
  }
}

/// Those who answer a survey in one role and form.
struct MarkPlace: Hashable, Comparable {
  let role: SurveyRole
  let form: FormCode?

  init(_ survey: Survey) {
    role = survey.role
    form = survey.form
  }

  /// Mentees before mentors, forms by code.
  static func < (left: MarkPlace, right: MarkPlace) -> Bool {
    (left.rank, left.form?.text ?? "") < (right.rank, right.form?.text ?? "")
  }

  private var rank: Int { role == .mentee ? 0 : role == .mentor ? 1 : 2 }

  /// The answers to the surveys of `round` in `year`, by place; only mentors and mentees are measured.
  ///
  /// - Complexity: O(*n*) in the number of answers.
  static func books(
    of round: SurveyRound, in year: SchoolYear, _ surveys: some Sequence<Survey>,
    _ responses: [SurveyID: RecordSet<Response>]
  ) -> [MarkPlace: MarkBook] {
    var books: [MarkPlace: MarkBook] = [:]
    for survey in surveys
    where survey.year == year && survey.round == round
      && (survey.role == .mentee || survey.role == .mentor)
    {
      books[MarkPlace(survey), default: MarkBook()].enter(
        survey, responses[survey.id] ?? RecordSet())
    }
    return books
  }
}

import Interchange
import JSONStore
import Wording

/// Puts rows of answers into the responses to a survey.
struct ResponseWork {
  let importer: SurveyImporter
  let source: ImportTable
  let sheet: SurveySheet
  private(set) var responses: RecordSet<Response>
  private var next: Int
  private var known: [ResponseKey: ResponseID] = [:]

  init(
    importer: SurveyImporter, source: ImportTable, sheet: SurveySheet,
    responses: RecordSet<Response>, next: ResponseID
  ) {
    self.importer = importer
    self.source = source
    self.sheet = sheet
    self.responses = responses
    self.next = next.number
    for response in responses { known[key(of: response)] = response.id }
  }

  var survey: Survey { importer.survey }

  /// What makes two rows answers of one sheet: who answers, of whom and, where one answers again and
  /// again, when.
  struct ResponseKey: Hashable {
    let person: PersonID?
    let name: FoldedText?
    let about: PersonID?
    let date: CalendarDate?
  }

  func key(of response: Response) -> ResponseKey {
    ResponseKey(
      person: response.person,
      name: response.person == nil ? response.name.map { FoldedText($0) } : nil,
      about: response.about, date: survey.round == .feedback ? response.date : nil)
  }

  /// The row as a response, which has the number 1 until it is put among the others.
  func draft(_ row: SurveyRow, person: PersonID?, name: String?) -> Response {
    var answers = row.answers
    var about: PersonID?
    var date = row.moment?.date ?? importer.today
    if let question = survey.aboutQuestion {
      about = answers.removeValue(forKey: question.key)?.people.first
    }
    if let question = survey.dayQuestion, case .date(let day) = answers[question.key] {
      answers[question.key] = nil
      date = day
    }
    return Response(
      id: ResponseID(number: 1), person: person, name: name,
      relation: survey.role == .thirdParty ? survey.definition.party ?? .other : nil,
      about: about, date: date, answers: answers,
      origin: Origin(
        file: source.table.name, sheet: source.sheet, hash: row.hash, row: row.row.number))
  }

  /// Puts `draft` in the place of the response that it replaces, or behind all others.
  mutating func put(_ draft: Response) -> (id: ResponseID, change: ImportOutcome.Change) {
    let key = key(of: draft)
    guard let id = known[key], let old = responses[id] else {
      let id = ResponseID(number: next)
      next += 1
      responses.put(draft.with(id: id, key: nil))
      known[key] = id
      return (id, .added)
    }
    if old.origin?.hash == draft.origin?.hash { return (id, .unchanged) }
    var changed = draft.with(id: id, key: old.key)
    // A column that this file lacks tells nothing, an empty cell that the answer was taken back.
    for (key, answer) in old.answers where sheet.headers.sources[key] == nil {
      changed.answers[key] = answer
    }
    responses.put(changed)
    return (id, .updated)
  }

  /// The places of `rows` in the order in which they were answered: by time where every row tells it.
  static func order(_ rows: [SurveyRow]) -> [Int] {
    let moments = rows.compactMap(\.moment)
    guard moments.count == rows.count else { return Array(rows.indices) }
    return rows.indices.sorted { (moments[$0], $0) < (moments[$1], $1) }
  }

  /// What is worth knowing about the file as a whole.
  func fileFindings(_ rows: [SurveyRow]) -> [ImportFinding] {
    var found: [ImportFinding] = []
    for (place, key) in sheet.headers.likened {
      found.append(
        ImportFinding(
          "survey.likened-question", .note,
          Phrase(
            ru: "столбец \(CellPlace.letters(ofColumn: place)) ",
            en: "column \(CellPlace.letters(ofColumn: place)) ")
            + .quoted(sheet.headers.row[place].cleaned())
            + Phrase(ru: " понят как вопрос ", en: " is taken for the question ")
            + .quoted(survey.definition.question(key)?.fullText ?? key)))
    }
    let missing = survey.questions.filter { question in
      guard sheet.headers.sources[question.key] == nil else { return false }
      return question.required
        ? question.field.map { sheet.headers.fields[$0] == nil } ?? true
        : !sheet.isLeftToImporter(question)
    }
    for (questions, severity) in [
      (missing.filter(\.required), Severity.warning), (missing.filter { !$0.required }, .note),
    ] where !questions.isEmpty {
      found.append(Self.missing(questions, severity))
    }
    let undated = rows.filter { $0.moment == nil }
    if survey.dayQuestion == nil, !undated.isEmpty, rows.count > undated.count {
      found.append(
        ImportFinding(
          "survey.no-moment", .note, row: undated.first?.row.number,
          Phrase(
            ru: "время ответа не прочитано, строк: \(undated.count); датой ответа считается день "
              + "импорта",
            en: "the time of the answer cannot be read in \(undated.count) rows; the day of the "
              + "import counts")))
    }
    return found
  }

  private static func missing(_ questions: [Question], _ severity: Severity) -> ImportFinding {
    let shown = questions.prefix(5).map { Phrase.quoted($0.fullText) }
    let rest = questions.count - shown.count
    let dots =
      rest > 0
      ? Phrase(ru: " и ещё \(rest)", en: " and \(rest) more") : Phrase(verbatim: "")
    return ImportFinding(
      "survey.missing-question", severity,
      Phrase(ru: "в файле нет вопросов анкеты: ", en: "the file lacks questions of the survey: ")
        + shown.joined(separator: ", ") + dots)
  }
}

extension Response {
  /// The response under another identifier, with the key of its digests.
  fileprivate func with(id: ResponseID, key: String?) -> Response {
    var response = Response(
      id: id, person: person, mentor: mentor, mentee: mentee, name: name, relation: relation,
      about: about, date: date, answers: answers, origin: origin)
    response.key = key
    return response
  }
}

extension Survey {
  /// The question that tells of whom the answers are; `nil` where people tell of themselves.
  var aboutQuestion: Question? {
    guard round == .feedback || round == .thirdParty else { return nil }
    return questions.first { $0.kind == .people && $0.most == 1 }
  }

  /// The question that tells the day of the answers; `nil` where it is the day of the sending.
  var dayQuestion: Question? {
    round == .feedback ? questions.first { $0.kind == .date } : nil
  }
}

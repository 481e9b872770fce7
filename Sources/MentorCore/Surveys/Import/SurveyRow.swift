import Interchange
import JSONStore
import Wording

/// One row of a table of answers, read but not yet put into the data.
struct SurveyRow: Sendable {
  let row: TableRow
  let clues: RespondentClues
  var answers: [String: AnswerValue] = [:]
  let hash: String
  var problems: [RowProblem] = []
  var findings: [ImportFinding] = []

  /// When the form was sent; `nil` where the file does not tell.
  let moment: AnswerMoment?

  /// Reads `row` of a table with `headers`.
  init(_ row: TableRow, _ sheet: SurveySheet, forms: FormCatalogue, today: CalendarDate) {
    self.row = row
    var reader = RowReader(row, sheet.imported, forms: forms, today: today)
    clues = RespondentClues(&reader)
    moment = reader.text(.timestamp).flatMap { AnswerMoment($0) }
    var signature = [reader.signature(with: nil)]
    for (question, sources) in sheet.questions {
      let texts = sources.map {
        (part: $0.part, text: sheet.imported.cells.text($0.place, in: row))
      }
      if let failed = texts.first(where: { SpreadsheetText.isErrorValue($0.text) }) {
        problems.append(
          RowProblem(
            inColumn: question.question.fullText, SpreadsheetText.errorReason(failed.text)))
        continue
      }
      for text in texts where !text.text.isEmpty {
        signature.append("\(question.question.key)\u{1F}\(text.part)\u{1F}\(text.text.cleaned())")
      }
      do throws(ValueProblem) {
        if let answer = try question.answer(texts, sheet.people) {
          if !sheet.isLeftToImporter(question.question) { answers[question.question.key] = answer }
        } else if question.question.required {
          problems.append(
            RowProblem(
              inColumn: question.question.fullText,
              Phrase(
                ru: "нет ответа на обязательный вопрос",
                en: "a question that must be answered is not"
              )))
        }
      } catch {
        problems.append(RowProblem(inColumn: question.question.fullText, error.message))
      }
    }
    hash = SHA256.digest(of: signature.joined(separator: "\u{1E}")).hex
    problems = reader.problems + problems
    findings = reader.findings
  }
}

/// What is the same for all rows of a table of answers.
struct SurveySheet: Sendable {
  let survey: Survey
  let headers: SurveyHeaders
  let imported: ImportHeaders
  let questions: [(AnswerReader, [SurveyHeaders.Source])]
  let people: CounterpartIndex

  init(_ survey: Survey, _ headers: SurveyHeaders, _ people: CounterpartIndex) {
    self.survey = survey
    self.headers = headers
    imported = headers.imported
    questions = survey.questions.compactMap { question in
      headers.sources[question.key].map { (AnswerReader(question), $0) }
    }
    self.people = people
  }

  /// Whether the answer stands in the record of the person alone, and not in the response.
  ///
  /// So it is with everything that identifies a person, in every round.
  func isLeftToImporter(_ question: Question) -> Bool {
    question.field.map { ImportColumn.identifying.contains($0) } ?? false
  }
}

extension ImportColumn {
  /// The columns by which people are identified and reached.
  static let identifying: Set<ImportColumn> = [
    .fullName, .surname, .given, .patronymic, .code, .birthDate, .birthYear, .sex, .phone, .email,
    .contacts, .grade, .course, .consentInside,
  ]
}

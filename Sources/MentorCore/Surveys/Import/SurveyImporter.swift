import Interchange
import JSONStore
import Wording

/// Takes the rows of a table of answers into the responses to one survey.
///
/// A row that cannot be understood in full is kept out with every reason. Answers of an intake survey also
/// go into the bases by the rules of ``Importer``; answers of other surveys belong to people who are known.
/// A row that has not changed since it was imported leaves its response alone.
public struct SurveyImporter: Sendable {
  /// The survey.
  public let survey: Survey

  /// The rules by which tables are read; `nil` for the texts of the questions and the built-in names.
  public let rules: NamedRules?

  let organization: Organization
  let forms: FormCatalogue
  let today: CalendarDate

  /// Creates an importer into the data directory of `organization`, as it stands on `today`.
  public init(
    _ survey: Survey, into organization: Organization, of forms: FormCatalogue = .standard,
    on today: CalendarDate, by rules: NamedRules? = nil
  ) {
    self.survey = survey
    self.rules = rules
    self.forms = forms
    self.organization = organization
    self.today = today
  }

  /// Takes the rows of `source` into `responses`, and those of an intake survey into `base` as well.
  ///
  /// - Parameters:
  ///   - source: The table.
  ///   - base: The people and the profiles; only an intake survey changes them.
  ///   - responses: The responses to the survey.
  ///   - next: The identifier of the first new response.
  /// - Returns: What came of the rows.
  /// - Throws: ``SurveyImportError`` where the table as a whole cannot be used; nothing changes then.
  /// - Complexity: O(*n* log *n*) in the rows and records, as long as few people share a surname.
  public func take(
    _ source: ImportTable, into base: inout ImportBase, _ responses: inout RecordSet<Response>,
    next: ResponseID
  ) throws(SurveyImportError) -> SurveyOutcome {
    let headers = try SurveyHeaders(of: source.table, survey.definition, HeaderRules(rules))
    let sheet = SurveySheet(survey, headers, counterparts(in: base))
    let rows = sheet.imported.map.dataRows(of: source.table)
    guard !rows.isEmpty else { throw .noRows }
    guard headers.nameSomebody else {
      throw .noRespondents(
        headers: headers.row.cells.map { $0.cleaned() }.filter { !$0.isEmpty })
    }
    let read = rows.map { SurveyRow($0, sheet, forms: forms, today: today) }
    var work = ResponseWork(
      importer: self, source: source, sheet: sheet, responses: responses, next: next)
    let outcome =
      survey.round == .intake
      ? try work.takeIntake(read, into: &base)
      : work.takeAnswers(read, base)
    responses = work.responses
    return outcome
  }

  /// The people whom answers may name: mentors for mentees, mentees for everybody else.
  private func counterparts(in base: ImportBase) -> CounterpartIndex {
    let mentors = base.mentors.filter { $0.year == survey.year }
    let mentees = base.mentees.filter { $0.year == survey.year }
    var codes: [String: PersonID] = [:]
    let ids: [PersonID]
    if survey.role == .mentee {
      ids = mentors.map(\.person)
      for mentor in mentors { codes["\(mentor.id)"] = mentor.person }
    } else {
      ids = mentees.map(\.person)
      for mentee in mentees { codes["\(mentee.id)"] = mentee.person }
    }
    return CounterpartIndex(ids.compactMap { base.people[$0] }, profiles: codes)
  }
}

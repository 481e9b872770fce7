import Interchange
import JSONStore
import Wording

/// Takes the rows of a table into the bases of people, mentors, mentees or consents.
///
/// A row that cannot be understood in full is kept out with every reason; nothing is guessed, and
/// nothing is dropped in silence. A row that has not changed since it was imported leaves its record
/// alone, so edits made here since then stay; a changed row overwrites what it tells, and an empty
/// cell keeps what is known.
public struct Importer: Sendable {
  /// What the table holds.
  public let kind: ImportKind

  /// The form of profiles whose row names none; `nil` leaves them without one.
  public let form: FormCode?

  /// The forms that rows may name.
  public let forms: FormCatalogue

  /// The school year of the profiles.
  public let year: SchoolYear

  /// The rules by which tables are read; `nil` for the built-in names alone.
  public let rules: NamedRules?

  /// What consents say that are taken in.
  let templates: ConsentTemplates
  let today: CalendarDate
  let settings: ProgrammeSettings
  let operatorName: String?
  let home: FoldedText

  /// Creates an importer into the data directory of `organization`, as it stands on `today`.
  public init(
    _ kind: ImportKind, into organization: Organization, year: SchoolYear, form: FormCode? = nil,
    of forms: FormCatalogue = .standard, consents templates: ConsentTemplates = ConsentTemplates(),
    on today: CalendarDate, by rules: NamedRules? = nil
  ) {
    self.kind = kind
    self.rules = rules
    self.form = form
    self.forms = forms
    self.year = year
    self.today = today
    self.templates = templates
    settings = organization.settings
    operatorName = organization.name
    home = FoldedText(organization: organization.name ?? "")
  }

  /// Takes the rows of `source` into `base`.
  ///
  /// - Throws: ``ImportError`` where the table as a whole cannot be used; nothing changes then.
  /// - Complexity: O(*n* log *n*) in the rows and records, as long as few people share a surname.
  public func take(
    _ source: ImportTable, into base: inout ImportBase
  ) throws(ImportError) -> ImportOutcome {
    let table = source.table
    let headers = try ImportHeaders(of: table, kind, HeaderRules(rules))
    let rows = headers.map.dataRows(of: table)
    guard !rows.isEmpty else { throw .noRows }
    var parsed = rows.map {
      ParsedRow($0, headers, kind, form: form, of: forms, home: home, today: today)
    }
    var outcome = ImportOutcome(headers: headers.row, sheet: source.sheet)
    outcome.findings =
      FileFindings(
        source, headers, rows, lacksForm: kind.isProfile && form == nil
      ).findings
    let identity = rules?.rules.identity
    if kind != .consents { Namesakes.refuse(in: &parsed, tellingApartBy: identity) }
    var work = RowWork(importer: self, file: table.name, sheet: source.sheet, base: base)
    if kind == .consents {
      for row in parsed { work.takeConsent(row, &outcome) }
    } else {
      work.takePeople(parsed, &outcome)
    }
    work.finish()
    base = work.base
    return outcome
  }
}

import Interchange
import JSONStore
import Wording

/// One row of a table, read but not yet put into the data.
struct ParsedRow: Sendable {
  let row: TableRow
  let draft: PersonDraft?
  var profile: ProfileDraft?
  var consent: ConsentDraft?
  let hash: String
  var problems: [RowProblem]
  let findings: [ImportFinding]

  /// Reads `row` of a table of `kind`.
  init(
    _ row: TableRow, _ headers: ImportHeaders, _ kind: ImportKind, form: FormCode?,
    of forms: FormCatalogue, home: FoldedText, today: CalendarDate
  ) {
    var reader = RowReader(row, headers, forms: forms, today: today)
    self.row = row
    hash = SHA256.digest(of: reader.signature(with: form)).hex
    if kind == .consents {
      consent = ConsentDraft(&reader)
      draft = consent?.code == nil ? Self.nameOnly(&reader) : nil
    } else {
      draft = PersonDraft(&reader, home: home)
      if kind.isProfile { profile = ProfileDraft(&reader, kind, form: form) }
    }
    problems = reader.problems
    findings = reader.findings
  }

  private static func nameOnly(_ reader: inout RowReader) -> PersonDraft? {
    let name = reader.name()
    let born = reader.born()
    return name.map { PersonDraft(name: $0, born: born) }
  }
}

/// What a row tells about a consent.
struct ConsentDraft: Sendable {
  /// The identifier of the person, where the row has it.
  let code: PersonID?
  let kind: ConsentKind
  let signed: CalendarDate
  let signer: Signer?
  let until: CalendarDate?
  let document: String?

  /// Reads the row; `nil` where it was refused.
  init?(_ reader: inout RowReader) {
    var code: PersonID?
    if let text = reader.text(.code) {
      do throws(ValueProblem) {
        code = try PersonID(jsonText: text)
      } catch {
        reader.refuse(.code, error.message)
      }
    }
    let kind = reader.consentKind()
    let signed = reader.date(.signed)
    if signed == nil, reader.text(.signed) == nil {
      reader.refuse(.signed, Phrase(ru: "дата подписи не указана", en: "there is no date"))
    }
    let signer = reader.signer()
    let until = reader.date(.validUntil)
    guard let kind, let signed else { return nil }
    self.code = code
    self.kind = kind
    self.signed = signed
    self.signer = signer
    self.until = until
    document = reader.text(.document)
  }
}

import CommandLineKit
import Interchange
import JSONStore
import MentorCore
import Wording

/// A command that imports a table; `Place` says of what, and where in the tree it stands.
struct TableImport<Place: ImportPlace>: Command {
  static var about: About { Place.about }

  @OptionGroup var options: ImportOptions
  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) {
    guard options.narrowing.form != nil, Place.kind != .mentors, Place.kind != .mentees else {
      return
    }
    throw UsageError(
      Phrase(
        ru: "--form бывает только у наставников и наставляемых",
        en: "--form belongs to mentors and mentees"))
  }

  func run(in context: AppContext) throws -> Answer {
    let source = options.table
    let bytes = try context.world.files.read(source.file)
    let table = try Importer.table(
      from: bytes, named: source.fileName, of: Place.kind, sheet: source.sheet,
      encoding: source.encoding?.encoding, separator: source.separator?.separator)
    let result = try context.write(writing) { editing throws(WorkspaceError) in
      let organization = try editing.load(.organization)
      let year = try context.year(organization)
      let catalogue = try editing.load(.forms).catalogue
      let importer = Importer(
        Place.kind, into: organization, year: year,
        form: try options.narrowing.form?.form(in: catalogue).code, of: catalogue,
        consents: try editing.load(.consentTemplates), on: context.today)
      let outcome = try Self.take(table, importer, &editing)
      return (outcome, try editing.pool(year: year, on: context.today), try editing.load(.consents))
    }
    let (outcome, pool, consents) = result.value
    var notes = result.notes.map(\.message)
    if !outcome.rejected.isEmpty {
      notes += try source.writeRejected(outcome, context)
    }
    let report = ImportReport(
      kind: Place.kind, outcome: outcome, context: context, pool: pool, consents: consents)
    return Answer(
      report: report.report, notes: notes, status: outcome.rejected.isEmpty ? .done : .partly)
  }

  /// Takes the rows into the collections, and puts back those that changed.
  private static func take(
    _ table: ImportTable, _ importer: Importer, _ editing: inout Editing
  ) throws(WorkspaceError) -> ImportOutcome {
    var base = ImportBase(
      people: try editing.load(.people), mentors: try editing.load(.mentors),
      mentees: try editing.load(.mentees), consents: try editing.load(.consents),
      takenPlaces: try editing.load(.pairs).takenPlaces)
    let outcome = try WorkspaceError.domain { () throws(ImportError) in
      try importer.take(table, into: &base)
    }
    try editing.change(.people) { $0 = base.people }
    try editing.change(.mentors) { $0 = base.mentors }
    try editing.change(.mentees) { $0 = base.mentees }
    try editing.change(.consents) { $0 = base.consents }
    return outcome
  }
}

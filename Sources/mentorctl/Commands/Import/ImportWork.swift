import Interchange
import JSONStore
import MentorCore
import Wording

/// A file to be imported, and what the user says about it.
struct ImportSource {
  /// The name of the file without folders.
  let name: String
  let bytes: [UInt8]
  var sheet: String?
  var encoding: TextEncoding?
  var separator: CSVSeparator?
  var choice = RulesChoice.fitting
}

/// What came of importing one file.
struct Imported {
  let outcome: ImportOutcome
  let target: ImportTarget

  /// How many rows added, updated and left alone something.
  let counts: (added: Int, updated: Int, unchanged: Int)

  /// The rules by which the file was read; `nil` where there were none.
  let rules: RulesName?
  let report: Report
  let notes: [Phrase]
}

/// The import of one file into the data directory, as the commands and the inbox make it.
struct ImportWork {
  private let source: ImportSource
  private let context: AppContext

  init(_ source: ImportSource, _ context: AppContext) {
    self.source = source
    self.context = context
  }

  /// Takes the rows of the table of `kind`; profiles whose row names no form get `form`.
  func take(
    _ kind: ImportKind, form: FormCode? = nil, in editing: inout Editing
  ) throws(WorkspaceError) -> Imported {
    let book = try book(in: &editing)
    let rules = try self.rules(of: book, as: .table(kind))
    let importer = try self.importer(kind, form: form, rules, &editing)
    let outcome = try importer.take(try table(kind, rules), in: &editing)
    let pool = try editing.pool(year: importer.year, on: context.today)
    let report = ImportReport(
      kind: kind, outcome: outcome, rules: rules?.name, context: context, pool: pool,
      consents: try editing.load(.consents))
    return Imported(
      outcome: outcome, target: .table(kind),
      counts: (outcome.count(.added), outcome.count(.updated), outcome.count(.unchanged)),
      rules: rules?.name, report: report.report, notes: notes(book, rules, as: .table(kind)))
  }

  /// Takes the rows of the table of answers to `survey`.
  func take(
    answersTo survey: Survey, in editing: inout Editing
  ) throws(WorkspaceError) -> Imported {
    let book = try book(in: &editing)
    let target = ImportTarget.survey(survey.code)
    let rules = try self.rules(of: book, as: target)
    let importer = try self.importer(survey, rules, &editing)
    let outcome = try importer.take(try table(importer), in: &editing)
    let report = SurveyImportReport(
      survey: survey, outcome: outcome, rules: rules?.name, context: context,
      people: try editing.load(.people), responses: try editing.load(survey.id, of: .responses))
    return Imported(
      outcome: outcome.table, target: target,
      counts: (outcome.count(.added), outcome.count(.updated), outcome.count(.unchanged)),
      rules: rules?.name, report: report.report, notes: notes(book, rules, as: target))
  }

  /// Takes the rows as what the rules say that fit the name of the file.
  ///
  /// - Throws: ``MentorCore/RulesError/noneFits(file:)`` where none do, ``severalFit(file:names:)`` where
  ///   more than one do, and the errors of the import.
  func takeByRules(in editing: inout Editing) throws(WorkspaceError) -> Imported {
    let book = try book(in: &editing)
    switch try target(of: book, nil) {
    case .table(let kind): return try take(kind, in: &editing)
    case .survey(let code):
      let year = try context.year(editing.load(.organization))
      let survey = try Self.survey(code, year, &editing)
      return try take(answersTo: survey, in: &editing)
    }
  }

  /// What would come of the file as `target`, or as its rules say; nothing changes.
  func trial(
    _ target: ImportTarget?, in snapshot: inout some ByteSource
  ) throws(WorkspaceError) -> ImportTrial {
    let book = try book(in: &snapshot)
    let target = try self.target(of: book, target)
    let rules = try self.rules(of: book, as: target)
    switch target {
    case .table(let kind):
      let importer = try self.importer(kind, form: nil, rules, &snapshot)
      let table = try table(kind, rules)
      let reading = try WorkspaceError.domain { () throws(ImportError) in
        try importer.reading(of: table)
      }
      let outcome = try importer.trial(table, in: &snapshot)
      return ImportTrial(
        target: target, rules: rules?.name, reading: reading, outcome: outcome,
        counts: (outcome.count(.added), outcome.count(.updated), outcome.count(.unchanged)))
    case .survey(let code):
      let year = try context.year(snapshot.load(.organization))
      let importer = try self.importer(try Self.survey(code, year, &snapshot), rules, &snapshot)
      let table = try table(importer)
      let reading = try WorkspaceError.domain { () throws(SurveyImportError) in
        try importer.reading(of: table)
      }
      let outcome = try importer.trial(table, in: &snapshot)
      return ImportTrial(
        target: target, rules: rules?.name, reading: reading, outcome: outcome.table,
        counts: (outcome.count(.added), outcome.count(.updated), outcome.count(.unchanged)))
    }
  }

  /// The first rules for the file as `target`, or as what it seems to be.
  func suggestion(
    _ target: ImportTarget?, in editing: inout Editing
  ) throws(WorkspaceError) -> RuleSuggestion {
    let organization = try editing.load(.organization)
    let year = try context.year(organization)
    let target =
      if let target { target } else { try seemingTarget(organization, year, &editing) }
    switch target {
    case .table(let kind):
      let importer = try self.importer(kind, form: nil, nil, &editing)
      let table = try table(kind, nil)
      return try WorkspaceError.domain { () throws(ImportError) in
        try importer.suggestion(for: table, file: source.name, sheet: source.sheet)
      }
    case .survey(let code):
      let importer = try self.importer(try Self.survey(code, year, &editing), nil, &editing)
      let table = try table(importer)
      return try WorkspaceError.domain { () throws(SurveyImportError) in
        try importer.suggestion(for: table, file: source.name, sheet: source.sheet)
      }
    }
  }
}

// MARK: Steps

extension ImportWork {
  /// The rules of the directory; where none are wanted, they are not even read.
  private func book(in directory: inout some ByteSource) throws(WorkspaceError) -> RuleBook {
    source.choice == .none ? RuleBook() : try directory.ruleBook()
  }

  private func rules(
    of book: RuleBook, as target: ImportTarget
  ) throws(WorkspaceError) -> NamedRules? {
    try WorkspaceError.domain { () throws(RulesError) in
      try book.rules(source.choice, for: source.name, as: target)
    }
  }

  /// What the file is imported as: `wanted`, else what the rules say that are wanted or fit.
  private func target(
    of book: RuleBook, _ wanted: ImportTarget?
  ) throws(WorkspaceError) -> ImportTarget {
    if let wanted { return wanted }
    return try WorkspaceError.domain { () throws(RulesError) in
      guard let rules = try book.rules(source.choice, for: source.name, as: nil) else {
        throw .noneFits(file: source.name)
      }
      return rules.rules.target
    }
  }

  private func seemingTarget(
    _ organization: Organization, _ year: SchoolYear, _ editing: inout Editing
  ) throws(WorkspaceError) -> ImportTarget {
    let search = ImportTargetSearch(
      surveys: try editing.load(.surveys).filter { $0.year == year }, organization, year,
      of: try editing.load(.forms).catalogue, on: context.today)
    return try WorkspaceError.domain { () throws(RulesError) in
      try search.target(
        of: source.bytes, named: source.name, sheet: source.sheet, encoding: source.encoding,
        separator: source.separator)
    }
  }

  private func importer(
    _ kind: ImportKind, form: FormCode?, _ rules: NamedRules?, _ directory: inout some ByteSource
  ) throws(WorkspaceError) -> Importer {
    let organization = try directory.load(.organization)
    return Importer(
      kind, into: organization, year: try context.year(organization), form: form,
      of: try directory.load(.forms).catalogue, consents: try directory.load(.consentTemplates),
      on: context.today, by: rules)
  }

  private func importer(
    _ survey: Survey, _ rules: NamedRules?, _ directory: inout some ByteSource
  ) throws(WorkspaceError) -> SurveyImporter {
    SurveyImporter(
      survey, into: try directory.load(.organization), of: try directory.load(.forms).catalogue,
      on: context.today, by: rules)
  }

  private func table(
    _ kind: ImportKind, _ rules: NamedRules?
  ) throws(WorkspaceError) -> ImportTable {
    try WorkspaceError.domain { () throws(ImportError) in
      try Importer.table(
        from: source.bytes, named: source.name, of: kind, sheet: source.sheet,
        encoding: source.encoding, separator: source.separator, rules: rules)
    }
  }

  private func table(_ importer: SurveyImporter) throws(WorkspaceError) -> ImportTable {
    try WorkspaceError.domain { () throws(SurveyImportError) in
      try importer.table(
        from: source.bytes, named: source.name, sheet: source.sheet, encoding: source.encoding,
        separator: source.separator)
    }
  }

  private static func survey(
    _ code: SurveyCode, _ year: SchoolYear, _ directory: inout some ByteSource
  ) throws(WorkspaceError) -> Survey {
    let surveys = try directory.load(.surveys)
    return try WorkspaceError.domain { () throws(SurveyError) in
      try surveys.survey(code.text, in: year)
    }
  }

  /// By which rules the file was read, and which fit its name and are for something else.
  private func notes(
    _ book: RuleBook, _ rules: NamedRules?, as target: ImportTarget
  ) -> [Phrase] {
    if let name = rules?.name {
      return [
        Phrase(
          ru: "прочитано по правилам \(name)", en: "read by the rules \(name)")
      ]
    }
    guard source.choice == .fitting else { return [] }
    return book.rules(fitting: source.name, otherThan: target).map { other in
      Phrase(
        ru: "правила \(other.name) подходят к имени файла, но они для другого "
          + "(\(other.rules.target.jsonText)) и не применены",
        en: "the rules \(other.name) fit the name of the file, but are for "
          + "\(other.rules.target.jsonText) and were not used")
    }
  }
}

extension TableOptions {
  /// The answer of a command that has imported the file.
  func answer(_ result: WriteOutcome<Imported>, _ context: AppContext) throws -> Answer {
    let imported = result.value
    let notes =
      result.notes.map(\.message) + imported.notes
      + (try writeRejected(imported.outcome, imported.rules, context))
    return Answer(
      report: imported.report, notes: notes,
      status: imported.outcome.rejected.isEmpty ? .done : .partly)
  }
}

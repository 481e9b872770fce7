public import Interchange
import Wording

/// The search for what a file holds, by how many of its columns each kind of table and each survey knows.
public struct ImportTargetSearch: Sendable {
  private let surveys: [Survey]
  private let organization: Organization
  private let year: SchoolYear
  private let forms: FormCatalogue
  private let today: CalendarDate

  /// Creates a search among the tables and among `surveys`.
  public init(
    surveys: [Survey], _ organization: Organization, _ year: SchoolYear, of forms: FormCatalogue,
    on today: CalendarDate
  ) {
    self.surveys = surveys
    self.organization = organization
    self.year = year
    self.forms = forms
    self.today = today
  }

  /// What the file of `bytes` called `name` holds: what knows most of its columns; of several tables that
  /// know as many, the one that the name of the file or of the sheet tells.
  ///
  /// - Throws: ``RulesError/unclearTarget(file:candidates:)``.
  /// - Complexity: O(*n* · *m*) in the cells of the file and the surveys.
  public func target(
    of bytes: [UInt8], named name: String, sheet: String? = nil, encoding: TextEncoding? = nil,
    separator: CSVSeparator? = nil
  ) throws(RulesError) -> ImportTarget {
    var scores: [(target: ImportTarget, known: Int, isTold: Bool)] = []
    for kind in ImportKind.allCases {
      let importer = Importer(kind, into: organization, year: year, of: forms, on: today)
      guard
        let table = try? Importer.table(
          from: bytes, named: name, of: kind, sheet: sheet, encoding: encoding,
          separator: separator),
        let reading = try? importer.reading(of: table)
      else { continue }
      let isTold = kind.isTold(by: name) || table.sheet.map { kind.isTold(by: $0) } ?? false
      scores.append((.table(kind), Self.known(reading), isTold))
    }
    for survey in surveys {
      let importer = SurveyImporter(survey, into: organization, of: forms, on: today)
      guard
        let table = try? importer.table(
          from: bytes, named: name, sheet: sheet, encoding: encoding, separator: separator),
        let reading = try? importer.reading(of: table)
      else { continue }
      scores.append((.survey(survey.code), Self.known(reading), false))
    }
    let most = scores.map(\.known).max() ?? 0
    let best = scores.filter { $0.known == most && most > 0 }
    if best.count == 1 { return best[0].target }
    let told = best.filter(\.isTold)
    guard told.count == 1 else {
      throw .unclearTarget(file: name, candidates: best.map(\.target.jsonText))
    }
    return told[0].target
  }

  /// How many columns are known for certain that tell something.
  private static func known(_ reading: TableReading) -> Int {
    reading.columns.count { column in
      switch column.meaning {
      case .column(let known): !known.isService && !column.isGuess
      case .question: !column.isGuess
      case .repetition, .ignored, .unknown: false
      }
    }
  }
}

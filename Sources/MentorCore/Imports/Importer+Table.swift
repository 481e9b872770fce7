public import Interchange
import Wording

extension Importer {
  /// The table of `kind` in the file of `bytes`, which is a workbook (XLSX) or a table of text (CSV).
  ///
  /// Of a workbook the sheet is taken whose headers are known. Where several have such headers, that
  /// counts whose name names the kind («Наставники»); hidden sheets count only where no other does.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the whole file.
  ///   - name: The name of the file.
  ///   - kind: What the table holds.
  ///   - sheet: The sheet that the user names; `nil` to find it.
  ///   - encoding: The encoding of a table of text; `nil` to find it.
  ///   - separator: What separates the cells of a table of text; `nil` to find it.
  ///   - rules: The rules of the file, which tell what the user does not; `nil` for none.
  /// - Returns: The table, called as its file.
  /// - Throws: ``ImportError``.
  public static func table(
    from bytes: [UInt8], named name: String, of kind: ImportKind, sheet: String? = nil,
    encoding: TextEncoding? = nil, separator: CSVSeparator? = nil, rules: NamedRules? = nil
  ) throws(ImportError) -> ImportTable {
    let headerRules = HeaderRules(rules)
    return try ImportTable.read(
      bytes, named: name, sheet: sheet, encoding: encoding, separator: separator,
      rules: rules?.rules,
      SheetFitness(
        fits: { table in
          guard let headers = try? ImportHeaders(of: table, kind, headerRules) else {
            return false
          }
          return !headers.map.dataRows(of: table).isEmpty
        }, tells: { kind.isTold(by: $0) }))
  }
}

extension ImportKind {
  /// Whether the name of a sheet or of a file names the kind.
  func isTold(by name: String) -> Bool {
    let folded = FoldedText(name).text
    let words =
      switch self {
      case .mentors: ["наставник", "mentor"]
      case .mentees: ["наставляем", "ученик", "mentee"]
      case .people: ["люди", "участник", "people"]
      case .consents: ["соглас", "consent"]
      }
    return words.contains { folded.holds($0) }
  }
}

/// By what the sheet is known that holds the table to be imported.
struct SheetFitness {
  /// Whether the headers of a table are known and data stand below them.
  let fits: (Table) -> Bool

  /// Whether the name of a sheet tells that it is the one.
  let tells: (String) -> Bool
}

extension ImportTable {
  /// The table in the file of `bytes`, as the importers find it.
  ///
  /// `fitness` decides among several sheets. `rules` tell what the user does not; what they say of another
  /// kind of file is no matter, a table of text having no sheets.
  static func read(
    _ bytes: [UInt8], named name: String, sheet: String?, encoding: TextEncoding?,
    separator: CSVSeparator?, rules: ImportRules?, _ fitness: SheetFitness
  ) throws(ImportError) -> ImportTable {
    guard isWorkbook(bytes) else {
      guard sheet == nil else { throw .sheetOfText }
      do throws(CSVError) {
        return ImportTable(
          try CSVReader(
            encoding: encoding ?? rules?.encoding, separator: separator ?? rules?.separator
          ).table(from: bytes, named: name))
      } catch {
        throw .table(error)
      }
    }
    let workbook = try workbook(from: bytes)
    return ImportTable(
      try SheetChoice(workbook.sheets, fitness).sheet(named: sheet ?? rules?.sheet), of: name,
      remarks: workbook.remarks)
  }

  private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    switch FileSignature(bytes) {
    case .excelWorkbook, .oldOffice: true
    case .archive: bytes.first == 0x50
    default: false
    }
  }

  private static func workbook(from bytes: [UInt8]) throws(ImportError) -> XLSXWorkbook {
    do throws(PackageError) {
      return try XLSXReader().workbook(from: bytes)
    } catch {
      guard error != .textDocument else {
        throw .table(.undecodable(.document(.wordDocument)))
      }
      throw .workbook(error)
    }
  }
}

/// The choice of the sheet that holds the table to be imported.
struct SheetChoice {
  private let sheets: [XLSXSheet]
  private let fitness: SheetFitness

  init(_ sheets: [XLSXSheet], _ fitness: SheetFitness) {
    self.sheets = sheets
    self.fitness = fitness
  }

  /// The sheet called `name`; where there is no name, the one that fits.
  func sheet(named name: String?) throws(ImportError) -> XLSXSheet {
    if let name { return try named(name) }
    let filled = sheets.filter { !$0.table.rows.isEmpty }
    guard let only = filled.first else { throw .table(.empty) }
    if filled.count == 1 { return only }
    let fitting = filled.filter { fitness.fits($0.plainTable) }
    let shown = fitting.filter { !$0.isHidden }
    let candidates = shown.isEmpty ? fitting : shown
    let told = candidates.filter { fitness.tells($0.name) }
    switch (candidates.count, told.count) {
    case (0, _): throw .noSheetFits(filled.map(\.name))
    case (1, _): return candidates[0]
    case (_, 1): return told[0]
    default: throw .severalSheets(candidates.map(\.name))
    }
  }

  private func named(_ name: String) throws(ImportError) -> XLSXSheet {
    let exact = sheets.first { $0.name == name }
    let folded = FoldedText(name)
    guard let sheet = exact ?? sheets.first(where: { FoldedText($0.name) == folded }) else {
      throw .noSuchSheet(name, sheets: sheets.map(\.name))
    }
    guard !sheet.table.rows.isEmpty else { throw .table(.empty) }
    return sheet
  }
}

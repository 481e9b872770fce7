internal import Wording

/// Reads workbooks (XLSX, XLSM) of Excel, LibreOffice, Google, Yandex and programs, transitional or
/// strict.
///
/// Every cell is read as its program shows it to a Russian reader: dates as `dd.mm.yyyy` and times as
/// `HH:MM`, fractions with a comma, yes and no as «да» and «нет», long numbers digit by digit.
/// Thousands are not set apart. A formula is read as the value that the file keeps for it. Hidden
/// rows, columns and sheets are read like the others and get a ``DocumentRemark``.
///
/// Source: ECMA-376, part 1 (SpreadsheetML).
public struct XLSXReader: Hashable, Sendable {
  /// What is too large to be read.
  public var limits: Limits

  /// Bounds on the size of a workbook, so that a damaged or hostile file costs little.
  public struct Limits: Hashable, Sendable {
    /// The bounds for the archive of the file.
    public var archive = ArchiveLimits()
    /// The most sheets.
    public var sheets = 256
    /// The most rows of all sheets, blank ones between others included.
    public var rows = 200_000
    /// The most cells of all sheets, covered ones included, and those to the left of others.
    public var cells = 1_000_000
    /// The most bytes of text in UTF-8, a text counted as often as it is shown.
    public var textBytes = 64 << 20
    /// The most remarks that are kept.
    public var remarks = 1_000

    /// Creates the bounds for ordinary workbooks.
    public init() {}
  }

  /// Creates a reader.
  public init(limits: Limits = Limits()) {
    self.limits = limits
  }

  /// Reads the document that a file of `bytes` holds, a table for each sheet.
  ///
  /// - Throws: ``PackageError`` where the file is another one, damaged, hostile or too large.
  /// - Complexity: O(*n*) in the unpacked size.
  public func document(from bytes: [UInt8]) throws(PackageError) -> Document {
    try workbook(from: bytes).document
  }

  /// Reads the workbook that a file of `bytes` holds.
  ///
  /// - Throws: ``PackageError`` where the file is another one, damaged, hostile or too large.
  /// - Complexity: O(*n*) in the unpacked size.
  public func workbook(from bytes: [UInt8]) throws(PackageError) -> XLSXWorkbook {
    var package = try OfficePackage(bytes, limits: limits.archive)
    let main = package.mainPart
    guard let content = try package.part(main) else { throw .missingPart(main) }
    let plan = try XLSXPlan(content, named: main)
    let references = try package.relationships(of: main)
    var pass = XLSXPass(limits: limits, is1904: plan.is1904)
    if let name = references.first(where: { $0.kind == "styles" })?.target,
      let bytes = try package.part(name)
    {
      pass.styles = try XLSXStyles(bytes, named: name)
    }
    if let name = references.first(where: { $0.kind == "sharedStrings" })?.target {
      try pass.readStrings(try package.part(name), named: name)
    }
    guard plan.sheets.count <= limits.sheets else {
      throw .tooMany(.sheets, limit: limits.sheets)
    }
    var sheets: [XLSXSheet] = []
    for entry in plan.sheets {
      if let sheet = try sheet(entry, references, &package, &pass) { sheets.append(sheet) }
    }
    return XLSXWorkbook(sheets: sheets, remarks: pass.remarks)
  }

  private func sheet(
    _ entry: XLSXPlan.Sheet, _ references: [OfficePackage.Relationship],
    _ package: inout OfficePackage, _ pass: inout XLSXPass
  ) throws(PackageError) -> XLSXSheet? {
    let reference = references.first { $0.id == entry.reference }
    guard let reference, reference.kind == "worksheet",
      let bytes = try package.part(reference.target)
    else {
      pass.remarkUnread(entry.name, isLost: reference.map { $0.kind == "worksheet" } ?? true)
      return nil
    }
    let sheet = try pass.sheet(entry, bytes, named: reference.target)
    let kinds = Set(try package.relationships(of: reference.target).map(\.kind))
    pass.remarkAdditions(kinds, of: entry.name)
    return sheet
  }
}

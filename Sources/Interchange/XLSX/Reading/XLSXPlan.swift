/// What the main part of a workbook says about its sheets.
struct XLSXPlan {
  /// A sheet as the workbook lists it.
  struct Sheet {
    let name: String
    /// What the workbook calls the reference to its part.
    let reference: String
    let isHidden: Bool
    /// The rows that are repeated on each page, `nil` where none are.
    var titleRows: ClosedRange<Int>?
  }

  /// The sheets in the order of their tabs.
  private(set) var sheets: [Sheet] = []

  /// Whether the days are counted from 1904.
  private(set) var is1904 = false

  /// Reads the part `name` of `bytes`.
  ///
  /// - Throws: ``PackageError/textDocument`` and ``PackageError/otherDocument`` where the part is
  ///   none of a workbook.
  init(_ bytes: [UInt8], named name: String) throws(PackageError) {
    var part = try XLSXPart(bytes, named: name)
    guard case .start(let root) = try part.next(), root.local == "workbook",
      root.namespace == .spreadsheet
    else { throw name.hasPrefix("word/") ? .textDocument : .otherDocument }
    while let element = try part.nextElement() {
      switch element {
      case "workbookPr": is1904 = part.flag("date1904")
      case "sheet": addSheet(part)
      case "definedName": try addTitles(&part)
      default: break
      }
    }
  }

  private mutating func addSheet(_ part: XLSXPart) {
    let name = part.attribute("name") ?? ""
    sheets.append(
      Sheet(
        name: name.isEmpty ? "Лист\(sheets.count + 1)" : name,
        reference: part.attribute("id", in: .officeRelationships) ?? "",
        isHidden: ["hidden", "veryHidden"].contains(part.attribute("state") ?? "")))
  }

  /// Takes the rows that are repeated on each page from a name such as `Лист1!$5:$6`.
  private mutating func addTitles(_ part: inout XLSXPart) throws(PackageError) {
    guard part.attribute("name") == "_xlnm.Print_Titles", let sheet = part.number("localSheetId"),
      sheets.indices.contains(sheet)
    else { return }
    for area in try part.elementText().split(separator: ",") {
      let rows = area.split(separator: "!").last.map { String($0).filter { $0 != "$" } } ?? ""
      let ends = rows.split(separator: ":").compactMap { Int($0) }
      if ends.count == 2, ends[0] <= ends[1] { sheets[sheet].titleRows = ends[0]...ends[1] }
    }
  }
}

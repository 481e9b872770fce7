import Wording

/// The parts of a workbook beside the rows.
enum WorkbookParts {
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  static func contentTypes(sheets: Int) -> [UInt8] {
    func part(_ name: String, _ type: String) -> PackageParts.Part {
      PackageParts.Part(name: "xl/\(name)", type: "\(types).\(type)+xml")
    }
    return PackageParts.contentTypes(
      [part("workbook.xml", "sheet.main")]
        + (1...sheets).map { part("worksheets/sheet\($0).xml", "worksheet") }
        + [part("styles.xml", "styles")])
  }

  static var relationships: [UInt8] {
    PackageParts.relationships([
      PackageParts.Reference("rId1", "officeDocument", "xl/workbook.xml")
    ])
  }

  static func workbookRelationships(_ sheets: Int) -> [UInt8] {
    PackageParts.relationships(
      (1...sheets).map {
        PackageParts.Reference("rId\($0)", "worksheet", "worksheets/sheet\($0).xml")
      } + [PackageParts.Reference("rId\(sheets + 1)", "styles", "styles.xml")])
  }

  /// The list of the sheets, with what is repeated on paper and what is filtered.
  static func workbook(
    _ names: [String], sheets: [SheetLayout], filters: [Int: String]
  ) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("workbook", ["xmlns": main, "xmlns:r": PackageParts.relations]) { xml in
      xml.element("sheets") { xml in
        for (index, name) in names.enumerated() {
          xml.element(
            "sheet", ["name": name, "sheetId": "\(index + 1)", "r:id": "rId\(index + 1)"])
        }
      }
      let hasNames = !filters.isEmpty || sheets.contains { $0.frozenRows > 0 }
      guard hasNames else { return }
      xml.element("definedNames") { xml in
        for (index, sheet) in sheets.enumerated() {
          let quoted = "'" + names[index].exchanging("'", for: "''") + "'"
          if let range = filters[index] {
            xml.element(
              "definedName",
              ["name": "_xlnm._FilterDatabase", "localSheetId": "\(index)", "hidden": "1"],
              text: "\(quoted)!\(range)")
          }
          if sheet.frozenRows > 0 {
            xml.element(
              "definedName", ["name": "_xlnm.Print_Titles", "localSheetId": "\(index)"],
              text: "\(quoted)!$1:$\(sheet.frozenRows)")
          }
        }
      }
    }
    return xml.bytes
  }

  /// A sheet up to its first row.
  static func sheetStart(_ layout: SheetLayout, isFirst: Bool) -> [UInt8] {
    var xml = XMLWriter()
    xml.begin("worksheet", ["xmlns": main])
    xml.element("sheetPr") { xml in xml.element("pageSetUpPr", ["fitToPage": "1"]) }
    xml.element("sheetViews") { xml in
      xml.element("sheetView", ["tabSelected": isFirst ? "1" : nil, "workbookViewId": "0"]) { xml in
        guard layout.frozenRows > 0 else { return }
        xml.element(
          "pane",
          [
            "ySplit": "\(layout.frozenRows)", "topLeftCell": "A\(layout.frozenRows + 1)",
            "activePane": "bottomLeft", "state": "frozen",
          ])
        xml.element("selection", ["pane": "bottomLeft"])
      }
    }
    xml.element("sheetFormatPr", ["defaultRowHeight": "13.8"])
    if !layout.columnWidths.isEmpty {
      xml.element("cols") { xml in
        for (index, width) in layout.columnWidths.enumerated() {
          xml.element(
            "col",
            [
              "min": "\(index + 1)", "max": "\(index + 1)",
              "width": "\(min(max(width, 1), 255))", "customWidth": "1",
            ])
        }
      }
    }
    return xml.bytes + "<sheetData>".utf8
  }

  /// A sheet from its merged cells on.
  static func sheetEnd(_ layout: SheetLayout) -> [UInt8] {
    var xml = XMLWriter(withDeclaration: false)
    xml.element(
      "pageMargins",
      [
        "left": "0.79", "right": "0.39", "top": "0.79", "bottom": "0.79", "header": "0.39",
        "footer": "0.39",
      ])
    xml.element(
      "pageSetup",
      [
        "paperSize": "9", "orientation": layout.isLandscape ? "landscape" : "portrait",
        "fitToWidth": "1", "fitToHeight": "0",
      ])
    return xml.bytes + "</worksheet>".utf8
  }
}

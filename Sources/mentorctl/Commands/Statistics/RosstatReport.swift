import Interchange
import MentorCore
import Wording

/// A filled form as an XML file for the statistical office.
///
/// Source: приказ Росстата 28.10.2010 № 372 as DOMAIN.md section 6 describes the format: sections, rows
/// and columns by their codes in order, an empty cell left out, numbers with a decimal point.
struct RosstatReport {
  /// The file.
  let bytes: [UInt8]

  /// The name under which it is handed in, `OKUD_idf_idp_okpo_year_period.xml`.
  let fileName: String

  /// - Throws: ``StatisticsError`` where the form has no such file, its title is not filled in, or the
  ///   options hide what must stand in it.
  init(_ filled: FilledForm, _ context: AppContext) throws(StatisticsError) {
    let code = filled.form.code
    guard let file = filled.form.rosstat else { throw .noXML(code) }
    let items = filled.items.map { (name: $0.name, text: context.shown($0.value).cleaned()) }
    try filled.verifyTitle()
    let hidden = items.filter(\.text.isEmpty).map(\.name)
    guard hidden.isEmpty else { throw .hiddenItems(hidden) }
    let okpo = items.first { $0.name == "okpo" }?.text
    let year = "\(filled.year.firstYear)"
    fileName =
      [file.okud, file.form, file.idp, okpo ?? "", year, file.period].joined(separator: "_")
      + ".xml"
    var xml = XMLWriter(withDeclaration: false)
    xml.begin(
      "report",
      [
        "code": file.code, "OKUD": file.okud, "form": file.form, "shifr": file.shifr,
        "year": year, "period": file.period, "version": file.version,
      ])
    xml.text("\n")
    xml.begin("title")
    for item in items { xml.element("item", ["name": item.name, "value": item.text]) }
    xml.end()
    xml.text("\n")
    xml.begin("sections")
    for section in filled.form.sections.sorted(by: { $0.number < $1.number }) {
      Self.write(section, of: filled, context, to: &xml)
    }
    xml.end()
    xml.text("\n")
    xml.end()
    let remark =
      [FilledFormReport(filled: filled, context: context).period.ru]
      + (filled.form.isFictitious
        ? [FilledFormReport.fictitious.ru, FilledFormReport.notForUse.ru] : [])
    let head =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- \(remark.joined(separator: ", ")) -->\n"
    bytes = Array(head.utf8) + xml.bytes + [0x0A]
  }

  private static func write(
    _ section: StatisticsSection, of filled: FilledForm, _ context: AppContext,
    to xml: inout XMLWriter
  ) {
    let cells = filled.cells.filter { $0.address.section == section.number }
    xml.text("\n")
    xml.begin("section", ["code": section.number.text])
    for row in section.rows.sorted(by: { $0.number < $1.number }) {
      let values = cells.filter { $0.address.row == row.number && $0.value != nil }
        .sorted { $0.address.column < $1.address.column }
      guard !values.isEmpty else { continue }
      xml.begin("row", ["code": row.number.text, "s1": "", "s2": "", "s3": ""])
      for cell in values {
        xml.element(
          "col", ["code": cell.address.column.text], text: context.shown(cell.value).cleaned())
      }
      xml.end()
    }
    xml.end()
  }
}

public import CommandLineKit
import JSONStore
public import MentorCore
import Wording

extension StatisticsCode: WrittenValue {
  public static var valueName: ValueName { ValueName(ru: "форма", en: "form") }
}

extension CellNumber: WrittenValue {
  public static var valueName: ValueName { ValueName(ru: "номер", en: "number") }
}

/// A statistical form, as the argument of a command.
struct StatisticsFormArgument: ArgumentSet {
  @Argument(
    "form", value: ValueName(ru: "форма", en: "form"), completion: .dynamic("fsn"),
    Phrase(ru: "Код формы: REGION.", en: "The code of the form: REGION."))
  var code: StatisticsCode
}

/// A cell of a form, as three arguments.
struct CellArguments: ArgumentSet {
  @Argument(
    "section", value: ValueName(ru: "раздел", en: "section"),
    Phrase(ru: "Номер раздела.", en: "The number of the section."))
  var section: CellNumber

  @Argument(
    "row", value: ValueName(ru: "строка", en: "row"),
    Phrase(ru: "Номер строки.", en: "The number of the row."))
  var row: CellNumber

  @Argument(
    "column", value: ValueName(ru: "графа", en: "column"),
    Phrase(ru: "Номер графы.", en: "The number of the column."))
  var column: CellNumber

  /// The cell.
  var address: CellAddress { CellAddress(section, row, column) }
}

/// A cell of a form, as three arguments that may be left out together.
struct OptionalCell: ArgumentSet {
  @Argument(
    "section", value: ValueName(ru: "раздел", en: "section"),
    Phrase(ru: "Номер раздела.", en: "The number of the section."))
  var section: CellNumber?

  @Argument(
    "row", value: ValueName(ru: "строка", en: "row"),
    Phrase(ru: "Номер строки.", en: "The number of the row."))
  var row: CellNumber?

  @Argument(
    "column", value: ValueName(ru: "графа", en: "column"),
    Phrase(ru: "Номер графы.", en: "The number of the column."))
  var column: CellNumber?

  /// The cell; `nil` where a part of it is missing.
  var address: CellAddress? {
    guard let section, let row, let column else { return nil }
    return CellAddress(section, row, column)
  }

  /// Whether no part of it is there.
  var isAbsent: Bool { section == nil && row == nil && column == nil }
}

/// Whether a form is filled from the data as they are, although it was frozen.
struct LiveOption: ArgumentSet {
  @Flag(
    "live",
    Phrase(
      ru: "Посчитать заново, даже если форма заморожена.",
      en: "Count anew even where the form is frozen."))
  var isLive: Bool
}

extension AppContext {
  /// The form `code` filled for the year of the run: as it was frozen, else from the data.
  func filled(
    _ code: StatisticsCode, live: Bool, from source: inout some ByteSource
  ) throws(WorkspaceError) -> FilledForm {
    let year = try year(source.load(.organization))
    if !live, let frozen = try source.frozenForm(code, in: year) { return frozen.filled }
    return try source.statistics(source.statisticsForm(code), in: year).filled
  }

  /// A value of a cell as the options allow it to be shown; empty where there is none.
  func shown(_ value: CellValue?) -> String {
    switch value {
    case nil: ""
    case .number(let number)?: CellValue.figures(number)
    case .text(let text)?: text
    case .name(let name, let note)?:
      switch shown(name: name) {
      case "": String(note.drop { $0 == "," || $0 == " " })
      case let shown: shown + note
      }
    }
  }

  /// A value of a cell for people: a number has a comma in Russian.
  func phrase(_ value: CellValue?) -> Phrase {
    if let number = value?.number { return CellValue.words(number) }
    return Phrase(verbatim: shown(value))
  }

  /// A value of a cell for programs.
  func json(_ value: CellValue?) -> JSON {
    guard let number = value?.number else { return value.map { .string(shown($0)) } ?? .null }
    return number == number.rounded() && number.magnitude < 1e15
      ? .integer(Int64(number)) : .number(number)
  }
}

extension CellAddress {
  /// The members by which JSON names the cell.
  var members: [JSON.Member] {
    [
      JSON.Member("section", .string(section.text)), JSON.Member("row", .string(row.text)),
      JSON.Member("column", .string(column.text)),
    ]
  }
}

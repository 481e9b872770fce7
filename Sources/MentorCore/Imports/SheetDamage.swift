import Interchange
import Wording

/// What spreadsheets did to the cells that are read and what was mended, told once for each kind.
struct SheetDamage {
  private var kinds: [Kind: (count: Int, row: Int, example: String)] = [:]

  private enum Kind: String, CaseIterable {
    case oddSpaces = "import.odd-spaces"
    case apostrophe = "import.apostrophe"
    case serialDate = "import.serial-date"
    case shortPhone = "import.short-phone"
  }

  /// The codes of the findings.
  static let codes = Set(Kind.allCases.map(\.rawValue))

  /// Looks through the cells of `rows` in the columns that are known, and in those that hold dates.
  init(_ source: ImportTable, _ headers: ImportHeaders, _ rows: [TableRow]) {
    let dates = headers.otherDates
    var columns: [Int: ImportColumn?] = [:]
    for place in dates { columns[place] = .some(nil) }
    for (column, place) in headers.map.columns { columns[place] = column }
    let inOrder = columns.sorted { $0.key < $1.key }
    for row in rows {
      for (place, column) in inOrder {
        let text = row[place]
        guard !text.isEmpty else { continue }
        look(
          at: text, in: row.number, column,
          isDate: dates.contains(place) || column?.holdsDate ?? false)
      }
    }
  }

  private mutating func look(
    at text: String, in row: Int, _ column: ImportColumn?, isDate: Bool
  ) {
    if SpreadsheetText.hasOddSpaces(text) { note(.oddSpaces, row, text) }
    let plain = SpreadsheetText.withoutApostrophe(text)
    if plain.utf8.count != text.utf8.count { note(.apostrophe, row, text) }
    if isDate, SpreadsheetText.serialDate(plain) != nil { note(.serialDate, row, plain) }
    if column == .phone, Self.lacksFirstDigit(plain) { note(.shortPhone, row, plain) }
  }

  /// Whether a Russian number has ten digits: the leading 8 or +7 is not there.
  private static func lacksFirstDigit(_ text: String) -> Bool {
    let digits = SpreadsheetText.withoutZeroFraction(text).filter { $0.isASCII && $0.isNumber }
    return digits.count == 10 && digits.first != "8" && digits.first != "7"
  }

  private mutating func note(_ kind: Kind, _ row: Int, _ text: String) {
    kinds[kind, default: (0, row, text)].count += 1
  }

  /// A finding for each kind of damage, with the first row and how many cells.
  var findings: [ImportFinding] {
    Kind.allCases.compactMap { kind in
      guard let (count, row, example) = kinds[kind] else { return nil }
      return Self.finding(kind, count, row, example)
    }
  }

  private static func finding(
    _ kind: Kind, _ count: Int, _ row: Int, _ example: String
  ) -> ImportFinding {
    switch kind {
    case .oddSpaces:
      ImportFinding(
        kind.rawValue, .note, row: row,
        Phrase(
          ru: "неразрывные пробелы и невидимые знаки заменены обычными, ячеек: \(count)",
          en: "no-break spaces and invisible marks were replaced in cells: \(count)"))
    case .apostrophe:
      ImportFinding(
        kind.rawValue, .note, row: row,
        Phrase(
          ru: "убран апостроф, поставленный таблицей перед значением, ячеек: \(count)",
          en: "the apostrophe that a spreadsheet put in front was removed in cells: \(count)"))
    case .serialDate:
      ImportFinding(
        kind.rawValue, .warning, row: row,
        Phrase(
          ru: "вместо даты стоит номер дня, он прочитан как дата (\(example) — "
            + "\(SpreadsheetText.serialDate(example)?.numeric ?? "")), ячеек: \(count); проверьте",
          en: "the number of a day stands in place of a date and was read as one (\(example) is "
            + "\(SpreadsheetText.serialDate(example)?.iso ?? "")), cells: \(count); check it"))
    case .shortPhone:
      ImportFinding(
        kind.rawValue, .note, row: row,
        Phrase(
          ru: "в номерах телефона десять цифр, первая (8 или +7) потеряна, ячеек: \(count)",
          en: "telephone numbers have ten digits, the first (8 or +7) is lost, cells: \(count)"))
    }
  }
}

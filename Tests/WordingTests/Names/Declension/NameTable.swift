import Testing
import Wording

/// A name in its parts with its five oblique forms, as the tables of the tests write it.
struct NameTable: Sendable, CustomTestStringConvertible {
  let surname: String
  let given: String
  let patronymic: String?
  let sex: FullName.Sex?
  let forms: [String]

  var name: FullName {
    FullName(surname: surname, given: given, patronymic: patronymic, sex: sex)
  }

  var testDescription: String { "\(surname) \(given) \(patronymic ?? "")" }

  /// The names of `table`: blocks of six lines with an empty line between them.
  ///
  /// The first line of a block has the parts with strokes between them, and «м» or «ж» for a sex that
  /// is given; the others have the genitive and what follows it.
  static func names(_ table: String) -> [NameTable] {
    table.split(separator: "\n\n").map { block in
      let lines = block.split(separator: "\n").map(String.init)
      let parts = lines[0].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      let sex: FullName.Sex? = parts.count < 4 ? nil : parts[3] == "м" ? .male : .female
      return NameTable(
        surname: parts[0], given: parts[1],
        patronymic: parts.count < 3 || parts[2].isEmpty ? nil : parts[2], sex: sex,
        forms: Array(lines.dropFirst()))
    }
  }
}

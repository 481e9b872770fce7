public import JSONStore
import Wording

/// The number of a section, a row or a column, as the form prints it: `1`, `01`, `12а`.
///
/// Numbers are compared without leading zeros and without regard to case, as the files of the statistical
/// office have it (DOMAIN.md section 6).
public struct CellNumber: Sendable {
  /// The number as the form prints it.
  public let text: String

  /// By what numbers are compared.
  public let key: String

  /// A number of the program's own.
  init(_ number: Int) {
    text = "\(number)"
    key = text
  }
}

extension CellNumber: Hashable {
  public static func == (left: Self, right: Self) -> Bool { left.key == right.key }

  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension CellNumber: Comparable {
  /// Numbers go by their size, those with letters by their texts after them.
  public static func < (left: Self, right: Self) -> Bool {
    (Int(left.key) ?? Int.max, left.key) < (Int(right.key) ?? Int.max, right.key)
  }
}

extension CellNumber: JSONText {
  /// Reads `01`.
  ///
  /// - Throws: ``ValueProblem`` where there is anything but one to twelve letters and digits.
  public init(jsonText: String) throws(ValueProblem) {
    guard (1...12).contains(jsonText.count),
      jsonText.allSatisfy({ $0.isLetter || $0.isASCII && $0.isNumber })
    else {
      throw ValueProblem(
        .quoted(jsonText)
          + Phrase(
            ru: " — не номер раздела, строки или графы: до 12 цифр и букв без точек",
            en: " is no number of a section, row or column: up to 12 digits and letters, no points")
      )
    }
    text = jsonText
    let stripped = jsonText.drop { $0 == "0" }
    key = stripped.isEmpty ? "0" : stripped.lowercased()
  }

  public var jsonText: String { text }

  public static var jsonSchema: TextSchema {
    TextSchema(example: "1", pattern: "^[0-9A-Za-zА-Яа-яЁё]{1,12}$")
  }
}

extension CellNumber: CustomStringConvertible {
  public var description: String { text }
}

/// The place of a cell in a form: section, row and column, `1.2.3`.
public struct CellAddress: Hashable, Sendable {
  /// The section.
  public let section: CellNumber

  /// The row.
  public let row: CellNumber

  /// The column.
  public let column: CellNumber

  /// Creates an address.
  public init(_ section: CellNumber, _ row: CellNumber, _ column: CellNumber) {
    self.section = section
    self.row = row
    self.column = column
  }
}

/// A cell and the form to which it belongs.
public struct FormCell: Equatable, Sendable {
  /// The form.
  public let form: StatisticsCode

  /// The place in it.
  public let address: CellAddress

  /// Creates the cell at `address` of `form`.
  public init(_ form: StatisticsCode, _ address: CellAddress) {
    self.form = form
    self.address = address
  }
}

extension FormCell: CustomStringConvertible {
  /// The form and the address, `REGION 1.2.3`.
  public var description: String { "\(form) \(address)" }
}

extension CellAddress: CustomStringConvertible {
  /// The address as balances write it, `1.2.3`.
  public var description: String { "\(section).\(row).\(column)" }
}

public import Wording

/// Something worth knowing that an import noticed and that does not keep the row out.
public struct ImportFinding: Hashable, Sendable {
  /// A cell that was not imported.
  public struct Value: Hashable, Sendable {
    /// The number of the row as a spreadsheet shows it.
    public let row: Int

    /// The text of the cell.
    public let text: String
  }

  /// The stable code, such as `import.unknown-column`.
  public let code: String

  /// How much it matters.
  public let severity: Severity

  /// The number of the row as a spreadsheet shows it; `nil` for the whole file.
  public let row: Int?

  /// What was noticed, without names of people.
  public let message: Phrase

  /// The cells that were not imported, as the file has them; empty where nothing was left out.
  public let values: [Value]

  init(
    _ code: String, _ severity: Severity, row: Int? = nil, _ message: Phrase,
    values: [Value] = []
  ) {
    self.code = code
    self.severity = severity
    self.row = row
    self.message = message
    self.values = values
  }
}

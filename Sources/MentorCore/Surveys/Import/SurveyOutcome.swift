import Wording

/// What came of the rows of a table of answers.
public struct SurveyOutcome: Sendable {
  /// A row that was taken in.
  public struct Accepted: Hashable, Sendable {
    /// The number of the row as a spreadsheet shows it.
    public let row: Int

    /// What it did.
    public let change: ImportOutcome.Change

    /// The response.
    public let response: ResponseID

    /// Who answered; `nil` for somebody who is none of the people.
    public let person: PersonID?

    /// What an intake survey did with the profile, `M-5` or `E-9`; `nil` for other surveys.
    public let profile: String?
  }

  /// The rows that were taken in, in their order.
  public internal(set) var accepted: [Accepted] = []

  /// The rest: the rejected rows, the findings, the sheet and the headers.
  public internal(set) var table: ImportOutcome

  init(_ table: ImportOutcome) { self.table = table }

  /// The rows that were kept out, in their order.
  public var rejected: [ImportOutcome.Rejected] { table.rejected }

  /// What else is worth knowing: about the file first, then by row.
  public var findings: [ImportFinding] { table.findings }

  /// How many rows did `change` to the responses.
  public func count(_ change: ImportOutcome.Change) -> Int {
    accepted.count { $0.change == change }
  }
}

public import Interchange
public import Wording

/// What came of the rows of a table.
public struct ImportOutcome: Sendable {
  /// What a row did to the data.
  public enum Change: String, Hashable, Sendable {
    case added, updated, unchanged
  }

  /// A row that was taken in.
  public struct Accepted: Hashable, Sendable {
    /// The number of the row as a spreadsheet shows it.
    public let row: Int

    /// What it did.
    public let change: Change

    /// The record of the table's kind: `P-3`, `M-5`, `E-9` or `C-7`.
    public let record: String

    /// The person that the row is about.
    public let person: PersonID
  }

  /// A row that was kept out.
  public struct Rejected: Hashable, Sendable {
    /// The row as the file has it.
    public let row: TableRow

    /// Everything that is wrong with it.
    public let reasons: [RowProblem]

    /// The reasons in one text.
    public var reason: Phrase { reasons.map(\.message).joined(separator: "; ") }

    /// The reasons in one text that quotes no cell.
    public var reasonWithoutCells: Phrase {
      reasons.map(\.messageWithoutCells).joined(separator: "; ")
    }
  }

  /// The rows that were taken in, in their order.
  public internal(set) var accepted: [Accepted] = []

  /// The rows that were kept out, in their order.
  public internal(set) var rejected: [Rejected] = []

  /// What else is worth knowing: about the file first, then by row.
  public internal(set) var findings: [ImportFinding] = []

  /// The sheet of the workbook from which the rows come; `nil` for a table of text.
  public let sheet: String?

  let headers: TableRow

  init(headers: TableRow, sheet: String?) {
    self.headers = headers
    self.sheet = sheet
  }

  /// How many rows did `change` to the data.
  public func count(_ change: Change) -> Int {
    accepted.count { $0.change == change }
  }

  /// The rejected rows as they were, with their numbers and the reasons in `language`: a file to be
  /// corrected in a spreadsheet and imported again.
  public func rejectFile(in language: Language) -> [UInt8] {
    let own = [FoldedText("строка"), FoldedText("причина")]
    let columns = headers.cells.indices.filter { !own.contains(FoldedText(headers[$0])) }
    let width = max(headers.cells.count, rejected.map(\.row.cells.count).max() ?? 0)
    let extra = Array(headers.cells.count..<max(headers.cells.count, width))
    var writer = CSVWriter(.spreadsheet)
    writer.append((columns + extra).map { headers[$0] } + ["строка", "причина"])
    for entry in rejected {
      writer.append(
        (columns + extra).map { entry.row[$0] }
          + ["\(entry.row.number)", entry.reason[language]])
    }
    return writer.bytes
  }
}

/// The records that an import reads and changes.
public struct ImportBase: Sendable {
  /// The people of every year.
  public var people: RecordSet<Person>

  /// The mentors of every year.
  public var mentors: RecordSet<Mentor>

  /// The mentees of every year.
  public var mentees: RecordSet<Mentee>

  /// The consents.
  public var consents: RecordSet<Consent>

  /// The places that pairs take, by mentor.
  public let takenPlaces: [MentorID: TakenPlaces]

  /// Gathers the records.
  public init(
    people: RecordSet<Person> = RecordSet(), mentors: RecordSet<Mentor> = RecordSet(),
    mentees: RecordSet<Mentee> = RecordSet(), consents: RecordSet<Consent> = RecordSet(),
    takenPlaces: [MentorID: TakenPlaces] = [:]
  ) {
    self.people = people
    self.mentors = mentors
    self.mentees = mentees
    self.consents = consents
    self.takenPlaces = takenPlaces
  }
}

import JSONStore
import Wording

/// Makes reports out of records.
///
/// Every section is a member of its own in an extension, `ReportMaker+Pairs.swift`; which sections a report
/// has, and in which order, says ``sections(of:)``.
public struct ReportMaker: Sendable {
  /// The records.
  public let records: ReportRecords

  /// How much of the names may be printed.
  public let names: PrintedNames

  /// Where the programme stands.
  let status: ProgrammeStatus

  /// The measures of the roadmaps of the year, and how they stand.
  let measures: [MeasureStanding]

  /// The people who take part in the year, in order.
  let participants: [Person]

  /// Those of them who lack the consent to processing, and why.
  let lacking: [MissingConsent]

  /// Keeps names out of texts that people have typed.
  let words: NameGuard

  /// Prepares the reports on `records`.
  ///
  /// - Complexity: O(*n* log *n*) in the number of records.
  public init(_ records: ReportRecords, names: PrintedNames) {
    self.records = records
    self.names = names
    let programme = records.programme
    status = ProgrammeStatus(programme, findings: CheckCatalogue.findings(in: programme))
    measures = MeasureStanding.all(in: programme)
    participants = programme.participants
    let people = Set(participants.map(\.id))
    lacking = records.pool.missingConsents().filter { people.contains($0.person.id) }
    words = NameGuard(records, names: names)
  }

  var pool: Pool { records.pool }
  var year: SchoolYear { pool.year }
  var date: CalendarDate { pool.date }

  /// Whether the year is over on the day of the report: nobody waits for anything any more.
  var isClosed: Bool {
    records.programme.organization.closing(of: year).map { $0 <= date } ?? false
  }

  /// The pairs of the year.
  var pairs: [Pair] { pool.pairs.filter { $0.year == year } }

  /// The report `kind` of a program of the version `program`, which names `journal` as the head of the
  /// journal; without it that of the records.
  public func document(
    _ kind: ReportKind, program: String, journal: String? = nil
  ) -> ReportDocument {
    let organization = records.programme.organization
    let curator = organization.curator.flatMap { shown(name: $0) }.map { "Куратор: \($0)" }
    return ReportDocument(
      kind: kind, title: kind.title,
      lines: [
        organization.name ?? "Организация не названа", "\(year.name) учебный год", curator,
        "Сведения на \(date.numeric)",
      ].compactMap(\.self),
      sections: sections(of: kind),
      stamp: ReportStamp(
        kind: kind, year: year, date: date, names: names, program: program, data: records.data,
        journal: journal ?? records.journal.anchor))
  }

  // MARK: Names and words

  /// A name of which nothing else is known, as it may be printed; `nil` where it may not.
  func shown(name: String) -> String? {
    switch names {
    case .full: name
    case .initials: NamedPerson(name, hidden: "", names: names)?.name ?? name.prefix(1) + "."
    case .none: nil
    }
  }

  /// The person as the curator's list names one: identifier and name.
  func label(_ id: String, _ person: PersonID?) -> String {
    guard names != .none, let person = person.flatMap({ pool.people[$0] }) else { return id }
    return "\(id) \(NamedPerson(person, names: names).name)"
  }

  /// A mentor with identifier and name.
  func label(_ id: MentorID) -> String { label("\(id)", records.programme.mentors[id]?.person) }

  /// A mentee with identifier and name.
  func label(_ id: MenteeID) -> String { label("\(id)", records.programme.mentees[id]?.person) }
}

public import JSONStore
import Wording

/// The records of a data directory, read as far as possible, and what is wrong with its files.
public struct DirectoryExamination: Sendable {
  /// The records of the files that could be read.
  public let records: ProgrammeRecords

  /// What is wrong with the files.
  public let fileFindings: [Finding]

  /// Everything that was found: files first, then records by rule.
  ///
  /// - Complexity: O(*n* log *n*) in the number of records.
  public var findings: [Finding] { fileFindings + CheckCatalogue.findings(in: records) }

  /// Reads the directory behind `snapshot`; a damaged file becomes a finding, and the others are
  /// read nevertheless.
  ///
  /// - Throws: ``WorkspaceError/storage(_:)`` where the system cannot read, or another program writes.
  /// - Complexity: O(*n*) in the bytes of all files.
  public init(
    of snapshot: inout Snapshot, year: SchoolYear?, on date: CalendarDate
  ) throws(WorkspaceError) {
    var reader = TolerantReader(snapshot)
    let organization = try reader.load(.organization)
    let people = try reader.load(.people)
    let mentors = try reader.load(.mentors)
    let mentees = try reader.load(.mentees)
    let consents = try reader.load(.consents)
    let pairs = try reader.load(.pairs)
    let constraints = try reader.load(.constraints)
    let roadmaps = try reader.load(.roadmaps)
    let proposals = try reader.load(.proposals)
    let orders = try reader.load(.orders)
    let forms = try reader.load(.forms)
    let holidays = try reader.load(.holidays)
    let meetingRecords = MeetingRecords(
      meetings: try reader.load(.meetings), feedback: try reader.load(.feedback),
      plans: try reader.load(.plans))
    let retentions = try reader.load(.retentions)
    let monitoring = try reader.load(.monitoring)
    let year = year ?? organization.currentYear ?? SchoolYear(containing: date)
    let ballots = try reader.ballots(of: year, mentors: mentors, mentees: mentees)
    try reader.examineOtherFiles()
    records = ProgrammeRecords(
      organization: organization, people: people, mentors: mentors, mentees: mentees,
      consents: consents, pairs: pairs, constraints: constraints, roadmaps: roadmaps,
      proposals: proposals, orders: orders, forms: forms.catalogue, ballots: ballots,
      holidays: holidays, meetingRecords: meetingRecords, retentions: retentions,
      monitoring: monitoring,
      brokenReferences: reader.book.broken,
      unreadable: Set(reader.broken.compactMap(CheckedFile.init)),
      year: year, on: date)
    fileFindings = (reader.findings + reader.snapshot.notes.map(FileRule.finding))
      .sorted { ($0.record ?? "", $0.code) < ($1.record ?? "", $1.code) }
    snapshot = reader.snapshot
  }
}

/// Reads what can be read, and notes the rest.
private struct TolerantReader {
  var snapshot: Snapshot
  var findings: [Finding] = []
  var broken: Set<String> = []
  /// The records of the collections that could be read, with their references.
  private(set) var book = ReferenceBook()
  private var seen: Set<String> = []

  init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  /// Looks at the files that nothing has been loaded from.
  mutating func examineOtherFiles() throws(WorkspaceError) {
    for folder in [""] + DirectoryFormat.folders {
      let names: [String]
      do throws(StorageError) {
        names = try snapshot.names(in: folder)
      } catch {
        throw .storage(error)
      }
      for name in names where !seen.contains(name) { try examine(name) }
    }
  }

  private mutating func examine(_ name: String) throws(WorkspaceError) {
    guard let entry = DirectoryFormat.entry(of: name) else {
      findings.append(
        FileRule.unknown.finding(
          name,
          Phrase(
            ru: "в каталоге данных не бывает файла \(name.visible)",
            en: "a data directory has no file \(name.visible)"),
          hint: Phrase(
            ru: "Перенесите файл в другое место или удалите его.",
            en: "Move the file elsewhere or delete it.")))
      return
    }
    do throws(StorageError) {
      guard let bytes = try snapshot.bytes(of: name) else { return }
      try examine(bytes, name, entry)
    } catch {
      guard error.kind == .damaged else { throw .storage(error) }
      note(FileRule.damaged.finding(name, error.message, hint: error.hint))
    }
  }

  private mutating func examine(
    _ bytes: [UInt8], _ name: String, _ entry: DirectoryFormat.Entry
  ) throws(StorageError) {
    do throws(JSONError) {
      if entry.part.prefix == nil {
        _ = try entry.part.count(bytes, name)
      } else {
        book.enter(try entry.part.links(bytes, name), from: name)
      }
    } catch {
      note(FileRule.json.finding(name, error.message, hint: error.hint))
    }
  }

  private mutating func note(_ finding: Finding) {
    findings.append(finding)
    if let file = finding.record {
      broken.insert(file)
      book.leaveOut(file)
    }
  }

  mutating func load<Element>(
    _ collection: Collection<Element>
  ) throws(WorkspaceError) -> RecordSet<Element> {
    let records = try tolerant(collection.file) { snapshot throws(WorkspaceError) in
      try snapshot.load(collection)
    }
    let links = records.map { $0.map { RecordLinks(id: $0.id.erased, references: $0.references) } }
    if let links { book.enter(links, from: collection.file) }
    return records ?? RecordSet()
  }

  mutating func load<Content>(
    _ document: Document<Content>
  ) throws(WorkspaceError) -> Content {
    try tolerant(document.file) { snapshot throws(WorkspaceError) in
      try snapshot.load(document)
    } ?? document.standard
  }

  mutating func load<Content>(
    _ shelf: Shelf<Content>
  ) throws(WorkspaceError) -> RecordSet<Content> {
    var records: [Content] = []
    for id in try snapshot.ids(on: shelf) {
      let record = try tolerant(shelf.file(of: id)) { snapshot throws(WorkspaceError) in
        try snapshot.load(id, of: shelf)
      }
      if let record = record.flatMap({ $0 }) { records.append(record) }
    }
    return RecordSet(records)
  }

  /// The ballots of `year`; none where a file of surveys or responses is damaged, which is found when the
  /// other files are looked at.
  mutating func ballots(
    of year: SchoolYear, mentors: RecordSet<Mentor>, mentees: RecordSet<Mentee>
  ) throws(WorkspaceError) -> [BallotPaper] {
    do throws(WorkspaceError) {
      return try snapshot.ballots(of: year, mentors: mentors, mentees: mentees)
    } catch {
      switch error {
      case .json, .contradiction: return []
      case .storage(let error) where error.kind == .damaged: return []
      case .storage, .domain: throw error
      }
    }
  }

  /// What `load` gives; `nil`, and a finding, where the file is damaged or wrong.
  private mutating func tolerant<Value>(
    _ file: String, _ load: (inout Snapshot) throws(WorkspaceError) -> Value
  ) throws(WorkspaceError) -> Value? {
    seen.insert(file)
    do throws(WorkspaceError) {
      return try load(&snapshot)
    } catch {
      switch error {
      case .json(let error):
        note(FileRule.json.finding(file, error.message, hint: error.hint))
      case .contradiction(let file, let what):
        note(FileRule.contradiction.finding(file, what, hint: error.hint))
      case .storage(let error) where error.kind == .damaged:
        note(FileRule.damaged.finding(file, error.message, hint: error.hint))
      case .storage, .domain: throw error
      }
      return nil
    }
  }
}

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
    try reader.examineFiles()
    records = ProgrammeRecords(
      organization: try reader.load(.organization) ?? Organization(),
      people: try reader.load(.people), mentors: try reader.load(.mentors),
      mentees: try reader.load(.mentees), consents: try reader.load(.consents),
      pairs: try reader.load(.pairs), constraints: try reader.load(.constraints),
      roadmaps: try reader.load(.roadmaps), proposals: try reader.load(.proposals),
      unreadable: Set(reader.broken.compactMap(CheckedFile.init)), year: year, on: date)
    fileFindings = reader.findings + reader.snapshot.notes.map(FileRule.finding)
    snapshot = reader.snapshot
  }
}

/// Reads what can be read, and notes the rest.
private struct TolerantReader {
  var snapshot: Snapshot
  var findings: [Finding] = []
  var broken: Set<String> = []

  init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  /// Looks at every file of the directory.
  mutating func examineFiles() throws(WorkspaceError) {
    let folders = ["", Shelf<Proposal>.proposals.folder, Shelf<Roadmap>.roadmaps.folder]
    for folder in folders {
      let names: [String]
      do throws(StorageError) {
        names = try snapshot.names(in: folder)
      } catch {
        throw .storage(error)
      }
      for name in names { try examine(name) }
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
      _ = try entry.count(bytes, name)
    } catch {
      note(FileRule.json.finding(name, error.message, hint: error.hint))
    }
  }

  private mutating func note(_ finding: Finding) {
    findings.append(finding)
    if let file = finding.record { broken.insert(file) }
  }

  mutating func load<Element>(
    _ collection: Collection<Element>
  ) throws(WorkspaceError) -> RecordSet<Element> {
    guard !broken.contains(collection.file) else { return RecordSet() }
    do throws(WorkspaceError) {
      return try snapshot.load(collection)
    } catch {
      guard case .contradiction(let file, let what) = error else { throw error }
      note(FileRule.contradiction.finding(file, what, hint: error.hint))
      return RecordSet()
    }
  }

  mutating func load<Content>(
    _ document: Document<Content>
  ) throws(WorkspaceError) -> Content? {
    broken.contains(document.file) ? nil : try snapshot.load(document)
  }

  mutating func load<Content>(
    _ shelf: Shelf<Content>
  ) throws(WorkspaceError) -> RecordSet<Content> {
    var records: [Content] = []
    for id in try snapshot.ids(on: shelf) where !broken.contains(shelf.file(of: id)) {
      if let record = try snapshot.load(id, of: shelf) { records.append(record) }
    }
    return RecordSet(records)
  }
}

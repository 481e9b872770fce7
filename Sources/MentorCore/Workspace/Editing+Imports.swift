extension ByteSource {
  /// The records that an import reads and changes.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read.
  fileprivate mutating func importBase() throws(WorkspaceError) -> ImportBase {
    ImportBase(
      people: try load(.people), mentors: try load(.mentors), mentees: try load(.mentees),
      consents: try load(.consents), takenPlaces: try load(.pairs).takenPlaces)
  }
}

extension Importer {
  /// Takes the rows of `table` into the directory.
  ///
  /// - Throws: ``WorkspaceError/domain(_:)`` with an ``ImportError`` where the table cannot be used, and the
  ///   errors of reading.
  /// - Complexity: O(*n* log *n*) in the rows and the records of the directory.
  public func take(
    _ table: ImportTable, in editing: inout Editing
  ) throws(WorkspaceError) -> ImportOutcome {
    var base = try editing.importBase()
    let outcome = try outcome(of: table, in: &base)
    try editing.change(.people) { $0 = base.people }
    try editing.change(.mentors) { $0 = base.mentors }
    try editing.change(.mentees) { $0 = base.mentees }
    try editing.change(.consents) { $0 = base.consents }
    return outcome
  }

  /// What would come of the rows of `table`; nothing changes.
  ///
  /// - Throws: as ``take(_:in:)``.
  public func trial(
    _ table: ImportTable, in source: inout some ByteSource
  ) throws(WorkspaceError) -> ImportOutcome {
    var base = try source.importBase()
    return try outcome(of: table, in: &base)
  }

  private func outcome(
    of table: ImportTable, in base: inout ImportBase
  ) throws(WorkspaceError) -> ImportOutcome {
    do throws(ImportError) {
      return try take(table, into: &base)
    } catch {
      throw .domain(error)
    }
  }
}

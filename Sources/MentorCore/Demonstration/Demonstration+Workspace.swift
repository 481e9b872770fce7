extension Demonstration {
  /// Puts every record of the demonstration into a data directory that is being made.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be stored.
  public func put(into editing: inout Editing) throws(WorkspaceError) {
    try editing.save(organization, as: .organization)
    try editing.save(CriteriaSet.standard, as: .criteria)
    try put(people, as: .people, into: &editing)
    try put(mentors, as: .mentors, into: &editing)
    try put(mentees, as: .mentees, into: &editing)
    try put(consents, as: .consents, into: &editing)
    try put(constraints, as: .constraints, into: &editing)
    try put(pairs, as: .pairs, into: &editing)
    for roadmap in roadmaps { try editing.save(roadmap, on: .roadmaps) }
  }

  private func put<Element>(
    _ records: RecordSet<Element>, as collection: Collection<Element>, into editing: inout Editing
  ) throws(WorkspaceError) {
    try editing.change(collection) { (kept: inout RecordSet<Element>) throws(WorkspaceError) in
      kept = records
    }
  }
}

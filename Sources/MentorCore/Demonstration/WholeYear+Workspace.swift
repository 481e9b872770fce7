internal import JSONStore

extension WholeYear {
  /// Puts every record into a data directory that is being made.
  ///
  /// The journal gets a line for each file, not for each record: nobody changed anything yet.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be stored.
  public func put(into editing: inout Editing) throws(WorkspaceError) {
    try editing.save(organization, as: .organization)
    try editing.save(CriteriaSet.standard, as: .criteria)
    try editing.fill(.people, with: people)
    try editing.fill(.mentors, with: mentors)
    try editing.fill(.mentees, with: mentees)
    try editing.fill(.consents, with: consents)
    try editing.fill(.constraints, with: constraints)
    try editing.fill(.interviews, with: interviews)
    try editing.fill(.trainings, with: trainings)
    try editing.fill(.clearances, with: clearances)
    try editing.fill(.pairs, with: pairs)
    try editing.fill(.orders, with: orders)
    try editing.fill(.meetings, with: meetings)
    try editing.fill(.feedback, with: feedback)
    try editing.fill(.plans, with: plans)
    try editing.fill(.support, with: support)
    try editing.fill(.partners, with: partners)
    try editing.fill(.council, with: council)
    try editing.fill(.events, with: events)
    try editing.fill(.awards, with: awards)
    try editing.fill(.practices, with: practices)
    try editing.fill(.monitoring, with: monitoring)
    try editing.save(indicators, as: .indicators)
    for roadmap in roadmaps { try editing.save(roadmap, on: .roadmaps) }
    for index in surveys.surveys.indices {
      let survey = surveys.surveys[index]
      try editing.save(survey, on: .surveys)
      try editing.fill(
        CollectionFolder<Response, Survey>.responses.collection(of: survey.id),
        with: RecordSet(surveys.responses(to: index)))
    }
  }
}

extension Editing {
  /// Writes `records` as a whole collection that was empty, with one line of the journal.
  fileprivate mutating func fill<Element>(
    _ collection: Collection<Element>, with records: RecordSet<Element>
  ) throws(WorkspaceError) {
    guard !records.isEmpty else { return }
    let bytes = collection.format.encode(records.elements)
    transaction.record(
      JournalEntry(
        action: "demo", record: collection.file, after: SHA256.digest(of: bytes)))
    do throws(StorageError) {
      try transaction.put(bytes, as: collection.file, records: records.count)
    } catch {
      throw .storage(error)
    }
  }
}

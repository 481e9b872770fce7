import JSONStore

extension ByteSource {
  /// The pool of the school year `year`, or of the organisation's current one.
  ///
  /// With `proposal` the pairs that were accepted from it are left out: the pool as it was then.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read.
  /// - Complexity: O(*n*) in the bytes of the files of people and pairs.
  public mutating func pool(
    year: SchoolYear?, on date: CalendarDate, before proposal: ProposalID? = nil
  ) throws(WorkspaceError) -> Pool {
    let organization = try load(.organization)
    var pairs = try load(.pairs)
    if let proposal { pairs = RecordSet(pairs.filter { $0.proposal != proposal }) }
    return Pool(
      organization: organization, people: try load(.people), mentors: try load(.mentors),
      mentees: try load(.mentees), consents: try load(.consents), pairs: pairs,
      constraints: try load(.constraints), forms: try load(.forms).catalogue,
      year: year ?? organization.currentYear ?? SchoolYear(containing: date), on: date)
  }
}

import Wording

extension RecordSet<CouncilMember> {
  /// Takes a new member in.
  ///
  /// - Throws: ``RecognitionError/alreadyInCouncil(_:)`` where somebody of the name is a member then.
  public mutating func join(_ member: CouncilMember) throws(RecognitionError) {
    let name = FoldedText(member.name)
    if let known = first(where: { $0.isMember(on: member.from) && FoldedText($0.name) == name }) {
      throw .alreadyInCouncil(known.id)
    }
    try enter(member)
  }

  /// Ends a membership on `date`.
  ///
  /// - Throws: ``RecognitionError/leftCouncil(_:_:)`` where it is over, ``RecognitionError/value(_:)``
  ///   where the day lies before the first one.
  public mutating func leave(
    _ member: CouncilMember, on date: CalendarDate
  ) throws(RecognitionError) -> CouncilMember {
    if let until = member.until { throw .leftCouncil(member.id, until) }
    var left = member
    left.until = date
    try enter(left)
    return left
  }
}

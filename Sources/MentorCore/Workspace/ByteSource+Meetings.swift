extension ByteSource {
  /// Everything that happens within the pairs.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read.
  public mutating func meetingRecords() throws(WorkspaceError) -> MeetingRecords {
    MeetingRecords(
      meetings: try load(.meetings), feedback: try load(.feedback), plans: try load(.plans))
  }

  /// The day of the last meeting that was held, by pair.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read.
  public mutating func lastMeetings() throws(WorkspaceError) -> [PairID: CalendarDate] {
    MeetingRecords(meetings: try load(.meetings)).lastMeetings
  }
}

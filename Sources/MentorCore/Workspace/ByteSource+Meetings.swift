extension ByteSource {
  /// The day of the last meeting that was held, by pair.
  ///
  /// The one place where meetings join what is known of pairs: no collection of meetings is kept yet,
  /// so that the steps of a pair alone are signs of its life.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read.
  public mutating func lastMeetings() throws(WorkspaceError) -> [PairID: CalendarDate] { [:] }
}

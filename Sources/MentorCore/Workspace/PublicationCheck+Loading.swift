extension PublicationCheck {
  /// The check of everybody in a directory, by the consents that hold on `date`.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read.
  public init(
    _ source: inout some ByteSource, on date: CalendarDate
  ) throws(WorkspaceError) {
    self.init(
      people: try source.load(.people), consents: try source.load(.consents),
      settings: try source.load(.organization).settings, on: date)
  }
}

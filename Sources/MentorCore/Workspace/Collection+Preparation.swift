import JSONStore

extension Collection where Element == Interview {
  /// The interviews.
  public static var interviews: Self { Self("interviews.json", key: "interviews") }
}

extension Collection where Element == Training {
  /// The trainings of mentors.
  public static var trainings: Self { Self("trainings.json", key: "trainings") }
}

extension Collection where Element == Clearance {
  /// The papers that are asked of participants.
  public static var clearances: Self { Self("clearances.json", key: "clearances") }
}

extension ByteSource {
  /// Interviews, trainings and clearances; read only where `settings` ask for any of them.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read.
  public mutating func preparation(
    for settings: ProgrammeSettings
  ) throws(WorkspaceError) -> Preparation {
    Preparation(
      interviews: settings.interviewed.isEmpty ? [] : try load(.interviews).elements,
      trainings: settings.trained.isEmpty ? [] : try load(.trainings).elements,
      clearances: settings.clearances.isEmpty ? [] : try load(.clearances).elements)
  }
}

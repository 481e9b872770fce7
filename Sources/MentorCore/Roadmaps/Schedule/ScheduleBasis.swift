/// What the schedules of several roadmaps rest on, loaded once.
public struct ScheduleBasis: Sendable {
  /// The days that are worked.
  public let calendar: ProductionCalendar

  /// The settings of the organisation.
  public let settings: ProgrammeSettings

  /// The days of events that other data tell, by roadmap.
  public let anchors: [RoadmapID: [AnchorDate]]

  /// The calendar that ships with the program, and nothing entered.
  public static let standard = ScheduleBasis()

  /// Creates a basis.
  public init(
    calendar: ProductionCalendar = .standard, settings: ProgrammeSettings = .standard,
    anchors: [RoadmapID: [AnchorDate]] = [:]
  ) {
    self.calendar = calendar
    self.settings = settings
    self.anchors = anchors
  }

  /// The schedule of `roadmap`.
  public func schedule(of roadmap: Roadmap) -> RoadmapSchedule {
    RoadmapSchedule(
      roadmap, anchors: anchors[roadmap.id] ?? [], calendar: calendar, settings: settings)
  }
}

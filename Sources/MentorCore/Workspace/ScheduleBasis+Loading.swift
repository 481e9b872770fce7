import JSONStore

extension ScheduleBasis {
  /// Creates the basis of the schedules of `roadmaps` from the records of a directory.
  ///
  /// The work of the pairs starts with the earliest approval of a pair whose school year lies in the
  /// period of the roadmap; in the current school year where the roadmap has no period. A plan that
  /// begins in the summer has no part of the school year before it.
  ///
  /// - Complexity: O(*n*) in the number of pairs, of roadmaps and of entered days.
  public init(
    organization: Organization, holidays: HolidayBook, pairs: some Sequence<Pair>,
    of roadmaps: some Sequence<Roadmap>, on date: CalendarDate
  ) {
    let settings = organization.settings
    let approvals = Self.approvals(of: pairs)
    let current = organization.currentYear ?? SchoolYear(containing: date)
    var anchors: [RoadmapID: [AnchorDate]] = [:]
    for roadmap in roadmaps where !approvals.isEmpty {
      let days = roadmap.period?.days ?? current.days
      let taught = approvals.filter { $0.key.defaultPeriod.overlaps(days) }
      let first = (taught.isEmpty ? approvals.filter { $0.key.days.overlaps(days) } : taught)
        .min { $0.value.date < $1.value.date }
      guard let (date, pair) = first?.value else { continue }
      anchors[roadmap.id] = [
        AnchorDate(.pairsStart, date, nil, "утверждение пары \(pair)")
      ]
    }
    self.init(
      calendar: ProductionCalendar(week: settings.workingWeek, entered: holidays.days),
      settings: settings, anchors: anchors)
  }

  /// The earliest approval of a pair of each school year, with the pair.
  private static func approvals(
    of pairs: some Sequence<Pair>
  ) -> [SchoolYear: (date: CalendarDate, pair: PairID)] {
    var first: [SchoolYear: (date: CalendarDate, pair: PairID)] = [:]
    for pair in pairs {
      let step = pair.history.first { $0.state == .approved || $0.state.isConfirmed }
      guard let date = step?.date else { continue }
      if let known = first[pair.year], (known.date, known.pair) <= (date, pair.id) { continue }
      first[pair.year] = (date, pair.id)
    }
    return first
  }
}

extension ByteSource {
  /// What the schedules of `roadmaps` rest on.
  ///
  /// Pairs are read only where a deadline depends on them.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read.
  /// - Complexity: O(*n*) in the bytes of the files and in the number of measures.
  public mutating func scheduleBasis(
    of roadmaps: some Sequence<Roadmap>, on date: CalendarDate
  ) throws(WorkspaceError) -> ScheduleBasis {
    let dependsOnPairs = roadmaps.contains { roadmap in
      roadmap.measures.contains { $0.deadline.anchor == .pairsStart }
    }
    return ScheduleBasis(
      organization: try load(.organization), holidays: try load(.holidays),
      pairs: dependsOnPairs ? try load(.pairs) : RecordSet(), of: roadmaps, on: date)
  }
}

extension ByteSource {
  /// The days that the organisation works: its week, the decrees, what it entered.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read.
  public mutating func productionCalendar() throws(WorkspaceError) -> ProductionCalendar {
    ProductionCalendar(
      week: try load(.organization).settings.workingWeek, entered: try load(.holidays).days)
  }
}

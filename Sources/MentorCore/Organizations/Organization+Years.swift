extension Organization {
  /// The years that were opened and are not closed, the earliest first.
  public var openYears: [SchoolYear] {
    years.filter { $0.closed == nil }.map(\.year).sorted { $0.firstYear < $1.firstYear }
  }

  /// The day on which `year` was closed; `nil` while it is open, or was never opened.
  public func closing(of year: SchoolYear) -> CalendarDate? {
    years.first { $0.year == year }?.closed
  }

  /// The school year in which to work: the one that is `chosen`, else the organisation's current one,
  /// else the one that is open, else that of `date`.
  ///
  /// - Throws: ``YearError/severalOpen(_:)`` where several are open and none is chosen: nothing is guessed.
  public func workingYear(
    _ chosen: SchoolYear?, on date: CalendarDate
  ) throws(YearError) -> SchoolYear {
    if let year = chosen ?? currentYear { return year }
    let open = openYears
    guard open.count < 2 else { throw .severalOpen(open) }
    return open.first ?? SchoolYear(containing: date)
  }
}

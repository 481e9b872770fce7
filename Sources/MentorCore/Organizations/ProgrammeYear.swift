public import JSONStore
import Wording

/// A school year of the programme, from its opening to its closing.
public struct ProgrammeYear: Record, Hashable {
  /// The day on which it was closed; `nil` while it is open.
  public var closed: CalendarDate?

  /// The day on which it was opened.
  public var opened: CalendarDate

  /// The school year.
  public var year: SchoolYear

  /// Creates a year that is open.
  public init(_ year: SchoolYear, opened: CalendarDate) {
    self.year = year
    self.opened = opened
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    closed = try map.optional("closed", old?.closed)
    opened = try map.field("opened", old?.opened)
    year = try map.field("year", old?.year)
    try map.check(.ordered(from: opened, until: closed))
  }
}

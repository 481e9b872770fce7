public import JSONStore

/// A measure that is no longer part of its roadmap, with all that was done of it.
///
/// Nothing is dropped from a roadmap: what a new edition or an edit takes out stays on record, and its
/// number is not given to another measure.
public struct WithdrawnMeasure: Record, Hashable {
  /// The day on which it was taken out.
  public let date: CalendarDate

  /// The measure as it stood, without its section.
  public let measure: Measure

  /// Why it was taken out; `nil` where nobody said so.
  public let reason: String?

  /// The heading under which it stood; `nil` where there was none.
  public let section: String?

  /// Creates the record of a measure that was taken out of the roadmap with `sections`.
  public init(
    _ measure: Measure, under sections: [RoadmapSection], on date: CalendarDate, reason: String?
  ) {
    self.date = date
    self.reason = reason
    section = measure.section.map { sections[$0].title }
    var measure = measure
    measure.section = nil
    self.measure = measure
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    date = try map.field("date", old?.date)
    measure = try map.field("measure", old?.measure)
    reason = try map.optional("reason", old?.reason)
    section = try map.optional("section", old?.section)
  }
}

public import JSONStore

extension PlanPeriod: Record {
  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    let from = try map.field("from", old?.from)
    let kind = try map.field("kind", old?.kind)
    let to = try map.field("to", old?.to)
    var problem: ValueProblem?
    do throws(CalendarError) {
      self = try PlanPeriod(from: from, to: to, kind: kind)
    } catch {
      self = PlanPeriod(SchoolYear(containing: from))
      problem = ValueProblem(error.message)
    }
    try map.check(problem)
  }
}

public import JSONStore

extension DatePeriod: Record {
  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    let from = try map.optional("from", old?.from)
    let to = try map.optional("to", old?.to)
    var problem: ValueProblem?
    do throws(CalendarError) {
      self = try DatePeriod(from: from, to: to)
    } catch {
      self = DatePeriod(from: from)
      problem = ValueProblem(error.message)
    }
    try map.check(problem)
  }
}

import JSONStore
import Wording

extension Editing {
  /// Freezes the form `code` for `year`: its values, the identifiers behind them, the digest of the files
  /// that were read and the head of the journal.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read, or the form is frozen already and `reason`
  ///   is empty.
  /// - Complexity: O(*n* log *n*) in the number of records, times the distinct rules.
  public mutating func freeze(
    _ code: StatisticsCode, in year: SchoolYear, on day: CalendarDate, program: String,
    because reason: String?
  ) throws(WorkspaceError) -> FrozenForm {
    let form = try statisticsForm(code)
    let isFrozen = try frozenForm(code, in: year) != nil
    guard !isFrozen || !(reason ?? "").isEmpty else {
      throw .domain(StatisticsError.frozen(code, form.yearName(year)))
    }
    var source = ReadFiles(self)
    let scene = try source.statistics(try source.statisticsForm(code), in: year)
    self = source.source
    let frozen = FrozenForm(
      scene,
      mark: FrozenMark(
        on: day, data: source.digest, journal: transaction.journalHead.anchor, program: program,
        reason: isFrozen ? reason : nil))
    try save(frozen, as: .frozen(code, in: year))
    return frozen
  }

  /// Changes the form `code` as `body` says; a shipped one gets a file of its own.
  ///
  /// - Throws: what `body` throws, and ``WorkspaceError`` where the form cannot be read, or contradicts
  ///   itself after the change.
  public mutating func change<Value>(
    _ code: StatisticsCode, _ body: (inout StatisticsForm) throws(StatisticsError) -> Value
  ) throws(WorkspaceError) -> Value {
    var form = try statisticsForm(code)
    let value: Value
    do throws(StatisticsError) {
      value = try body(&form)
      form = try StatisticsError.checking(form)
    } catch {
      throw .domain(error)
    }
    try save(form, as: .statistics(code))
    return value
  }
}

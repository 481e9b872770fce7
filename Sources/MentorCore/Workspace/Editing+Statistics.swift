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

  /// Has the cell at `address` of the form `code` hold `source`, or what column and row say where it is
  /// `nil`, and answers with the form.
  ///
  /// - Throws: ``WorkspaceError`` where the directory has not what `source` names, a form of mentorship or
  ///   an indicator, where there is no such cell, or the form cannot be read.
  public mutating func map(
    _ address: CellAddress, of code: StatisticsCode, to source: CellSource?
  ) throws(WorkspaceError) -> StatisticsForm {
    switch source {
    case .rule(let rule)?:
      let catalogue = try load(.forms).catalogue
      do throws(PeopleError) {
        try catalogue.verify(rule.formCodes)
      } catch {
        throw .domain(error)
      }
    case .indicator(let indicator)?:
      let book = try load(.indicators)
      do throws(IndicatorError) {
        _ = try book.indicator(indicator)
      } catch {
        throw .domain(error)
      }
    case .text?, .entered?, .closed?, nil: break
    }
    return try change(code) { form throws(StatisticsError) in
      try form.map(address, to: source)
      return form
    }
  }

  /// Refuses `book` where it leaves out an indicator that the directory has and a cell of a form shows.
  ///
  /// - Throws: ``WorkspaceError`` of ``StatisticsError/shown(_:_:)``, or where a file cannot be read.
  public mutating func verifyForms(keep book: IndicatorBook) throws(WorkspaceError) {
    let kept = Set(book.all.map(\.code))
    let lost = try load(.indicators).all.map(\.code).filter { !kept.contains($0) }
    guard !lost.isEmpty else { return }
    let forms = try statisticsForms().map(\.form)
    for code in lost {
      let cells = forms.flatMap { form in
        form.plan.filter { $0.source == .indicator(code) }.map { FormCell(form.code, $0.address) }
      }
      guard cells.isEmpty else { throw .domain(StatisticsError.shown(code, cells)) }
    }
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

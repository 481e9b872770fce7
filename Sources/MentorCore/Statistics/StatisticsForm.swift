public import JSONStore
import Wording

/// A form of the federal statistical observation (ФСН) or a regional table, as data: what stands in which
/// cell, and how it is counted.
///
/// No section, row or column about mentorship is known in any federal form (DOMAIN.md section 6): whoever
/// fills one describes it here from the form in force.
public struct StatisticsForm: Record, Equatable {
  /// The day of the year on which ages are taken; `nil` for that of ``asOf``.
  public var ageDay: MonthDay?

  /// The day of the year as of which states are taken.
  public var asOf: MonthDay

  /// The relations between cells.
  public var balances: [StatisticsBalance]

  /// The code, by which the file is called.
  public let code: StatisticsCode

  /// The numbers that somebody entered, by year and cell.
  public private(set) var entered: [EnteredValue]

  /// Whether the form is invented and must not be handed in.
  public var isFictitious: Bool

  /// How spreadsheets show it.
  public var layout: StatisticsLayout

  /// A remark that stands in every output, such as where the form comes from; `nil` for none.
  public var note: String?

  /// The order that approved it; `nil` where there is none.
  public var order: StatisticsOrder?

  /// For which period it is filled.
  public var period: StatisticsPeriod

  /// What the XML file for the statistical office says; `nil` where the form is not handed in so.
  public var rosstat: RosstatFile?

  /// The tables.
  public private(set) var sections: [StatisticsSection]

  /// The calendar year from which this edition holds; `nil` where nobody said.
  public var since: Int?

  /// The title.
  public var title: String

  /// Creates a form.
  public init(
    _ code: StatisticsCode, title: String, order: StatisticsOrder? = nil, since: Int? = nil,
    period: StatisticsPeriod, asOf: MonthDay, ageDay: MonthDay? = nil, isFictitious: Bool = false,
    layout: StatisticsLayout = .table, note: String? = nil, rosstat: RosstatFile? = nil,
    sections: [StatisticsSection], balances: [StatisticsBalance] = []
  ) {
    self.code = code
    self.title = title
    self.order = order
    self.since = since
    self.period = period
    self.asOf = asOf
    self.ageDay = ageDay
    self.isFictitious = isFictitious
    self.layout = layout
    self.note = note
    self.rosstat = rosstat
    self.sections = sections
    self.balances = balances
    entered = []
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    ageDay = try map.optional("ageDay", old?.ageDay)
    asOf = try map.field("asOf", old?.asOf)
    balances = try map.field("balances", old?.balances, default: [])
    code = try map.field("code", old?.code)
    entered = try map.field("entered", old?.entered, default: [])
    isFictitious = try map.field("isFictitious", old?.isFictitious, default: false)
    layout = try map.field("layout", old?.layout, default: .table)
    note = try map.optional("note", old?.note)
    order = try map.optional("order", old?.order)
    period = try map.field("period", old?.period)
    rosstat = try map.optional("rosstat", old?.rosstat)
    sections = try map.field("sections", old?.sections)
    since = try map.optional("since", old?.since)
    title = try map.field("title", old?.title)
    try map.check(
      .needed(title, Phrase(ru: "у формы нет названия", en: "the form has no title")))
    try map.check(Self.problem(sections, balances, entered))
  }

  private static func problem(
    _ sections: [StatisticsSection], _ balances: [StatisticsBalance], _ entered: [EnteredValue]
  ) -> ValueProblem? {
    if Set(sections.map(\.number)).count < sections.count {
      return ValueProblem(
        Phrase(ru: "номер раздела повторяется", en: "a number of a section occurs twice"))
    }
    let cells = Self.plan(of: sections)
    let known = Set(cells.map(\.address))
    let texts = Set(cells.filter { $0.source?.isText ?? false }.map(\.address))
    for balance in balances {
      if let cell = balance.cells.first(where: { !known.contains($0) }) {
        return ValueProblem(
          Phrase(ru: "в балансе ", en: "the balance ") + .quoted(balance.jsonText)
            + Phrase(
              ru: " названа ячейка \(cell), которой в форме нет",
              en: " names the cell \(cell), which the form has not"))
      }
      if let cell = balance.cells.first(where: texts.contains) {
        return ValueProblem(
          Phrase(ru: "в балансе ", en: "the balance ") + .quoted(balance.jsonText)
            + Phrase(
              ru: " названа ячейка \(cell), в которой стоит текст, а не число",
              en: " names the cell \(cell), which holds a text and no number"))
      }
    }
    if let value = entered.first(where: { !known.contains($0.address) }) {
      return ValueProblem(
        Phrase(
          ru: "число введено в ячейку \(value.address), которой в форме нет",
          en: "a number is entered into the cell \(value.address), which the form has not"))
    }
    var places: [CellAddress: [SchoolYear]] = [:]
    for value in entered {
      if places[value.address, default: []].contains(value.year) {
        return ValueProblem(
          Phrase(
            ru: "в ячейку \(value.address) число за \(value.year.name) введено дважды",
            en: "a number of \(value.year.name) is entered into \(value.address) twice"))
      }
      places[value.address, default: []].append(value.year)
    }
    return nil
  }

  /// Whether the form has the cell at `address`.
  public func has(_ address: CellAddress) -> Bool {
    guard let section = sections.first(where: { $0.number == address.section }) else {
      return false
    }
    return section.rows.contains { $0.number == address.row }
      && section.columns.contains { $0.number == address.column }
  }

  /// The number that was entered into the cell at `address` for `year`; `nil` where there is none.
  public func entered(at address: CellAddress, in year: SchoolYear) -> EnteredValue? {
    entered.first { $0.year == year && $0.address == address }
  }

  // MARK: Changing

  /// Has the cell at `address` hold `source`, or what column and row say where it is `nil`.
  ///
  /// - Throws: ``StatisticsError/noCell(_:_:)``.
  public mutating func map(
    _ address: CellAddress, to source: CellSource?
  ) throws(StatisticsError) {
    guard has(address), let place = sections.firstIndex(where: { $0.number == address.section })
    else { throw .noCell(address, code) }
    sections[place].cells.removeAll { $0.row == address.row && $0.column == address.column }
    guard let source else { return }
    sections[place].cells.append(
      StatisticsCell(row: address.row, column: address.column, source))
    sections[place].cells.sort { ($0.row, $0.column) < ($1.row, $1.column) }
  }

  /// Enters `value` in place of an earlier one of the same cell and year.
  ///
  /// - Throws: ``StatisticsError/noCell(_:_:)``, ``StatisticsError/notEntered(_:_:)`` where the program
  ///   fills the cell itself, and ``StatisticsError/value(_:)``.
  public mutating func enter(_ value: EnteredValue) throws(StatisticsError) {
    guard has(value.address) else { throw .noCell(value.address, code) }
    guard plan(of: value.address)?.source == .entered else {
      throw .notEntered(value.address, code)
    }
    let checked = try StatisticsError.checking(value)
    removeEntered(at: checked.address, in: checked.year)
    entered.append(checked)
    sortEntered()
  }

  /// Removes what was entered into the cell at `address` for `year`; nothing there is no change.
  public mutating func removeEntered(at address: CellAddress, in year: SchoolYear) {
    entered.removeAll { $0.year == year && $0.address == address }
  }

  /// Takes over what was entered into `old` and not into this form: numbers into the cells that both have,
  /// texts of the title where nothing stands here.
  ///
  /// - Complexity: O(*n*²) in the numbers entered and the cells.
  public mutating func takeOver(from old: StatisticsForm) -> EnteredBefore {
    var before = EnteredBefore()
    for value in old.entered where entered(at: value.address, in: value.year) == nil {
      if has(value.address) {
        entered.append(value)
        before.kept += 1
      } else {
        before.lost.append(value)
      }
    }
    sortEntered()
    for item in old.rosstat?.items ?? [] {
      guard let text = item.value, !text.isEmpty else { continue }
      guard let place = rosstat?.items.firstIndex(where: { $0.name == item.name }) else {
        before.lostItems.append(item)
        continue
      }
      guard let own = rosstat?.items[place], own.text == nil, (own.value ?? "").isEmpty else {
        continue
      }
      rosstat?.items[place].value = text
      before.keptItems.append(item.name)
    }
    return before
  }

  private mutating func sortEntered() {
    entered.sort {
      ($0.year, $0.section, $0.row, $0.column) < ($1.year, $1.section, $1.row, $1.column)
    }
  }

  /// Sets the item `name` of the title of the XML file to `value`.
  ///
  /// - Throws: ``StatisticsError/noItem(_:_:)`` where the form has no such item.
  public mutating func setItem(_ name: String, to value: String) throws(StatisticsError) {
    guard let place = rosstat?.items.firstIndex(where: { $0.name == name }) else {
      throw .noItem(name, rosstat?.items.map(\.name) ?? [])
    }
    rosstat?.items[place] = RosstatItem(name, value: value)
  }
}

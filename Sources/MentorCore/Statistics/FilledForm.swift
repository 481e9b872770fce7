import JSONStore
public import Wording

/// What stands in a cell of a filled form.
public enum CellValue: Hashable, Sendable {
  /// A number.
  case number(Double)
  /// A text without a name of a person.
  case text(String)
  /// The name of a person, and what is said behind it.
  case name(String, note: String)

  /// The number; `nil` for a text.
  public var number: Double? {
    if case .number(let number) = self { return number }
    return nil
  }

  /// A number in figures with a decimal point, without one where it is whole.
  public static func figures(_ number: Double) -> String {
    guard number.magnitude < 1e15, number == number.rounded() else { return "\(number)" }
    return "\(Int64(number))"
  }

  /// A number as people write it: with a decimal comma in Russian.
  public static func words(_ number: Double) -> Phrase {
    let text = figures(number)
    return Phrase(ru: text.exchanging(".", for: ","), en: text)
  }
}

/// What a cell names and the directory has not.
public enum MissingName: Equatable, Sendable {
  /// Forms of mentorship that the rule names: nothing of them counts.
  case forms([FormCode])
  /// The indicator: the cell is empty.
  case indicator(IndicatorCode)
}

/// A cell of a filled form.
public struct FilledCell: Sendable {
  /// What it is to hold.
  public let plan: PlannedCell

  /// The value; `nil` where it is empty.
  public let value: CellValue?

  /// Of how many persons or records the data do not say enough to count them; they are not counted.
  public let unknown: Int

  /// The number that was entered, with its source; `nil` for other cells.
  public let entered: EnteredValue?

  /// What it names and the directory has not; `nil` where all is there, and for a frozen form.
  public let missing: MissingName?

  /// The place.
  public var address: CellAddress { plan.address }
}

/// An item of the title of the XML file, filled.
public struct FilledItem: Sendable {
  /// The field of the template.
  public let name: String

  /// What stands there; `nil` where nothing does.
  public let value: CellValue?

  /// What stands there as a text, cleaned; empty where nothing does.
  var text: String {
    switch value {
    case nil: ""
    case .number(let number)?: CellValue.figures(number)
    case .text(let text)?: text.cleaned()
    case .name(let name, let note)?: (name + note).cleaned()
    }
  }
}

/// A form filled for a year.
public struct FilledForm: Sendable {
  /// The form.
  public let form: StatisticsForm

  /// The school year.
  public let year: SchoolYear

  /// The day as of which states are taken, and the day on which ages are.
  public let asOf: CalendarDate
  public let ageDay: CalendarDate

  /// The cells in the order of sections, rows and columns.
  public let cells: [FilledCell]

  /// The items of the title of the XML file; none for a form that has no such file.
  public let items: [FilledItem]

  /// How it was frozen; `nil` where it is filled from the data as they are.
  public let frozen: FrozenMark?

  /// Creates a filled form.
  init(
    _ form: StatisticsForm, in year: SchoolYear, asOf: CalendarDate, ageDay: CalendarDate,
    cells: [FilledCell], items: [FilledItem], frozen: FrozenMark? = nil
  ) {
    self.form = form
    self.year = year
    self.asOf = asOf
    self.ageDay = ageDay
    self.cells = cells
    self.items = items
    self.frozen = frozen
  }

  /// The days of the period.
  public var days: DatePeriod { form.days(in: year) }

  /// The cell at `address`; `nil` where the form has none.
  ///
  /// - Complexity: O(*n*) in the number of cells.
  public subscript(address: CellAddress) -> FilledCell? {
    cells.first { $0.address == address }
  }

  /// The balances that do not hold, with what stands on each side.
  ///
  /// A balance is left out while one of its cells is yet to be filled: an entered number, an indicator or
  /// a cell of which nobody said what it holds. A cell that is crossed out counts as nothing.
  ///
  /// - Complexity: O(*n*) in the number of cells and members of balances.
  public var broken: [(balance: StatisticsBalance, left: Double, right: Double)] {
    var numbers: [CellAddress: Double] = [:]
    for cell in cells {
      numbers[cell.address] = cell.value?.number ?? (cell.plan.source == .closed ? 0 : nil)
    }
    return form.balances.compactMap { balance in
      guard balance.cells.allSatisfy({ numbers[$0] != nil }), !balance.holds({ numbers[$0] })
      else { return nil }
      let sides = balance.sides { numbers[$0] }
      return (balance, sides.left, sides.right)
    }
  }
}

public import JSONStore
import Wording

/// How a form was frozen.
public struct FrozenMark: Record, Equatable {
  /// The SHA-256 over the files from which it was filled.
  public let data: Digest

  /// The head of the journal before it, `SEQ:HASH`.
  public let journal: String

  /// The day.
  public let on: CalendarDate

  /// The version of the program.
  public let program: String

  /// Why it was frozen anew; `nil` for the first time.
  public let reason: String?

  /// Creates a mark.
  public init(
    on day: CalendarDate, data: Digest, journal: String, program: String, reason: String? = nil
  ) {
    on = day
    self.data = data
    self.journal = journal
    self.program = program
    self.reason = reason
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    data = try map.field("data", old?.data)
    journal = try map.field("journal", old?.journal)
    on = try map.field("on", old?.on)
    program = try map.field("program", old?.program)
    reason = try map.optional("reason", old?.reason)
  }
}

/// A cell of a frozen form.
public struct FrozenCell: Record, Equatable {
  /// The number of the column.
  public let column: CellNumber

  /// What is counted, by its identifiers; empty where the cell is not counted.
  public let ids: [RecordIdentifier]

  /// The name of a person, for a cell that shows one.
  public let name: String?

  /// The number.
  public let number: Double?

  /// The number of the row.
  public let row: CellNumber

  /// The number of the section.
  public let section: CellNumber

  /// The text.
  public let text: String?

  /// Of how many records the data did not say enough.
  public let unknown: Int

  init(_ cell: FilledCell, ids: [RecordIdentifier]) {
    section = cell.address.section
    row = cell.address.row
    column = cell.address.column
    unknown = cell.unknown
    self.ids = ids
    number = cell.value?.number
    name = cell.value?.personName
    text = cell.value?.wording
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    column = try map.field("column", old?.column)
    ids = try map.field("ids", old?.ids, default: [])
    name = try map.optional("name", old?.name)
    number = try map.optional("number", old?.number)
    row = try map.field("row", old?.row)
    section = try map.field("section", old?.section)
    text = try map.optional("text", old?.text)
    unknown = try map.field("unknown", old?.unknown, default: 0)
  }

  /// The place.
  var address: CellAddress { CellAddress(section, row, column) }

  /// The value.
  var value: CellValue? { number.map { .number($0) } ?? CellValue(name: name, wording: text) }
}

/// An item of the title of the XML file of a frozen form.
public struct FrozenItem: Record, Equatable {
  /// The field of the template.
  public let item: String

  /// The name of a person, for an item that shows one.
  public let name: String?

  /// The text.
  public let text: String?

  init(_ item: FilledItem) {
    self.item = item.name
    name = item.value?.personName
    text = item.value?.wording
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    item = try map.field("item", old?.item)
    name = try map.optional("name", old?.name)
    text = try map.optional("text", old?.text)
  }
}

extension CellValue {
  /// The name of a person; `nil` where there is none.
  fileprivate var personName: String? {
    if case .name(let name, _) = self { return name }
    return nil
  }

  /// The text, or what is said behind a name; `nil` for a number.
  fileprivate var wording: String? {
    switch self {
    case .number: nil
    case .text(let text): text
    case .name(_, let note): note
    }
  }

  /// The value that was stored as `name` and `wording`; `nil` where both are.
  fileprivate init?(name: String?, wording: String?) {
    if let name {
      self = .name(name, note: wording ?? "")
    } else if let wording {
      self = .text(wording)
    } else {
      return nil
    }
  }
}

/// A form as it was filled and handed in, stored in `frozen/CODE-YEAR.json`.
///
/// It holds the definition, every value and the identifiers behind it; what happens to the data
/// afterwards changes nothing of it.
public struct FrozenForm: Record, Equatable {
  /// The day on which ages were taken.
  public let ageDay: CalendarDate

  /// The day as of which states were taken.
  public let asOf: CalendarDate

  /// The cells.
  public let cells: [FrozenCell]

  /// The form as it was.
  public let form: StatisticsForm

  /// How it was frozen.
  public let frozen: FrozenMark

  /// The items of the title of the XML file.
  public let items: [FrozenItem]

  /// The school year.
  public let year: SchoolYear

  /// Freezes `scene`.
  ///
  /// - Complexity: O(*n* log *n*) in the number of records, times the distinct rules.
  public init(_ scene: StatisticsScene, mark: FrozenMark) {
    let filled = scene.filled
    let ids = scene.identifiers
    cells = filled.cells.map { FrozenCell($0, ids: ids[$0.address] ?? []) }
    form = scene.form
    year = scene.year
    asOf = filled.asOf
    ageDay = filled.ageDay
    items = filled.items.map { FrozenItem($0) }
    frozen = mark
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    ageDay = try map.field("ageDay", old?.ageDay)
    asOf = try map.field("asOf", old?.asOf)
    cells = try map.field("cells", old?.cells)
    form = try map.field("form", old?.form)
    frozen = try map.field("frozen", old?.frozen)
    items = try map.field("items", old?.items, default: [])
    year = try map.field("year", old?.year)
    try map.check(Self.problem(form, cells))
  }

  /// The first cell of `form` that `cells` lack, have twice or have with what cannot be; `nil` where there
  /// is none.
  private static func problem(_ form: StatisticsForm, _ cells: [FrozenCell]) -> ValueProblem? {
    var places: Set<CellAddress> = []
    for cell in cells where !places.insert(cell.address).inserted {
      return ValueProblem(
        Phrase(
          ru: "ячейка \(cell.address) записана дважды", en: "the cell \(cell.address) occurs twice")
      )
    }
    let plan = form.plan
    let planned = Set(plan.map(\.address))
    if let lacking = plan.first(where: { !places.contains($0.address) })?.address {
      return ValueProblem(
        Phrase(ru: "нет ячейки \(lacking) формы", en: "the cell \(lacking) of the form is missing"))
    }
    let counted = Set(plan.filter { $0.source?.rule != nil }.map(\.address))
    for cell in cells {
      guard planned.contains(cell.address) else {
        return ValueProblem(
          Phrase(
            ru: "ячейки \(cell.address) в форме нет", en: "the form has no cell \(cell.address)"))
      }
      let number = cell.number ?? 0
      let fits = counted.contains(cell.address) ? number == Double(cell.ids.count) : true
      guard EnteredValue.range.contains(number), fits, cell.unknown >= 0 else {
        return ValueProblem(
          Phrase(
            ru: "в ячейке \(cell.address) не то число, которое было заморожено",
            en: "the cell \(cell.address) has another number than the one that was frozen"))
      }
    }
    return nil
  }

  /// The form as it was filled.
  public var filled: FilledForm {
    var known: [CellAddress: FrozenCell] = [:]
    for cell in cells { known[cell.address] = cell }
    return FilledForm(
      form, in: year, asOf: asOf, ageDay: ageDay,
      cells: form.plan.map { plan in
        let cell = known[plan.address]
        return FilledCell(
          plan: plan, value: cell?.value, unknown: cell?.unknown ?? 0,
          entered: plan.source == .entered ? form.entered(at: plan.address, in: year) : nil,
          missing: nil)
      },
      items: items.map {
        FilledItem(name: $0.item, value: CellValue(name: $0.name, wording: $0.text))
      },
      frozen: frozen)
  }

  /// What the cell at `address` counted; empty where it was not counted.
  public func ids(at address: CellAddress) -> [RecordIdentifier] {
    cells.first { $0.address == address }?.ids ?? []
  }
}

import JSONStore
public import Wording

/// What changed in a cell between two fillings of a form.
public struct CellDifference: Sendable {
  /// Somebody or something that came into a count or left it, and why.
  public struct Move: Sendable {
    /// The record.
    public let id: RecordIdentifier

    /// Why, in words.
    public let reason: Phrase
  }

  /// The cell.
  public let plan: PlannedCell

  /// The values.
  public let old: CellValue?
  public let new: CellValue?

  /// What counts now and did not.
  public let came: [Move]

  /// What counted and does not any more.
  public let went: [Move]

  /// What the cell held before, where that is something else now; `nil` where it is the same.
  public let oldSource: CellSource?

  /// Whether both fillings have the cell.
  public let presence: Presence

  /// Which of the fillings has a cell.
  public enum Presence: String, Sendable {
    case both
    /// The form has the cell no more.
    case onlyBefore = "before"
    /// The form did not have the cell before.
    case onlyNow = "now"
  }
}

/// What an earlier filling of a form says of its cells.
public struct EarlierFilling: Sendable {
  /// The form as it was filled.
  public let filled: FilledForm

  private let ids: [CellAddress: [RecordIdentifier]]

  /// What `frozen` says.
  public init(_ frozen: FrozenForm) {
    filled = frozen.filled
    ids = Dictionary(frozen.cells.map { ($0.address, $0.ids) }) { first, _ in first }
  }

  /// What the data of `scene` say.
  ///
  /// - Complexity: O(*n* log *n*) in the number of records, times the distinct rules.
  public init(_ scene: StatisticsScene) {
    filled = scene.filled
    ids = scene.identifiers
  }

  func ids(at address: CellAddress) -> [RecordIdentifier] { ids[address] ?? [] }
}

extension StatisticsScene {
  /// What each cell counts, by identifiers; nothing for cells that are not counted.
  ///
  /// - Complexity: O(*n* log *n*) in the number of records, times the distinct rules.
  var identifiers: [CellAddress: [RecordIdentifier]] {
    var results: [CountingRule: [RecordIdentifier]] = [:]
    var ids: [CellAddress: [RecordIdentifier]] = [:]
    for cell in form.plan {
      guard let rule = cell.source?.rule else { continue }
      let found = results[rule] ?? base.result(of: rule).counted.map(\.id)
      results[rule] = found
      ids[cell.address] = found
    }
    return ids
  }

  /// What is otherwise than in `earlier`, cell by cell; cells that are the same are left out, those that
  /// the form no longer has come last.
  ///
  /// - Complexity: O(*n*) in the number of records, times the rules and what moved.
  public func differences(from earlier: EarlierFilling) -> [CellDifference] {
    let now = EarlierFilling(self)
    var before: [CellAddress: FilledCell] = [:]
    for cell in earlier.filled.cells { before[cell.address] = cell }
    let changed = now.filled.cells.compactMap { cell -> CellDifference? in
      let old = before.removeValue(forKey: cell.address)
      let (had, has) = (earlier.ids(at: cell.address), now.ids(at: cell.address))
      let (hadSet, hasSet) = (Set(had), Set(has))
      let (came, went) = (has.filter { !hadSet.contains($0) }, had.filter { !hasSet.contains($0) })
      let isOther = old?.plan.source != cell.plan.source
      guard
        old == nil || old?.value != cell.value || !came.isEmpty || !went.isEmpty || isOther
      else { return nil }
      let reasons =
        came.isEmpty && went.isEmpty ? nil : cell.plan.source?.rule.map { self.reasons(by: $0) }
      return CellDifference(
        plan: cell.plan, old: old?.value, new: cell.value,
        came: reasons.map { reasons in
          came.map { CellDifference.Move(id: $0, reason: reasons.ground(of: $0)) }
        } ?? [],
        went: reasons.map { reasons in
          went.map { CellDifference.Move(id: $0, reason: reasons.reason(of: $0)) }
        } ?? [],
        oldSource: isOther ? old?.plan.source : nil, presence: old == nil ? .onlyNow : .both)
    }
    let gone = earlier.filled.cells.filter { before[$0.address] != nil }
    return changed
      + gone.map { cell in
        CellDifference(
          plan: cell.plan, old: cell.value, new: nil, came: [], went: [],
          oldSource: cell.plan.source, presence: .onlyBefore)
      }
  }
}

import JSONStore
public import Wording

/// How a person stands to a cell.
public struct PersonStanding: Sendable {
  /// The cell.
  public let plan: PlannedCell

  /// By which record the person counts there: the person, a profile, a pair or another.
  public let record: RecordIdentifier

  /// Whether the person counts; `nil` where the data do not say.
  public let counts: Bool?

  /// What the data say: by what the person counts, or why not.
  public let reason: Phrase
}

extension StatisticsScene {
  /// Every cell in which `person` counts, once for each record by which, and of the same sections those in
  /// which the person does not, with the reason.
  ///
  /// Who counts is told by `frozen` where it is there, the reasons by the data as they are. Counts of
  /// practices, events and meetings belong to no single person and are left out.
  ///
  /// - Complexity: O(*n*) in the number of records, times the distinct rules.
  public func standings(
    of person: PersonID, in frozen: FrozenForm? = nil
  ) -> [PersonStanding] {
    let own = base.identifiers(of: person)
    let kept = frozen.map { EarlierFilling($0) }
    var found: [CountingRule: (items: OwnItems, reasons: RuleReasons)] = [:]
    var standings: [PersonStanding] = []
    for plan in form.plan {
      guard let rule = plan.source?.rule else { continue }
      let (items, reasons) =
        found[rule] ?? (OwnItems(of: own, base.result(of: rule), rule), self.reasons(by: rule))
      found[rule] = (items, reasons)
      let ids = kept?.ids(at: plan.address)
      standings +=
        ids.map { self.standings(plan, reasons, items, frozen: $0, of: own.person) }
        ?? self.standings(plan, reasons, items)
    }
    let sections = Set(standings.filter { $0.counts != false }.map(\.plan.address.section))
    return standings.filter { sections.contains($0.plan.address.section) }
  }

  /// How the person stands to a cell by the data as they are.
  private func standings(
    _ plan: PlannedCell, _ reasons: RuleReasons, _ items: OwnItems
  ) -> [PersonStanding] {
    let standings =
      items.counted.map { id in
        PersonStanding(plan: plan, record: id, counts: true, reason: reasons.ground(of: id))
      }
      + items.unknown.map { id in
        PersonStanding(plan: plan, record: id, counts: nil, reason: reasons.reason(of: id))
      }
    guard standings.isEmpty, let id = reasons.nearest(of: items.candidates) else {
      return standings
    }
    return [PersonStanding(plan: plan, record: id, counts: false, reason: reasons.reason(of: id))]
  }

  /// How the person stood to a cell when `ids` were counted in it.
  private func standings(
    _ plan: PlannedCell, _ reasons: RuleReasons, _ items: OwnItems, frozen ids: [RecordIdentifier],
    of person: RecordIdentifier
  ) -> [PersonStanding] {
    let own = Set([person] + items.candidates + items.counted)
    let counted = ids.filter(own.contains).map { id in
      PersonStanding(
        plan: plan, record: id, counts: true,
        reason: items.counted.contains(id) ? reasons.ground(of: id) : reasons.lapse(of: id))
    }
    guard counted.isEmpty else { return counted }
    if let id = items.counted.first {
      return [
        PersonStanding(
          plan: plan, record: id, counts: false,
          reason: Phrase(ru: "теперь учтён: ", en: "counts now: ") + reasons.ground(of: id))
      ]
    }
    guard let id = items.unknown.first ?? reasons.nearest(of: items.candidates) else { return [] }
    return [PersonStanding(plan: plan, record: id, counts: false, reason: reasons.reason(of: id))]
  }
}

/// What of a person's records a rule counts.
private struct OwnItems {
  let counted: [RecordIdentifier]
  let unknown: [RecordIdentifier]
  /// The records by which the person might count, in order; none where partners are counted, which are
  /// told only where they count.
  let candidates: [RecordIdentifier]

  init(of own: OwnRecords, _ result: CountingResult, _ rule: CountingRule) {
    let records = own.candidates(rule.unit)
    let isOwn = { (item: CountingResult.Item) in
      records.contains(item.id)
        || rule.unit == .partners && !own.profiles.isDisjoint(with: item.evidence)
    }
    counted = records.isEmpty ? [] : result.counted.filter(isOwn).map(\.id)
    unknown =
      records.isEmpty || rule.unit == .partners ? [] : result.unknown.filter(isOwn).map(\.id)
    candidates =
      rule.unit == .partners
      ? [] : records.sorted { ($0.number, $0.prefix) < ($1.number, $1.prefix) }
  }
}

/// The records of a base in which a person occurs.
struct OwnRecords {
  let person: RecordIdentifier
  let profiles: Set<RecordIdentifier>
  let pairs: Set<RecordIdentifier>

  /// By which of them the person may count where `unit` is counted.
  func candidates(_ unit: CountingUnit) -> Set<RecordIdentifier> {
    switch unit {
    case .people: profiles.isEmpty ? [] : [person]
    case .roles, .partners: profiles
    case .pairs: pairs
    case .partnerships, .practices, .events, .meetings: []
    }
  }
}

extension CountingBase {
  /// The records of the base in which `person` occurs.
  ///
  /// - Complexity: O(*n*) in the number of participants.
  func identifiers(of person: PersonID) -> OwnRecords {
    let own = participants.filter { $0.personID == person }
    return OwnRecords(
      person: person.erased, profiles: Set(own.map(\.profile)),
      pairs: Set(own.flatMap(\.pairs).map { records.pairs[pairs[$0.pair].index].id.erased }))
  }
}

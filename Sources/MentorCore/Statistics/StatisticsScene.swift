import JSONStore
import Wording

/// A form with everything from which it is filled for a year.
public struct StatisticsScene: Sendable {
  /// The form.
  public let form: StatisticsForm

  /// The school year.
  public let year: SchoolYear

  /// The facts of the form's period.
  public let base: CountingBase

  /// The texts about the organisation.
  public let texts: [TextSource: CellValue]

  /// The indicators that cells name and that are there: the value in per cent, `nil` where it has none.
  public let indicators: [IndicatorCode: Double?]

  /// Creates a scene.
  init(
    _ form: StatisticsForm, in year: SchoolYear, base: CountingBase,
    texts: [TextSource: CellValue], indicators: [IndicatorCode: Double?]
  ) {
    self.form = form
    self.year = year
    self.base = base
    self.texts = texts
    self.indicators = indicators
  }

  /// The filled form; each distinct rule is counted once, and no records behind the numbers are made.
  ///
  /// - Complexity: O(*n*) in the number of records, times the distinct rules.
  public var filled: FilledForm {
    var counts: [CountingRule: (count: Int, unknown: Int)] = [:]
    let cells = form.plan.map { plan in
      var value: CellValue?
      var unknown = 0
      var entered: EnteredValue?
      var missing: MissingName?
      switch plan.source {
      case .rule(let rule)?:
        let count = counts[rule] ?? base.count(rule)
        counts[rule] = count
        value = .number(Double(count.count))
        unknown = count.unknown
        let forms = rule.formCodes.filter { base.records.forms[$0] == nil }
        if !forms.isEmpty { missing = .forms(forms) }
      case .text(let source)?: value = texts[source]
      case .indicator(let code)?:
        if let found = indicators[code] {
          value = found.map { .number(($0 * 10).rounded() / 10) }
        } else {
          missing = .indicator(code)
        }
      case .entered?:
        entered = form.entered(at: plan.address, in: year)
        value = entered.map { .number($0.value) }
      case .closed?, nil: break
      }
      return FilledCell(
        plan: plan, value: value, unknown: unknown, entered: entered, missing: missing)
    }
    let items = (form.rosstat?.items ?? []).map { item in
      FilledItem(
        name: item.name, value: item.text.map { texts[$0] } ?? item.value.map { .text($0) })
    }
    return FilledForm(
      form, in: year, asOf: base.day, ageDay: base.ageDay, cells: cells, items: items)
  }
}

extension StatisticsScene {
  /// The people behind a record: the person, that of a profile, the participants of a pair; none where the
  /// record is gone or belongs to nobody.
  public func people(behind id: RecordIdentifier) -> [Person] {
    let records = base.records
    switch id.prefix {
    case Person.identifierPrefix:
      return [records.people[PersonID(number: id.number)]].compactMap(\.self)
    case Mentor.identifierPrefix:
      let profile = records.mentors[MentorID(number: id.number)]
      return [profile.flatMap { records.people[$0.person] }].compactMap(\.self)
    case Mentee.identifierPrefix:
      let profile = records.mentees[MenteeID(number: id.number)]
      return [profile.flatMap { records.people[$0.person] }].compactMap(\.self)
    case Pair.identifierPrefix:
      guard let pair = records.pairs[PairID(number: id.number)] else { return [] }
      return ([pair.mentor.erased] + pair.mentees.map(\.erased)).flatMap { people(behind: $0) }
    default: return []
    }
  }
}

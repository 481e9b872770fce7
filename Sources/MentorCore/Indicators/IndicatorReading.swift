import Wording

/// An indicator as it stands: numerator, denominator, value and target.
public struct IndicatorReading: Sendable {
  /// The indicator.
  public let indicator: Indicator

  /// The school year.
  public let year: SchoolYear

  /// The day on which ages are taken.
  public let ageDay: CalendarDate

  /// What the numerator counts.
  public let numerator: CountingResult

  /// What the denominator counts; `nil` where it is entered.
  public let countedDenominator: CountingResult?

  /// The denominator that was entered; `nil` where there is none, or it is counted.
  public let enteredDenominator: EnteredDenominator?

  /// The participants who could have answered: those who did, and those with a pair at work in the
  /// year; `nil` where no survey is asked.
  public let asked: Int?

  /// The mark from which somebody counts as satisfied; `nil` where the numerator does not ask for it.
  public let satisfiedFrom: Int?

  /// The target of the calendar year in which the school year ends; `nil` where there is none.
  public let target: IndicatorTarget?

  /// The surveys whose marks are left out, since they ask on another scale; empty where the rules ask
  /// for no marks.
  public let unlike: [SurveyID]

  /// The forms that the rules name and the organisation does not have: nothing of them counts.
  public let unknownForms: [FormCode]

  /// Reads `indicator` of `year` from `base`, the facts of that year, ages on the book's day.
  ///
  /// - Complexity: O(*n* log *n*) in the number of records.
  public init(
    _ indicator: Indicator, of book: IndicatorBook, in year: SchoolYear, from base: CountingBase
  ) {
    self.indicator = indicator
    self.year = year
    ageDay = base.ageDay
    numerator = base.result(of: indicator.numerator)
    countedDenominator = indicator.denominator.map { base.result(of: $0) }
    enteredDenominator =
      indicator.denominator == nil ? book.denominator(of: indicator.code, in: year) : nil
    asked = indicator.denominator?.ofWhoCouldAnswer.map { base.count($0).count }
    satisfiedFrom =
      indicator.numerator.condition?.conjuncts.contains(.term(.satisfied)) ?? false
      ? base.records.satisfiedFrom : nil
    target = book.target(of: indicator.code, in: year.lastYear)
    unknownForms = indicator.rules.flatMap(\.formCodes).filter { base.records.forms[$0] == nil }
    unlike =
      indicator.rules.contains { $0.needs.contains(.satisfaction) } ? base.records.unlike : []
  }

  /// The readings of `indicators` in each of `years`, indicator by indicator.
  ///
  /// - Complexity: O(*n* log *n*) in the number of records, for each indicator and year.
  public static func all(
    of indicators: [Indicator], from book: IndicatorBook, in years: [SchoolYear],
    _ records: CountingRecords
  ) -> [IndicatorReading] {
    let bases = years.map {
      CountingBase(records, in: $0.days, on: $0.lastDay, agesOn: book.ageDay.date(in: $0))
    }
    return indicators.flatMap { indicator in
      zip(years, bases).map { IndicatorReading(indicator, of: book, in: $0, from: $1) }
    }
  }

  /// The denominator; `nil` where nobody entered one.
  public var denominator: Int? { countedDenominator?.count ?? enteredDenominator?.value }

  /// The share in per cent; `nil` where the denominator is 0 or unknown («нет данных»).
  public var value: Double? {
    guard let denominator, denominator > 0 else { return nil }
    return 100 * Double(numerator.count) / Double(denominator)
  }

  /// Whether the target is reached, both taken with the one digit behind the comma that is shown; `nil`
  /// without a value or a target, and where the value is impossible.
  public var isReached: Bool? {
    guard let value, let target, !isImpossible else { return nil }
    return value.roundedPercent >= target.percent.roundedPercent
  }

  /// Whether the value would tell what fewer than ``SmallGroup/least`` people answered; a report that
  /// others read leaves it out.
  public var isRevealing: Bool {
    guard indicator.numerator.needs.contains(.satisfaction), let denominator else { return false }
    return (1..<SmallGroup.least).contains(denominator)
  }

  /// The share of those asked who answered, in per cent; `nil` where no survey is asked, or nobody was.
  public var responseRate: Double? {
    guard let asked, asked > 0, let denominator else { return nil }
    return 100 * Double(denominator) / Double(asked)
  }

  /// Whether the numerator is larger than the denominator, so that one of them is wrong.
  public var isImpossible: Bool { denominator.map { $0 < numerator.count } ?? false }
}

extension CountingRule {
  /// The rule for those who could have answered too: «опрошен или есть пара (в работе за период)» in
  /// place of «опрошен»; `nil` where it does not ask for it.
  fileprivate var ofWhoCouldAnswer: CountingRule? {
    guard let conjuncts = condition?.conjuncts, conjuncts.contains(.term(.surveyed)) else {
      return nil
    }
    let couldAnswer = CountingCondition.any([
      .term(.surveyed), .term(.pair(.term(.working(.period)))),
    ])
    let parts = conjuncts.map { $0 == .term(.surveyed) ? couldAnswer : $0 }
    return CountingRule(unit, where: parts.count == 1 ? parts[0] : .all(parts))
  }
}

public import JSONStore
import Wording

/// A denominator that somebody entered.
public struct EnteredDenominator: Record, Equatable {
  /// The day for which the number holds.
  public var date: CalendarDate

  /// The indicator.
  public var indicator: IndicatorCode

  /// Where the number comes from: a report, a letter, a register.
  public var source: String

  /// The number, 0 or more.
  public var value: Int

  /// The school year.
  public var year: SchoolYear

  /// Creates a denominator.
  public init(
    of indicator: IndicatorCode, in year: SchoolYear, value: Int, date: CalendarDate,
    source: String
  ) {
    self.indicator = indicator
    self.year = year
    self.value = value
    self.date = date
    self.source = source
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    date = try map.field("date", old?.date)
    indicator = try map.field("indicator", old?.indicator)
    source = try map.field("source", old?.source)
    value = try map.field("value", old?.value)
    year = try map.field("year", old?.year)
    try map.check(
      value < 0
        ? ValueProblem(
          Phrase(ru: "знаменатель меньше нуля", en: "the denominator is below zero")) : nil)
    try map.check(
      .needed(
        source,
        Phrase(ru: "у знаменателя нет источника", en: "the denominator has no source")))
  }
}

/// What an indicator is to reach in a calendar year.
public struct IndicatorTarget: Record, Equatable {
  /// The indicator.
  public var indicator: IndicatorCode

  /// The target in per cent, from 0 to 100.
  public var percent: Double

  /// Where the target comes from; `nil` where nobody said.
  public var source: String?

  /// The calendar year.
  public var year: Int

  /// Creates a target.
  public init(of indicator: IndicatorCode, in year: Int, percent: Double, source: String? = nil) {
    self.indicator = indicator
    self.year = year
    self.percent = percent
    self.source = source
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    indicator = try map.field("indicator", old?.indicator)
    percent = try map.field("percent", old?.percent)
    source = try map.optional("source", old?.source)
    year = try map.field("year", old?.year)
    try map.check(
      (0...100).contains(percent)
        ? nil
        : ValueProblem(
          Phrase(ru: "цель — от 0 до 100 %", en: "a target lies between 0 and 100 %")))
    try map.check(
      (2000...2100).contains(year)
        ? nil
        : ValueProblem(Phrase(ru: "год цели \(year)?", en: "the year of the target: \(year)?"))
    )
  }
}

/// What an organisation has entered about its indicators, stored in `indicators.json`.
public struct IndicatorBook: Record, Equatable {
  /// The day on which ages are taken, in each school year.
  public var ageDay: MonthDay

  /// The denominators, one for an indicator and a school year.
  public private(set) var denominators: [EnteredDenominator]

  /// The organisation's own indicators, and shipped ones that it counts otherwise.
  public private(set) var indicators: [Indicator]

  /// The targets, one for an indicator and a calendar year; they stand before the shipped ones.
  public private(set) var targets: [IndicatorTarget]

  /// A book in which nothing is entered.
  ///
  /// Ages are taken on 1 January of the school year, a default of this program.
  public init() {
    self = .jsonSample
  }

  /// A book of nothing but `denominators`, one for an indicator and a school year, in order.
  init(denominators: [EnteredDenominator]) {
    self.init()
    self.denominators = denominators
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    ageDay = try map.field("ageDay", old?.ageDay, default: MonthDay(month: 1, day: 1))
    denominators = try map.field("denominators", old?.denominators, default: [])
    indicators = try map.field("indicators", old?.indicators, default: [])
    targets = try map.field("targets", old?.targets, default: [])
    let repeated =
      Set(indicators.map(\.code)).count < indicators.count
      || Set(denominators.map { "\($0.indicator) \($0.year.jsonText)" }).count < denominators.count
      || Set(targets.map { "\($0.indicator) \($0.year)" }).count < targets.count
    try map.check(
      repeated
        ? ValueProblem(
          Phrase(
            ru: "показатель, его знаменатель или цель за год записаны дважды",
            en: "an indicator, or its denominator or target of a year, is entered twice")) : nil)
  }

  /// The shipped indicators in their order, each as the organisation counts it, then its own.
  public var all: [Indicator] {
    let shipped = IndicatorCatalogue.federal.map { indicator in
      indicators.first { $0.code == indicator.code } ?? indicator
    }
    return shipped + indicators.filter { own in !shipped.contains { $0.code == own.code } }
  }

  /// The indicator with `code`.
  ///
  /// - Throws: ``IndicatorError/unknown(_:near:)``.
  public func indicator(_ code: IndicatorCode) throws(IndicatorError) -> Indicator {
    if let found = all.first(where: { $0.code == code }) { return found }
    throw .unknown(code, near: all.map(\.code))
  }

  /// The denominator that was entered for `code` in `year`; `nil` where there is none.
  public func denominator(of code: IndicatorCode, in year: SchoolYear) -> EnteredDenominator? {
    denominators.first { $0.indicator == code && $0.year == year }
  }

  /// The target of `code` in the calendar year `year`; `nil` where there is none.
  public func target(of code: IndicatorCode, in year: Int) -> IndicatorTarget? {
    targets.first { $0.indicator == code && $0.year == year }
      ?? IndicatorCatalogue.target(of: code, in: year)
  }

  /// Enters `denominator` in place of an earlier one.
  ///
  /// - Throws: ``IndicatorError/unknown(_:near:)``, ``IndicatorError/counted(_:)`` where the program
  ///   counts the denominator itself, and ``IndicatorError/value(_:)``.
  public mutating func enter(_ denominator: EnteredDenominator) throws(IndicatorError) {
    guard try indicator(denominator.indicator).denominator == nil else {
      throw .counted(denominator.indicator)
    }
    let checked = try IndicatorError.checking(denominator)
    denominators.removeAll { $0.indicator == checked.indicator && $0.year == checked.year }
    denominators.append(checked)
    denominators.sort { ($0.indicator, $0.year) < ($1.indicator, $1.year) }
  }

  /// Enters `target` in place of an earlier one.
  ///
  /// - Throws: ``IndicatorError/unknown(_:near:)`` and ``IndicatorError/value(_:)``.
  public mutating func enter(_ target: IndicatorTarget) throws(IndicatorError) {
    _ = try indicator(target.indicator)
    let checked = try IndicatorError.checking(target)
    targets.removeAll { $0.indicator == checked.indicator && $0.year == checked.year }
    targets.append(checked)
    targets.sort { ($0.indicator, $0.year) < ($1.indicator, $1.year) }
  }

  /// Enters `indicator`, in place of one with its code.
  ///
  /// Denominators that were entered for the earlier one are removed where they would mean something
  /// else: those that are returned.
  ///
  /// - Throws: ``IndicatorError/value(_:)``.
  public mutating func enter(
    _ indicator: Indicator
  ) throws(IndicatorError) -> [EnteredDenominator] {
    let checked = try IndicatorError.checking(indicator)
    let earlier = all.first { $0.code == checked.code }
    indicators.removeAll { $0.code == checked.code }
    indicators.append(checked)
    indicators.sort { $0.code < $1.code }
    guard let earlier, !checked.sharesDenominator(with: earlier) else { return [] }
    let removed = denominators.filter { $0.indicator == checked.code }
    denominators.removeAll { $0.indicator == checked.code }
    return removed
  }

  /// Removes an indicator of the organisation's own with its denominators and targets; of a shipped
  /// one, what the organisation had changed.
  ///
  /// - Throws: ``IndicatorError/unknown(_:near:)`` where nothing of it is the organisation's own.
  public mutating func remove(_ code: IndicatorCode) throws(IndicatorError) {
    guard indicators.contains(where: { $0.code == code }) else {
      if IndicatorCatalogue.federal.contains(where: { $0.code == code }) { throw .shipped(code) }
      throw .unknown(code, near: indicators.map(\.code))
    }
    indicators.removeAll { $0.code == code }
    guard !all.contains(where: { $0.code == code }) else { return }
    denominators.removeAll { $0.indicator == code }
    targets.removeAll { $0.indicator == code }
  }
}

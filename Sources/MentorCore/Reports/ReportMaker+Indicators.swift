extension ReportMaker {
  /// The indicators that have a value, a line each, at most `limit` of them; `nil` where none has.
  func briefIndicators(_ limit: Int) -> ReportSection? {
    let readings = records.indicators.filter { $0.value != nil && !$0.isRevealing }
    guard !readings.isEmpty else { return nil }
    let hasTargets = readings.contains { $0.target != nil }
    let title = "Показатели"
    let grid = ReportGrid(
      title,
      columns: [.init("indicator", "Показатель"), .init(number: "value", "Значение, %")]
        + (hasTargets ? [.init(number: "target", "Цель, %"), .init("verdict", "Итог")] : []),
      rows: readings.prefix(limit).map { reading in
        [
          .text(self.title(of: reading)), reading.value.map { .decimal($0) } ?? .absent,
        ]
          + (hasTargets
            ? [
              reading.target.map { .decimal($0.percent) } ?? .text("нет"),
              .text(Self.verdict(reading)),
            ] : [])
      }, source: "")
    let rest = max(0, readings.count - limit)
    let remarks = [
      rest > 0 ? "Ещё показателей: \(rest)." : nil,
      hasTargets ? nil : "Цели на этот год не внесены.",
      "Как посчитано, сказано в обзоре и в отчёте за год.",
    ]
    return ReportSection(
      "indicators", title,
      [.grid(grid), .note(remarks.compactMap(\.self).joined(separator: " "))])
  }

  /// The indicators against their targets.
  var indicatorSection: ReportSection? {
    let readings = records.indicators
    guard !readings.isEmpty else { return nil }
    let grid = ReportGrid(
      "Показатели программы",
      columns: [
        .init("indicator", "Показатель"), .init(number: "numerator", "Числитель"),
        .init(number: "denominator", "Знаменатель"), .init(number: "value", "Значение, %"),
        .init(number: "target", "Цель, %"), .init("verdict", "Итог"),
      ],
      rows: readings.map { reading in
        [
          .text(title(of: reading)),
          reading.isRevealing ? Self.hidden : .number(reading.numerator.count),
          reading.denominator.map { .number($0) } ?? .absent,
          Self.value(reading), reading.target.map { .decimal($0.percent) } ?? .text("нет"),
          .text(Self.verdict(reading)),
        ]
      },
      source: "записи программы; знаменатели внесены с датой и источником")
    let chart = ReportChart(
      "Показатели и цели", series: ["значение, %"],
      target: readings.contains { $0.target != nil } ? "цель" : nil,
      bars: readings.map { reading in
        ReportChart.Bar(
          title(of: reading), [Self.value(reading)],
          target: reading.target.map { .decimal($0.percent) },
          text: reading.isRevealing
            ? nil : reading.value.map { ReportValue.percent($0).text })
      }, limit: 100, grid: grid)
    return ReportSection(
      "indicators", "Показатели", [.chart(chart), .note(remark(readings))])
  }

  private func title(of reading: IndicatorReading) -> String {
    "\(reading.indicator.code). "
      + words.printed(reading.indicator.title, instead: "показатель")
  }

  private static let hidden = ReportValue.text("скрыто")

  private static func value(_ reading: IndicatorReading) -> ReportValue {
    reading.isRevealing ? hidden : reading.value.map { .decimal($0) } ?? .absent
  }

  private static func verdict(_ reading: IndicatorReading) -> String {
    if reading.isImpossible { return "проверьте знаменатель" }
    if reading.isRevealing { return "ответили меньше \(SmallGroup.least)" }
    if reading.value == nil {
      guard reading.denominator != nil else { return "знаменатель не внесён" }
      return reading.asked == nil ? "знаменатель равен нулю" : "ответов нет"
    }
    return switch reading.isReached {
    case true?: "цель достигнута"
    case false?: "цель не достигнута"
    case nil: "цели нет"
    }
  }

  private func remark(_ readings: [IndicatorReading]) -> String {
    let unknown = readings.filter { !$0.numerator.unknown.isEmpty }
      .map { "\($0.indicator.code) — \($0.numerator.unknown.count)" }
    return
      "Значение = 100 × числитель ÷ знаменатель. Возраст взят на \(readings[0].ageDay.numeric). "
      + "Показатели, их правила и цели 2020–2024 годов — значение по умолчанию, других целей нет, "
      + "пока их не внесут."
      + (unknown.isEmpty
        ? ""
        : " Не учтены, потому что записи неполны: \(unknown.joined(separator: ", ")).")
  }
}

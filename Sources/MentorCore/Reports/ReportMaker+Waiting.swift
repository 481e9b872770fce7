import Wording

extension ReportMaker {
  /// The mentees who wait for a mentor and for how long; in the curator's list with names.
  ///
  /// After the year is closed nobody waits, and those who were left without a mentor are counted.
  public func waiting(naming: Bool) -> ReportSection {
    var section = ReportSection("waiting", "Ждут наставника")
    let waiting = pool.waitingMentees(with: records.support)
    guard !isClosed else { return unpaired(waiting, naming: naming) }
    guard !waiting.isEmpty else {
      section.blocks.append(
        .paragraph(
          pool.mentees.isEmpty
            ? "База наставляемых этого года пуста: ждать некому." : "Никто не ждёт."))
      return section
    }
    let days = waiting.compactMap(\.days)
    section.blocks.append(
      .facts(
        [
          .trouble("waiting", "Ждут наставника", waiting.count, among: pool.mentees.count),
          ReportFact("longest", "Дольше всех, дней", days.max().map { .number($0) } ?? .absent),
          ReportFact(
            "supported", "Из них с поддержкой, пока ждут",
            .number(waiting.count { !$0.support.isEmpty })),
        ], source: Self.waitingSource))
    section.blocks.append(naming ? .grid(waitingByName(waiting)) : .chart(waitingByTime(waiting)))
    return section
  }

  private func unpaired(_ left: [WaitingMentee], naming: Bool) -> ReportSection {
    var section = ReportSection("waiting", "Остались без наставника")
    section.blocks.append(
      .facts(
        [
          ReportFact(
            "unpaired", "Остались без наставника",
            pool.mentees.isEmpty ? .absent : .number(left.count)),
          ReportFact(
            "supported", "Из них с поддержкой", .number(left.count { !$0.support.isEmpty })),
        ], source: "база наставляемых, пары и поддержка закрытого учебного года"))
    if naming, !left.isEmpty { section.blocks.append(.grid(waitingByName(left))) }
    return section
  }

  private static let waitingSource =
    "база наставляемых, пары и поддержка: участвует, открытой пары нет, ни одна пара этого года не "
    + "завершена. Дни — от внесения в базу, возврата в неё или конца прежней пары"

  private func waitingByTime(_ waiting: [WaitingMentee]) -> ReportChart {
    let bands: [(String, (Int?) -> Bool)] = [
      ("До 30 дней", { $0.map { $0 <= 30 } ?? false }),
      ("От 31 до 60 дней", { $0.map { (31...60).contains($0) } ?? false }),
      ("От 61 до 90 дней", { $0.map { (61...90).contains($0) } ?? false }),
      ("Больше 90 дней", { $0.map { $0 > 90 } ?? false }),
      ("Дата не записана", { $0 == nil }),
    ]
    let counts = bands.map { band in (band.0, waiting.count { band.1($0.days) }) }
    return ReportChart(
      "Сколько времени ждут", series: ["человек"],
      bars: counts.map { ReportChart.Bar($0.0, [.number($0.1)]) },
      grid: ReportGrid(
        "Сколько времени ждут",
        columns: [.init("time", "Время"), .init(number: "people", "Человек")],
        rows: counts.map { [.text($0.0), .number($0.1)] } + [
          [.text("Всего"), .number(waiting.count)]
        ], hasTotal: true, source: Self.waitingSource))
  }

  private func waitingByName(_ waiting: [WaitingMentee]) -> ReportGrid {
    ReportGrid(
      "Кто ждёт",
      columns: [
        .init("mentee", "Наставляемый"), .init(number: "days", "Дней"),
        .init(number: "priority", "Срочность"), .init("obstacles", "Что мешает"),
        .init("support", "Поддержка"),
      ],
      rows: waiting.map { entry in
        [
          .text(label(entry.mentee)), entry.days.map { .number($0) } ?? .absent,
          .number(entry.priority),
          .text(
            entry.obstacles.isEmpty
              ? "нет наставника" : entry.obstacles.map(\.ru).joined(separator: "; ")),
          .text(
            entry.support.isEmpty
              ? "нет" : entry.support.map(\.kind.name.ru).joined(separator: "; ")),
        ]
      }, source: Self.waitingSource + "; срочность — от 0 до 3")
  }
}

extension WholeYear {
  /// The three rounds of monitoring, with the curator's sheets, counts and a recommendation that was
  /// followed; each is open while its surveys are answered.
  var monitoring: RecordSet<MonitoringRound> {
    let rounds: [(RoundKind, from: CalendarDate, to: CalendarDate, open: Set<QualityIndicator>)] = [
      (
        .input, MonthDay(month: 9, day: 14).date(in: year),
        MonthDay(month: 9, day: 30).date(in: year),
        [.consistency, .participants, .partners, .activity, .application]
      ),
      (
        .interim, MonthDay(month: 1, day: 18).date(in: year),
        MonthDay(month: 1, day: 29).date(in: year), [.partners, .application]
      ),
      (
        .final, WholeYearBuilder.workday(before: date.adding(days: -14)), date, [.partners]
      ),
    ]
    return RecordSet(
      rounds.enumerated().map { index, round in
        let marks = QualityIndicator.allCases.map { ($0, round.open.contains($0) ? 1 : 2) }
        var monitoring = MonitoringRound(
          id: MonitoringID(number: index + 1), kind: round.0, year: year, opened: round.from,
          deadline: round.to, closed: round.to,
          sheets: [
            QualitySheet(
              author: organization.curator, date: round.to,
              marks: Dictionary(uniqueKeysWithValues: marks))
          ],
          counts: round.0 == .interim
            ? []
            : [
              QualityCount("clubs", value: people.count / 3 + index * 4, source: "журналы кружков"),
              QualityCount("projects", value: people.count / 20 + index * 2),
              QualityCount("complaints", value: 3 - index),
            ])
        if round.0 == .interim {
          var followUp = FollowUp(
            .recommendation, number: 1, "Провести общую встречу наставников с партнёрами",
            to: "методическая служба", due: MonthDay(month: 2, day: 15).date(in: year),
            entered: round.to)
          followUp.done = MonthDay(month: 2, day: 12).date(in: year)
          followUp.result = "Встреча проведена, партнёры назвали свои задачи"
          monitoring.followUps = [followUp]
        }
        return monitoring
      })
  }

  /// Denominators for the indicators of learners and young specialists; enterprises have none in a
  /// school.
  var indicators: IndicatorBook {
    let learners = people.count { $0.role.kind == .learner } * 5 / 4 + 20
    let novices = people.count {
      $0.role.kind == .teacher && ($0.role.experienceYears ?? 99) <= 3
    }
    let numbers = [("KPI-1", learners), ("KPI-2", learners / 2), ("KPI-3", novices + 2)]
    return IndicatorBook(
      denominators: numbers.map { code, value in
        EnteredDenominator(
          of: IndicatorCode(text: code), in: year, value: value,
          date: MonthDay(month: 9, day: 20).date(in: year), source: "отчёт школы (вымышлен)")
      })
  }
}

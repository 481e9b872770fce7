import Wording

/// The meetings of some days, by what became of them.
struct MeetingFigures {
  /// Held.
  var held = 0
  /// Still ahead, today's among them.
  var ahead = 0
  /// Planned for a day that is over, and nobody said what became of them.
  var forgotten = 0
  /// Cancelled.
  var cancelled = 0

  /// All that were meant to take place and were not cancelled.
  var planned: Int { held + ahead + forgotten }

  /// Those of ``planned`` whose day is over, or that were held already.
  var plannedSoFar: Int { held + forgotten }

  /// Counts `meetings` as they stand on `date`.
  init(_ meetings: [Meeting] = [], on date: CalendarDate) {
    for meeting in meetings {
      switch meeting.state {
      case .held: held += 1
      case .cancelled: cancelled += 1
      case .planned where meeting.date < date: forgotten += 1
      case .planned: ahead += 1
      }
    }
  }
}

extension ReportMaker {
  /// The meetings in which a pair of the year takes part.
  var meetings: [Meeting] {
    let ids = Set(pairs.map(\.id))
    return records.programme.meetingRecords.meetings.filter { meeting in
      meeting.pairs.contains { ids.contains($0) }
    }
  }

  /// The meetings held against those planned, by month.
  public var meetingSection: ReportSection {
    var section = ReportSection("meetings", "Встречи наставников и наставляемых")
    let meetings = meetings
    guard !meetings.isEmpty else {
      section.blocks.append(
        .note(
          "Встреч этого года в данных нет."))
      return section
    }
    let byMonth = Dictionary(grouping: meetings, by: \.date.startOfMonth)
      .sorted { $0.key < $1.key }
      .map { month, meetings in
        (
          "\(MonthName.text(month.month).ru) \(month.year)",
          MeetingFigures(meetings, on: date)
        )
      }
    let total = MeetingFigures(meetings, on: date)
    let columns: [ReportGrid.Column] = [
      .init("month", "Месяц"), .init(number: "planned", "По плану"),
      .init(number: "held", "Проведено"), .init(number: "ahead", "Впереди"),
      .init(number: "forgotten", "Не отмечено"), .init(number: "cancelled", "Отменено"),
    ]
    section.blocks.append(
      .chart(
        ReportChart(
          "Проведённые встречи по месяцам", series: ["проведено"], target: "по плану",
          bars: byMonth.map { month, figures in
            ReportChart.Bar(
              month, [.number(figures.held)], target: .number(figures.planned),
              text: "\(figures.held) из \(figures.planned)")
          },
          grid: ReportGrid(
            "Встречи по месяцам", columns: columns,
            rows: byMonth.map { Self.row($0.0, $0.1) } + [Self.row("Всего", total)],
            hasTotal: true,
            source:
              "журнал встреч пар учебного года. По плану — все назначенные, кроме отменённых; "
              + "не отмечено — день прошёл, а что со встречей стало, не записано. "
              + "Нормы числа встреч в настройках нет, поэтому план — назначенные встречи"))))
    let overviews = overviews
    section.blocks.append(
      .facts(
        [
          .trouble(
            "silent", "Работающих пар без единой встречи",
            overviews.count { $0.last == nil && pool.pairs[$0.pair]?.state == .active },
            among: overviews.count),
          .trouble(
            "feedback", "Не сдано листов обратной связи",
            missingFeedback, among: overviews.count),
          .trouble(
            "plans", "Пар без индивидуального плана", overviews.count { $0.plan == nil },
            among: overviews.count),
        ],
        source:
          "журнал встреч и планы пар, которые работают или завершили работу; обратная связь — "
          + "обо всех проведённых встречах года"))
    return section
  }

  /// The sheets of feedback that are missing, those about pairs that have ended included.
  var missingFeedback: Int {
    records.programme.meetingRecords.missingFeedback(
      of: pool.pairs.filter { $0.year == pool.year }, on: date)
  }

  private static func row(_ name: String, _ figures: MeetingFigures) -> [ReportValue] {
    [
      .text(name), .number(figures.planned), .number(figures.held), .number(figures.ahead),
      .number(figures.forgotten), .number(figures.cancelled),
    ]
  }

  private static func hours(_ hours: Double) -> ReportValue {
    Int(exactly: hours).map { .number($0) } ?? .decimal(hours)
  }

  /// The trainings of mentors.
  public func training(naming: Bool) -> ReportSection {
    var section = ReportSection("training", "Обучение наставников")
    let settings = records.programme.organization.settings
    let trainings = records.trainings.filter { $0.year == year }
    let mentors = Set(pool.mentors.filter { $0.status == .active }.map(\.person))
    guard !trainings.isEmpty else {
      section.blocks.append(
        .note("Занятий этого года в данных нет."))
      return section
    }
    let trained = mentors.filter { id in
      trainings.contains { $0.completed(by: id, settings) != nil }
    }
    section.blocks = [
      .facts(
        [
          ReportFact("mentors", "Наставников в базе", .number(mentors.count)),
          ReportFact("trained", "Прошли обучение", .number(trained.count)),
          ReportFact(
            "percent", "Доля прошедших", .share(trained.count, of: mentors.count)),
        ],
        source: "журнал обучения и база наставников; прошёл — посетил занятия в объёме, которого "
          + "требует обучение (без своего объёма — \(settings.trainingHours) ч, настройка)"),
      .grid(
        ReportGrid(
          "Обучение в учебном году",
          columns: [
            .init("title", "Обучение"), .init(number: "sessions", "Занятий"),
            .init(number: "hours", "Часов нужно"), .init(number: "participants", "Записаны"),
            .init(number: "completed", "Прошли"),
          ],
          rows: trainings.map { training in
            [
              .text(words.printed(training.title, instead: "обучение", naming: naming)),
              .number(training.sessions.count), Self.hours(training.required(settings)),
              .number(training.participants.count),
              .number(training.participants.count { training.completed(by: $0, settings) != nil }),
            ]
          }, source: "журнал обучения")),
    ]
    let untrained = mentors.subtracting(trained).sorted()
    if naming, !untrained.isEmpty {
      section.blocks += [
        .subheading("Ещё не прошли обучение"),
        .items(untrained.map { ReportItem(label("\($0)", $0)) }),
      ]
    }
    return section
  }
}

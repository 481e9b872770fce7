import Wording

extension ReportMaker {
  /// The figures that a reader looks at first.
  var overview: ReportSection {
    let figures = Self.figures(of: measures)
    let meetings = MeetingFigures(meetings, on: date)
    let working = pairs.count { $0.state == .active }
    let completed = pairs.count { $0.state == .completed }
    return ReportSection(
      "overview", "Главное",
      [
        .paragraph(
          "Этап \(status.stage.rawValue) из 7: \(Self.lowered(status.stage.name.ru)) "
            + ProgrammeStage.allCases.map { $0 <= status.stage ? "●" : "○" }.joined()),
        .facts(
          [
            ReportFact("mentors", "Наставников участвует", .number(status.mentors)),
            ReportFact("mentees", "Наставляемых участвует", .number(status.mentees)),
            .part(
              "pairs", "Пар и групп работает или завершило работу", working + completed,
              of: pairs.count,
              working > 0 && completed > 0
                ? " (работают \(working), завершили \(completed))" : ""),
            .part(
              "meetings", "Встреч проведено", meetings.held, of: meetings.plannedSoFar,
              " к этому дню"),
            .part(
              "measures", "Мероприятий дорожной карты сделано", figures.done,
              of: figures.total - figures.skipped),
            .trouble("late", "Мероприятий просрочено", figures.late, among: figures.total),
            .trouble(
              "consents", "Участников без согласия", lacking.count, among: participants.count,
              note: "из \(participants.count)"),
            isClosed
              ? ReportFact("unpaired", "Остались без наставника", .number(status.waiting))
              : .trouble(
                "waiting", "Ждут наставника", status.waiting, among: pool.mentees.count),
          ],
          source:
            "базы, согласия, пары, встречи и дорожные карты учебного года; участвуют те, кто не "
            + "в архиве и не на паузе"),
      ])
  }

  /// What is as it should be, in sentences; only what the data show.
  var achievements: ReportSection {
    let figures = Self.figures(of: measures)
    let meetings = MeetingFigures(meetings, on: date)
    let working = pairs.count { $0.state == .active || $0.state == .completed }
    let awards = records.awards.count { $0.year == year }
    var items: [String] = []
    if figures.done > 0 {
      items.append(
        "Сделано мероприятий дорожной карты: \(figures.done) из "
          + "\(figures.total - figures.skipped).")
    }
    if !measures.isEmpty, figures.late == 0 { items.append("Просроченных мероприятий нет.") }
    if !participants.isEmpty, lacking.isEmpty {
      items.append("Согласия на обработку данных есть у всех участников.")
    }
    if working > 0 { items.append("Пар и групп работает или завершило работу: \(working).") }
    if meetings.held > 0 { items.append("Встреч проведено: \(meetings.held).") }
    if !pool.mentees.isEmpty, status.waiting == 0, !isClosed {
      items.append("Наставника не ждёт никто.")
    }
    if awards > 0 { items.append("Наград участникам: \(awards).") }
    return Self.list(
      "achievements", "Что получается", items, otherwise: "По данным пока ничего не видно.")
  }

  /// What is late or lacking, in sentences; only what the data show.
  var delays: ReportSection {
    let figures = Self.figures(of: measures)
    let meetings = MeetingFigures(meetings, on: date)
    let overviews = overviews
    let withoutPlan = overviews.count { $0.plan == nil }
    let owed = missingFeedback
    let longest = pool.waitingMentees(with: records.support).compactMap(\.days).max()
    let items: [String?] = [
      measures.isEmpty ? "Дорожной карты на этот год в данных нет." : nil,
      figures.late > 0 ? "Просрочено мероприятий дорожной карты: \(figures.late)." : nil,
      figures.withoutPaper > 0
        ? "Сделано без документа, которого требует формулировка: \(figures.withoutPaper)." : nil,
      lacking.isEmpty
        ? nil : "Нет действующего согласия: у \(lacking.count) из \(participants.count).",
      status.waiting > 0 && !isClosed
        ? "Ждут наставника: \(status.waiting)"
          + (longest.map { ", дольше всех — \($0) дн." } ?? ".") : nil,
      meetings.forgotten > 0
        ? "Не отмечено, состоялись ли встречи: \(meetings.forgotten)." : nil,
      owed > 0 ? "Не сдано листов обратной связи: \(owed)." : nil,
      withoutPlan > 0 ? "Пар без индивидуального плана: \(withoutPlan)." : nil,
    ]
    return Self.list(
      "delays", "Что отстаёт", items.compactMap(\.self), otherwise: "Отставаний нет.")
  }

  /// What is to be decided or done next, the most urgent first, under `title`; at most `limit` steps.
  ///
  /// Mistakes in the data are the curator's matter and stay out of other reports.
  func decisions(
    _ title: String, limit: Int = .max, withRepairs: Bool = false
  ) -> ReportSection {
    // In a year that is closed no pairs are made. Windows that are open for months are no matter of these days, whatever the status counts.
    let isAnyDue = measures.contains { $0.due != nil }
    let steps = status.nextSteps.filter { step in
      (withRepairs || !step.command.ru.hasPrefix("check "))
        && (isAnyDue || step.command.ru != "roadmap due")
        && !(isClosed && step.command.ru.hasPrefix("pair "))
    }
    return Self.list(
      "decisions", title, steps.prefix(limit).map { $0.text.ru + "." },
      otherwise: "Решений не требуется.")
  }

  static func list(
    _ code: String, _ title: String, _ items: [String], otherwise: String
  ) -> ReportSection {
    ReportSection(
      code, title,
      [items.isEmpty ? .paragraph(otherwise) : .items(items.map { ReportItem($0) })])
  }
}

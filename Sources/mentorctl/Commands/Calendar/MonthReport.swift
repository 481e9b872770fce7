import JSONStore
import MentorCore
import Wording

/// A month of roadmaps for people and programs.
struct MonthReport {
  private let plan: RoadmapMonth

  init(_ plan: RoadmapMonth) { self.plan = plan }

  /// The month in every form.
  var report: Report {
    Report(
      title: Phrase(ru: "Сроки: ", en: "Deadlines: ") + title,
      table: { table }, json: { json }, text: { text($0) })
  }

  private static let cellWidth = 10

  /// The grid with the list below, in at most eighty columns.
  private func text(_ settings: TextSettings) -> String {
    let width = min(80, settings.width)
    var lines = [settings.style.strong(settings(title)), ""]
    lines += grid(settings)
    lines += ["", settings(legend)]
    lines += list(plan.due, under: dueTitle, settings, width) { entry in
      guard let day = entry.mark.lastDay else { return "" }
      let weekday = WeekdayName.text(day.weekday.rawValue, .short)
      return String(day.day).padded(to: 2, aligned: .right) + " " + settings(weekday)
    }
    lines += list(plan.open, under: openTitle, settings, width) { entry in
      guard let last = entry.mark.window.to else { return "…" }
      return settings(Phrase(ru: "до \(last.numeric)", en: "to \(last)"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: The grid

  private var title: Phrase {
    let name = MonthName.text(plan.firstDay.month)
    let ru = name.ru.prefix(1).uppercased() + name.ru.dropFirst()
    return Phrase(ru: "\(ru) \(plan.firstDay.year)", en: "\(name.en) \(plan.firstDay.year)")
  }

  private func grid(_ settings: TextSettings) -> [String] {
    let names = Weekday.allCases.map { day in
      (" " + settings(WeekdayName.text(day.rawValue, .short))).padded(to: Self.cellWidth)
    }
    var lines = [settings.style.faint(("    " + names.joined()).withoutTrailingSpaces)]
    var cells = [String](
      repeating: String(repeating: " ", count: Self.cellWidth),
      count: plan.firstDay.weekday.rawValue - 1)
    for day in plan.days {
      cells.append(cell(of: day).padded(to: Self.cellWidth))
      if day.weekday == .sunday || day == plan.firstDay.endOfMonth {
        let week = String(day.isoWeek.week).padded(to: 2, aligned: .right)
        lines.append((week + "  " + cells.joined()).withoutTrailingSpaces)
        cells = []
      }
    }
    return lines
  }

  /// The number of the day, in brackets today, and its signs: ` 9*2!`, `[21]-`.
  private func cell(of day: CalendarDate) -> String {
    let number = String(day.day).padded(to: 2, aligned: .right)
    var text = day == plan.today ? "[\(number)]" : " \(number)"
    if plan.dayOff(on: day) != nil { text += "-" }
    var counts: [String: Int] = [:]
    for entry in plan.due(on: day) { counts[entry.mark.state.sign, default: 0] += 1 }
    for sign in ["!", "*", "+", "x"] {
      guard let count = counts[sign] else { continue }
      text += sign + (count > 1 ? String(min(count, 99)) : "")
    }
    return text.truncated(to: Self.cellWidth)
  }

  private var legend: Phrase {
    Phrase(
      ru: "* срок   ! просрочено   + выполнено   x отменено   - выходной   [ ] сегодня",
      en: "* deadline   ! overdue   + done   x skipped   - day off   [ ] today")
  }

  // MARK: The list

  private var dueTitle: Phrase {
    plan.due.isEmpty
      ? Phrase(ru: "Сроков в этом месяце нет.", en: "No deadlines in this month.")
      : Phrase(ru: "Сроки", en: "Deadlines")
  }

  private var openTitle: Phrase {
    Phrase(ru: "Идут и не кончаются в этом месяце", en: "Going on beyond this month")
  }

  private func list(
    _ entries: [RoadmapMonth.Entry], under title: Phrase, _ settings: TextSettings, _ width: Int,
    day: (RoadmapMonth.Entry) -> String
  ) -> [String] {
    guard !entries.isEmpty || title == dueTitle else { return [] }
    var lines = ["", settings.style.strong(settings(title))]
    let days = entries.map(day)
    let dayWidth = days.map(\.displayWidth).max() ?? 0
    let idWidth = entries.map { "\($0.measure.id)".displayWidth }.max() ?? 0
    for (entry, day) in zip(entries, days) {
      let head =
        day.padded(to: dayWidth) + "  " + entry.mark.state.sign + "  "
        + "\(entry.measure.id)".padded(to: idWidth) + "  "
      lines += (head + entry.measure.title.visible)
        .wrapped(at: width, indent: head.displayWidth)
    }
    return lines
  }

  // MARK: For programs

  /// Every window of the month as a row.
  private var table: ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(
          key: "from", title: Phrase(ru: "С", en: "From"), content: .date),
        ReportTable.Column(
          key: "to", title: Phrase(ru: "По", en: "Until"), content: .date),
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "title", title: Phrase(ru: "Мероприятие", en: "Measure")),
        ReportTable.Column(key: "state", title: Phrase(ru: "Состояние", en: "State")),
        ReportTable.Column(
          key: "responsible", title: Phrase(ru: "Ответственные", en: "Responsible")),
      ],
      rows: (plan.due + plan.open).map { entry in
        [
          .date(entry.mark.window.from), .date(entry.mark.window.to),
          Phrase(verbatim: "\(entry.measure.id)"), Phrase(verbatim: entry.measure.title),
          entry.mark.state.name,
          Phrase(verbatim: entry.measure.responsible.joined(separator: "; ")),
        ]
      },
      empty: Phrase(ru: "В этом месяце ничего нет.", en: "There is nothing in this month."))
  }

  /// The month with what ends in it and what goes on beyond it.
  private var json: JSON {
    [
      "month": .string(String(plan.firstDay.iso.prefix(7))),
      "due": .array(plan.due.map(Self.json)), "open": .array(plan.open.map(Self.json)),
    ]
  }

  private static func json(_ entry: RoadmapMonth.Entry) -> JSON {
    [
      "id": JSON(entry.measure.id), "title": .string(entry.measure.title),
      "responsible": JSON(entry.measure.responsible), "state": JSON(entry.mark.state),
      "window": ["from": JSON(entry.mark.window.from), "to": JSON(entry.mark.window.to)],
    ]
  }
}

extension MeasureInstance.State {
  /// The sign of the state in a text.
  fileprivate var sign: String {
    switch self {
    case .done: "+"
    case .overdue: "!"
    case .due, .upcoming, .continuing: "*"
    case .skipped: "x"
    }
  }
}

extension Phrase {
  /// A day as a cell of a table; empty where there is none.
  static func date(_ day: CalendarDate?) -> Phrase {
    day.map { Phrase(ru: $0.numeric, en: $0.iso) } ?? Phrase(verbatim: "")
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var withoutTrailingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

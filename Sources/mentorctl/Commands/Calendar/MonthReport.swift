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
      title: Phrase(ru: "Сроки: \(title.ru.lowercased())", en: "Deadlines: \(title.en)"),
      table: { table }, json: { json }, text: { text($0) })
  }

  /// What stands before the days of a week: its number and two spaces.
  private static let weekWidth = 4

  /// The columns of a day, as many as fit on a screen of `width` columns.
  private static func cellWidth(on width: Int) -> Int { min(10, max(5, (width - weekWidth) / 7)) }

  /// The grid with the list below, in at most eighty columns.
  private func text(_ settings: TextSettings) -> String {
    let width = min(80, settings.width)
    var lines = [settings.style.strong(settings(title)), ""]
    lines += grid(settings, cellWidth: Self.cellWidth(on: width))
    lines += [""] + legend(settings, width)
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

  private func grid(_ settings: TextSettings, cellWidth: Int) -> [String] {
    let names = Weekday.allCases.map { day in
      (" " + settings(WeekdayName.text(day.rawValue, .short))).padded(to: cellWidth)
    }
    var lines = [
      settings.style.faint(
        (String(repeating: " ", count: Self.weekWidth) + names.joined()).withoutTrailingSpaces)
    ]
    var cells = [String](
      repeating: String(repeating: " ", count: cellWidth),
      count: plan.firstDay.weekday.rawValue - 1)
    for day in plan.days {
      cells.append(cell(of: day, width: cellWidth).padded(to: cellWidth))
      if day.weekday == .sunday || day == plan.firstDay.endOfMonth {
        let week = String(day.isoWeek.week).padded(to: 2, aligned: .right)
        lines.append((week + "  " + cells.joined()).withoutTrailingSpaces)
        cells = []
      }
    }
    return lines
  }

  /// The number of the day, in brackets today, and its signs: ` 9*2!`, `[21]-`; on a narrow screen the
  /// signs without their numbers, and at last the one that presses most.
  private func cell(of day: CalendarDate, width: Int) -> String {
    let number = String(day.day).padded(to: 2, aligned: .right)
    let head = day == plan.today ? "[\(number)]" : " \(number)"
    let rest = plan.dayOff(on: day) == nil ? "" : "-"
    var counts: [String: Int] = [:]
    for entry in plan.due(on: day) { counts[entry.mark.state.sign, default: 0] += 1 }
    let signs = ["!", "*", "+", "x"].filter { counts[$0] != nil }
    let counted = signs.map { sign in
      sign + (counts[sign, default: 1] > 1 ? String(min(counts[sign, default: 1], 99)) : "")
    }
    let forms = [rest + counted.joined(), rest + signs.joined(), signs.first ?? rest]
    let room = width - head.count
    return head + (forms.first { $0.count <= room } ?? "")
  }

  private static let signs = [
    Phrase(ru: "* срок", en: "* deadline"), Phrase(ru: "! просрочено", en: "! overdue"),
    Phrase(ru: "+ выполнено", en: "+ done"), Phrase(ru: "x отменено", en: "x skipped"),
    Phrase(ru: "- выходной", en: "- day off"), Phrase(ru: "[ ] сегодня", en: "[ ] today"),
  ]

  /// What the signs mean, on as few lines as the width allows.
  private func legend(_ settings: TextSettings, _ width: Int) -> [String] {
    var lines: [String] = []
    for sign in Self.signs.map({ settings($0) }) {
      let longer = (lines.last ?? "") + "   " + sign
      if lines.isEmpty || longer.displayWidth > width {
        lines.append(sign)
      } else {
        lines[lines.count - 1] = longer
      }
    }
    return lines
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

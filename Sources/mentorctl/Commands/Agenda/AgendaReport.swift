import JSONStore
import MentorCore
import Wording

/// What is due or overdue, for people and programs.
struct AgendaReport {
  let entries: [AgendaEntry]
  let today: CalendarDate
  var daysAhead = 14

  /// One table of all entries; `empty` stands in place of none.
  func report(titled title: Phrase, empty: Phrase) -> Report {
    Report(
      title: title,
      table: { table(rows: entries.map { Row($0) }, empty: empty).dropping("group") },
      json: { ["measures": .array(entries.map(json))] })
  }

  /// The entries under headings; `empty` stands in place of none.
  func report(by grouping: AgendaGrouping?, titled title: Phrase, empty: Phrase) -> Report {
    let groups = entries.grouped(by: grouping, on: today, within: daysAhead)
    return Report(
      title: title,
      table: {
        table(
          rows: groups.flatMap { group in group.entries.map { Row($0, in: group.key) } },
          empty: empty)
      },
      json: {
        guard grouping != nil else { return ["measures": .array(entries.map(json))] }
        return [
          "groups": .array(
            groups.map { group in
              [
                "group": .string(group.key), "title": .string(group.title.ru),
                "measures": .array(group.entries.map(json)),
              ]
            })
        ]
      },
      text: { settings in
        guard !groups.isEmpty else { return settings(empty) + "\n" }
        return groups.map { group in
          settings.style.strong(
            "\(settings(group.title).visible) (\(group.entries.count))") + "\n"
            + TextTable(
              table(
                rows: group.entries.withMissedTogether().map { Row($0.entry, earlier: $0.earlier) },
                empty: empty
              ).dropping("group"), settings
            ).text
        }.joined(separator: "\n")
      })
  }

  /// A line of the table.
  private struct Row {
    let entry: AgendaEntry
    let group: String
    /// How many missed windows of the measure it stands for beside its own.
    let earlier: Int

    init(_ entry: AgendaEntry, in group: String = "", earlier: Int = 0) {
      self.entry = entry
      self.group = group
      self.earlier = earlier
    }

    var code: Phrase {
      earlier == 0
        ? Phrase(verbatim: entry.code)
        : Phrase(ru: "\(entry.code) и ещё \(earlier)", en: "\(entry.code) and \(earlier) more")
    }
  }

  private func table(rows: [Row], empty: Phrase) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "group", title: Phrase(ru: "Группа", en: "Group")),
        ReportTable.Column(key: "until", title: Phrase(ru: "До", en: "Until"), content: .date),
        ReportTable.Column(key: "weekday", title: Phrase(ru: "День", en: "Day")),
        ReportTable.Column(
          key: "days", title: Phrase(ru: "Дней", en: "Days"), alignment: .right),
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "title", title: Phrase(ru: "Мероприятие", en: "Measure")),
        ReportTable.Column(
          key: "responsible", title: Phrase(ru: "Ответственные", en: "Responsible")),
      ],
      rows: rows.map { row in
        let entry = row.entry
        let measure = entry.instance.measure
        return [
          Phrase(verbatim: row.group), Phrase(ru: entry.lastDay.numeric, en: entry.lastDay.iso),
          entry.weekday, .number(today.days(to: entry.lastDay)), row.code,
          Phrase(verbatim: measure.title),
          Phrase(verbatim: measure.responsible.joined(separator: "; ")),
        ]
      }, empty: empty)
  }

  private func json(_ entry: AgendaEntry) -> JSON {
    let measure = entry.instance.measure
    guard case .object(let members) = entry.instance.json(on: today) else { return .null }
    return .object(
      members + [
        JSON.Member(
          "term", JSON(AgendaTerm(of: entry.lastDay, on: today, within: daysAhead))),
        JSON.Member("number", JSON(measure.number)),
        JSON.Member("section", JSON(entry.section?.title)),
        JSON.Member("stage", JSON(measure.stage?.rawValue)),
        JSON.Member("roadmap", .string(entry.roadmap.title)),
      ])
  }
}

extension AgendaEntry {
  /// The code by which `roadmap done` knows the entry: the window too where there are several.
  var code: String {
    let deadline = instance.measure.deadline
    return deadline.windows.count > 1 || deadline.recurrence != nil
      ? "\(instance.id)" : "\(instance.measure.id)"
  }

  /// The weekday in short, and that it is a day off; what the plan says where the day was moved.
  var weekday: Phrase {
    let name = WeekdayName.text(lastDay.weekday.rawValue, .short)
    guard let reason = instance.dayOff else { return name }
    if instance.isMoved, let printed = instance.lastDay {
      let short = printed.numeric.prefix(5)
      return name + Phrase(ru: ", в плане \(short)", en: ", plan: \(printed.iso.dropFirst(5))")
    }
    if case .holiday = reason { return name + Phrase(ru: ", праздник", en: ", holiday") }
    return name + Phrase(ru: ", вых.", en: ", off")
  }
}

extension ReportTable {
  /// The table without the column `key`.
  func dropping(_ key: String) -> ReportTable {
    guard let index = columns.firstIndex(where: { $0.key == key }) else { return self }
    return ReportTable(
      columns: columns.enumerated().filter { $0.offset != index }.map(\.element),
      rows: rows.map { row in row.enumerated().filter { $0.offset != index }.map(\.element) },
      empty: empty)
  }
}

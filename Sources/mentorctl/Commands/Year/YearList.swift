import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl year list`.
struct YearList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать учебные годы программы.", en: "List the school years."),
    examples: [
      Example("mentorctl year list", Phrase(ru: "Какие годы открыты.", en: "Which years are open."))
    ])

  func run(in context: AppContext) throws -> Answer {
    let (report, notes) = try context.read { snapshot throws(WorkspaceError) in
      YearReport(
        organization: try snapshot.load(.organization), mentors: try snapshot.load(.mentors),
        mentees: try snapshot.load(.mentees), pairs: try snapshot.load(.pairs))
    }
    return Answer(report: report.report, notes: notes)
  }
}

/// School years as people and programs see them.
struct YearReport {
  let organization: Organization
  let mentors: RecordSet<Mentor>
  let mentees: RecordSet<Mentee>
  let pairs: RecordSet<Pair>

  /// The years that were opened or have profiles or pairs, the earliest first.
  private var years: [SchoolYear] {
    Set(
      organization.years.map(\.year) + mentors.map(\.year) + mentees.map(\.year)
        + pairs.map(\.year) + [organization.currentYear].compactMap(\.self)
    ).sorted { $0.firstYear < $1.firstYear }
  }

  /// The list.
  var report: Report {
    Report(
      title: Phrase(ru: "Учебные годы", en: "School years"), table: { table },
      json: { ["years": .array(years.map(json))] })
  }

  private func state(of year: SchoolYear) -> Phrase {
    if let date = organization.closing(of: year) {
      return Phrase(ru: "закрыт \(date.numeric)", en: "closed on \(date)")
    }
    return year == organization.currentYear
      ? Phrase(ru: "открыт, текущий", en: "open, current") : Phrase(ru: "открыт", en: "open")
  }

  private var table: ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "year", title: Phrase(ru: "Год", en: "Year")),
        ReportTable.Column(key: "state", title: Phrase(ru: "Состояние", en: "State")),
        ReportTable.Column(
          key: "mentors", title: Phrase(ru: "Наставников", en: "Mentors"), alignment: .right),
        ReportTable.Column(
          key: "mentees", title: Phrase(ru: "Наставляемых", en: "Mentees"), alignment: .right),
        ReportTable.Column(key: "pairs", title: Phrase(ru: "Пар", en: "Pairs"), alignment: .right),
        ReportTable.Column(
          key: "completed", title: Phrase(ru: "Завершено", en: "Completed"), alignment: .right),
      ],
      rows: years.map { year in
        [
          Phrase(verbatim: year.jsonText), state(of: year),
          .number(mentors.count { $0.year == year }), .number(mentees.count { $0.year == year }),
          .number(pairs.count { $0.year == year }),
          .number(pairs.count { $0.year == year && $0.state == .completed }),
        ]
      },
      empty: Phrase(
        ru: "Учебных лет ещё нет. Откройте: mentorctl year new 2026/27.",
        en: "There are no school years yet. Open one: mentorctl year new 2026/27."))
  }

  private func json(_ year: SchoolYear) -> JSON {
    let mark = organization.years.first { $0.year == year }
    return [
      "year": JSON(year), "isCurrent": .bool(year == organization.currentYear),
      "opened": JSON(mark?.opened), "closed": JSON(mark?.closed),
      "mentors": JSON(mentors.count { $0.year == year }),
      "mentees": JSON(mentees.count { $0.year == year }),
      "pairs": JSON(pairs.count { $0.year == year }),
      "completed": JSON(pairs.count { $0.year == year && $0.state == .completed }),
    ]
  }
}

import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl kpi show`.
struct IndicatorShow: Command {
  static let about = About(
    "show", Phrase(ru: "Показать показатели за год.", en: "Show the indicators of the year."),
    discussion: Phrase(
      ru:
        "Показатель — это 100 × числитель ÷ знаменатель. Числитель программа считает по записям, "
        + "знаменатель вносят с датой и источником (kpi denominator): из списка участников его не "
        + "выводят. Без знаменателя показателя нет. Цель — та, что стоит за календарный год, в "
        + "котором учебный год кончается.",
      en:
        "An indicator is 100 × numerator ÷ denominator. The numerator is counted from the records, the "
        + "denominator entered with date and source (kpi denominator): it is never derived from the "
        + "list of participants. Without one there is no value. The target is that of the calendar year "
        + "in which the school year ends."),
    examples: [
      Example(
        "mentorctl kpi show", Phrase(ru: "Все показатели года.", en: "All of the year.")),
      Example(
        "mentorctl kpi --json", Phrase(ru: "То же для сценария.", en: "The same for a script.")),
    ])

  @Option(
    "indicator",
    Phrase(ru: "Только этот показатель; можно повторять.", en: "Only this one; repeatable."))
  var chosen: [IndicatorCode]

  func run(in context: AppContext) throws -> Answer {
    let (readings, notes) = try context.read { snapshot throws(WorkspaceError) in
      let year = try context.year(snapshot.load(.organization))
      return try snapshot.indicators(chosen, in: [year])
    }
    let report = IndicatorReport(context: context)
    return Answer(report: report.table(readings), notes: notes + report.remarks(readings))
  }
}

/// The command `mentorctl kpi trend`.
struct IndicatorTrend: Command {
  static let about = About(
    "trend",
    Phrase(
      ru: "Показать показатели по учебным годам.", en: "Show the indicators year by year."),
    examples: [
      Example(
        "mentorctl kpi trend --indicator KPI-1",
        Phrase(ru: "Один показатель за все годы.", en: "One indicator in every year."))
    ])

  @Option(
    "indicator",
    Phrase(ru: "Только этот показатель; можно повторять.", en: "Only this one; repeatable."))
  var chosen: [IndicatorCode]

  func run(in context: AppContext) throws -> Answer {
    let (readings, notes) = try context.read { snapshot throws(WorkspaceError) in
      let organization = try snapshot.load(.organization)
      var years = Set(organization.years.map(\.year) + [try context.year(organization)])
      years.formUnion(try snapshot.load(.mentors).map(\.year))
      years.formUnion(try snapshot.load(.mentees).map(\.year))
      return try snapshot.indicators(chosen, in: years.sorted())
    }
    let report = IndicatorReport(context: context)
    return Answer(report: report.trend(readings), notes: notes + report.remarks(readings))
  }
}

/// The command `mentorctl kpi export`.
struct IndicatorExport: Command {
  static let about = About(
    "export",
    Phrase(
      ru: "Выгрузить показатели с правилами и источниками.",
      en: "Export the indicators with rules and sources."),
    discussion: Phrase(
      ru: "Без --format получается CSV для Excel.", en: "Without --format it is CSV for Excel."),
    examples: [
      Example(
        "mentorctl kpi export -o показатели.csv",
        Phrase(ru: "Таблица для отчёта.", en: "A table for a report.")),
      Example(
        "mentorctl kpi export --format xlsx -o kpi.xlsx",
        Phrase(ru: "То же как книга Excel.", en: "The same as a workbook.")),
    ])

  func run(in context: AppContext) throws -> Answer {
    let (readings, notes) = try context.read { snapshot throws(WorkspaceError) in
      try snapshot.indicators(in: [context.year(snapshot.load(.organization))])
    }
    let indicators = IndicatorReport(context: context)
    var report = indicators.export(readings)
    report.preferredFormat = .csv
    report.isForSpreadsheet = true
    return Answer(report: report, notes: notes + indicators.remarks(readings))
  }
}

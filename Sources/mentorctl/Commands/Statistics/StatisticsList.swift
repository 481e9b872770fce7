import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl fsn forms`.
struct StatisticsList: Command {
  static let about = About(
    "forms", Phrase(ru: "Показать формы.", en: "List the forms."),
    aliases: ["list"],
    examples: [
      Example(
        "mentorctl fsn forms",
        Phrase(ru: "Какие формы есть и заморожены.", en: "Which forms there are, and frozen ones."))
    ])

  func run(in context: AppContext) throws -> Answer {
    let (forms, notes) = try context.read { snapshot throws(WorkspaceError) in
      try snapshot.statisticsForms()
    }
    return Answer(
      report: Report(
        title: Phrase(ru: "Формы статистики", en: "Statistical forms"),
        table: { Self.table(forms) },
        json: { ["forms": .array(forms.map(Self.json))] }),
      notes: notes)
  }

  private static func table(_ forms: [KnownStatisticsForm]) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "code", title: Phrase(ru: "Код", en: "Code")),
        ReportTable.Column(key: "title", title: Phrase(ru: "Название", en: "Title")),
        ReportTable.Column(key: "period", title: Phrase(ru: "Период", en: "Period")),
        ReportTable.Column(key: "origin", title: Phrase(ru: "Откуда", en: "From")),
        ReportTable.Column(
          key: "cells", title: Phrase(ru: "Ячеек", en: "Cells"), alignment: .right),
        ReportTable.Column(
          key: "unmapped", title: Phrase(ru: "Без правила", en: "Unmapped"), alignment: .right),
        ReportTable.Column(key: "frozen", title: Phrase(ru: "Заморожена", en: "Frozen")),
      ],
      rows: forms.map { known in
        let plan = known.form.plan
        return [
          Phrase(verbatim: "\(known.form.code)"),
          Phrase(verbatim: known.form.title)
            + (known.form.isFictitious
              ? Phrase(ru: " (вымышленная)", en: " (invented)") : Phrase(verbatim: "")),
          known.form.period == .schoolYear
            ? Phrase(ru: "учебный год", en: "school year")
            : Phrase(ru: "календарный год", en: "calendar year"),
          Phrase(verbatim: origin(known)), .number(plan.count),
          .number(plan.count { $0.source == nil }),
          Phrase(verbatim: known.frozenYears.map(String.init).joined(separator: ", ")),
        ]
      })
  }

  private static func origin(_ known: KnownStatisticsForm) -> String {
    known.isOwn ? "fsn/\(known.form.code).json" : "mentorctl"
  }

  private static func json(_ known: KnownStatisticsForm) -> JSON {
    let plan = known.form.plan
    return [
      "code": .string("\(known.form.code)"), "title": .string(known.form.title),
      "period": .string(known.form.period.rawValue), "isOwn": .bool(known.isOwn),
      "isFictitious": .bool(known.form.isFictitious), "cells": JSON(plan.count),
      "unmapped": JSON(plan.count { $0.source == nil }), "frozen": JSON(known.frozenYears),
    ]
  }
}

import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl fsn diff`.
struct StatisticsDiff: Command {
  static let about = About(
    "diff", Phrase(ru: "Показать, почему числа изменились.", en: "Show why numbers changed."),
    discussion: Phrase(
      ru:
        "Сравнивает нынешние данные с замороженной формой того же года, а с --with 2025/26 — с формой "
        + "другого года, замороженной или посчитанной. По каждой ячейке: было, стало, кто пришёл, кто ушёл "
        + "и почему.",
      en:
        "Compares the data as they are with the frozen form of the same year, with --with 2025/26 with the "
        + "form of another year, frozen or counted. For each cell: before, now, who came, who went and why."
    ),
    examples: [
      Example(
        "mentorctl fsn diff REGION",
        Phrase(ru: "Что изменилось со сдачи.", en: "What changed since it was handed in.")),
      Example(
        "mentorctl fsn diff REGION --with 2025/26",
        Phrase(ru: "С прошлым годом.", en: "With the year before.")),
    ],
    exitStatuses: [ExitStatusNote(1, Phrase(ru: "Есть отличия.", en: "Something differs."))])

  @OptionGroup var naming: StatisticsFormArgument

  @Option(
    "with", value: ValueName(ru: "frozen или год", en: "frozen or year"),
    Phrase(
      ru: "С чем сравнить: frozen или учебный год.",
      en: "With what to compare: frozen or a school year."))
  var other: ComparedFilling = .frozen

  func run(in context: AppContext) throws -> Answer {
    let (report, notes) = try context.read { snapshot throws(WorkspaceError) in
      let year = try context.year(snapshot.load(.organization))
      let form = try snapshot.statisticsForm(naming.code)
      let scene = try snapshot.statistics(form, in: year)
      let earlier = try earlier(of: form, year, from: &snapshot)
      return FormDifferenceReport(
        differences: scene.differences(from: earlier), scene: scene, earlier: earlier.filled,
        context: context)
    }
    return Answer(
      report: report.report, notes: notes, status: report.differences.isEmpty ? .done : .no)
  }

  private func earlier(
    of form: StatisticsForm, _ year: SchoolYear, from source: inout some ByteSource
  ) throws(WorkspaceError) -> EarlierFilling {
    let other = other.year ?? year
    if let frozen = try source.frozenForm(form.code, in: other) { return EarlierFilling(frozen) }
    guard other != year else {
      throw .domain(StatisticsError.notFrozen(form.code, form.yearName(year)))
    }
    return EarlierFilling(try source.statistics(form, in: other))
  }
}

/// With what a form is compared.
struct ComparedFilling: ArgumentValue {
  /// The school year; `nil` for the year of the run, as it was frozen.
  let year: SchoolYear?

  static let frozen = ComparedFilling(year: nil)

  private init(year: SchoolYear?) { self.year = year }

  init(argument: String) throws(ArgumentProblem) {
    if ["frozen", "замороженная", "заморозка"].contains(argument.lowercased()) {
      self = .frozen
    } else {
      self.init(year: try SchoolYear(argument: argument))
    }
  }

  static var valueName: ValueName { ValueName(ru: "frozen или год", en: "frozen or year") }
}

/// What changed in a form as people and programs see it.
struct FormDifferenceReport {
  let differences: [CellDifference]
  let scene: StatisticsScene
  let earlier: FilledForm
  let context: AppContext

  var report: Report {
    Report(title: heading, table: { table }, json: { json }, text: { text($0) })
  }

  private var heading: Phrase {
    let form = scene.form
    let before = earlier.form.yearName(earlier.year)
    let now = form.yearName(scene.year)
    let frozen = earlier.frozen.map {
      Phrase(ru: ", заморожена \($0.on.numeric)", en: ", frozen on \($0.on)")
    }
    return Phrase(verbatim: "\(form.code): \(before)") + (frozen ?? Phrase(verbatim: ""))
      + Phrase(ru: " → \(now), по нынешним данным", en: " → \(now), from the data as they are")
  }

  /// The record with the name of whom it belongs to.
  private func label(_ id: RecordIdentifier) -> String {
    let names = scene.people(behind: id).map { context.shown($0) }.filter { !$0.isEmpty }
    return names.isEmpty ? "\(id)" : "\(id) \(names.joined(separator: ", "))"
  }

  private func shown(_ value: CellValue?) -> Phrase {
    context.shown(value).isEmpty ? Phrase(verbatim: "—") : context.phrase(value)
  }

  /// That only one of the fillings has the cell; `nil` where both have it.
  private func presence(_ cell: CellDifference) -> Phrase? {
    switch cell.presence {
    case .both: nil
    case .onlyBefore: Phrase(ru: "ячейки больше нет", en: "the form has the cell no more")
    case .onlyNow: Phrase(ru: "ячейки раньше не было", en: "the form did not have the cell before")
    }
  }

  private func text(_ settings: TextSettings) -> String {
    let width = min(settings.width, 100)
    var lines = [settings.style.strong(settings(heading))]
    lines.append(settings(FilledFormReport(filled: scene.filled, context: context).period))
    for cell in differences {
      lines.append("")
      let values = shown(cell.old) + Phrase(verbatim: " → ") + shown(cell.new)
      lines += "\(cell.plan.address) \(cell.plan.row): \(cell.plan.column): \(settings(values))"
        .visible.wrapped(at: width, indent: 4)
      if let presence = presence(cell) { lines.append("  " + settings(presence)) }
      if let old = cell.oldSource {
        let words = Phrase(ru: "  было задано: ", en: "  it held: ") + old.words
        lines += settings(words).wrapped(at: width, indent: 4)
      }
      for (sign, moves) in [("−", cell.went), ("+", cell.came)] {
        for move in moves {
          lines += "  \(sign) \(label(move.id)): \(settings(move.reason))".visible
            .wrapped(at: width, indent: 6)
        }
      }
    }
    if differences.isEmpty {
      lines.append(settings(Phrase(ru: "Отличий нет.", en: "Nothing differs.")))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private var table: ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "cell", title: Phrase(ru: "Ячейка", en: "Cell")),
        ReportTable.Column(key: "column", title: Phrase(ru: "Графа", en: "Column")),
        ReportTable.Column(
          key: "old", title: Phrase(ru: "Было", en: "Before"), alignment: .right),
        ReportTable.Column(key: "new", title: Phrase(ru: "Стало", en: "Now"), alignment: .right),
        ReportTable.Column(key: "went", title: Phrase(ru: "Ушли", en: "Went")),
        ReportTable.Column(key: "came", title: Phrase(ru: "Пришли", en: "Came")),
      ],
      rows: differences.map { cell in
        [
          Phrase(verbatim: "\(cell.plan.address)"), Phrase(verbatim: cell.plan.column),
          shown(cell.old), shown(cell.new), presence(cell) ?? words(cell.went),
          words(cell.came),
        ]
      },
      empty: Phrase(ru: "Отличий нет.", en: "Nothing differs."))
  }

  private func words(_ moves: [CellDifference.Move]) -> Phrase {
    moves.map { Phrase(verbatim: "\(label($0.id)): ") + $0.reason }.joined(separator: "; ")
  }

  private var json: JSON {
    let move = { (move: CellDifference.Move) -> JSON in
      ["id": .string("\(move.id)"), "reason": .string(move.reason.ru)]
    }
    return [
      "form": .string("\(scene.form.code)"),
      "before": .string(earlier.form.yearName(earlier.year)),
      "year": .string(scene.form.yearName(scene.year)),
      "asOf": .string(scene.base.day.iso), "frozen": JSON(earlier.frozen?.on),
      "cells": .array(
        differences.map { cell in
          .object(
            cell.plan.address.members + [
              JSON.Member("old", context.json(cell.old)),
              JSON.Member("new", context.json(cell.new)),
              JSON.Member("oldSource", JSON(cell.oldSource?.jsonText)),
              JSON.Member("presence", .string(cell.presence.rawValue)),
              JSON.Member("went", .array(cell.went.map(move))),
              JSON.Member("came", .array(cell.came.map(move))),
            ])
        }),
    ]
  }
}

import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// A round or a school year that is compared with another.
struct ComparedReference: ArgumentValue {
  let year: SchoolYear?
  let round: RoundReference?

  init(argument: String) throws(ArgumentProblem) {
    if let year = try? SchoolYear(typed: argument) {
      (self.year, round) = (year, nil)
    } else {
      (year, round) = (nil, try RoundReference(argument: argument))
    }
  }

  static var valueName: ValueName { ValueName(ru: "мониторинг или год", en: "round or year") }
}

/// The command `mentorctl monitoring compare`.
struct MonitoringCompare: Command {
  static let about = About(
    "compare",
    Phrase(
      ru: "Сравнить два мониторинга или два учебных года.",
      en: "Compare two rounds or two school years."),
    discussion: Phrase(
      ru:
        "Без слов сравниваются входной и итоговый мониторинги года; за год стоит итоговый. Средние здесь — по "
        + "всем ответившим, а не по одним и тем же людям: как изменились те же люди, показывает monitoring "
        + "report. Лист куратора — последний полный. Отметки на разных шкалах не сравниваются.",
      en:
        "Without words the input and the final round of the year are compared; a year stands for its final "
        + "round. Means are those of all who answered, not of the same people: monitoring report tells how the "
        + "same people changed. The curator's sheet is the last complete one. Marks on different scales are not "
        + "compared."),
    examples: [
      Example(
        "mentorctl monitoring compare input final",
        Phrase(ru: "Два мониторинга года.", en: "Two rounds of a year.")),
      Example(
        "mentorctl monitoring compare 2025/26 2026/27",
        Phrase(ru: "Два года.", en: "Two years.")),
    ])

  @Argument("what", Phrase(ru: "Два мониторинга или два года.", en: "Two rounds or two years."))
  var sides: [ComparedReference]

  func validate() throws(UsageError) {
    let years = sides.count { $0.year != nil }
    guard sides.isEmpty || (sides.count == 2 && years != 1) else {
      throw UsageError(
        Phrase(
          ru: "сравниваются два мониторинга или два года",
          en: "two rounds or two years are compared"),
        hint: Phrase(
          ru: "Например: mentorctl monitoring compare input final.",
          en: "For example: mentorctl monitoring compare input final."))
    }
  }

  func run(in context: AppContext) throws -> Answer {
    let ((scene, comparison), notes) = try context.read { snapshot throws(WorkspaceError) in
      let year = try context.year(snapshot.load(.organization))
      guard sides.count == 2 else {
        let scene = try MonitoringScene(&snapshot, year, context)
        return (
          scene,
          MonitoringComparison(
            MonitoringFigures(.input, in: scene.records),
            MonitoringFigures(.final, in: scene.records))
        )
      }
      let first = try Self.figures(sides[0], year, &snapshot, context)
      let second = try Self.figures(sides[1], year, &snapshot, context)
      return (second.scene, MonitoringComparison(first.figures, second.figures))
    }
    return Answer(
      report: Self.report(comparison, scene), notes: notes + [SmallGroup.remark])
  }

  private static func figures(
    _ side: ComparedReference, _ year: SchoolYear, _ snapshot: inout Snapshot,
    _ context: AppContext
  ) throws(WorkspaceError) -> (scene: MonitoringScene, figures: MonitoringFigures) {
    if let year = side.year {
      let scene = try MonitoringScene(&snapshot, year, context)
      return (scene, MonitoringFigures(.final, in: scene.records, ofYear: true))
    }
    if let kind = side.round?.namedKind {
      let scene = try MonitoringScene(&snapshot, year, context)
      return (scene, MonitoringFigures(kind, in: scene.records))
    }
    let round = try side.round.round(in: try snapshot.load(.monitoring), year)
    let scene = try MonitoringScene(&snapshot, round.year, context)
    return (scene, MonitoringFigures(round.kind, in: scene.records))
  }

  /// A figure of `part`; points and counts are whole numbers.
  private static func value(
    _ value: Double?, _ part: MonitoringFigures.Part, signed isSigned: Bool = false,
    _ reader: Reader
  ) -> Phrase {
    guard reader == .person else {
      guard let value else { return Phrase(verbatim: "") }
      return part == .quality || part == .counts ? .number(Int(value)) : .decimal(value)
    }
    guard part == .quality || part == .counts, let value else {
      return .decimal(value, signed: isSigned)
    }
    return isSigned ? .signed(Int(value)) : .number(Int(value))
  }

  /// Who reads the table: a person, who sees dashes and signs, or a program, which takes numbers alone.
  private enum Reader {
    case person, program
  }

  private static func report(
    _ comparison: MonitoringComparison, _ scene: MonitoringScene
  ) -> Report {
    func table(_ reader: Reader) -> ReportTable {
      ReportTable(
        columns: [
          ReportTable.Column(key: "part", title: Phrase(ru: "Часть", en: "Part")),
          ReportTable.Column(key: "form", title: Phrase(ru: "Форма", en: "Form")),
          ReportTable.Column(key: "role", title: Phrase(ru: "Роль", en: "Role")),
          ReportTable.Column(key: "figure", title: Phrase(ru: "Показатель", en: "Figure")),
          ReportTable.Column(key: "first", title: comparison.first, alignment: .right),
          ReportTable.Column(key: "second", title: comparison.second, alignment: .right),
          ReportTable.Column(
            key: "difference", title: Phrase(ru: "Разность", en: "Difference"), alignment: .right),
        ],
        rows: comparison.lines.map { line in
          let figure = line.figure
          return [
            figure.part.name,
            figure.form.map { scene.name(of: $0) } ?? Phrase(verbatim: ""),
            figure.role?.name ?? Phrase(verbatim: ""), figure.title,
            value(line.first, figure.part, reader), value(line.second, figure.part, reader),
            line.isIncomparable
              ? Phrase(ru: "разные шкалы", en: "different scales")
              : value(line.difference, figure.part, signed: true, reader),
          ]
        },
        empty: Phrase(ru: "Сравнивать нечего.", en: "There is nothing to compare."))
    }
    return Report(
      title: Phrase(ru: "Сравнение мониторингов", en: "Rounds compared"),
      table: { table(.program) },
      json: {
        [
          "first": .string(comparison.first.ru), "second": .string(comparison.second.ru),
          "figures": .array(
            comparison.lines.map { line in
              [
                "part": .string(line.figure.part.rawValue), "key": .string(line.figure.key),
                "form": JSON(line.figure.form?.text), "role": JSON(line.figure.role?.rawValue),
                "title": .string(line.figure.title.ru), "first": JSON(line.first),
                "second": JSON(line.second), "difference": JSON(line.difference),
                "comparable": .bool(!line.isIncomparable),
              ]
            }),
        ]
      }, text: { TextTable(table(.person), $0).text })
  }
}

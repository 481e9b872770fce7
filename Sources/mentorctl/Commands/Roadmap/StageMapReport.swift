import JSONStore
import MentorCore
import Wording

/// Roadmaps against the stages of the target model, for people and programs.
struct StageMapReport {
  let maps: [StageMap]
  let missingOnly: Bool

  /// What the judgement rests on.
  static let reservation = Phrase(
    ru:
      "набор мероприятий этапа и слова, по которым они узнаются, — значение по умолчанию, а не норма",
    en: "what a stage usually has, and the words by which it is known, are the program's default, "
      + "no norm")

  var report: Report {
    Report(
      title: Phrase(
        ru: "Дорожные карты по этапам целевой модели", en: "Roadmaps by stages of the target model"),
      table: { table }, json: { ["roadmaps": .array(maps.map(json))] }, text: text)
  }

  // MARK: Text

  private func text(_ settings: TextSettings) -> String {
    guard !maps.isEmpty else {
      return settings(
        Phrase(
          ru: "Дорожных карт нет. Прочитать: mentorctl roadmap import ФАЙЛ",
          en: "There are no roadmaps. To read one: mentorctl roadmap import FILE")) + "\n"
    }
    return maps.map { lines(of: $0, settings).joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  private func lines(of map: StageMap, _ settings: TextSettings) -> [String] {
    var lines = "\(map.roadmap.id)  \(map.roadmap.title.visible)"
      .wrapped(at: settings.width, indent: 5)
    for coverage in map.stages where !missingOnly || !coverage.missing.isEmpty {
      lines.append("")
      lines += stage(coverage, of: map, settings)
    }
    if !map.unplaced.isEmpty, !missingOnly {
      lines.append("")
      lines.append(
        settings.style.strong(
          settings(
            Phrase(
              ru: "Ни к одному этапу не отнесены: \(map.unplaced.count)",
              en: "Outside of all stages: \(map.unplaced.count)"))))
      lines += map.unplaced.flatMap { measure($0, of: map, settings) }
    }
    lines.append("")
    lines += settings(Self.total(map)).wrapped(at: settings.width, indent: 2)
    return lines
  }

  private func stage(
    _ coverage: StageCoverage, of map: StageMap, _ settings: TextSettings
  ) -> [String] {
    let name = coverage.stage.name
    let here = coverage.items.count - coverage.missing.count
    var lines = settings.style.strong(
      "\(coverage.stage.rawValue). \(settings(name))"
        + settings(
          Phrase(
            ru: ": есть \(here) из \(coverage.items.count)",
            en: ": \(here) of \(coverage.items.count) are there"))
    ).wrapped(at: settings.width, indent: 3)
    if !missingOnly {
      if coverage.measures.isEmpty {
        lines.append(
          "  " + settings(Phrase(ru: "мероприятий этапа нет", en: "no measures of this stage")))
      }
      lines += coverage.measures.flatMap { measure($0, of: map, settings) }
      let served = coverage.items.filter { !$0.servedBy.isEmpty }
      lines += list(
        Phrase(ru: "есть: ", en: "there: "),
        served.map { item in
          let ids = item.servedBy.prefix(3).map { "\($0)" }.joined(separator: ", ")
          let more = item.servedBy.count > 3 ? " …" : ""
          return item.typical.name + Phrase(verbatim: " (\(ids)\(more))")
        }, settings)
    }
    lines += list(
      Phrase(ru: "нет:  ", en: "missing: "), coverage.missing.map(\.name), settings)
    return lines
  }

  private func list(_ title: Phrase, _ names: [Phrase], _ settings: TextSettings) -> [String] {
    guard !names.isEmpty else { return [] }
    return ("  " + settings(title) + settings(names.joined(separator: "; ")))
      .wrapped(at: settings.width, indent: 8)
  }

  private func measure(
    _ entry: StagedMeasure, of map: StageMap, _ settings: TextSettings
  ) -> [String] {
    var remarks: [Phrase] = []
    switch entry.confidence {
    // Where no heading names a stage, the total says so once.
    case .wording where map.roadmap.sections.contains { $0.stage != nil }:
      remarks.append(Phrase(ru: "по словам", en: "by its words"))
    case .entered: remarks.append(Phrase(ru: "указано вручную", en: "entered by hand"))
    case .heading, .wording, .none: break
    }
    if let other = entry.otherStage {
      remarks.append(
        Phrase(
          ru: "по словам — этап \(other.rawValue)", en: "by its words stage \(other.rawValue)"))
    }
    let remark = remarks.isEmpty ? "" : " [" + settings(remarks.joined(separator: ", ")) + "]"
    return ("  \(entry.measure.id)  \(entry.measure.title.visible)" + remark)
      .wrapped(at: settings.width, indent: 8)
  }

  private static func total(_ map: StageMap) -> Phrase {
    let all = map.stages.reduce(0) { $0 + $1.items.count }
    let missing = map.missing.count
    let placed = map.roadmap.measures.count - map.unplaced.count
    let byWords = map.stages.flatMap(\.measures).count { $0.confidence == .wording }
    return Phrase(
      ru: "Итого: из обычного набора есть \(all - missing) из \(all); к этапам отнесено "
        + "\(placed) из \(map.roadmap.measures.count) мероприятий, из них по словам \(byWords).",
      en: "In all: \(all - missing) of the usual \(all) are there; \(placed) of "
        + "\(map.roadmap.measures.count) measures have a stage, \(byWords) of them by their words.")
  }

  // MARK: Table

  private var table: ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "roadmap", title: Phrase(ru: "Карта", en: "Roadmap")),
        ReportTable.Column(key: "stage", title: Phrase(ru: "Этап", en: "Stage"), alignment: .right),
        ReportTable.Column(key: "code", title: Phrase(ru: "Код", en: "Code")),
        ReportTable.Column(key: "item", title: Phrase(ru: "Обычно есть", en: "Usually there")),
        ReportTable.Column(key: "measures", title: Phrase(ru: "Мероприятия", en: "Measures")),
        ReportTable.Column(key: "source", title: Phrase(ru: "Откуда", en: "Source")),
      ],
      rows: maps.flatMap { map in
        map.stages.flatMap { coverage in
          coverage.items.filter { !missingOnly || $0.servedBy.isEmpty }.map { item in
            [
              Phrase(verbatim: "\(map.roadmap.id)"), .number(coverage.stage.rawValue),
              Phrase(verbatim: item.typical.id), item.typical.name,
              item.servedBy.isEmpty
                ? Phrase(ru: "нет", en: "missing")
                : Phrase(verbatim: item.servedBy.map { "\($0)" }.joined(separator: ", ")),
              item.typical.source.phrase,
            ]
          }
        }
      })
  }

  // MARK: JSON

  private func json(_ map: StageMap) -> JSON {
    [
      "id": JSON(map.roadmap.id), "title": .string(map.roadmap.title),
      "stages": .array(
        map.stages.map { coverage in
          [
            "stage": JSON(coverage.stage.rawValue), "name": .string(coverage.stage.name.ru),
            "measures": .array(coverage.measures.map(json)),
            "typical": .array(
              coverage.items.map { item in
                [
                  "code": .string(item.typical.id), "kind": .string(item.typical.kind.rawValue),
                  "name": .string(item.typical.name.ru),
                  "measures": .array(item.servedBy.map { JSON($0) }),
                  "source": .string(item.typical.source.phrase.ru),
                ]
              }),
            "missing": .array(coverage.missing.map { .string($0.id) }),
          ]
        }),
      "unplaced": .array(map.unplaced.map(json)),
    ]
  }

  private func json(_ entry: StagedMeasure) -> JSON {
    [
      "id": JSON(entry.measure.id), "title": .string(entry.measure.title),
      "confidence": .string(entry.confidence.rawValue),
      "stageByWording": JSON((entry.otherStage ?? entry.stage)?.rawValue),
    ]
  }
}

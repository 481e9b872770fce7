import JSONStore
import MentorCore
import Wording

/// The findings about roadmaps, for people and programs.
struct LintReport {
  let findings: [RoadmapFinding]

  /// The roadmaps that the findings speak of.
  let roadmaps: [Roadmap]

  /// What was mended, by roadmap; `nil` where nothing was to be mended.
  var repairs: [RoadmapRepair]?

  /// Whether the repairs were only tried.
  var isDryRun = false

  var report: Report {
    Report(
      title: Phrase(ru: "Замечания к дорожным картам", en: "Findings about roadmaps"),
      table: { table }, json: json, text: text)
  }

  /// How many places of one kind are shown in full.
  private static let shownPlaces = 4

  // MARK: Text

  private func text(_ settings: TextSettings) -> String {
    var lines: [String] = repairs.map { repairLines($0, settings) } ?? []
    guard !findings.isEmpty else {
      let nothing =
        repairs == nil
        ? Phrase(ru: "Замечаний нет.", en: "There are no findings.")
        : Phrase(ru: "Других замечаний нет.", en: "There are no other findings.")
      return (lines + [settings(nothing)]).joined(separator: "\n") + "\n"
    }
    for group in groups {
      if !lines.isEmpty { lines.append("") }
      lines += groupLines(group, settings)
    }
    lines.append("")
    lines += settings(total).wrapped(at: settings.width)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The findings of one code, the gravest codes first.
  private var groups: [[RoadmapFinding]] {
    var places: [String: Int] = [:]
    var groups: [[RoadmapFinding]] = []
    for finding in findings {
      let key = "\(finding.severity.rawValue) \(finding.code)"
      if let place = places[key] {
        groups[place].append(finding)
      } else {
        places[key] = groups.count
        groups.append([finding])
      }
    }
    return Severity.allCases.sorted(by: >).flatMap { severity in
      groups.filter { $0.first?.severity == severity }
    }
  }

  private func groupLines(_ group: [RoadmapFinding], _ settings: TextSettings) -> [String] {
    guard let first = group.first else { return [] }
    let label = settings(first.severity.label)
    let title = first.title.map { settings($0) } ?? settings(first.message)
    let mark =
      first.severity == .error ? settings.style.alarming(label) : settings.style.strong(label)
    var lines = ["\(mark)  \(settings.style.strong(title))  [\(first.code)]"]
    let isSame = group.allSatisfy { $0.message == first.message }
    let shown = group.count <= Self.shownPlaces + 1 ? group[...] : group.prefix(Self.shownPlaces)
    if isSame, group.count > 1 {
      let places = group.map { shortPlace($0, settings) }.joined(separator: ", ")
      lines += ("  \(places): " + settings(first.message).visible)
        .wrapped(at: settings.width, indent: 4)
    } else {
      for finding in shown {
        let place = place(finding, settings)
        lines += ("  " + (place.isEmpty ? "" : place + ": ") + settings(finding.message).visible)
          .wrapped(at: settings.width, indent: 4)
      }
      let rest = group.dropFirst(shown.count)
      if !rest.isEmpty {
        let list = rest.map { shortPlace($0, settings) }.joined(separator: ", ")
        lines += ("  " + settings(Phrase(ru: "и ещё: ", en: "and also: ")) + list)
          .wrapped(at: settings.width, indent: 4)
      }
    }
    if let advice = first.advice {
      lines += ("  → " + settings(advice)).wrapped(at: settings.width, indent: 4)
    }
    return lines
  }

  private var total: Phrase {
    let counts = Severity.allCases.sorted(by: >).map { severity in
      (severity, findings.count { $0.severity == severity })
    }
    let parts = counts.filter { $0.1 > 0 }.map { severity, count in
      switch severity {
      case .error: Phrase.count(count, ru: ("ошибка", "ошибки", "ошибок"), en: ("error", "errors"))
      case .warning:
        Phrase.count(
          count, ru: ("предупреждение", "предупреждения", "предупреждений"),
          en: ("warning", "warnings"))
      case .note:
        Phrase.count(count, ru: ("заметка", "заметки", "заметок"), en: ("note", "notes"))
      }
    }
    return Phrase(ru: "Всего: ", en: "In all: ") + parts.joined(separator: ", ")
      + Phrase(
        ru: ". Правила — значение по умолчанию этой программы; о каждом: --explain КОД.",
        en: ". The rules are this program's default; on each of them: --explain CODE.")
  }

  // MARK: Places

  private func measure(_ id: MeasureID?) -> (measure: Measure, roadmap: Roadmap)? {
    guard let id, let roadmap = roadmaps.first(where: { $0.id == id.roadmap }),
      let measure = roadmap.measures.first(where: { $0.id == id })
    else { return nil }
    return (measure, roadmap)
  }

  /// Where to look, in words: «R-1/5 № 1.5 «Издать приказ…», столбец «Срок», строка 23».
  private func place(_ finding: RoadmapFinding, _ settings: TextSettings) -> String {
    var parts: [String] = []
    if let (measure, roadmap) = measure(finding.measure) {
      var name = "\(measure.id)"
      if let number = measure.number {
        let section = measure.section.flatMap { roadmap.sections[$0].number }
        let isNested = number.split(separator: ".").count > 1
        if !isNested, let section {
          name += settings(Phrase(ru: " раздел ", en: " section ")) + section.withoutDot
        }
        name += " № \(number.withoutDot)"
      }
      parts.append((name + " " + settings(.quoted(measure.title.shortened))).visible)
    } else if let id = finding.measure {
      parts.append("\(id)")
    }
    if let column = finding.column, finding.measure != nil {
      parts.append(
        settings(Phrase(ru: "столбец ", en: "column ")) + settings(.quoted(settings(column.name))))
    }
    if let place = finding.place {
      parts.append(settings(place.name))
    } else if let line = finding.line {
      parts.append(settings(Phrase(ru: "строка \(line)", en: "line \(line)")))
    }
    return parts.joined(separator: ", ")
  }

  private func shortPlace(_ finding: RoadmapFinding, _ settings: TextSettings) -> String {
    if let id = finding.measure { return "\(id)" }
    if let place = finding.place { return settings(place.name) }
    if let line = finding.line {
      return settings(Phrase(ru: "строка \(line)", en: "line \(line)"))
    }
    return settings(Phrase(ru: "документ", en: "the document"))
  }

  // MARK: Repairs

  private func repairLines(_ repairs: [RoadmapRepair], _ settings: TextSettings) -> [String] {
    let changes = repairs.flatMap(\.changes)
    guard !changes.isEmpty else {
      return [
        settings(
          Phrase(ru: "Исправлять нечего.", en: "There is nothing to mend."))
      ]
    }
    let head =
      isDryRun
      ? Phrase(
        ru: "Будет исправлено: \(changes.count)", en: "To be mended: \(changes.count)")
      : Phrase(ru: "Исправлено: \(changes.count)", en: "Mended: \(changes.count)")
    return [settings.style.strong(settings(head))]
      + changes.flatMap { change -> [String] in
        let place = change.measure.map { "\($0)" } ?? settings(Phrase(ru: "карта", en: "roadmap"))
        let (before, after) = difference(change)
        return
          ("  \(place) [\(change.rule.rawValue)] "
          + "\(settings(.quoted(before))) → \(settings(.quoted(after)))")
          .wrapped(at: settings.width, indent: 4)
      }
  }

  /// The two texts without the long beginning and end that they share.
  private func difference(_ change: RepairedText) -> (String, String) {
    let before = Array(change.before)
    let after = Array(change.after)
    let same = zip(before, after).prefix { $0 == $1 }.count
    let start = max(0, same - 25)
    guard start > 0 else {
      return (change.before.cut(to: 120), change.after.cut(to: 120))
    }
    return (
      "…" + String(before[start...]).cut(to: 90), "…" + String(after[start...]).cut(to: 90)
    )
  }

  // MARK: Table and JSON

  private var table: ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "severity", title: Phrase(ru: "Важность", en: "Severity")),
        ReportTable.Column(key: "code", title: Phrase(ru: "Код", en: "Code")),
        ReportTable.Column(key: "measure", title: Phrase(ru: "Мероприятие", en: "Measure")),
        ReportTable.Column(key: "column", title: Phrase(ru: "Столбец", en: "Column")),
        ReportTable.Column(
          key: "line", title: Phrase(ru: "Строка", en: "Line"), alignment: .right),
        ReportTable.Column(key: "message", title: Phrase(ru: "Что не так", en: "What is wrong")),
        ReportTable.Column(key: "advice", title: Phrase(ru: "Что делать", en: "What to do")),
      ],
      rows: findings.map { finding in
        [
          finding.severity.label, Phrase(verbatim: finding.code),
          Phrase(verbatim: finding.measure.map { "\($0)" } ?? ""),
          finding.column?.name ?? Phrase(verbatim: ""),
          Phrase(verbatim: finding.line.map(String.init) ?? ""), finding.message,
          finding.advice ?? Phrase(verbatim: ""),
        ]
      },
      empty: Phrase(ru: "Замечаний нет.", en: "There are no findings."))
  }

  private func json() -> JSON {
    var members = [JSON.Member("findings", .array(findings.map(json)))]
    if let repairs {
      members.append(
        JSON.Member("repairs", .array(repairs.flatMap(\.changes).map(json))))
    }
    return .object(members)
  }

  private func json(_ finding: RoadmapFinding) -> JSON {
    guard case .object(let members) = finding.json(in: .russian) else { return .null }
    return .object(
      members + [
        JSON.Member("column", JSON(finding.column?.rawValue)),
        JSON.Member("advice", JSON(finding.advice?.ru)),
      ])
  }

  private func json(_ change: RepairedText) -> JSON {
    [
      "code": .string(change.rule.rawValue), "measure": JSON(change.measure),
      "column": JSON(change.column?.rawValue), "before": .string(change.before),
      "after": .string(change.after),
    ]
  }
}

extension String {
  /// The number without the dot at its end.
  fileprivate var withoutDot: String { hasSuffix(".") ? String(dropLast()) : self }

  /// The beginning of a title, of whole words.
  fileprivate var shortened: String { cut(to: 40) }

  /// The beginning of the text, of whole words, with «…» where it was cut.
  fileprivate func cut(to length: Int) -> String {
    guard count > length else { return self }
    let part = prefix(length)
    let end = part.lastIndex(of: " ") ?? part.endIndex
    return String(part[..<end]) + "…"
  }
}

import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl monitoring swot`.
struct MonitoringSwot: Command {
  static let about = About(
    "swot",
    Phrase(
      ru: "Разложить ответы анкет по сторонам SWOT.",
      en: "Lay answers of the surveys out as a SWOT analysis."),
    discussion: Phrase(
      ru:
        "По каждой форме: ценное — в сильные стороны, недостающее — в слабые; «да» и «нет» закрытых вопросов "
        + "сосчитаны; возможности и угрозы называют кураторы. Ответы стоят как даны, с кодами ответов; "
        + "одинаковые сосчитаны; имён нет, а с --pii initials и none скрыты и слова, написанные от себя.",
      en:
        "For each form: what was valuable goes to the strengths, what was lacking to the weaknesses; yes and "
        + "no are counted; curators name opportunities and threats. Answers stand as given, with the "
        + "identifiers of the responses; equal ones are counted; there are no names, and with --pii initials "
        + "and none words of one's own are hidden too."),
    examples: [
      Example(
        "mentorctl monitoring swot --form UU",
        Phrase(ru: "Одна форма.", en: "One form.")),
      Example(
        "mentorctl monitoring swot final",
        Phrase(ru: "Только итоговый мониторинг.", en: "The final round alone.")),
    ])

  @Argument(
    "round", completion: .dynamic("monitoring"),
    Phrase(
      ru: "MON-1, или вид: input, interim, final; без него — весь год.",
      en: "MON-1, or the kind: input, interim, final; else the whole year."))
  var reference: RoundReference?

  @Option("form", Phrase(ru: "Только эта форма.", en: "This form alone."))
  var form: FormReference?

  func run(in context: AppContext) throws -> Answer {
    let ((scene, swot), notes) = try context.read { snapshot throws(WorkspaceError) in
      var year = try context.year(snapshot.load(.organization))
      var kind = reference?.namedKind
      if let reference, kind == nil {
        let round = try reference.round(in: try snapshot.load(.monitoring), year)
        (year, kind) = (round.year, round.kind)
      }
      let scene = try MonitoringScene(&snapshot, year, context)
      let code = try form?.form(in: scene.forms).code
      return (scene, scene.records.swot(form: code, in: kind))
    }
    let kept = swot.suppressed > 0 ? [SmallGroup.remark] : []
    return Answer(report: SwotTable(swot: swot, scene: scene).report, notes: notes + kept)
  }
}

/// A SWOT analysis as people and programs see it.
struct SwotTable {
  let swot: SwotReport
  let scene: MonitoringScene

  /// So many responses are named behind a text on the screen.
  private static let named = 6

  var report: Report {
    Report(
      title: Phrase(ru: "SWOT-анализ по анкетам", en: "SWOT analysis of the surveys"),
      table: { table }, json: { ["swot": .array(swot.parts.map(json))] }, text: text)
  }

  /// The text of `item`; hidden where words of one's own may not be shown.
  func text(_ item: SwotReport.Item) -> Phrase {
    guard let answer = item.answer else {
      return scene.context.showsNames
        ? Phrase(verbatim: item.text) : Phrase(ru: "скрыто", en: "hidden")
    }
    let word = answer ? Phrase(ru: "да", en: "yes") : Phrase(ru: "нет", en: "no")
    return Phrase(verbatim: "\(item.text) — ") + word
      + Phrase(
        ru: ": \(item.responses.count) из \(item.total)",
        en: ": \(item.responses.count) of \(item.total)")
  }

  /// What `items` say, a line each with who said it; words of one's own that may not be shown are only
  /// counted, in the first line.
  func lines(of items: [SwotReport.Item], _ behind: (SwotReport.Item) -> Phrase) -> [Phrase] {
    let shown = items.filter { $0.answer != nil || scene.context.showsNames }
    let hidden =
      items.count == shown.count
      ? 0 : items.reduce(0) { $0 + ($1.answer == nil ? $1.total : 0) }
    let lines = shown.map { item in
      text(item) + Phrase(verbatim: item.answer == nil && item.total > 1 ? " ×\(item.total)" : "")
        + Phrase(verbatim: " (") + behind(item) + Phrase(verbatim: ")")
    }
    guard hidden > 0 else { return lines }
    let count = Phrase(
      ru: "скрыто ответов своими словами: \(hidden)", en: "answers in words, hidden: \(hidden)")
    return [count] + lines
  }

  /// Who said it, with the responses.
  func behind(_ item: SwotReport.Item) -> Phrase {
    roles(item) + Phrase(verbatim: ": ") + sources(item)
  }

  /// The responses behind `item`, the first few of many.
  private func sources(_ item: SwotReport.Item) -> Phrase {
    let shown = item.responses.prefix(Self.named).map { "\($0)" }.joined(separator: ", ")
    let rest = item.responses.count - Self.named
    return Phrase(verbatim: shown)
      + (rest > 0 ? Phrase(ru: " и ещё \(rest)", en: " and \(rest) more") : Phrase(verbatim: ""))
  }

  private var table: ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "form", title: Phrase(ru: "Форма", en: "Form")),
        ReportTable.Column(key: "side", title: Phrase(ru: "Сторона", en: "Side")),
        ReportTable.Column(key: "text", title: Phrase(ru: "Ответ", en: "Answer")),
        ReportTable.Column(key: "roles", title: Phrase(ru: "Кто сказал", en: "Who said it")),
        ReportTable.Column(
          key: "count", title: Phrase(ru: "Раз", en: "Times"), alignment: .right),
        ReportTable.Column(key: "responses", title: Phrase(ru: "Ответы", en: "Responses")),
      ],
      rows: swot.parts.flatMap { part in
        part.items.map { item in
          [
            scene.name(of: part.form), part.side.name, text(item), roles(item),
            .number(item.responses.count),
            Phrase(verbatim: item.responses.map { "\($0)" }.joined(separator: " ")),
          ]
        }
      },
      empty: Self.empty)
  }

  private static let empty = Phrase(
    ru: "Ответов ещё нет. Импортируйте: mentorctl monitoring import ФАЙЛ.",
    en: "There are no answers yet. Import some: mentorctl monitoring import FILE.")

  /// Who said it.
  func roles(_ item: SwotReport.Item) -> Phrase {
    item.roles.map(\.name).joined(separator: ", ")
  }

  private func text(_ settings: TextSettings) -> String {
    guard !swot.parts.isEmpty else { return settings(Self.empty) + "\n" }
    var lines: [String] = []
    for part in swot.parts {
      let heading = scene.name(of: part.form) + Phrase(verbatim: ". ") + part.side.name
      if !lines.isEmpty { lines.append("") }
      lines.append(settings.style.strong(settings(heading).visible))
      for line in self.lines(of: part.items, behind) {
        lines += "– \(settings(line).visible)".wrapped(at: settings.width, indent: 2)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func json(_ part: SwotReport.Part) -> JSON {
    [
      "form": JSON(part.form?.text), "side": .string(part.side.rawValue),
      "items": .array(
        part.items.map { item in
          [
            "text": item.answer == nil && !scene.context.showsNames ? .null : .string(item.text),
            "answer": item.answer.map { .bool($0) } ?? .null,
            "roles": .array(item.roles.map { .string($0.rawValue) }),
            "count": JSON(item.responses.count), "total": JSON(item.total),
            "responses": .array(item.responses.map { .string("\($0)") }),
          ]
        }),
    ]
  }
}

import JSONStore
import MentorCore
import Wording

/// The report on a round in words: headings, tables and lists in one language.
struct MonitoringPaper {
  let page: MonitoringPage
  let language: Language

  /// Whether it is a document for a council, which holds no codes, commands and names of settings.
  let isDocument: Bool

  /// So many people and texts are named before the rest is counted.
  static let named = 25

  /// So many answers in words of a side are listed before the rest is counted.
  private var listed: Int { isDocument ? 5 : 10 }

  init(_ page: MonitoringPage, _ language: Language, isDocument: Bool) {
    self.page = page
    self.language = language
    self.isDocument = isDocument
  }

  /// `phrase` in the language of the report.
  func said(_ phrase: Phrase) -> String { phrase[language] }

  /// The text of the language of the report.
  func said(_ ru: String, _ en: String) -> String { language == .russian ? ru : en }

  private var title: String {
    said(Phrase(ru: "Отчёт о мониторинге", en: "Report on monitoring"))
  }

  /// The report as a paper.
  var paper: Paper {
    let name = page.scene.organization.name.map { [PaperBlock.organization([$0])] } ?? []
    return Paper(
      .record, title: title, blocks: name + [.name(title.uppercased())] + blocks)
  }

  /// The report on a screen, tables as wide as it is.
  func screen(_ settings: TextSettings) -> String {
    var text = settings.style.strong(title) + "\n"
    for block in blocks {
      switch block {
      case .table(let table): text += TextTable(Self.table(table), settings).text
      case .section(let heading): text += "\n" + settings.style.strong(heading.visible) + "\n"
      default: text += PaperPlainText(Paper(.record, title: title, blocks: [block])).text
      }
    }
    return text
  }

  /// The report in Markdown.
  var markdown: String {
    let settings = TextSettings(language: language, screenWidth: nil)
    var text = "# \(title.escapedForMarkdown)\n\n"
    for block in blocks {
      switch block {
      case .table(let table): text += MarkdownTable(Self.table(table), settings).text
      case .section(let heading): text += "## \(heading.escapedForMarkdown)"
      case .paragraph(let words, .strong): text += "### \(words.escapedForMarkdown)"
      case .items(let items):
        text += items.map { "- \($0.escapedForMarkdown)" }.joined(separator: "\n")
      case .paragraph(let words, _): text += words.escapedForMarkdown
      default: continue
      }
      text += text.hasSuffix("\n") ? "\n" : "\n\n"
    }
    return text
  }

  private static func table(_ table: PaperTable) -> ReportTable {
    ReportTable(
      columns: table.columns.enumerated().map { index, column in
        ReportTable.Column(
          key: "\(index)", title: Phrase(verbatim: column.caption),
          alignment: column.kind == .number ? .right : .left)
      },
      rows: table.rows.map { table.cells(of: $0).map { Phrase(verbatim: $0) } })
  }

  // MARK: Contents

  private var blocks: [PaperBlock] {
    let date = page.scene.context.today
    return [
      .paragraph(
        said(page.round.title) + said(", на \(date.numeric)", ", as of \(date)"), .centered)
    ] + withdrawn + stageOne + stageTwo + followUps
  }

  /// How many people withdrew their consent, so that nothing of theirs is told.
  private var withdrawn: [PaperBlock] {
    let count = page.scene.records.withdrawn.count
    guard count > 0 else { return [] }
    return [
      .paragraph(
        said(
          "Участников, которые отозвали согласие: \(count); их ответы не учтены.",
          "Participants who withdrew their consent: \(count); their answers are left out."), .note)
    ]
  }

  private var stageOne: [PaperBlock] {
    [.section(said("Этап 1. Качество программы", "Stage 1. Quality of the programme"))]
      + qualityBlocks + countBlocks + satisfactionBlocks + swotBlocks
  }

  private var qualityBlocks: [PaperBlock] {
    var quality = page.quality
    quality.isForDocument = isDocument
    var blocks = [
      PaperBlock.paragraph(said("Лист куратора", "The curator's sheet"), .strong)
    ]
    guard !quality.assessment.sheets.isEmpty else {
      return blocks + [.paragraph(said("Лист не заполнен.", "No sheet is filled in."), .flush)]
    }
    let table = quality.table
    blocks.append(
      .table(
        PaperTable(
          caption: said("Показатели качества", "Indicators of quality"),
          columns: table.columns.enumerated().map { index, column in
            PaperTable.Column(
              said(column.title), index == 1 ? .text : .number,
              share: index == 0 ? 0.6 : index == 1 ? 6 : 1.6)
          },
          rows: table.rows.map { .cells($0.map(said)) })))
    for sheet in quality.assessment.sheets {
      blocks.append(.paragraph(said(quality.verdict(sheet)) + ".", .flush))
    }
    if quality.assessment.thresholds.isStandard {
      blocks.append(
        .paragraph(said(quality.standardRemark).capitalizedFirst + ".", .note))
    }
    return blocks
  }

  private var countBlocks: [PaperBlock] {
    guard !page.counts.isEmpty else { return [] }
    return [
      .paragraph(said("Числа до и после", "Counts before and after"), .strong),
      .table(
        PaperTable(
          caption: said("Числа по организации", "Counts of the organisation"),
          columns: [
            PaperTable.Column(said("Показатель", "Counted"), share: 6),
            PaperTable.Column(said("До", "Before"), .number, share: 1),
            PaperTable.Column(said("После", "After"), .number, share: 1),
            PaperTable.Column(said("Разность", "Difference"), .number, share: 1.3),
          ],
          rows: page.counts.map { change in
            .cells([
              said(CountedMatter.name(of: change.matter)), change.before.map { "\($0)" } ?? "—",
              change.after.map { "\($0)" } ?? "—", said(.signed(change.difference)),
            ])
          })),
    ]
  }

  private var satisfactionBlocks: [PaperBlock] {
    let summary = page.satisfaction
    var blocks: [PaperBlock] = [
      .paragraph(said("Удовлетворённость участников", "Satisfaction of participants"), .strong)
    ]
    if summary.roles.contains(where: { !$0.answered.isEmpty }) {
      blocks.append(
        .table(
          PaperTable(
            caption: said("Довольные по ролям", "The satisfied by role"),
            columns: [
              PaperTable.Column(said("Роль", "Role"), share: 3),
              PaperTable.Column(said("Должны", "Expected"), .number, share: 1.3),
              PaperTable.Column(said("Ответили", "Answered"), .number, share: 1.5),
              PaperTable.Column(said("Довольны", "Satisfied"), .number, share: 1.5),
              PaperTable.Column(said("Доля", "Share"), .number, share: 1),
            ],
            rows: summary.roles.map { role in
              .cells([
                said(role.role.name), "\(role.expected.count)", "\(role.answered.count)",
                role.share == nil ? "—" : "\(role.satisfied.count)", said(.percent(role.share)),
              ])
            })))
      let remark =
        !summary.isStandardThreshold
        ? Phrase(verbatim: "")
        : isDocument
          ? Phrase(ru: " (значение по умолчанию)", en: " (the default)")
          : Phrase(
            ru: " (значение по умолчанию, settings.satisfiedFrom)",
            en: " (the default, settings.satisfiedFrom)")
      blocks.append(
        .paragraph(
          said(
            "Довольным считается тот, кто оценил результат на \(summary.threshold) и выше из 10",
            "Satisfied is who gave the result \(summary.threshold) or more of 10")
            + said(remark) + ".", .note))
    }
    guard summary.answers.contains(where: { $0.count > 0 }) else {
      return blocks + [.paragraph(said("Ответов ещё нет.", "There are no answers yet."), .flush)]
    }
    blocks.append(
      .table(
        PaperTable(
          caption: said("Ответы на вопросы", "Answers to the questions"),
          columns: [
            PaperTable.Column(said("Вопрос", "Question"), share: 6),
            PaperTable.Column(said("Ответили", "Answered"), .number, share: 1.5),
            PaperTable.Column(said("Среднее или «да»", "Mean or yes"), .number, share: 1.8),
          ],
          rows: groupedAnswers(summary.answers))))
    return blocks + smallRemark(summary.answers.contains(where: \.isSuppressed))
  }

  private func groupedAnswers(_ answers: [AnswerSummary]) -> [PaperTable.Row] {
    var rows: [PaperTable.Row] = []
    var heading = ""
    for answer in answers where answer.count > 0 {
      let place = said(page.scene.name(of: answer.form)) + ", " + said(answer.role.name)
      if place != heading { rows.append(.heading(place)) }
      heading = place
      let value = answer.scale == nil ? Phrase.percent(answer.share) : .decimal(answer.mean)
      rows.append(.cells([answer.text, "\(answer.count)", said(value)]))
    }
    return rows
  }

  /// What says that figures are kept back, where any are.
  func smallRemark(_ isNeeded: Bool) -> [PaperBlock] {
    isNeeded ? [.paragraph(said(SmallGroup.remark).capitalizedFirst + ".", .note)] : []
  }

  private var swotBlocks: [PaperBlock] {
    let table = SwotTable(swot: page.swot, scene: page.scene)
    var blocks: [PaperBlock] = []
    for part in page.swot.parts {
      let heading = said(page.scene.name(of: part.form)) + ". " + said(part.side.name)
      blocks.append(.paragraph("SWOT. " + heading, .strong))
      let words = part.items.filter { $0.answer == nil }
      let listed = page.scene.context.showsNames ? words.prefix(listed) : words[...]
      let closed = part.items.filter { $0.answer != nil }
      var items = table.lines(of: closed + listed) { item in
        item.answer == nil && !isDocument ? table.behind(item) : table.roles(item)
      }.map(said)
      let rest = words.count - listed.count
      if rest > 0 {
        items.append(
          said("и ещё ответов своими словами: \(rest)", "and \(rest) more answers in words")
            + (isDocument ? "" : ": mentorctl monitoring swot"))
      }
      blocks.append(.items(items))
    }
    return blocks + smallRemark(page.swot.suppressed > 0)
  }
}

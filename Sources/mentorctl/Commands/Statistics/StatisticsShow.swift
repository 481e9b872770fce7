import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl fsn show`.
struct StatisticsShow: Command {
  static let about = About(
    "show", Phrase(ru: "Показать, как заполняется форма.", en: "Show how a form is filled."),
    discussion: Phrase(
      ru:
        "Показывает разделы, строки и графы и правило каждой ячейки. С --json печатает определение: "
        + "сохраните его, исправьте и верните командой fsn add.",
      en:
        "Shows sections, rows and columns and the rule of each cell. With --json the definition is "
        + "printed: save it, change it and bring it back by fsn add."),
    examples: [
      Example(
        "mentorctl fsn show REGION",
        Phrase(ru: "Правила таблицы региона.", en: "The rules of the table of a region.")),
      Example(
        "mentorctl fsn show EXAMPLE --json -o форма.json",
        Phrase(ru: "Определение в файл.", en: "The definition into a file.")),
    ])

  @OptionGroup var naming: StatisticsFormArgument

  func run(in context: AppContext) throws -> Answer {
    let (form, notes) = try context.read { snapshot throws(WorkspaceError) in
      try snapshot.statisticsForm(naming.code)
    }
    return Answer(report: Self.report(form), notes: notes)
  }

  /// The form with the rule of every cell.
  static func report(_ form: StatisticsForm) -> Report {
    var report = Report(
      title: Phrase(verbatim: "\(form.code). \(form.title)"),
      table: { table(form.plan) },
      json: { .object([JSON.Member("schema", JSON(1))] + form.jsonMembers) },
      text: { text(form, $0) })
    report.preferredFormat = .table
    return report
  }

  private static func text(_ form: StatisticsForm, _ settings: TextSettings) -> String {
    var card = RecordCard(Phrase(verbatim: "\(form.code). \(form.title)"))
    if form.isFictitious { card.add(FilledFormReport.fictitious, FilledFormReport.notForUse) }
    card.add(Phrase(ru: "Утверждена", en: "Approved"), form.order?.text)
    card.add(Phrase(ru: "Действует с", en: "In force since"), form.since.map(String.init))
    card.add(Phrase(ru: "Период", en: "Period"), form.period.name)
    card.add(Phrase(ru: "Состояние на", en: "As of"), day(form.asOf))
    card.add(Phrase(ru: "Возраст на", en: "Ages on"), day(form.ageDay ?? form.asOf))
    card.add(Phrase(ru: "Балансы", en: "Balances"), form.balances.map(\.jsonText))
    card.add(Phrase(ru: "Замечание", en: "Remark"), form.note)
    var text = card.text(settings)
    for section in form.sections {
      text += "\n" + settings.style.strong(settings(FilledFormReport.heading(section))) + "\n"
      for cell in form.plan where cell.address.section == section.number {
        let lines =
          "\(cell.address) \(cell.row): \(cell.column)".visible
          .wrapped(at: min(settings.width, 100), indent: 4)
          + ("    " + settings(words(cell))).wrapped(at: min(settings.width, 100), indent: 6)
        text += lines.map { $0 + "\n" }.joined()
      }
    }
    return text
  }

  /// What a cell holds, in words.
  private static func words(_ cell: PlannedCell) -> Phrase {
    if let source = cell.source { return source.words }
    return cell.contradicts
      ? Phrase(ru: "строка и графа считают разное", en: "row and column do not fit")
      : Phrase(ru: "не задано", en: "unmapped")
  }

  private static func table(_ plan: [PlannedCell]) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "cell", title: Phrase(ru: "Ячейка", en: "Cell")),
        ReportTable.Column(key: "row", title: Phrase(ru: "Строка", en: "Row")),
        ReportTable.Column(key: "column", title: Phrase(ru: "Графа", en: "Column")),
        ReportTable.Column(key: "source", title: Phrase(ru: "Что стоит", en: "What it holds")),
      ],
      rows: plan.map { cell in
        [
          Phrase(verbatim: "\(cell.address)"), Phrase(verbatim: cell.row),
          Phrase(verbatim: cell.column),
          words(cell),
        ]
      })
  }

  private static func day(_ day: MonthDay) -> Phrase {
    let date = day.date(in: 2001)
    return Phrase(ru: String(date.numeric.prefix(5)), en: day.jsonText)
  }
}

/// The command `mentorctl fsn words`.
struct StatisticsWords: Command {
  static let about = About(
    "words", Phrase(ru: "Показать слова правил подсчёта.", en: "Show the words of counting rules."),
    discussion: Phrase(
      ru:
        "Правило называет, что считать, и после «где» — условия: лица где роль наставляемый и возраст "
        + "10–19 и есть пара (форма UU и в работе за период). Слова понимаются по-русски и по-английски. "
        + "Чего данные не говорят (нет даты рождения), то не считается и показывается отдельно. Кроме "
        + "правил ячейка может держать: текст ИМЯ, показатель КОД, вводится, не заполняется.",
      en:
        "A rule names what is counted and, behind “where”, conditions: people where role mentee and age "
        + "10–19 and has a pair (form UU and at work during the period). Words are understood in Russian and "
        + "in English. What the data do not say (no birth) is not counted and shown apart. Beside rules a "
        + "cell may hold: text NAME, indicator CODE, entered, left empty."),
    examples: [
      Example("mentorctl fsn words", Phrase(ru: "Все слова.", en: "All words."))
    ])

  func run(in context: AppContext) throws -> Answer {
    let entries = CountingVocabulary.entries
    return Answer(
      report: Report(
        title: Phrase(ru: "Слова правил подсчёта", en: "Words of counting rules"),
        table: { Self.table(entries) },
        json: {
          [
            "words": .array(
              entries.map { entry in
                [
                  "ru": .string(entry.word.ru), "en": .string(entry.word.en),
                  "place": Self.json(entry.place), "meaning": Self.json(entry.meaning),
                  "example": entry.example.map { Self.json($0.words) } ?? .null,
                ]
              })
          ]
        },
        text: { Self.text(entries, $0) }))
  }

  private static func json(_ words: Phrase) -> JSON {
    ["ru": .string(words.ru), "en": .string(words.en)]
  }

  private static func text(
    _ entries: [CountingVocabularyEntry], _ settings: TextSettings
  ) -> String {
    var text = ""
    var place: Phrase?
    for entry in entries {
      if entry.place != place {
        text += (place == nil ? "" : "\n") + settings.style.strong(settings(entry.place)) + "\n"
        place = entry.place
      }
      let other = settings.language == .russian ? entry.word.en : entry.word.ru
      let line = "  \(settings(entry.word)) (\(other)) — \(settings(entry.meaning))"
      var lines = line.wrapped(at: min(settings.width, 100), indent: 4)
      if let example = entry.example {
        lines += "    → \(settings(example.words))".wrapped(at: min(settings.width, 100), indent: 6)
      }
      text += lines.map { $0 + "\n" }.joined()
    }
    return text
  }

  private static func table(_ entries: [CountingVocabularyEntry]) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "word", title: Phrase(ru: "Слово", en: "Word")),
        ReportTable.Column(key: "place", title: Phrase(ru: "Где стоит", en: "Place")),
        ReportTable.Column(key: "meaning", title: Phrase(ru: "Значение", en: "Meaning")),
        ReportTable.Column(key: "example", title: Phrase(ru: "Пример", en: "Example")),
      ],
      rows: entries.map { entry in
        [entry.word, entry.place, entry.meaning, entry.example?.words ?? Phrase(verbatim: "")]
      })
  }
}

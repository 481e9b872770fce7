import CommandLineKit
import Interchange
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl monitoring import`.
struct MonitoringImport: Command {
  static let about = About(
    "import",
    Phrase(
      ru: "Импортировать ответы на анкеты мониторинга и листы куратора.",
      en: "Import answers to the surveys of a round, and curators' sheets."),
    discussion: Phrase(
      ru:
        "Файлы читаются так же, как в survey import, и записываются вместе: если один не годится, не "
        + "записывается ни один. К какой анкете относится файл, говорят --survey, правила импорта, код анкеты в "
        + "имени файла (after-mentee-uu.csv) или его столбцы. Кодировка, разделитель, файл отклонённых строк — "
        + "у survey import.",
      en:
        "The files are read as by survey import, and are written together: where one cannot be used, none "
        + "is written. To which survey a file belongs is told by --survey, by import rules, by the code of "
        + "the survey in the name of the file (after-mentee-uu.csv), or by its columns. Encoding, separator "
        + "and the file of rejected rows are those of survey import."),
    examples: [
      Example(
        "mentorctl monitoring import after-mentee-uu.xlsx after-mentor-uu.xlsx",
        Phrase(ru: "Анкеты узнаются по именам файлов.", en: "The names of the files tell.")),
      Example(
        "mentorctl monitoring import лист.csv --survey quality-curator-after --dry-run",
        Phrase(ru: "Лист куратора, на пробу.", en: "A curator's sheet, on trial.")),
    ],
    exitStatuses: [
      ExitStatusNote(2, Phrase(ru: "Часть строк отклонена.", en: "Some rows were rejected.")),
      ExitStatusNote(
        3,
        Phrase(
          ru: "Мониторинг закрыт, или анкета не его.",
          en: "The round is closed, or the survey is not one of its.")),
      ExitStatusNote(
        65,
        Phrase(
          ru: "Файл не годится, или непонятно, к какой анкете он относится.",
          en: "A file cannot be used, or its survey is unclear.")),
    ])

  @Argument(
    "files", value: ValueName(ru: "файл", en: "file"), required: true, completion: .files,
    Phrase(ru: "Таблицы ответов в XLSX или CSV.", en: "Tables of answers as XLSX or CSV."))
  var files: [String]

  @Option(
    "into", completion: .dynamic("monitoring"),
    Phrase(
      ru: "В какой мониторинг: MON-1, input, interim, final; без него — тот, что идёт.",
      en: "Into which round: MON-1, input, interim, final; else the one at work."))
  var reference: RoundReference?

  @Option(
    "survey", completion: .dynamic("surveys"),
    Phrase(
      ru: "Анкета: код (intake-mentee-uu) или номер (SURVEY-1).",
      en: "The survey: its code (intake-mentee-uu) or identifier (SURVEY-1)."))
  var survey: SurveyReference?

  @OptionGroup var rules: RulesOption
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    var sources: [ImportSource] = []
    for file in files {
      let name = file.split(separator: "/").last.map(String.init) ?? file
      sources.append(
        ImportSource(
          name: name, bytes: try context.world.files.read(file), choice: rules.choice))
    }
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let year = try context.year(editing.load(.organization))
      let round = try reference.round(in: try editing.load(.monitoring), year)
      try WorkspaceError.domain { () throws(MonitoringError) in try round.checkOpen() }
      var done: [MonitoringImportReport.File] = []
      for source in sources {
        let target = try target(of: source, round, &editing, context)
        let imported = try ImportWork(source, context).take(answersTo: target, in: &editing)
        done.append(
          MonitoringImportReport.File(name: source.name, survey: target, imported: imported))
      }
      return MonitoringImportReport(files: done)
    }
    let report = outcome.value
    let isWhole = report.files.allSatisfy { $0.imported.outcome.rejected.isEmpty }
    return Answer(
      report: report.report,
      notes: outcome.notes.map(\.message) + report.files.flatMap(\.imported.notes),
      status: isWhole ? .done : .partly)
  }

  /// The survey of `round` to which the file belongs.
  private func target(
    of source: ImportSource, _ round: MonitoringRound, _ editing: inout Editing,
    _ context: AppContext
  ) throws(WorkspaceError) -> Survey {
    let all = try editing.load(.surveys)
    if let survey {
      let chosen = try WorkspaceError.domain { () throws(SurveyError) in
        try all.survey(survey.text, in: round.year)
      }
      try WorkspaceError.domain { () throws(MonitoringError) in
        try round.checkHolds(chosen, among: all)
      }
      return chosen
    }
    let book = source.choice == .none ? RuleBook() : try editing.ruleBook()
    let rules = try WorkspaceError.domain { () throws(RulesError) in
      try book.rules(source.choice, for: source.name, as: nil)
    }
    var ruled: SurveyCode?
    if case .survey(let code) = rules?.rules.target { ruled = code }
    let organization = try editing.load(.organization)
    let forms = try editing.load(.forms).catalogue
    return try WorkspaceError.domain { () throws(MonitoringError) in
      try round.survey(ofFile: source.name, among: all, ruled: ruled) { surveys in
        let search = ImportTargetSearch(
          surveys: surveys, organization, round.year, of: forms, on: context.today)
        guard case .survey(let code)? = try? search.target(of: source.bytes, named: source.name)
        else { return nil }
        return code
      }
    }
  }
}

/// What an import of several files did.
private struct MonitoringImportReport {
  /// A file that was taken in.
  struct File {
    let name: String
    let survey: Survey
    let imported: Imported
  }

  let files: [File]

  var report: Report {
    Report(
      title: Phrase(ru: "Принятые ответы", en: "Answers taken in"), table: { table },
      json: {
        [
          "imports": .array(
            files.map { file in
              guard case .object(let members) = file.imported.report.json() else { return .null }
              return .object([JSON.Member("file", .string(file.name))] + members)
            })
        ]
      },
      text: { settings in
        files.map { "\($0.name.visible)\n" + $0.imported.report.text(settings) }.joined()
      })
  }

  private var table: ReportTable {
    func column(_ key: String, _ title: Phrase) -> ReportTable.Column {
      ReportTable.Column(key: key, title: title, alignment: .right)
    }
    return ReportTable(
      columns: [
        ReportTable.Column(key: "file", title: Phrase(ru: "Файл", en: "File")),
        ReportTable.Column(key: "survey", title: Phrase(ru: "Анкета", en: "Survey")),
        column("added", Phrase(ru: "Добавлено", en: "Added")),
        column("updated", Phrase(ru: "Обновлено", en: "Updated")),
        column("unchanged", Phrase(ru: "Без изменений", en: "Unchanged")),
        column("rejected", Phrase(ru: "Отклонено", en: "Rejected")),
      ],
      rows: files.map { file in
        let counts = file.imported.counts
        return [
          Phrase(verbatim: file.name), Phrase(verbatim: file.survey.code.text),
          .number(counts.added), .number(counts.updated), .number(counts.unchanged),
          .number(file.imported.outcome.rejected.count),
        ]
      })
  }
}

import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl monitoring sheet`.
struct MonitoringSheet: Command {
  static let about = About(
    "sheet",
    Phrase(
      ru: "Заполнить лист куратора: девять показателей качества.",
      en: "Fill in the curator's sheet of nine indicators of quality."),
    discussion: Phrase(
      ru:
        "Каждый показатель: 0 — нет, 1 — отчасти, 2 — в полной мере; пустое значение убирает ответ. "
        + "Показатели: 1.1–1.5, 2.1, 2.2, 3.1, 3.2. Пока хотя бы один пропущен, суммы нет: пропуск — не ноль. "
        + "Лист можно и импортировать как анкету: quality-curator-before, quality-curator-interim, "
        + "quality-curator-after.",
      en:
        "Each indicator: 0 no, 1 in part, 2 in full; an empty value takes the answer back. The indicators "
        + "are 1.1–1.5, 2.1, 2.2, 3.1, 3.2. While one is open there is no sum: a gap is no zero. A sheet "
        + "may also be imported as a survey: quality-curator-before, quality-curator-interim, "
        + "quality-curator-after."),
    examples: [
      Example(
        "mentorctl monitoring sheet final --item 1.1=2 --item 1.2=1",
        Phrase(ru: "Два показателя.", en: "Two indicators."))
    ],
    exitStatuses: [
      ExitStatusNote(3, Phrase(ru: "Мониторинг закрыт.", en: "The round is closed."))
    ])

  @OptionGroup var naming: RoundArgument
  @OptionGroup var given: ItemOptions

  @Option(
    "by", value: ValueName(ru: "кто", en: "who"),
    Phrase(
      ru: "Кто заполняет; без него — куратор организации.",
      en: "Who fills it in, else the curator of the organisation."))
  var author: String?

  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) {
    try given.checkGiven()
    _ = try marks()
  }

  func run(in context: AppContext) throws -> Answer {
    let marks = try marks()
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let organization = try editing.load(.organization)
      let year = try context.year(organization)
      var round = try naming.reference.round(in: try editing.load(.monitoring), year)
      let name = (author ?? organization.curator)?.cleaned()
      try WorkspaceError.domain { () throws(MonitoringError) in
        try round.judge(as: name, marks, on: context.today)
      }
      let changed = round
      try editing.change(.monitoring) { $0.put(changed) }
      return try editing.monitoringRecords(of: changed.year, on: context.today)
        .assessment(of: changed)
    }
    let quality = QualityReport(assessment: outcome.value, context: context)
    var notes = outcome.notes.map(\.message)
    if quality.assessment.thresholds.isStandard { notes.append(quality.standardRemark) }
    return Answer(report: quality.report, notes: notes)
  }

  /// The points by indicator.
  private func marks() throws(UsageError) -> [QualityIndicator: Int?] {
    var marks: [QualityIndicator: Int?] = [:]
    for item in given.items {
      guard let indicator = QualityIndicator(rawValue: item.field) else {
        throw UsageError(
          .quoted(item.field)
            + Phrase(ru: " — не показатель листа", en: " is no indicator of the sheet"),
          hint: Phrase(
            ru: "Показатели: \(QualityIndicator.numbers).",
            en: "The indicators: \(QualityIndicator.numbers)."))
      }
      guard !marks.keys.contains(indicator) else { throw ItemOptions.repeated(indicator.number) }
      do throws(MonitoringError) {
        marks[indicator] = .some(try indicator.points(in: item.text))
      } catch {
        throw UsageError(error.message, hint: error.hint)
      }
    }
    return marks
  }
}

/// The command `mentorctl monitoring count`.
struct MonitoringCount: Command {
  static let about = About(
    "count",
    Phrase(
      ru: "Внести числа по организации до и после.",
      en: "Enter counts of the organisation, before and after."),
    discussion: Phrase(
      ru:
        "Число входного мониторинга — «до», следующих — «после»; отчёт показывает разность. Известны: "
        + "clubs, projects, registered, complaints, young-specialists, professional-works, partner-trades; "
        + "своё называйте словами. Вносятся только числа, без людей.",
      en:
        "The number of the input round is before, those of later ones after; the report shows the "
        + "difference. Known are clubs, projects, registered, complaints, young-specialists, "
        + "professional-works, partner-trades; name your own in words. Numbers only, no people."),
    examples: [
      Example(
        "mentorctl monitoring count input --item clubs=34 --item \"Участники олимпиад=12\"",
        Phrase(ru: "Два числа до начала работы.", en: "Two numbers before the work."))
    ],
    exitStatuses: [
      ExitStatusNote(3, Phrase(ru: "Мониторинг закрыт.", en: "The round is closed."))
    ])

  @OptionGroup var naming: RoundArgument
  @OptionGroup var given: ItemOptions
  @OptionGroup var paper: DocumentOption
  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) {
    try given.checkGiven()
    _ = try counts()
  }

  func run(in context: AppContext) throws -> Answer {
    let counts = try counts()
    return try RoundChange(reference: naming.reference, writing: writing).run(in: context) {
      round, _ throws(WorkspaceError) in
      try WorkspaceError.domain { () throws(MonitoringError) in try round.count(counts) }
    }
  }

  private func counts() throws(UsageError) -> [QualityCount] {
    var counts: [QualityCount] = []
    for item in given.items {
      guard let value = Int(item.text.cleaned()) else {
        throw UsageError(
          Phrase(verbatim: "\(item.field.visible): ") + .quoted(item.text)
            + Phrase(ru: " — не целое число", en: " is no whole number"))
      }
      counts.append(QualityCount(item.field, value: value, source: paper.document))
    }
    if let matter = CountedMatter.repeated(in: counts) {
      throw ItemOptions.repeated(matter)
    }
    return counts
  }
}

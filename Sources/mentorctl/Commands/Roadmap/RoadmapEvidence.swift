import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl roadmap evidence`.
struct RoadmapEvidence: Command {
  static let about = About(
    "evidence",
    Phrase(
      ru: "Приложить документ к выполненному мероприятию.",
      en: "Add a paper to a measure that was carried out."),
    discussion: Phrase(
      ru:
        "Документ относится к отметке без документа, а если таких нет — к последней; --on выбирает "
        + "отметку по дню, код срока, R-1/7@2026-11, — по сроку.",
      en: "The paper belongs to the mark without one, else to the last; --on chooses the mark by "
        + "its day, a window, R-1/7@2026-11, by that."),
    examples: [
      Example(
        "mentorctl roadmap evidence R-1/3 --evidence \"протокол № 2 от 05.10.2026\"",
        Phrase(ru: "Протокол нашёлся.", en: "The minutes were found."))
    ])

  @Argument(
    "measure", value: ValueName(ru: "мероприятие", en: "measure"),
    Phrase(
      ru: "Мероприятие, R-1/7, или один его срок, R-1/7@2026-11.",
      en: "A measure, R-1/7, or one of its windows, R-1/7@2026-11."))
  var reference: MeasureReference

  @Option("on", Phrase(ru: "День отметки о выполнении.", en: "The day of the mark."))
  var date: CalendarDate?

  @OptionGroup var proof: EvidenceOptions
  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) {
    guard !proof.isEmpty else {
      throw UsageError(
        Phrase(ru: "не назван документ", en: "no paper is named"),
        hint: Phrase(
          ru: "Добавьте --evidence или --file.", en: "Add --evidence or --file."))
    }
    if reference.window != nil, date != nil {
      throw UsageError(
        Phrase(
          ru: "срок \(reference) назван, --on с ним не нужен",
          en: "the window \(reference) is named, so --on is not needed"))
    }
    try proof.validate()
  }

  func run(in context: AppContext) throws -> Answer {
    let files = try proof.read(context)
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      try editing.changeMeasures([reference], on: context.today) {
        schedule, reference throws(RoadmapError) in
        let measure = try schedule.roadmap.measure(reference.measure)
        guard let window = reference.window else {
          return try measure.proven(by: proof.text, files: files, on: date)
        }
        return try measure.proven(
          by: proof.text, files: files, for: window, under: schedule.terms, today: context.today)
      }
    }
    return Answer(
      report: ChangedMeasures(changed: outcome.value, today: context.today).report,
      notes: outcome.notes.map(\.message) + proof.remarks(on: context.today)
        + outcome.value.compactMap(\.measure.paperRemark))
  }
}

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
        + "отметку по дню.",
      en: "The paper belongs to the mark without one, else to the last; --on chooses the mark by "
        + "its day."),
    examples: [
      Example(
        "mentorctl roadmap evidence R-1/3 --evidence \"протокол № 2 от 05.10.2026\"",
        Phrase(ru: "Протокол нашёлся.", en: "The minutes were found."))
    ])

  @Argument(
    "measure", value: ValueName(ru: "мероприятие", en: "measure"),
    Phrase(ru: "Мероприятие.", en: "The measure."))
  var id: MeasureID

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
    try proof.validate()
  }

  func run(in context: AppContext) throws -> Answer {
    let files = try proof.read(context)
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      try editing.changeMeasures([MeasureReference(measure: id)], on: context.today) {
        schedule, reference throws(RoadmapError) in
        try schedule.roadmap.measure(reference.measure)
          .proven(by: proof.text, files: files, on: date)
      }
    }
    return Answer(
      report: ChangedMeasures(changed: outcome.value, today: context.today).report,
      notes: outcome.notes.map(\.message) + proof.remarks(on: context.today)
        + outcome.value.compactMap(\.measure.paperRemark))
  }
}

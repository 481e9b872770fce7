import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl roadmap done`.
struct RoadmapDone: Command {
  static let about = About(
    "done", Phrase(ru: "Отметить выполнение мероприятия.", en: "Mark a measure as carried out."),
    discussion: Phrase(
      ru: "Мероприятие, которое повторяется или названо к нескольким срокам, сделано, когда "
        + "отмечен каждый срок; --final закрывает его сразу. Приказ с номером и датой и ссылка "
        + "узнаются в словах сами. Если по формулировке результата ожидается документ (приказ, "
        + "положение, протокол, справка, отчёт), а он не назван, об этом напоминают.",
      en: "A measure that recurs or has several deadlines is done when each of them is marked; "
        + "--final closes it at once. An order with number and date and a link are recognised in "
        + "the words. Where the wording of the result asks for a paper (an order, a regulation, "
        + "minutes, a report) and none is named, you are reminded of it."),
    examples: [
      Example(
        "mentorctl roadmap done R-1/3 --evidence \"приказ № 12 от 01.10.2026\"",
        Phrase(
          ru: "Мероприятие выполнено, вот документ.", en: "It is done, and here is the paper.")),
      Example(
        "mentorctl roadmap done R-1/4 --on 05.10.2026 --file documents/протокол.pdf",
        Phrase(
          ru: "Выполнено 5 октября, подтверждает файл.",
          en: "It was done on 5 October, and a file shows it.")),
      Example(
        "mentorctl roadmap done R-1/7@2026-11 --on 02.12.2026",
        Phrase(
          ru: "Ежемесячное мероприятие: ноябрь, с опозданием.",
          en: "A monthly measure: November, done late.")),
    ])

  @Argument(
    "measure", value: ValueName(ru: "мероприятие", en: "measure"),
    Phrase(
      ru: "Мероприятие, R-1/7, или один его срок, R-1/7@2026-11.",
      en: "A measure, R-1/7, or one of its windows, R-1/7@2026-11."))
  var first: MeasureReference

  @Argument(
    "more", value: ValueName(ru: "мероприятие", en: "measure"),
    Phrase(ru: "Другие мероприятия.", en: "Further measures."))
  var more: [MeasureReference]

  @Option("on", Phrase(ru: "День выполнения; без него — сегодня.", en: "The day, else today."))
  var date: CalendarDate?

  @Flag(
    "final",
    Phrase(ru: "Больше не повторять.", en: "Do not repeat it any more."))
  var isFinal: Bool

  @OptionGroup var proof: EvidenceOptions
  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) { try proof.validate() }

  func run(in context: AppContext) throws -> Answer {
    let files = try proof.read(context)
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      try editing.changeMeasures([first] + more, on: context.today) {
        schedule, reference throws(RoadmapError) in
        try carriedOut(reference, files, in: schedule, on: context.today)
      }
    }
    let remarks = outcome.value.flatMap { changed in
      [
        remark(on: changed.measure, in: changed.schedule.roadmap, context.today),
        changed.measure.paperRemark,
      ].compactMap { $0 }
    }
    return Answer(
      report: ChangedMeasures(changed: outcome.value, today: context.today).report,
      notes: outcome.notes.map(\.message) + proof.remarks(on: context.today) + remarks)
  }

  /// What to say about a day that is more than a month away from the plan and every window.
  private func remark(
    on measure: Measure, in roadmap: Roadmap, _ today: CalendarDate
  ) -> Phrase? {
    let date = date ?? today
    let spans = measure.deadline.windows + [roadmap.period?.days].compactMap { $0 }
    let isNear = spans.contains { span in
      (span.from.map { date.days(to: $0) <= 31 } ?? true)
        && (span.to.map { $0.days(to: date) <= 31 } ?? true)
    }
    guard !spans.isEmpty, !isNear else { return nil }
    return Phrase(
      ru: "день \(date.numeric) вне периода плана и сроков мероприятия \(measure.id): "
        + "проверьте год",
      en: "the day \(date) is outside the period of the plan and the deadlines of measure "
        + "\(measure.id): check the year")
  }

  private func carriedOut(
    _ reference: MeasureReference, _ files: [EvidenceFile], in schedule: RoadmapSchedule,
    on today: CalendarDate
  ) throws(RoadmapError) -> Measure {
    let measure = try schedule.roadmap.measure(reference.measure)
    let completion = Completion(
      date: date ?? today, evidence: proof.text, files: files, window: reference.window)
    return isFinal
      ? try measure.finished(with: completion, under: schedule.terms, today: today)
      : try measure.completed(with: completion, under: schedule.terms, today: today)
  }
}

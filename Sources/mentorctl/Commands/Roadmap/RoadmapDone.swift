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
        + "отмечен каждый срок; --final закрывает его сразу.",
      en: "A measure that recurs or has several deadlines is done when each of them is marked; "
        + "--final closes it at once."),
    examples: [
      Example(
        "mentorctl roadmap done R-1/3 --evidence \"приказ № 12 от 01.10.2026\"",
        Phrase(
          ru: "Мероприятие выполнено, вот документ.", en: "It is done, and here is the paper."))
    ])

  @Argument(
    "measure", value: ValueName(ru: "мероприятие", en: "measure"),
    Phrase(ru: "Мероприятия.", en: "The measures."))
  var first: MeasureID

  @Argument(
    "more", value: ValueName(ru: "мероприятие", en: "measure"),
    Phrase(ru: "Другие мероприятия.", en: "Further measures."))
  var more: [MeasureID]

  @Option("on", Phrase(ru: "День выполнения; без него — сегодня.", en: "The day, else today."))
  var date: CalendarDate?

  @Option(
    "evidence", value: ValueName(ru: "документ", en: "paper"),
    Phrase(
      ru: "Чем подтверждено: приказ, ссылка, документ.",
      en: "What shows it: an order, a link, a document."))
  var evidence: String?

  @Flag(
    "final",
    Phrase(ru: "Больше не повторять.", en: "Do not repeat it any more."))
  var isFinal: Bool

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      var done: [(measure: Measure, schedule: RoadmapSchedule)] = []
      var remarks: [Phrase] = []
      for id in [first] + more {
        guard var roadmap = try editing.load(id.roadmap, of: .roadmaps) else {
          throw .domain(RoadmapError.noSuchMeasure(id))
        }
        let changed: Measure
        do throws(RoadmapError) {
          let measure = try carriedOut(roadmap.measure(id), on: context.today)
          try roadmap.replace(measure)
          changed = measure
          if let remark = remark(on: measure, in: roadmap, context.today) { remarks.append(remark) }
        } catch {
          throw .domain(error)
        }
        try editing.save(roadmap, on: .roadmaps)
        let basis = try editing.scheduleBasis(of: [roadmap], on: context.today)
        done.append((changed, basis.schedule(of: roadmap)))
      }
      return (done: done, remarks: remarks)
    }
    let done = outcome.value.done
    return Answer(
      report: Report(
        text: { settings in
          done.map { measure, schedule in
            "\(measure.id) \(settings(measure.stateLabel(in: schedule, on: context.today))): "
              + measure.title.visible + "\n"
          }.joined()
        },
        json: { ["measures": .array(done.map(\.measure.json))] }),
      notes: outcome.notes.map(\.message) + outcome.value.remarks)
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
    _ measure: Measure, on today: CalendarDate
  ) throws(RoadmapError) -> Measure {
    let date = date ?? today
    let evidence = evidence?.cleaned()
    return isFinal
      ? try measure.finished(on: date, evidence: evidence, today: today)
      : try measure.completed(on: date, evidence: evidence, today: today)
  }
}

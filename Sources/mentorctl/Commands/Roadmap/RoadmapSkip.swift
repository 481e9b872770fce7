import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl roadmap skip`.
struct RoadmapSkip: Command {
  static let about = About(
    "skip", Phrase(ru: "Отменить мероприятие с причиной.", en: "Give up a measure for a reason."),
    discussion: Phrase(
      ru: "Мероприятие остаётся в дорожной карте, но сроков по нему больше нет. С кодом срока, "
        + "R-1/7@2026-11, отменяется только этот срок, остальные остаются. Причина видна в карточке "
        + "мероприятия и в журнале; вернуть в план: roadmap reopen.",
      en: "The measure stays in the roadmap, but has no deadlines any more. With a window, "
        + "R-1/7@2026-11, that one alone is given up and the others stay. The reason is shown with "
        + "the measure and in the journal; roadmap reopen puts it back into the plan."),
    examples: [
      Example(
        "mentorctl roadmap skip R-1/3 --reason \"предприятие-партнёр закрыто\"",
        Phrase(ru: "Мероприятия не будет.", en: "It will not take place.")),
      Example(
        "mentorctl roadmap skip R-1/7@2027-01 --reason \"карантин\"",
        Phrase(
          ru: "Ежемесячное мероприятие: без января.", en: "A monthly measure: without January.")),
    ])

  @Argument(
    "measure", value: ValueName(ru: "мероприятие", en: "measure"), required: true,
    Phrase(
      ru: "Мероприятия, R-1/7, или отдельные сроки, R-1/7@2026-11.",
      en: "Measures, R-1/7, or single windows, R-1/7@2026-11."))
  var measures: [MeasureReference]

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      try editing.changeMeasures(measures, on: context.today) {
        schedule, reference throws(RoadmapError) in
        let measure = try schedule.roadmap.measure(reference.measure)
        let reason = writing.reason ?? ""
        guard let window = reference.window else { return try measure.skipped(because: reason) }
        return try measure.skipped(
          window, because: reason, under: schedule.terms, today: context.today)
      }
    }
    return Answer(
      report: ChangedMeasures(changed: outcome.value, today: context.today).report,
      notes: outcome.notes.map(\.message))
  }
}

/// The command `mentorctl roadmap reopen`.
struct RoadmapReopen: Command {
  static let about = About(
    "reopen",
    Phrase(
      ru: "Снять ошибочную отметку и вернуть мероприятие в план.",
      en: "Take a mistaken mark back and put the measure back into the plan."),
    discussion: Phrase(
      ru: "У отменённого мероприятия снимается отмена, у выполненного — последняя отметка о "
        + "выполнении или отметка дня --on, у начатого — отметка о начале. С кодом срока, "
        + "R-1/7@2026-11, снимается отметка или отмена этого срока. Исключённое мероприятие "
        + "возвращается в дорожную карту. Снятая отметка остаётся в журнале.",
      en: "A measure that was skipped is planned again; of one that was carried out the last mark "
        + "is taken back, or that of the day --on; of one that was begun, the beginning. With a "
        + "window, R-1/7@2026-11, its mark is taken back, or it is planned again. A measure that was "
        + "taken out comes back into the roadmap. The journal keeps what is taken back."),
    examples: [
      Example(
        "mentorctl roadmap reopen R-1/3 --reason \"отмечено не то мероприятие\"",
        Phrase(ru: "Отметка была ошибкой.", en: "The mark was a mistake.")),
      Example(
        "mentorctl roadmap reopen R-1/7@2027-01 --reason \"карантин отменён\"",
        Phrase(ru: "Январь снова в плане.", en: "January is planned again.")),
    ])

  @Argument(
    "measure", value: ValueName(ru: "мероприятие", en: "measure"),
    Phrase(
      ru: "Мероприятие, R-1/7, или один его срок, R-1/7@2026-11.",
      en: "A measure, R-1/7, or one of its windows, R-1/7@2026-11."))
  var reference: MeasureReference

  @Option(
    "on",
    Phrase(
      ru: "День отметки, которую снять; без него — последняя.",
      en: "The day of the mark to take back, else the last."))
  var date: CalendarDate?

  @OptionGroup var writing: WriteOptions

  private var id: MeasureID { reference.measure }

  func validate() throws(UsageError) {
    if reference.window != nil, date != nil {
      throw UsageError(
        Phrase(
          ru: "срок \(reference) назван, --on с ним не нужен",
          en: "the window \(reference) is named, so --on is not needed"))
    }
    guard let reason = writing.reason?.cleaned(), !reason.isEmpty else {
      throw UsageError(
        Phrase(ru: "не указана причина", en: "no reason is given"),
        hint: Phrase(ru: "Добавьте --reason с причиной.", en: "Add --reason and say why."))
    }
  }

  func run(in context: AppContext) throws -> Answer {
    var notes: [Phrase] = []
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      notes = []
      return try editing.changeRoadmaps([reference], on: context.today) {
        schedule, _ throws(RoadmapError) in
        var roadmap = schedule.roadmap
        if roadmap.withdrawn.contains(where: { $0.measure.id == id }) {
          notes.append(
            Phrase(
              ru: "\(id): мероприятие снова в дорожной карте",
              en: "\(id): the measure is part of the roadmap again"))
          let measure = try roadmap.restore(id)
          return (roadmap, measure)
        }
        let (measure, completion) = try reopened(
          roadmap.measure(id), under: schedule.terms, on: context.today)
        if let completion { notes.append(Self.note(id, completion)) }
        let windows = Self.windows(of: schedule.roadmap, id)
          .subtracting(measure.progress.skippedWindows.map(\.window))
        notes += windows.map { "\(MeasureInstanceID(measure: id, window: $0))" }.sorted().map {
          Phrase(ru: "\($0): срок снова в плане", en: "\($0): the window is planned again")
        }
        try roadmap.replace(measure)
        return (roadmap, measure)
      }
    }
    return Answer(
      report: ChangedMeasures(changed: outcome.value, today: context.today).report,
      notes: outcome.notes.map(\.message) + notes)
  }

  private func reopened(
    _ measure: Measure, under terms: DeadlineTerms, on today: CalendarDate
  ) throws(RoadmapError) -> (measure: Measure, completion: Completion?) {
    guard let window = reference.window else {
      return try measure.reopened(takingBack: date, under: terms, today: today)
    }
    return try measure.reopened(window, under: terms, today: today)
  }

  /// The windows of the measure `id` that were given up.
  private static func windows(of roadmap: Roadmap, _ id: MeasureID) -> Set<WindowID> {
    let measure = roadmap.measures.first { $0.id == id }
    return Set((measure?.progress.skippedWindows ?? []).map(\.window))
  }

  private static func note(_ id: MeasureID, _ completion: Completion) -> Phrase {
    let papers = completion.papers.map(\.label).joined(separator: "; ")
    return Phrase(
      ru: "\(id): снята отметка о выполнении \(completion.date.numeric)",
      en: "\(id): the mark of \(completion.date) was taken back")
      + (completion.papers.isEmpty
        ? Phrase(verbatim: "") : Phrase(verbatim: " (") + papers + Phrase(verbatim: ")"))
  }
}

import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl event add`.
struct EventAdd: Command {
  static let about = About(
    "add", Phrase(ru: "Запланировать мероприятие.", en: "Plan an event."),
    discussion: Phrase(
      ru: "Когда оно прошло, отметьте: mentorctl event hold.",
      en: "When it took place, say so: mentorctl event hold."),
    examples: [
      Example(
        "mentorctl event add \"Круглый стол с предприятиями\" --kind round-table --on 2026-10-15",
        Phrase(ru: "Круглый стол.", en: "A round table.")),
      Example(
        "mentorctl event add \"Лучший наставник\" --kind contest --on 2027-03-01 "
          + "--final-day 2027-03-05 --level municipality",
        Phrase(ru: "Конкурс на пять дней.", en: "A contest of five days.")),
    ])

  @Argument(
    "title", value: ValueName(ru: "название", en: "title"),
    Phrase(ru: "Как называется.", en: "What it is called."))
  var title: String

  @Option("kind", Phrase(ru: "Что это за мероприятие.", en: "What event it is."))
  var kind: EventKind = .other

  @Option("on", Phrase(ru: "Первый день.", en: "The first day."))
  var day: CalendarDate

  @Option("final-day", Phrase(ru: "Последний день.", en: "The last day."))
  var finalDay: CalendarDate?

  @Option("level", Phrase(ru: "Уровень мероприятия.", en: "The level of the event."))
  var level: Level = .organization

  @Option(
    "venue", value: ValueName(ru: "место", en: "place"),
    Phrase(ru: "Место.", en: "The place."))
  var venue: String?

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let people = try editing.load(.people)
      let event = try editing.change(.events) { events throws(WorkspaceError) in
        let event = Event(
          id: events.nextID, title: title.cleaned(), kind: kind, from: day, until: finalDay,
          year: context.options.year ?? SchoolYear(containing: day), level: level,
          place: venue?.cleaned())
        try WorkspaceError.domain { () throws(RecognitionError) in try events.enter(event) }
        return event
      }
      return (event, people)
    }
    return Answer(
      report: EventReport(context: context, people: outcome.value.1).card(outcome.value.0),
      notes: outcome.notes.map(\.message))
  }
}

import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The commands under `mentorctl event`.
enum EventCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "event",
    Phrase(
      ru: "Мероприятия: круглые столы, конкурсы, советы, итоговая встреча.",
      en: "Events: round tables, contests, sessions, the closing."),
    aliases: ["мероприятие", "мероприятия", "events"],
    [
      EventAdd.self, EventHold.self, EventCancel.self, EventAttend.self, EventList.self,
      RecordShow<EventRecords>.self, RecordEdit<EventRecords>.self,
    ])
}

/// Events as records that are shown and edited.
enum EventRecords: PlainRecords {
  static let collection = Collection<Event>.events

  static let showing = About(
    "show", Phrase(ru: "Показать мероприятие.", en: "Show an event."),
    examples: [
      Example("mentorctl event show EV-1", Phrase(ru: "Мероприятие EV-1.", en: "Event EV-1."))
    ])

  static let editing = About(
    "edit", Phrase(ru: "Изменить запись мероприятия.", en: "Change the record of an event."),
    examples: [
      Example(
        "mentorctl event edit EV-1 --set place=\"актовый зал\"",
        Phrase(ru: "Указать место.", en: "Set the place."))
    ])

  static func name(_ record: Event) -> String { record.title }

  static func admitted(
    _ new: Event, over old: Event, in source: inout some ByteSource, _ context: AppContext
  ) throws(WorkspaceError) -> Event {
    try WorkspaceError.domain { () throws(RecognitionError) in
      try new.corrected(on: context.today)
    }
  }

  static func card(_ record: Event, _ sources: CardSources, _ context: AppContext) -> Report {
    EventReport(context: context, people: sources.people).card(record)
  }
}

import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl event hold`.
struct EventHold: Command {
  static let about = About(
    "hold", Phrase(ru: "Отметить, что мероприятие прошло.", en: "Mark an event as held."),
    discussion: Phrase(
      ru: "Мероприятие дорожной карты закрывают отдельно: mentorctl roadmap done.",
      en: "The measure of the roadmap is closed separately: mentorctl roadmap done."),
    examples: [
      Example(
        "mentorctl event hold EV-1 --decision \"Принять план совета\" --document \"протокол № 2\"",
        Phrase(ru: "Заседание с решением.", en: "A session with a decision."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3, Phrase(ru: "Мероприятие ещё впереди или уже закончено.", en: "Ahead, or over already."))
    ])

  @OptionGroup var naming: NamedRecord

  @Option(
    "decision", value: ValueName(ru: "текст", en: "text"),
    Phrase(ru: "Что решили; можно повторять.", en: "What was decided; repeatable."))
  var decisions: [String]

  @OptionGroup var paper: DocumentOption
  @OptionGroup var page: LinkOption
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    try EventChange(naming: naming, writing: writing).run(in: context) {
      event, _, _ throws(WorkspaceError) in
      try WorkspaceError.domain { () throws(RecognitionError) in
        try event.held(
          on: context.today, decisions: decisions.map { $0.cleaned() },
          document: paper.document, link: page.link)
      }
    }
  }
}

/// The command `mentorctl event cancel`.
struct EventCancel: Command {
  static let about = About(
    "cancel", Phrase(ru: "Отменить мероприятие.", en: "Cancel an event."),
    examples: [
      Example(
        "mentorctl event cancel EV-1 --reason карантин",
        Phrase(ru: "EV-1 не состоится.", en: "EV-1 will not take place."))
    ])

  @OptionGroup var naming: NamedRecord
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    try EventChange(naming: naming, writing: writing).run(in: context) {
      event, _, _ throws(WorkspaceError) in
      try WorkspaceError.domain { () throws(RecognitionError) in try event.cancelled() }
    }
  }
}

/// The command `mentorctl event attend`.
struct EventAttend: Command {
  static let about = About(
    "attend", Phrase(ru: "Записать участников мероприятия.", en: "Note who took part."),
    examples: [
      Example(
        "mentorctl event attend EV-1 P-3 P-5 --role winner --result \"II место\"",
        Phrase(ru: "Два призёра.", en: "Two prize-winners."))
    ])

  @OptionGroup var naming: NamedRecord

  @Argument(
    "people", value: ValueName(ru: "человек", en: "person"), required: true,
    completion: .dynamic("people"),
    Phrase(ru: "Участники: коды или фамилии.", en: "Those who took part: ids or surnames."))
  var people: [RecordReference]

  @Option("role", Phrase(ru: "Как участвовали.", en: "As what they took part."))
  var role: EventRole = .participant

  @Option("result", allowsEmpty: true, Phrase(ru: "Результат.", en: "The result."))
  var result: String?

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    try EventChange(naming: naming, writing: writing).run(in: context) {
      event, known, editing throws(WorkspaceError) in
      var changed = event
      for person in try people.people(in: known, of: &editing, context) {
        changed.note(EventParticipation(person: person, role: role, result: result?.cleaned()))
      }
      return changed
    }
  }
}

/// A change of one event.
struct EventChange {
  let naming: NamedRecord
  let writing: WriteOptions

  /// Makes the change and shows what came of it.
  func run(
    in context: AppContext,
    _ change: (Event, RecordSet<Person>, inout Editing) throws(WorkspaceError) -> Event
  ) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let people = try editing.load(.people)
      let event = try naming.record(EventRecords.self, in: try editing.load(.events))
      let changed = try change(event, people, &editing)
      try editing.change(.events) { $0.put(changed) }
      return (changed, people)
    }
    return Answer(
      report: EventReport(context: context, people: outcome.value.1).card(outcome.value.0),
      notes: outcome.notes.map(\.message))
  }
}

import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl award add`.
struct AwardAdd: Command {
  static let about = About(
    "add", Phrase(ru: "Внести награду.", en: "Enter an award."),
    discussion: Phrase(
      ru: "Имя награждённого на сайте требует согласия на распространение данных.",
      en: "Naming the person on a site needs the consent to distribution."),
    examples: [
      Example(
        "mentorctl award add P-3 --kind certificate --for \"за работу наставником\" "
          + "--on 2027-05-25 --document \"приказ № 14 от 25.05.2027\"",
        Phrase(ru: "Грамота по приказу.", en: "A certificate by order."))
    ])

  @OptionGroup var naming: PersonArgument

  @Option("kind", Phrase(ru: "Что за награда.", en: "What award it is."))
  var kind: AwardKind = .gratitude

  @Option("title", Phrase(ru: "Название.", en: "The title."))
  var title: String?

  @Option(
    "for", value: ValueName(ru: "за что", en: "what"),
    Phrase(ru: "За что награда.", en: "What the award is for."))
  var grounds: String

  @Option("on", Phrase(ru: "День награждения; без него — сегодня.", en: "The day, else today."))
  var day: CalendarDate?

  @Option("level", Phrase(ru: "Уровень награды.", en: "The level of the award."))
  var level: Level = .organization

  @Option(
    "event", value: ValueName(ru: "код", en: "id"), completion: .dynamic("events"),
    Phrase(ru: "На каком мероприятии: EV-1.", en: "At which event: EV-1."))
  var event: RecordReference?

  @OptionGroup var paper: DocumentOption

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let day = day ?? context.today
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let people = try editing.load(.people)
      let person = try naming.person.person(in: people, of: &editing, context)
      let events = try editing.load(.events)
      let occasion = try event?.record(in: events)
      let award = try editing.change(.awards) { awards throws(WorkspaceError) in
        let award = Award(
          id: awards.nextID, person: person.id, kind: kind, title: title?.cleaned(),
          grounds: grounds.cleaned(), date: day,
          year: context.options.year ?? SchoolYear(containing: day), level: level,
          event: occasion?.id, document: paper.document)
        try WorkspaceError.domain { () throws(RecognitionError) in try awards.enter(award) }
        return award
      }
      return (award, people)
    }
    return Answer(
      report: AwardReport(context: context, people: outcome.value.1).card(outcome.value.0),
      notes: outcome.notes.map(\.message))
  }
}

/// The command `mentorctl award list`.
struct AwardList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать награды учебного года.", en: "List the awards of the year."),
    examples: [
      Example(
        "mentorctl award list --year 2026/27",
        Phrase(ru: "Награды года.", en: "The awards of a year."))
    ])

  @Option("kind", Phrase(ru: "Только этот вид.", en: "Only this kind."))
  var kind: AwardKind?

  func run(in context: AppContext) throws -> Answer {
    let ((awards, people), notes) = try context.read { snapshot throws(WorkspaceError) in
      let year = try context.year(snapshot.load(.organization))
      return (
        try snapshot.load(.awards).filter { $0.year == year && (kind == nil || $0.kind == kind) },
        try snapshot.load(.people)
      )
    }
    return Answer(
      report: AwardReport(context: context, people: people).list(awards), notes: notes)
  }
}

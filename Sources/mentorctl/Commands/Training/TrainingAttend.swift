import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl training session`.
struct TrainingSessionAdd: Command {
  static let about = About(
    "session", Phrase(ru: "Внести занятие обучения.", en: "Enter a session of a training."),
    aliases: ["record"],
    examples: [
      Example(
        "mentorctl training session T-1 --on 12.09.2026 --duration 2 "
          + "--topic \"Первая встреча с наставляемым\" --participant P-2",
        Phrase(ru: "Занятие, на котором был P-2.", en: "A session that P-2 attended."))
    ])

  @OptionGroup var naming: NamedRecord

  @Option("on", Phrase(ru: "В какой день; без него — сегодня.", en: "On which day, else today."))
  var day: CalendarDate?

  @Option("duration", Phrase(ru: "Сколько часов длится.", en: "How many hours it takes."))
  var duration: TrainingHours

  @Option(
    "topic", value: ValueName(ru: "тема", en: "topic"),
    Phrase(ru: "О чём занятие.", en: "What it is about."))
  var topic: String

  @Option(
    "participant", completion: .dynamic("people"),
    Phrase(ru: "Кто учится; можно повторять.", en: "Who is enrolled; repeatable."))
  var participants: [RecordReference]

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    try TrainingChange(writing: writing).run(in: context) {
      editing, people, _ throws(WorkspaceError) in
      var training = try naming.record(TrainingRecords.self, in: try editing.load(.trainings))
      let day = day ?? context.today
      training.add(TrainingSession(date: day, topic: topic.cleaned(), hours: duration.number))
      let attended = try participants.people(in: people, of: &editing, context)
      guard !attended.isEmpty else { return training }
      return try WorkspaceError.domain { () throws(PreparationError) in
        try training.attended(by: attended, on: day, wereThere: true, today: context.today)
      }
    }
  }
}

/// The command `mentorctl training attend`.
struct TrainingAttend: Command {
  static let about = About(
    "attend", Phrase(ru: "Отметить, кто был на занятии.", en: "Note who was at a session."),
    examples: [
      Example(
        "mentorctl training attend T-1 P-2 Ёлкин --on 12.09.2026",
        Phrase(ru: "Двое были.", en: "Two were there.")),
      Example(
        "mentorctl training attend T-1 P-2 --on 12.09.2026 --unmark",
        Phrase(ru: "P-2 не было: отметка снимается.", en: "P-2 was not there.")),
    ])

  @OptionGroup var naming: NamedRecord

  @Argument(
    "people", value: ValueName(ru: "человек", en: "person"), required: true,
    completion: .dynamic("people"),
    Phrase(ru: "Участники: коды или фамилии.", en: "Those who took part: ids or surnames."))
  var people: [RecordReference]

  @Option("on", Phrase(ru: "День занятия; без него — сегодня.", en: "The day, else today."))
  var day: CalendarDate?

  @Flag(
    "unmark",
    Phrase(ru: "Снять отметку: их не было.", en: "Take the mark away: they were not there."))
  var removing: Bool

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    try TrainingChange(writing: writing).run(in: context) {
      editing, known, _ throws(WorkspaceError) in
      let training = try naming.record(TrainingRecords.self, in: try editing.load(.trainings))
      let attended = try people.people(in: known, of: &editing, context)
      return try WorkspaceError.domain { () throws(PreparationError) in
        try training.attended(
          by: attended, on: day ?? context.today, wereThere: !removing, today: context.today)
      }
    }
  }
}

import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The commands under `mentorctl training`.
enum TrainingCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "training",
    Phrase(
      ru: "Школа наставников: программа, занятия, посещаемость.",
      en: "Trainings of mentors: programme, sessions, attendance."),
    aliases: ["обучение", "trainings"],
    [
      TrainingAdd.self, TrainingSessionAdd.self, TrainingAttend.self, TrainingList.self,
      TrainingAttendance.self, RecordShow<TrainingRecords>.self, RecordEdit<TrainingRecords>.self,
    ])
}

/// Trainings as records that are shown and edited.
enum TrainingRecords: PlainRecords {
  static let collection = Collection<Training>.trainings

  static let showing = About(
    "show", Phrase(ru: "Показать обучение.", en: "Show a training."),
    examples: [
      Example("mentorctl training show T-1", Phrase(ru: "Обучение T-1.", en: "Training T-1."))
    ])

  static let editing = About(
    "edit", Phrase(ru: "Изменить запись обучения.", en: "Change the record of a training."),
    examples: [
      Example(
        "mentorctl training edit T-1 --set requiredHours=16",
        Phrase(ru: "Нужно 16 часов.", en: "Sixteen hours are asked."))
    ])

  static func name(_ record: Training) -> String { record.title }

  static func admitted(
    _ new: Training, over old: Training, in source: inout some ByteSource, _ context: AppContext
  ) throws(WorkspaceError) -> Training {
    var trainings = try source.load(.trainings)
    try WorkspaceError.domain { () throws(PreparationError) in try trainings.record(new) }
    return new
  }

  static func card(
    _ record: Training, _ sources: CardSources, _ context: AppContext
  ) -> Report {
    TrainingReport(context: context, people: sources.people, settings: nil).card(record)
  }
}

/// The command `mentorctl training list`.
struct TrainingList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать обучение этого года.", en: "List the trainings of the year."),
    examples: [
      Example(
        "mentorctl training list --year 2025/26",
        Phrase(ru: "Прошлый год.", en: "The year before."))
    ])

  func run(in context: AppContext) throws -> Answer {
    let ((organization, people, trainings), notes) = try context.read {
      snapshot throws(WorkspaceError) in
      (
        try snapshot.load(.organization), try snapshot.load(.people),
        try snapshot.load(.trainings)
      )
    }
    let year = try context.year(organization)
    return Answer(
      report: TrainingReport(context: context, people: people, settings: organization.settings)
        .list(trainings.filter { $0.year == year }),
      notes: notes)
  }
}

/// The command `mentorctl training report`.
struct TrainingAttendance: Command {
  static let about = About(
    "report", Phrase(ru: "Показать, кто прошёл обучение.", en: "Show who completed a training."),
    examples: [
      Example("mentorctl training report T-1", Phrase(ru: "По участникам.", en: "By person."))
    ])

  @OptionGroup var naming: NamedRecord

  func run(in context: AppContext) throws -> Answer {
    let ((organization, people, training), notes) = try context.read {
      snapshot throws(WorkspaceError) in
      (
        try snapshot.load(.organization), try snapshot.load(.people),
        try naming.record(TrainingRecords.self, in: try snapshot.load(.trainings))
      )
    }
    return Answer(
      report: TrainingReport(context: context, people: people, settings: organization.settings)
        .attendance(training),
      notes: notes)
  }
}

import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl training add`.
struct TrainingAdd: Command {
  static let about = About(
    "add", Phrase(ru: "Завести обучение наставников.", en: "Enter a training of mentors."),
    discussion: Phrase(
      ru: "Сколько часов нужно пройти, задаёт --required-hours, а без него — настройка "
        + "settings.trainingHours (8, если организация не решила иначе).",
      en: "How many hours are asked is set by --required-hours, else by settings.trainingHours (8 "
        + "unless the organisation says otherwise)."),
    examples: [
      Example(
        "mentorctl training add \"Школа наставников\" --programme \"роль, беседа, план\" "
          + "--required-hours 12 --participant P-2 --participant P-3",
        Phrase(ru: "Обучение с двумя участниками.", en: "A training with two participants."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3, Phrase(ru: "Такое обучение в этом году уже есть.", en: "It is there already."))
    ])

  @Argument(
    "title", value: ValueName(ru: "название", en: "title"),
    Phrase(ru: "Как называется.", en: "What it is called."))
  var title: String

  @Option(
    "programme", value: ValueName(ru: "текст", en: "text"),
    Phrase(ru: "Чему учат, коротко.", en: "What is taught, in short."))
  var programme: String?

  @Option(
    "required-hours", Phrase(ru: "Сколько часов нужно пройти.", en: "How many hours are asked."))
  var requiredHours: TrainingHours?

  @Option(
    "participant", completion: .dynamic("people"),
    Phrase(ru: "Кто учится; можно повторять.", en: "Who is enrolled; repeatable."))
  var participants: [RecordReference]

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    try TrainingChange(writing: writing).run(in: context) {
      editing, people, year throws(WorkspaceError) in
      var training = Training(
        id: try editing.load(.trainings).nextID, title: title.cleaned(), year: year,
        programme: programme?.cleaned(), requiredHours: requiredHours?.number)
      training.enrol(try participants.people(in: people, of: &editing, context))
      return training
    }
  }
}

/// Hours of a training, with a comma or a point.
struct TrainingHours: ArgumentValue {
  let number: Double

  init(argument: String) throws(ArgumentProblem) {
    do throws(ValueProblem) {
      number = try Double.interpreting(argument)
    } catch {
      throw ArgumentProblem(error.message)
    }
    guard (0...500).contains(number) else {
      throw ArgumentProblem(
        Phrase(ru: "часов — от 0 до 500", en: "hours are from 0 to 500"))
    }
  }

  static var valueName: ValueName { ValueName(ru: "часы", en: "hours") }
}

/// A change of one training.
struct TrainingChange {
  let writing: WriteOptions

  /// Makes or changes a training and shows what came of it.
  func run(
    in context: AppContext,
    _ change: (inout Editing, RecordSet<Person>, SchoolYear) throws(WorkspaceError) -> Training
  ) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let organization = try editing.load(.organization)
      let people = try editing.load(.people)
      let training = try change(&editing, people, try context.year(organization))
      try editing.change(.trainings) { trainings throws(WorkspaceError) in
        try WorkspaceError.domain { () throws(PreparationError) in
          try trainings.record(training)
        }
      }
      return (training, people, organization.settings)
    }
    let (training, people, settings) = outcome.value
    return Answer(
      report: TrainingReport(context: context, people: people, settings: settings)
        .card(training),
      notes: outcome.notes.map(\.message))
  }
}

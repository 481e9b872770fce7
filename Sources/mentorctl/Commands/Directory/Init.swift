import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl init`.
struct Init: Command {
  static let about = About(
    "init", Phrase(ru: "Создать каталог данных.", en: "Create a data directory."),
    discussion: Phrase(
      ru: "Каталог может быть пустым или отсутствовать. Название, уровень и учебный год можно "
        + "указать позже: mentorctl org edit.",
      en: "The directory may be empty or absent. Name, level and school year may be set later: "
        + "mentorctl org edit."),
    examples: [
      Example(
        "mentorctl init school --name \"МБОУ СОШ № 5\"",
        Phrase(
          ru: "Создать каталог school для школы.", en: "Create the directory school for a school."))
    ])

  @Argument(
    "directory", value: ValueName(ru: "каталог", en: "dir"), completion: .directories,
    Phrase(
      ru: "Каталог, который будет создан; без него — тот, что назван в -C, или текущий.",
      en: "The directory to be created, else the one named by -C, or the current one."))
  var directory: String?

  @Option(
    "name", value: ValueName(ru: "название", en: "name"),
    Phrase(ru: "Название, как в документах.", en: "The name as documents print it."))
  var name: String?

  @Option("level", Phrase(ru: "Уровень программы.", en: "The level of the programme."))
  var level: Level = .organization

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let randomBytes = context.world.randomBytes
    let organization = Organization(
      name: name?.cleaned(), level: level, currentYear: context.options.year)
    let path = directory ?? context.directory
    let outcome = try Workspace.create(
      at: path, in: context.world.fileSystem, environment: context.world.store,
      drawKey: { randomBytes(16) }, context.intent(writing)
    ) { editing throws(WorkspaceError) in
      try editing.save(organization, as: .organization)
      try editing.save(CriteriaSet.standard, as: .criteria)
    }
    return Answer(
      report: Report(
        text: { settings in
          settings(
            Phrase(
              ru: "Создан каталог данных \(path.visible).\n"
                + "Дальше: mentorctl mentor import ФАЙЛ, mentorctl mentee import ФАЙЛ.\n",
              en: "Created the data directory \(path.visible).\n"
                + "Next: mentorctl mentor import FILE, mentorctl mentee import FILE.\n"))
        },
        json: {
          ["directory": .string(path), "files": .array(outcome.changes.map { .string($0.name) })]
        }),
      notes: outcome.notes.map(\.message))
  }
}

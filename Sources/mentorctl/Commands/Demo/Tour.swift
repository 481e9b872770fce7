import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl tour`.
struct Tour: Command {
  static let about = About(
    "tour",
    Phrase(
      ru: "Показать главную работу на вымышленной школе.",
      en: "Show the main job on an invented school."),
    discussion: Phrase(
      ru: "От дорожной карты до утверждённых пар: настоящие команды и их настоящий вывод, "
        + "укороченный. Данные лежат во временном каталоге и в конце удаляются.",
      en: "From the roadmap to approved pairs: real commands and their real output, shortened. The "
        + "data lie in a temporary directory and are removed at the end."),
    examples: [
      Example("mentorctl tour", Phrase(ru: "Посмотреть.", en: "Look at it.")),
      Example(
        "mentorctl tour --keep exhibition",
        Phrase(
          ru: "Оставить данные в каталоге exhibition, чтобы попробовать самому.",
          en: "Keep the data in the directory exhibition, to try things out.")),
    ])

  @Option(
    "keep", value: ValueName(ru: "каталог", en: "dir"), completion: .directories,
    Phrase(
      ru: "Оставить данные в этом новом каталоге.", en: "Keep the data in this new directory."))
  var keep: String?

  func run(in context: AppContext) throws -> Answer {
    let world = context.world
    let place =
      try keep.map { try TourPlace(making: $0, in: world.fileSystem) }
      ?? TourPlace(in: world)
    let language = LanguageChoice(world: world, options: context.options).language
    var guide = TourGuide(context, place: place, language: language)
    do {
      try guide.show()
    } catch {
      if keep == nil { place.remove() }
      throw error
    }
    let steps = guide.steps
    let isLeft = keep == nil && !place.remove()
    return Answer(
      report: Report(
        text: { TourText(steps: steps, kept: keep, settings: $0).text },
        json: { ["steps": .array(steps.map(\.json))] }),
      notes: isLeft
        ? [
          Phrase(
            ru: "временный каталог \(place.path) не удалось удалить",
            en: "the temporary directory \(place.path) could not be removed")
        ] : [],
      status: steps.allSatisfy(\.isFine) ? .done : .bug)
  }
}

/// A step of the tour: what it is for, the command as typed, and what came of it.
struct TourStep {
  let title: Phrase
  let command: String
  let status: ExitStatus
  let output: String
  /// How many lines of the output are shown.
  let lineLimit: Int
  /// How many of those lines are taken from its end.
  let endLimit: Int

  /// Whether the command did what the tour wants to show.
  ///
  /// An import may refuse rows, as it does in real schools.
  var isFine: Bool { status == .done || status == .partly }

  var json: JSON {
    [
      "title": .string(title.ru), "command": .string(command),
      "status": JSON(Int(status.code)), "output": .string(output),
    ]
  }
}

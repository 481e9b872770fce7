import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The program: a function from words and a world to an exit status.
enum Program {
  /// The version of the program.
  static let version = "0.1.0"

  /// The day on which the version was made, for the manual page.
  static let date = (year: 2026, month: 11, day: 21)

  /// The type of the program's commands.
  typealias Tree = CommandTree<GlobalOptions, AppContext, Answer>

  /// Carries out the command line `words` in `world`.
  static func run(_ words: [String], in world: World) -> ExitStatus {
    do throws(UsageError) {
      let parsed = try tree.parse(words, environment: world.variable)
      var run = Run(world: world, options: parsed.globals)
      return run.answer(parsed.request)
    } catch {
      let options = tree.globals(in: words, environment: world.variable)
      var run = Run(world: world, options: options)
      return run.fail(error)
    }
  }
}

/// One run of the program, when its options are known.
private struct Run {
  let world: World
  let options: GlobalOptions

  /// The language in which to speak, found out when something is to be said.
  private lazy var language = LanguageChoice(world: world, options: options).language

  init(world: World, options: GlobalOptions) {
    self.world = world
    self.options = options
  }

  mutating func answer(
    _ request: ParsedCommand<GlobalOptions, AppContext, Answer>.Request
  ) -> ExitStatus {
    do {
      switch request {
      case .help(let path):
        try print(
          Program.tree.help(for: path, in: language, width: min(80, world.console.width ?? 80)))
        return .done
      case .version:
        try print("mentorctl \(Program.version)\n")
        return .done
      case .completion(let request):
        let language = LanguageChoice(world: world, options: options).withoutDirectory
        try print(Completer(world: world, language: language).answer(to: request))
        return .done
      case .command(let command, let path):
        let context = AppContext(
          options: options, world: world, command: path.dropFirst().joined(separator: " "))
        return try show(try command.run(in: context), on: context.today)
      }
    } catch {
      return fail(error)
    }
  }

  /// Shows an answer, its result first and its notes after it.
  private mutating func show(_ answer: Answer, on today: CalendarDate) throws -> ExitStatus {
    let console = world.console
    let isOnScreen = console.isTerminal && options.output == nil
    let format =
      options.format ?? (options.json ? .json : nil)
      ?? options.output.flatMap(OutputFormat.init(ofFile:)) ?? answer.report.preferredFormat
    if format.isBinary && isOnScreen { throw RenderingError.onTerminal(format) }
    let renderer = Renderer(
      format: format,
      settings: TextSettings(
        language: language, screenWidth: options.output == nil ? console.width : nil,
        hasColor: options.output == nil && world.hasColor(options.color, on: isOnScreen)),
      date: today)
    if let path = options.output {
      try world.files.write(to: path) { try renderer.render(answer.report, to: $0) }
    } else if !(options.quiet && format == .table && answer.status == .done) {
      try renderer.render(answer.report) { try console.out($0) }
    }
    if !options.quiet || answer.status != .done {
      for note in answer.notes { say(note) }
    }
    return answer.status
  }

  private func print(_ text: String) throws { try world.console.out(Array(text.utf8)) }

  /// Tells a person what went wrong and what to do next.
  mutating func fail(_ error: any Error) -> ExitStatus {
    guard let explained = error as? any ExplainedError else {
      say(Phrase(ru: "ошибка программы: \(error)", en: "a defect of the program: \(error)"))
      return .bug
    }
    say(explained.message, isError: true)
    if let hint = explained.hint {
      let title = Phrase(ru: "совет:", en: "hint:")
      world.console.err("\(screen.strong(title[language])) \(hint[language])\n")
    }
    return ExitStatus(error)
  }

  /// Says a line on standard error.
  private mutating func say(_ phrase: Phrase, isError: Bool = false) {
    let name = isError ? screen.alarming("mentorctl:") : screen.strong("mentorctl:")
    world.console.err("\(name) \(phrase[language])\n")
  }

  /// How standard error is coloured.
  private var screen: ScreenStyle {
    ScreenStyle(hasColor: world.hasColor(options.color, on: world.console.hasErrorsOnTerminal))
  }
}

import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The program: a function from words and a world to an exit status.
enum Program {
  /// The version of the program.
  static let version = "0.1.0"

  /// The type of the program's commands.
  typealias Tree = CommandTree<GlobalOptions, AppContext, Answer>

  /// Carries out the command line `words` in `world`.
  static func run(_ words: [String], in world: World) -> ExitStatus {
    do throws(UsageError) {
      let parsed = try tree.parse(words, environment: world.variable)
      return Run(world: world, options: parsed.globals).answer(parsed.request)
    } catch {
      let options = tree.globals(in: words, environment: world.variable)
      return Run(world: world, options: options).fail(error)
    }
  }
}

/// One run of the program, when its options are known.
private struct Run {
  let world: World
  let options: GlobalOptions

  func answer(_ request: ParsedCommand<GlobalOptions, AppContext, Answer>.Request) -> ExitStatus {
    do {
      switch request {
      case .help(let path):
        try print(Program.tree.help(for: path, in: language, width: min(80, world.console.width)))
        return .done
      case .version:
        try print("mentorctl \(Program.version)\n")
        return .done
      case .completion(let request):
        return try complete(request)
      case .command(let command, let path):
        let context = AppContext(
          options: options, world: world, command: path.dropFirst().joined(separator: " "))
        return try show(try command.run(in: context))
      }
    } catch {
      return fail(error)
    }
  }

  /// Shows an answer, its result first and its notes after it.
  private func show(_ answer: Answer) throws -> ExitStatus {
    let format = options.format ?? (options.json ? .json : .table)
    let settings = TextSettings(
      language: language, width: world.console.isTerminal ? world.console.width : 100)
    let renderer = Renderer(format: format, settings: settings)
    if let path = options.output {
      try world.files.write(to: path) { try renderer.render(answer.report, to: $0) }
    } else if !(options.quiet && format == .table && answer.status == .done) {
      let console = world.console
      try renderer.render(answer.report) { try console.out($0) }
    }
    if !options.quiet || answer.status != .done {
      for note in answer.notes { world.console.err("mentorctl: \(note[language])\n") }
    }
    return answer.status
  }

  private func print(_ text: String) throws { try world.console.out(Array(text.utf8)) }

  private func complete(_ request: CompletionRequest) throws -> ExitStatus {
    try print(Completer(world: world, language: language).answer(to: request))
    return .done
  }

  /// Tells a person what went wrong and what to do next.
  func fail(_ error: any Error) -> ExitStatus {
    guard let explained = error as? any ExplainedError else {
      let words = Phrase(
        ru: "ошибка программы: \(error)", en: "a defect of the program: \(error)")
      world.console.err("mentorctl: \(words[language])\n")
      return .bug
    }
    world.console.err("mentorctl: \(explained.message[language])\n")
    if let hint = explained.hint {
      world.console.err("\(Self.hintTitle[language]) \(hint[language])\n")
    }
    return ExitStatus(error)
  }

  private static let hintTitle = Phrase(ru: "совет:", en: "hint:")

  /// The option or variable, else the directory's setting, else the locale.
  private var language: Language {
    if let chosen = options.language { return chosen.language }
    if let setting = AppContext(options: options, world: world, command: "").languageSetting {
      return setting
    }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let locale = world.variable(name), !locale.isEmpty {
        return locale.hasPrefix("ru") ? .russian : .english
      }
    }
    return .english
  }
}

extension AppContext {
  /// The language that the data directory asks for; `nil` where it cannot be told.
  var languageSetting: Language? {
    let organization = try? workspace().read { snapshot throws(WorkspaceError) in
      try snapshot.load(.organization)
    }
    return organization?.language?.language
  }
}

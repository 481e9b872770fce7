import Wording

extension CommandTree {
  /// The word that shells put before the words of an unfinished command line.
  public static var completionCommand: String { "__complete" }

  /// Understands the words of a command line, without the program's name.
  ///
  /// `environment` gives the value of a variable or `nil`; an empty value counts as absent. No words
  /// at all ask for help.
  ///
  /// - Throws: ``UsageError`` with the path of the command that the words reach.
  public func parse(
    _ words: [String], environment: (String) -> String?
  ) throws(UsageError) -> ParsedCommand<Globals, Context, Outcome> {
    let declarations = Declarations { Globals() }
    let globals = declarations.owner
    if words.first == Self.completionCommand,
      let request = CompletionRequest(arguments: words.dropFirst())
    {
      return ParsedCommand(globals: globals, request: .completion(request))
    }
    var line = Interpretation(words, from: root, globals: declarations)
    line.finish()
    if line.wantsHelp || words.isEmpty {
      if let problem = line.problems.first(where: \.isUnknownCommand) {
        throw UsageError(problem, commandPath: line.path)
      }
      line.bindWhatIsSound(environment)
      return ParsedCommand(globals: globals, request: .help(line.path))
    }
    if line.wantsVersion {
      line.bindWhatIsSound(environment)
      return ParsedCommand(globals: globals, request: .version)
    }
    if let problem = line.problems.first {
      throw UsageError(problem, commandPath: line.path)
    }
    guard let command = line.command else {
      let commands = line.visibleNames
      throw UsageError(.missingCommand(commands: commands), commandPath: line.path)
    }
    try line.bind(environment)
    return ParsedCommand(globals: globals, request: .command(command, path: line.path))
  }

  /// What can be understood of the global options in `words`, whatever else is wrong with them.
  ///
  /// It tells in which language to speak about a ``UsageError``.
  public func globals(in words: [String], environment: (String) -> String?) -> Globals {
    let globals = Declarations { Globals() }
    Interpretation(words, from: root, globals: globals).bindWhatIsSound(environment)
    return globals.owner
  }
}

extension Interpretation {
  var visibleNames: [String] {
    guard case .group(let group) = node else { return [] }
    return group.visibleMembers.map(\.about.name)
  }

  /// Reads the value of every parameter, then lets the sets check themselves.
  func bind(_ environment: (String) -> String?) throws(UsageError) {
    let (arguments, extra) = dealt()
    if let word = extra.first {
      throw UsageError(.unexpectedArgument(word), commandPath: path)
    }
    var missing: [Phrase] = []
    for (offset, property) in declared.enumerated() {
      let index = offset + Self.builtInCount
      let texts = arguments[index] ?? given[index]
      do throws(UsageProblem.Thrown) {
        let isGiven = try fill(property, texts, environment)
        if !isGiven && property.parameter.isRequired {
          missing.append(property.parameter.label)
        }
      } catch {
        throw UsageError(error.problem, commandPath: path)
      }
    }
    guard missing.isEmpty else {
      throw UsageError(.missing(missing), commandPath: path)
    }
    for set in sets {
      do throws(UsageError) {
        try set.validate()
      } catch {
        throw error.at(path)
      }
    }
  }

  /// Reads the values that can be read and leaves the others as they are.
  func bindWhatIsSound(_ environment: (String) -> String?) {
    for (offset, property) in declared.enumerated() {
      let texts = given[offset + Self.builtInCount]
      do throws(UsageProblem.Thrown) {
        _ = try fill(property, texts, environment)
      } catch {
        continue
      }
    }
  }

  /// Reads a property's value from `texts`, else from the environment; says whether one was there.
  private func fill(
    _ property: any DeclaredParameter, _ texts: [String], _ environment: (String) -> String?
  ) throws(UsageProblem.Thrown) -> Bool {
    let parameter = property.parameter
    var texts = texts
    var source: String?
    if texts.isEmpty, let variable = parameter.variable, let value = environment(variable),
      !value.isEmpty
    {
      texts = [value]
      source = variable
    }
    guard !texts.isEmpty else { return false }
    if !parameter.allowsEmpty && texts.contains(where: \.isEmpty) {
      throw UsageProblem.Thrown(problem: .emptyValue(parameter.label))
    }
    do throws(RejectedText) {
      try property.take(texts)
    } catch {
      throw UsageProblem.Thrown(
        problem: .invalidValue(
          parameter.label, text: error.text, variable: source, problem: error.problem))
    }
    return true
  }
}

extension UsageProblem {
  /// Carries a problem to where the path of the command is known.
  struct Thrown: Error {
    let problem: UsageProblem
  }
}

import Wording

/// What the words of a command line mean, before any value is read.
///
/// Problems are collected and not thrown, so that the same walk serves parsing, help on a wrong line,
/// and completion of an unfinished one.
struct Interpretation<Context, Outcome> {
  /// Parameters that can be given by now, each under its index in ``given``.
  private(set) var parameters: [Parameter]

  /// The texts given for each parameter, in order.
  private(set) var given: [[String]]

  /// The command or group reached.
  private(set) var node: CommandNode<Context, Outcome>

  /// The names of the nodes that lead to ``node``, the program's first.
  private(set) var path: [String]

  /// The command's value, where a command was reached.
  private(set) var command: (any Command<Context, Outcome>)?

  private(set) var declared: [any DeclaredParameter]
  private(set) var sets: [any ArgumentSet]
  private(set) var positionals: [String] = []

  /// How many of ``parameters`` belong to the program and not to the command.
  let globalsEnd: Int
  private(set) var problems: [UsageProblem] = []

  /// Whether the first word was `help`.
  private(set) var isHelpCommand = false

  /// The option whose value the next word would be, at the end of the words.
  private(set) var pending: Int?

  /// Whether `--` has ended the options.
  private(set) var optionsHaveEnded = false

  private static var builtIn: [Parameter] { [.help, .version] }
  static var helpIndex: Int { 0 }
  static var versionIndex: Int { 1 }

  var wantsHelp: Bool { isHelpCommand || !given[Self.helpIndex].isEmpty }
  var wantsVersion: Bool { !given[Self.versionIndex].isEmpty }

  init(
    _ words: some Sequence<String>, from root: CommandGroup<Context, Outcome>,
    globals: Declarations<some ArgumentSet>
  ) {
    declared = globals.parameters
    sets = globals.groups + [globals.owner]
    parameters = Self.builtIn + declared.map(\.parameter)
    globalsEnd = parameters.count
    given = Array(repeating: [], count: parameters.count)
    node = .group(root)
    path = [root.about.name]
    for word in words {
      read(word)
    }
  }

  /// Says that no word follows: an option that still waits for its value has none, and a group
  /// without a verb stands for its standard one.
  mutating func finish() {
    if !wantsHelp && problems.isEmpty { enterStandard() }
    guard let index = pending else { return }
    problems.append(.missingValue(parameters[index].label, next: nil))
    pending = nil
  }

  private mutating func read(_ word: String) {
    let isOption = !optionsHaveEnded && looksLikeOption(word)
    if let index = pending {
      pending = nil
      if !isOption && !(word == "--" && !optionsHaveEnded) {
        give(index, word)
        return
      }
      problems.append(.missingValue(parameters[index].label, next: word))
    }
    if word == "--" && !optionsHaveEnded {
      optionsHaveEnded = true
    } else if !isOption {
      readPlain(word)
    } else if word.utf8.starts(with: "--".utf8) {
      readLong(word)
    } else {
      readShort(word)
    }
  }

  /// Whether `word` is an option and not a value: a lone hyphen and negative numbers are values.
  func looksLikeOption(_ word: String) -> Bool {
    guard word.utf8.first == UInt8(ascii: "-"), word.utf8.count > 1, word != "--" else {
      return false
    }
    guard let second = word.dropFirst().first, second.isASCII, second.isNumber else { return true }
    return parameters.contains { $0.short == second }
  }

  // MARK: Words without a hyphen

  private mutating func readPlain(_ word: String) {
    if let option = optionMeant(by: word) {
      problems.append(.unknownOption(word, nearest: [option], isBeforeCommand: command == nil))
      return
    }
    guard case .group(let group) = node else {
      positionals.append(word)
      return
    }
    if path.count == 1 && word == "help" && !isHelpCommand {
      isHelpCommand = true
      return
    }
    guard let member = group.member(named: word) else {
      if !problems.contains(where: \.isUnknownCommand) {
        problems.append(.unknownCommand(word, nearest: group.names(near: word)))
      }
      return
    }
    enter(member)
  }

  /// Goes on to the verb that the group means by itself; says whether there is one.
  @discardableResult
  private mutating func enterStandard() -> Bool {
    guard case .group(let group) = node, let command = group.standard else { return false }
    enter(.command(command))
    return true
  }

  private mutating func enter(_ member: CommandNode<Context, Outcome>) {
    node = member
    path.append(member.about.name)
    guard case .command(let type) = member else { return }
    let declarations = Declarations { type.init() }
    command = declarations.owner
    declared += declarations.parameters
    sets += declarations.groups
    sets.append(declarations.owner)
    parameters += declarations.parameters.map(\.parameter)
    given += Array(repeating: [], count: declarations.parameters.count)
  }

  /// The option that `word` would be if a word processor had not made a dash of its hyphens.
  private func optionMeant(by word: String) -> String? {
    guard !optionsHaveEnded, let dash = word.unicodeScalars.first,
      ["\u{2013}", "\u{2014}", "\u{2212}"].contains(dash)
    else { return nil }
    let name = word.dropFirst().prefix { $0 != "=" }
    return parameters.lazy.flatMap(\.longForms).first { $0.dropFirst(2) == name }
  }

  // MARK: Options

  private mutating func readLong(_ word: String) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let form = String(parts[0])
    let value = parts.count > 1 ? String(parts[1]) : nil
    guard let index = parameters.firstIndex(where: { $0.longForms.contains(form) }), applies(index)
    else {
      guard !enterStandard() else { return readLong(word) }
      problems.append(unknown(form))
      return
    }
    let parameter = parameters[index]
    if parameter.isFlag {
      if let value {
        problems.append(.unexpectedValue(option: form, value: value))
      }
      give(index, form == "--\(parameter.name)" ? FlagText.on : FlagText.off)
    } else if let value {
      give(index, value)
    } else {
      pending = index
    }
  }

  private mutating func readShort(_ word: String) {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      if !parameters.contains(where: { $0.short == letter }) { enterStandard() }
      guard let index = parameters.firstIndex(where: { $0.short == letter }) else {
        problems.append(unknown("-\(letter)"))
        return
      }
      if parameters[index].isFlag {
        give(index, FlagText.on)
      } else if letters.isEmpty {
        pending = index
      } else {
        give(index, String(letters.first == "=" ? letters.dropFirst() : letters))
        return
      }
    }
  }

  /// Whether the parameter has its meaning here: `--version` is the program's alone.
  func applies(_ index: Int) -> Bool {
    index != Self.versionIndex || path.count == 1
  }

  private func unknown(_ option: String) -> UsageProblem {
    var found: [String] = []
    if option.hasPrefix("--") {
      let forms = parameters.indices.filter { applies($0) && !parameters[$0].isHidden }
        .flatMap { parameters[$0].longForms }
      found = forms.filter { option != "--" && $0.hasPrefix(option) }
      let names = nearest(
        to: String(option.dropFirst(2)), among: forms.map { String($0.dropFirst(2)) })
      found += names.map { "--\($0)" }.filter { !found.contains($0) }
    }
    return .unknownOption(
      option, nearest: Array(found.prefix(3)), isBeforeCommand: command == nil)
  }

  private mutating func give(_ index: Int, _ text: String) {
    let parameter = parameters[index]
    if let before = given[index].last, !parameter.isRepeatable {
      if !parameter.isFlag {
        problems.append(.repeated(parameter.label))
      } else if before != text {
        problems.append(.contradiction(name: parameter.name))
      }
      return
    }
    given[index].append(text)
  }
}

extension UsageProblem {
  var isUnknownCommand: Bool {
    if case .unknownCommand = self { true } else { false }
  }
}

import Wording

/// All commands of a program: a plain value from which parsing, help, completions, the manual page
/// and the reference come.
///
/// `Globals` are the options that every command accepts, before and after its name. None of them may
/// be required, so that help and version can always be shown.
public struct CommandTree<Globals: ArgumentSet, Context, Outcome>: Sendable {
  /// The program's name and purpose.
  public let about: About

  /// The commands, by headings.
  public let sections: [CommandSection<Context, Outcome>]

  /// Creates the tree of the program that `about` describes.
  public init(_ about: About, sections: [CommandSection<Context, Outcome>]) {
    self.about = about
    self.sections = sections
  }

  var root: CommandGroup<Context, Outcome> {
    CommandGroup(about, members: sections.flatMap(\.members))
  }

  /// What the global options declare, in the order of help.
  public var globalParameters: [Parameter] {
    Declarations { Globals() }.parameters.map(\.parameter)
  }

  /// Every command and group, the program itself first, each before its members.
  ///
  /// - Complexity: O(*n*) for *n* declared parameters; each command is created and looked into.
  public var entries: [CommandEntry] {
    var entries: [CommandEntry] = []
    func add(
      _ node: CommandNode<Context, Outcome>, under path: [String], isHidden: Bool = false
    ) {
      let path = path + [node.about.name]
      let isHidden = isHidden || node.about.isHidden
      switch node {
      case .command(let command):
        entries.append(
          CommandEntry(
            path: path, about: command.about, isGroup: false, isHidden: isHidden,
            parameters: Declarations { command.init() }.parameters.map(\.parameter)))
      case .group(let group):
        entries.append(
          CommandEntry(
            path: path, about: group.about, isGroup: true, isHidden: isHidden, parameters: []))
        for member in group.members {
          add(member, under: path, isHidden: isHidden)
        }
      }
    }
    add(.group(root), under: [])
    return entries
  }
}

/// A command or a group with everything that it declares.
public struct CommandEntry: Hashable, Sendable {
  /// The words that select the entry, the program's name first.
  public let path: [String]

  /// The entry's name and purpose.
  public let about: About

  /// Whether the entry is a group and not a command.
  public let isGroup: Bool

  /// Whether the entry or a group around it is hidden.
  public let isHidden: Bool

  /// The entry's own parameters, without the global ones; none for a group.
  public let parameters: [Parameter]
}

extension Parameter {
  /// `-h, --help`, which every command has.
  static let help = Parameter(
    flag: "help", short: "h",
    help: Phrase(ru: "Показать справку.", en: "Show help."))

  /// `--version`, which only the program has.
  static let version = Parameter(
    flag: "version", short: nil,
    help: Phrase(ru: "Показать версию программы.", en: "Show the version of the program."))
}

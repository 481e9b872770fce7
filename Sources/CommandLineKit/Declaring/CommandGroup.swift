public import Wording

/// A command or a group of commands under its name.
public enum CommandNode<Context, Outcome>: Sendable {
  case command(any Command<Context, Outcome>.Type)
  indirect case group(CommandGroup<Context, Outcome>)

  /// The node's name and purpose.
  public var about: About {
    switch self {
    case .command(let command): command.about
    case .group(let group): group.about
    }
  }
}

/// A noun with its verbs: `pair` with `add`, `list` and the others.
public struct CommandGroup<Context, Outcome>: Sendable {
  /// The group's name and purpose.
  public let about: About

  /// The verbs, in the order of help.
  public let members: [CommandNode<Context, Outcome>]

  /// The verb that is meant where none is given, or `nil`; one of ``members``.
  public let standard: (any Command<Context, Outcome>.Type)?

  /// Creates the group `name` of `commands`.
  ///
  /// `standard` is meant by the group's name alone and by the name with options: it is one of
  /// `commands` and takes no positional arguments there.
  public init(
    _ name: String, _ summary: Phrase, aliases: [String] = [], discussion: Phrase? = nil,
    standard: (any Command<Context, Outcome>.Type)? = nil,
    _ commands: [any Command<Context, Outcome>.Type]
  ) {
    self.init(
      About(name, summary, aliases: aliases, discussion: discussion), standard: standard,
      members: commands.map { .command($0) })
  }

  /// Creates a group that holds other groups beside commands.
  public init(
    _ about: About, standard: (any Command<Context, Outcome>.Type)? = nil,
    members: [CommandNode<Context, Outcome>]
  ) {
    self.about = about
    self.standard = standard
    self.members = members
  }
}

/// Commands and groups that the program's help shows under one heading.
public struct CommandSection<Context, Outcome>: Sendable {
  /// The heading, without a colon.
  public let heading: Phrase

  /// The commands and groups, in the order of help.
  public let members: [CommandNode<Context, Outcome>]

  /// Creates the section of `members`.
  public init(_ heading: Phrase, _ members: [CommandNode<Context, Outcome>]) {
    self.heading = heading
    self.members = members
  }
}

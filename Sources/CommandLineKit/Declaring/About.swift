public import Wording

/// What a command or a group of commands is called and what it is for.
public struct About: Hashable, Sendable {
  /// The word that selects the command, lower-case Latin letters and hyphens.
  public let name: String

  /// Other words that select the command; they are compared as typed text, so case and ё do not
  /// matter.
  public let aliases: [String]

  /// The purpose of the command in one full sentence.
  public let summary: Phrase

  /// What the summary cannot say, in full sentences; empty lines part the paragraphs.
  public let discussion: Phrase?

  /// Calls that a reader can type, the most usual one first.
  public let examples: [Example]

  /// The exit statuses that mean something particular for this command.
  public let exitStatuses: [ExitStatusNote]

  /// Whether the command is left out of help, completions and references.
  public let isHidden: Bool

  /// Describes the command called `name`.
  public init(
    _ name: String,
    _ summary: Phrase,
    aliases: [String] = [],
    discussion: Phrase? = nil,
    examples: [Example] = [],
    exitStatuses: [ExitStatusNote] = [],
    isHidden: Bool = false
  ) {
    self.name = name
    self.summary = summary
    self.aliases = aliases
    self.discussion = discussion
    self.examples = examples
    self.exitStatuses = exitStatuses
    self.isHidden = isHidden
  }
}

/// A call of a command, as a reader can type it, and what it does.
public struct Example: Hashable, Sendable {
  /// The whole line in the syntax of a shell, beginning with the program's name.
  public let line: String

  /// What the line does, as a full sentence.
  public let meaning: Phrase

  /// Creates the example `line`.
  public init(_ line: String, _ meaning: Phrase) {
    self.line = line
    self.meaning = meaning
  }
}

/// What an exit status of a command means.
public struct ExitStatusNote: Hashable, Sendable {
  /// The status, from 0 to 255.
  public let status: Int

  /// When the command ends with the status, as a full sentence.
  public let meaning: Phrase

  /// Creates the note on `status`.
  public init(_ status: Int, _ meaning: Phrase) {
    self.status = status
    self.meaning = meaning
  }
}

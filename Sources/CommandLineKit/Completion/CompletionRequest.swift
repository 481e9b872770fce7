/// A shell that asks for completions.
public enum Shell: String, ArgumentChoice, Sendable {
  case bash, zsh, fish
}

/// An unfinished command line, as a shell hands it over.
public struct CompletionRequest: Hashable, Sendable {
  /// The shell that asks.
  public let shell: Shell

  /// The words of the line, without the program's name.
  public let words: [String]

  /// The index in ``words`` of the word to complete; their count where it is a new word.
  public let cursor: Int

  /// Creates the request; a cursor outside of `words` is moved to their nearer end.
  public init(shell: Shell, words: [String], cursor: Int) {
    self.shell = shell
    self.words = words
    self.cursor = min(max(cursor, 0), words.count)
  }
}

extension CompletionRequest {
  /// Reads what a completion script passes: the shell, the cursor, the words.
  ///
  /// The cursor counts the program's name, as the shells do; `nil` where anything else is passed.
  init?(arguments: ArraySlice<String>) {
    guard let name = arguments.first, let shell = Shell(rawValue: name),
      let position = arguments.dropFirst().first.flatMap({ Int($0) }), position > 0
    else {
      return nil
    }
    self.init(shell: shell, words: Array(arguments.dropFirst(2)), cursor: position - 1)
  }
}

/// What a command line asks for.
public struct ParsedCommand<Globals: ArgumentSet, Context, Outcome> {
  /// The global options; only what could be understood of them where help or the version is asked
  /// for.
  public let globals: Globals

  /// What is to be done.
  public let request: Request

  /// What is to be done.
  public enum Request {
    /// Show ``CommandTree/help(for:in:width:)`` for the command or group at the path, which begins
    /// with the program's name.
    case help([String])

    /// Show the version of the program.
    case version

    /// Answer a shell that completes a command line.
    case completion(CompletionRequest)

    /// Carry out the command at the path.
    case command(any Command<Context, Outcome>, path: [String])
  }
}

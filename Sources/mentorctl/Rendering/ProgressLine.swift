import JSONStore
import MentorCore
import Wording

/// One line on the terminal about work that takes its time; it is gone when the work is done.
///
/// The line shows after a second, changes ten times a second at most, and uses nothing but the
/// carriage return, which every terminal understands.
struct ProgressLine {
  /// How long the work may take before anything is shown.
  static let patience = Duration.seconds(1)

  /// How long a line stands before the next one.
  static let interval = Duration.milliseconds(100)

  /// The columns that the line takes at most.
  private static let width = 72

  private let console: any Console
  private let elapsed: @Sendable () -> Duration
  private let words: (Phrase) -> String
  private var due: Duration
  private var shownWidth = 0

  /// Creates a line that is not shown yet; `words` puts a phrase into the language of the user.
  init(
    on console: any Console, elapsed: @escaping @Sendable () -> Duration,
    words: @escaping (Phrase) -> String
  ) {
    self.console = console
    self.elapsed = elapsed
    self.words = words
    due = elapsed() + Self.patience
  }

  /// Shows how far the work has come, where it is time to.
  mutating func show(_ progress: MatchingProgress) {
    let now = elapsed()
    guard now >= due else { return }
    due = now + Self.interval
    let done = min(max(0, progress.done), progress.total)
    let percent = Int(Double(done) / Double(progress.total) * 100)
    let text = "\(words(progress.step))… \(percent) %"
    let shown = String(text.prefix(min(Self.width, (console.width ?? 80) - 1)))
    let width = shown.displayWidth
    console.err("\r" + shown + String(repeating: " ", count: max(0, shownWidth - width)))
    shownWidth = width
  }

  /// Takes the line away.
  mutating func clear() {
    guard shownWidth > 0 else { return }
    console.err("\r" + String(repeating: " ", count: shownWidth) + "\r")
    shownWidth = 0
  }
}

extension AppContext {
  /// The result of `body`, which may take its time and reports to the observer that it is given.
  ///
  /// There is none where standard error is no terminal, or nothing is to be said.
  func watching<Value>(_ body: (MatchingObserver?) throws -> Value) rethrows -> Value {
    guard world.console.hasErrorsOnTerminal, !options.quiet, world.variable("TERM") != "dumb"
    else { return try body(nil) }
    let language = LanguageChoice(world: world, options: options).language
    var line = ProgressLine(on: world.console, elapsed: world.store.elapsed) { $0[language] }
    defer { line.clear() }
    return try body { line.show($0) }
  }
}

import CommandLineKit
import MentorCore
import Synchronization
import Testing
import Wording

@testable import mentorctl

@Suite("Progress line")
struct ProgressLineTests {
  /// A clock that is set by hand.
  private final class Clock: Sendable {
    private let now = Mutex(Duration.zero)
    var elapsed: Duration { now.withLock { $0 } }
    func advance(_ milliseconds: Int) { now.withLock { $0 += .milliseconds(milliseconds) } }
  }

  private static func progress(_ done: Int, of total: Int) -> MatchingProgress {
    MatchingProgress(Phrase(ru: "считаю", en: "counting"), done: done, of: total)
  }

  @Test("Shows nothing for a second, then ten lines a second at most, and leaves nothing behind")
  func life() {
    let console = CollectingConsole(isTerminal: true)
    let clock = Clock()
    var line = ProgressLine(on: console, elapsed: { clock.elapsed }) { $0.ru }
    line.show(Self.progress(1, of: 10))
    clock.advance(999)
    line.show(Self.progress(5, of: 10))
    #expect(console.errors.isEmpty)
    clock.advance(1)
    line.show(Self.progress(5, of: 10))
    line.show(Self.progress(6, of: 10))
    #expect(console.errors == "\rсчитаю… 50 %")
    clock.advance(100)
    line.show(Self.progress(0, of: 10))
    #expect(console.errors == "\rсчитаю… 50 %\rсчитаю… 0 % ")
    line.clear()
    line.clear()
    #expect(console.errors.hasSuffix("\r" + String(repeating: " ", count: 11) + "\r"))
    #expect(console.errors.filter { $0 == "\r" }.count == 4)
  }

  @Test("Stays within 0 and 100 percent, and within the screen")
  func limits() {
    let console = CollectingConsole(isTerminal: true, width: 10)
    let clock = Clock()
    var line = ProgressLine(on: console, elapsed: { clock.elapsed }) { $0.en }
    for (done, total) in [(-1, 0), (7, 3), (Int.max, Int.max)] {
      clock.advance(1000)
      line.show(Self.progress(done, of: total))
    }
    #expect(!console.errors.contains("-"))
    #expect(console.errors.split(separator: "\r").allSatisfy { $0.count <= 9 })
  }

  @Test("There is no observer where nobody looks")
  func quiet() throws {
    func isWatched(_ words: [String], isTerminal: Bool, _ variables: [String: String] = [:]) throws
      -> Bool
    {
      let world = try TestWorld(variables: variables, isTerminal: isTerminal)
      let console = CollectingConsole(isTerminal: isTerminal)
      let parsed = try Program.tree.parse(words, environment: { _ in nil })
      let context = AppContext(options: parsed.globals, world: world.world(console), command: "")
      return context.watching { $0 != nil }
    }
    #expect(try isWatched(["status"], isTerminal: true))
    #expect(try !isWatched(["status"], isTerminal: false))
    #expect(try !isWatched(["status", "-q"], isTerminal: true))
    #expect(try !isWatched(["status"], isTerminal: true, ["TERM": "dumb"]))
  }
}

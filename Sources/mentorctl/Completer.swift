import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// Answers a shell that completes a command line.
///
/// From the data come identifiers only, never names: they would land in the shell's history.
struct Completer {
  let world: World
  let language: Language

  /// The lines for the shell that asks.
  func answer(to request: CompletionRequest) -> String {
    let answer = Program.tree.complete(request)
    guard case .dynamic(let kind) = answer.wanted else {
      return answer.lines(for: request.shell, in: language)
    }
    return answer.adding(identifiers(kind)).lines(for: request.shell, in: language)
  }

  /// The identifiers of a kind; none where the directory cannot be read.
  private func identifiers(_ kind: String) -> [String] {
    let context = AppContext(
      options: Program.tree.globals(in: [], environment: world.variable), world: world,
      command: "__complete")
    let found = try? context.workspace().read { snapshot throws(WorkspaceError) -> [String] in
      switch kind {
      case "people": try snapshot.load(.people).map { "\($0.id)" }
      case "mentors": try snapshot.load(.mentors).map { "\($0.id)" }
      case "mentees": try snapshot.load(.mentees).map { "\($0.id)" }
      case "consents": try snapshot.load(.consents).map { "\($0.id)" }
      case "pairs": try snapshot.load(.pairs).map { "\($0.id)" }
      case "proposals": try snapshot.ids(on: .proposals).map { "\($0)" }
      case "roadmaps": try snapshot.ids(on: .roadmaps).map { "\($0)" }
      case "measures":
        try snapshot.load(.roadmaps).flatMap { $0.measures.map { "\($0.id)" } }
      default: []
      }
    }
    return found ?? []
  }
}

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
    let words = request.words.prefix(request.cursor)
    return answer.adding(identifiers(of: kind, words: Array(words)) ?? [])
      .lines(for: request.shell, in: language)
  }

  /// The words of a kind: `schemas`, `measures`, or a file or folder of the data directory such as
  /// `people`.
  ///
  /// `nil` where there is no such kind; none where the directory cannot be read.
  func identifiers(of kind: String, words: [String] = []) -> [String]? {
    if kind == "schemas" { return SchemaCatalogue.entries.map(\.name) }
    guard kind == Self.measures || Self.kinds.contains(kind) else { return nil }
    let context = AppContext(
      options: Program.tree.globals(in: words, environment: world.variable), world: world,
      command: "__complete")
    let found = try? context.workspace().read { snapshot throws(WorkspaceError) -> [String]? in
      guard kind == Self.measures else { return try snapshot.identifiers(of: kind) }
      return try snapshot.load(.roadmaps).flatMap { $0.measures.map { "\($0.id)" } }
    }
    return found ?? []
  }

  /// The kind of the measures of all roadmaps, which stand in no file of their own.
  private static let measures = "measures"

  /// The kinds of records: the files and folders that hold them, without their endings.
  private static var kinds: [String] {
    DirectoryFormat.entries.map { String($0.name.prefix { $0 != "." && $0 != "/" }) }
  }
}

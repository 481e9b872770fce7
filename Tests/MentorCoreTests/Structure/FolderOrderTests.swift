import Foundation
import Testing

/// The compiler keeps no walls inside a module; this test keeps the order of its folders.
@Suite("The folders of MentorCore")
struct FolderOrderTests {
  /// The folders in the order in which a programme lives; each may name types of those before it.
  static let order = [
    "Vocabulary", "Calendar", "Documents", "Organizations", "People", "Forms", "Consents",
    "Imports", "Roadmaps", "Surveys", "Pairing", "Meetings", "Orders", "Recognition", "Years",
    "Counting", "Monitoring", "Indicators", "Statistics", "Workspace", "Checks", "Exports",
    "Reports", "Demonstration",
  ]

  private static let sources = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/MentorCore")

  @Test("Every folder has its place in the order")
  func complete() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
    #expect(Set(folders) == Set(Self.order))
  }

  @Test("No folder names a type of a folder below it", arguments: order)
  func upwardsOnly(folder: String) throws {
    let index = try #require(Self.order.firstIndex(of: folder))
    var later: [String: String] = [:]
    for below in Self.order[(index + 1)...] {
      for type in try Self.types(in: below) { later[type] = below }
    }
    for own in try Self.types(in: folder) { later[own] = nil }
    for (file, words) in try Self.words(in: folder) {
      let found = words.filter { later[$0] != nil }.sorted()
      #expect(found.isEmpty, "\(folder)/\(file) names \(found) of a folder below it")
    }
  }

  /// The names of the types that the files of `folder` declare at their top level.
  private static func types(in folder: String) throws -> Set<String> {
    var found: Set<String> = []
    for (_, text) in try texts(in: folder) {
      for line in text.split(separator: "\n") where !line.hasPrefix(" ") && !line.hasPrefix("/") {
        let words = line.split { !$0.isLetter && !$0.isNumber }
        for (keyword, name) in zip(words, words.dropFirst())
        where ["struct", "enum", "protocol", "class", "typealias"].contains(keyword) {
          found.insert(String(name))
          break
        }
      }
    }
    return found
  }

  /// The words of the code of each file of `folder`, without comments and texts.
  private static func words(in folder: String) throws -> [(file: String, words: Set<String>)] {
    try texts(in: folder).map { file, text in
      let code = text.split(separator: "\n").map { line -> String in
        let comment = line.firstRange(of: "//")?.lowerBound ?? line.endIndex
        let parts = line[..<comment].split(separator: "\"", omittingEmptySubsequences: false)
        // What is named together with its module is a type of that module.
        return parts.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
          .joined(separator: " ").replacing(/Interchange\.\w+/, with: "")
      }
      let words = code.flatMap { $0.split { !$0.isLetter && !$0.isNumber && $0 != "_" } }
      return (file, Set(words.map(String.init)))
    }
  }

  private static func texts(in folder: String) throws -> [(file: String, text: String)] {
    let root = sources.appending(path: folder)
    let files = try #require(FileManager.default.enumerator(atPath: root.path))
    return try files.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted().map {
      ($0, try String(contentsOf: root.appending(path: $0), encoding: .utf8))
    }
  }
}

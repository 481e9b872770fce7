import Foundation
import MentorTestSupport
import Testing

/// The errors that the sources of the package declare.
enum ErrorSource {
  /// The cases of every enumeration that explains itself, and of those that others are worded by.
  static func declaredCases() throws -> [String: [String]] {
    var found: [String: [String]] = [:]
    let sources = fixtures.deletingLastPathComponent().appending(path: "Sources")
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    for case let file as URL in files where file.pathExtension == "swift" {
      for (type, cases) in declarations(in: try String(contentsOf: file, encoding: .utf8)) {
        found[type] = cases
      }
    }
    return found
  }

  /// Enumerations that are no errors themselves but word one.
  private static let parts: Set<String> = [
    "Damage", "Obstacle", "Reason", "SyntaxProblem", "SystemCode", "UnmatchedReason",
    "UsageProblem",
  ]

  private static func declarations(in text: String) -> [String: [String]] {
    var found: [String: [String]] = [:]
    var type: (name: String, indent: String)?
    for line in text.utf8.split(separator: 0x0A).map({ Substring($0) }) {
      let word = line.utf8.drop { $0 == 0x20 }
      guard type != nil || word.starts(with: "public enum ".utf8) || word.starts(with: "enum ".utf8)
      else { continue }
      if let open = type {
        if line.hasPrefix(open.indent + "}") {
          type = nil
        } else if let match = line.prefixMatch(of: /( +)case (.+)/),
          match.1 == open.indent + "  "
        {
          found[open.name, default: []] += names(in: match.2)
        }
      } else if let match = line.prefixMatch(of: /( *)(?:public )?enum (\w+)(: .*)? \{$/),
        parts.contains(String(match.2))
          || ["ExplainedError", "MentorError"].contains(where: (match.3 ?? "").contains)
      {
        type = (String(match.2), String(match.1))
      }
    }
    return found
  }

  /// The names of the cases in `list`, where they may have values.
  private static func names(in list: Substring) -> [String] {
    var depth = 0
    var names = [""]
    for character in list {
      switch character {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case "=" where depth == 0: return names.filter { !$0.isEmpty }
      case "," where depth == 0: names.append("")
      case _ where depth == 0 && (character.isLetter || character.isNumber):
        names[names.count - 1].append(character)
      default: break
      }
      if character == ":" && depth == 0 { return [] }
    }
    return names.filter { !$0.isEmpty }
  }
}

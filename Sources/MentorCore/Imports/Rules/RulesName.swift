public import JSONStore
import Wording

/// The name of import rules, which is that of their file: `mentors` for `rules/mentors.json`.
public struct RulesName: Hashable, Sendable {
  /// Small Latin letters and digits, in words joined by hyphens.
  public let text: String

  /// The word by which a user wants no rules; no rules bear it.
  public static let nothing = "none"
}

extension RulesName: JSONText {
  /// Reads a name; capital letters are made small.
  ///
  /// - Throws: ``ValueProblem`` where there is anything but Latin letters, digits and single hyphens,
  ///   more than 60 of them, or the word ``nothing``.
  public init(jsonText: String) throws(ValueProblem) {
    let text = jsonText.lowercased()
    let words = text.split(separator: "-", omittingEmptySubsequences: false)
    guard text.utf8.count <= 60, text != Self.nothing,
      words.allSatisfy({ word in
        !word.isEmpty
          && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
      })
    else {
      throw ValueProblem(
        .quoted(jsonText)
          + Phrase(
            ru:
              " — не имя правил: нужны латинские буквы и цифры через дефис, до 60 знаков, и не none",
            en:
              " is no name of rules: Latin letters and digits joined by hyphens, up to 60, not none"
          ))
    }
    self.init(text: text)
  }

  public var jsonText: String { text }

  public static var jsonSchema: TextSchema {
    TextSchema(example: "mentors", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$")
  }
}

extension RulesName: Comparable, CustomStringConvertible {
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

  public var description: String { text }
}

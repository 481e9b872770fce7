public import JSONStore
import Wording

/// The code of a statistical form (ФСН) or a regional table: `REGION`, `1-DOP`.
///
/// The codes are this program's own; the file of the form is called by it.
public struct StatisticsCode: Hashable, Sendable {
  /// Capital Latin letters and digits, joined by hyphens.
  public let text: String
}

extension StatisticsCode: JSONText {
  /// Reads a code; small letters are taken for capitals.
  ///
  /// - Throws: ``ValueProblem`` where there is anything but Latin letters, digits and single hyphens,
  ///   fewer than two of them or more than 24.
  public init(jsonText: String) throws(ValueProblem) {
    let text = jsonText.uppercased()
    guard text.isHyphenated, (2...24).contains(text.utf8.count) else {
      throw ValueProblem(
        .quoted(jsonText)
          + Phrase(
            ru: " — не код формы статистики: латинские буквы и цифры через дефис, например 1-DOP",
            en:
              " is no code of a statistical form: Latin letters and digits joined by hyphens, 1-DOP"
          ))
    }
    self.text = text
  }

  public var jsonText: String { text }

  public static var jsonSchema: TextSchema {
    TextSchema(example: "REGION", pattern: "^[A-Z0-9]+(-[A-Z0-9]+)*$")
  }
}

extension StatisticsCode: Comparable, CustomStringConvertible {
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

  public var description: String { text }
}

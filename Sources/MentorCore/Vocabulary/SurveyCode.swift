public import JSONStore
import Wording

/// The code of a survey, such as `intake-mentee-uu`: one survey of a school year bears it.
public struct SurveyCode: Hashable, Sendable {
  /// Small Latin letters and digits, in words joined by hyphens.
  public let text: String

  init(_ text: String) { self.text = text }
}

extension SurveyCode: JSONText {
  /// Reads a code; capital letters are made small.
  ///
  /// - Throws: ``ValueProblem`` where there is anything but Latin letters, digits and single hyphens,
  ///   or more than 60 of them.
  public init(jsonText: String) throws(ValueProblem) {
    let text = jsonText.lowercased()
    guard text.isHyphenated, text.utf8.count <= 60 else {
      throw ValueProblem(
        .quoted(jsonText)
          + Phrase(
            ru: " — не код анкеты: нужны латинские буквы и цифры через дефис, до 60 знаков",
            en: " is no code of a survey: Latin letters and digits joined by hyphens, up to 60"))
    }
    self.init(text)
  }

  public var jsonText: String { text }

  public static var jsonSchema: TextSchema {
    TextSchema(example: "intake-mentee-uu", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$")
  }
}

extension SurveyCode: Comparable, CustomStringConvertible {
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

  public var description: String { text }
}

public import JSONStore
public import Wording

/// What a file is imported as: one of the tables, or answers to a survey.
public enum ImportTarget: Hashable, Sendable {
  /// A table of people, mentors, mentees or consents.
  case table(ImportKind)
  /// Answers to the survey with the code.
  case survey(SurveyCode)
}

extension ImportTarget: JSONText {
  /// Reads `mentors`, `mentees`, `people` or `consents`, else the code of a survey.
  ///
  /// - Throws: ``ValueProblem`` where the text is neither.
  public init(jsonText: String) throws(ValueProblem) {
    if let kind = ImportKind(rawValue: jsonText.lowercased()) {
      self = .table(kind)
    } else {
      self = .survey(try SurveyCode(jsonText: jsonText))
    }
  }

  public var jsonText: String {
    switch self {
    case .table(let kind): kind.rawValue
    case .survey(let code): code.text
    }
  }

  public static var jsonSchema: TextSchema {
    TextSchema(example: "mentors", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$")
  }

  /// What the file holds, in words.
  public var title: Phrase {
    switch self {
    case .table(.people): Phrase(ru: "люди", en: "people")
    case .table(.mentors): Phrase(ru: "наставники", en: "mentors")
    case .table(.mentees): Phrase(ru: "наставляемые", en: "mentees")
    case .table(.consents): Phrase(ru: "согласия", en: "consents")
    case .survey(let code): Phrase(ru: "ответы на \(code)", en: "answers to \(code)")
    }
  }
}

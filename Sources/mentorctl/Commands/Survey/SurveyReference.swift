import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// A survey as a person names it: by its code or its identifier.
struct SurveyReference: ArgumentValue {
  /// The word as typed.
  let text: String

  init(argument: String) throws(ArgumentProblem) { text = argument.cleaned() }

  static var valueName: ValueName { ValueName(ru: "анкета", en: "survey") }

  /// The survey of the directory that is meant, of the year that is asked for or the current one.
  func survey(
    in source: inout some ByteSource, _ context: AppContext
  ) throws(WorkspaceError) -> Survey {
    let year = try context.year(source.load(.organization))
    let surveys = try source.load(.surveys)
    return try WorkspaceError.domain { () throws(SurveyError) in
      try surveys.survey(text, in: year)
    }
  }
}

/// The survey that a command works with.
struct SurveyArgument: ArgumentSet {
  @Argument(
    "survey", value: ValueName(ru: "анкета", en: "survey"), completion: .dynamic("surveys"),
    Phrase(
      ru: "Анкета: код (intake-mentee-uu) или номер (SURVEY-1).",
      en: "The survey: its code (intake-mentee-uu) or identifier (SURVEY-1)."))
  var survey: SurveyReference
}

extension SurveyDefinition {
  /// The definition that the program ships with the code `typed`.
  ///
  /// - Throws: ``SurveyError/notShipped(_:near:)``.
  static func shipped(_ typed: String) throws(SurveyError) -> SurveyDefinition {
    if let code = try? SurveyCode(jsonText: typed), let definition = SurveyCatalogue[code] {
      return definition
    }
    let codes = SurveyCatalogue.definitions.map(\.code.text)
    throw .notShipped(typed, near: nearest(to: typed, among: codes))
  }
}

import JSONStore
import MentorCore
import Wording

@testable import mentorctl

/// Samples of every error of the package.
enum ErrorGallery {
  /// Samples of errors that can end the program.
  static func samples<Failure: ExplainedError>(
    _ type: Failure.Type, as title: String? = nil, _ errors: [Failure],
    name: (Failure) -> String = { "\($0)".caseName }
  ) -> ErrorSamples {
    ErrorSamples(
      type: title ?? "\(type)",
      samples: errors.map { error in
        ErrorSample(
          name: name(error), message: error.message, hint: error.hint,
          status: ExitStatus(error).code)
      })
  }

  /// Samples of something that is part of a message.
  static func samples<Part>(
    partsOf type: Part.Type, _ parts: [Part], _ words: (Part) -> (Phrase, Phrase?)
  ) -> ErrorSamples {
    ErrorSamples(
      type: "\(type)",
      samples: parts.map { part in
        let (message, hint) = words(part)
        return ErrorSample(name: "\(part)".caseName, message: message, hint: hint, status: nil)
      })
  }

  /// A date for samples.
  static func date(_ iso: String) throws -> CalendarDate { try CalendarDate(iso: iso) }

  /// A problem of a value, as records word it.
  static let problem = ValueProblem(
    Phrase(ru: "вместимость должна быть не меньше 1", en: "the capacity must be 1 or more"),
    hint: Phrase(ru: "Укажите число от 1.", en: "Give a number from 1."))
}

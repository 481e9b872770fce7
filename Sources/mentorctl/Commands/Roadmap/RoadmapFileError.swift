import Interchange
import Wording

/// A file that is no document that can be read, where a roadmap is needed.
///
/// It says what ``DocumentError`` says, and advises what helps with a roadmap.
struct RoadmapFileError: ExplainedError {
  let message: Phrase
  let hint: Phrase?

  /// Puts `error` in the words of an import of roadmaps.
  init(_ error: DocumentError) {
    message = error.message
    switch error {
    case .text(.document(.image)), .text(.tooLarge), .text(.malformed), .text(.uncertain),
      .text(.tooManyLines):
      hint = error.hint
    case .text:
      hint = Phrase(
        ru: "Откройте файл в Word или LibreOffice и сохраните как документ .docx или как обычный "
          + "текст (.txt) в UTF-8.",
        en: "Open the file in Word or LibreOffice and save it as a .docx document or as plain text "
          + "(.txt) in UTF-8.")
    case .package, .page, .markdown, .table: hint = error.hint
    }
  }
}

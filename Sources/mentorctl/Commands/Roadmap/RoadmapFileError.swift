import Interchange
import Wording

/// A file that is a document or binary data where the text of a roadmap is needed.
///
/// It says what ``TextDecodingError`` says, and advises what helps with a roadmap, which need not be a
/// table of CSV.
struct RoadmapFileError: ExplainedError {
  let message: Phrase
  let hint: Phrase?

  /// Puts `error` in the words of an import of roadmaps.
  init(_ error: TextDecodingError) {
    message = error.message
    switch error {
    case .document(.image): hint = error.hint
    case .document(.excelWorkbook), .document(.openDocumentSpreadsheet):
      hint = Phrase(
        ru: "Откройте файл и сохраните лист как обычный текст (.txt) с табуляцией между ячейками.",
        en: "Open the file and save the sheet as plain text (.txt) with tabs between the cells.")
    case .document, .binary:
      hint = Phrase(
        ru: "Откройте файл в Word или LibreOffice и сохраните как обычный текст (.txt) в UTF-8.",
        en: "Open the file in Word or LibreOffice and save it as plain text (.txt) in UTF-8.")
    case .tooLarge, .malformed, .uncertain: hint = error.hint
    }
  }
}

public import Wording

/// The ways in which a file is no readable Markdown.
public enum MarkdownError: ExplainedError, Hashable {
  /// The file is not readable text.
  case undecodable(TextDecodingError)
  /// The text has more paragraphs and cells than can be read.
  case tooLong(limit: Int)

  public var message: Phrase {
    switch self {
    case .undecodable(let error): error.message
    case .tooLong(let limit):
      Phrase(
        ru: "в тексте больше \(limit) абзацев и ячеек",
        en: "the text has more than \(limit) paragraphs and cells")
    }
  }

  public var hint: Phrase? {
    switch self {
    case .undecodable(let error): error.hint
    case .tooLong:
      Phrase(
        ru: "Разделите текст на несколько файлов.", en: "Split the text into several files.")
    }
  }
}

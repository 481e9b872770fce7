public import Wording

/// The ways in which a file is no readable page.
public enum HTMLError: ExplainedError, Hashable {
  /// The file is not readable text.
  case undecodable(TextDecodingError)
  /// The page has more paragraphs and cells than can be read.
  case tooLong(limit: Int)

  public var message: Phrase {
    switch self {
    case .undecodable(let error): error.message
    case .tooLong(let limit):
      Phrase(
        ru: "на странице больше \(limit) абзацев и ячеек",
        en: "the page has more than \(limit) paragraphs and cells")
    }
  }

  public var hint: Phrase? {
    switch self {
    case .undecodable(let error): error.hint
    case .tooLong:
      Phrase(
        ru: "Оставьте на странице только нужную таблицу.",
        en: "Keep only the table you need on the page.")
    }
  }
}

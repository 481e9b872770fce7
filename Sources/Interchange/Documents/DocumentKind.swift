public import Wording

/// What a file with a document is.
public enum DocumentKind: String, Hashable, Sendable, CaseIterable {
  /// A document of Word (DOCX).
  case word
  /// A workbook (XLSX).
  case workbook
  /// A page (HTML).
  case page
  /// Markdown.
  case markdown
  /// A table of text (CSV, TSV).
  case csv
  /// Plain text.
  case text

  /// What it is called: «документ Word (DOCX)».
  public var title: Phrase {
    switch self {
    case .word: Phrase(ru: "документ Word (DOCX)", en: "Word document (DOCX)")
    case .workbook: Phrase(ru: "книга Excel (XLSX)", en: "Excel workbook (XLSX)")
    case .page: Phrase(ru: "веб-страница (HTML)", en: "web page (HTML)")
    case .markdown: Phrase(ru: "разметка Markdown", en: "Markdown")
    case .csv: Phrase(ru: "таблица CSV", en: "CSV table")
    case .text: Phrase(ru: "текст", en: "plain text")
    }
  }

  /// The kind that files of this name are as a rule; `nil` for names that tell nothing.
  ///
  /// - Parameter name: The name of the file, with or without folders.
  public init?(named name: String) {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "docx", "docm", "dotx", "dotm": self = .word
    case "xlsx", "xlsm", "xltx", "xltm": self = .workbook
    case "html", "htm", "xhtml": self = .page
    case "md", "markdown", "mdown", "mkd": self = .markdown
    case "csv", "tsv", "tab": self = .csv
    case "txt", "text": self = .text
    default: return nil
    }
  }
}

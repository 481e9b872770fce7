public import Wording

/// The ways in which a file is no document that can be read.
public enum DocumentError: ExplainedError, Hashable {
  /// The file is a document of Office that cannot be read, or of a kind that is not read.
  case package(PackageError)
  /// The file is no readable page.
  case page(HTMLError)
  /// The file is no readable Markdown.
  case markdown(MarkdownError)
  /// The file is no readable CSV.
  case table(CSVError)
  /// The file is no readable text.
  case text(TextDecodingError)

  public var message: Phrase { error.message }

  public var hint: Phrase? { error.hint }

  private var error: any ExplainedError {
    switch self {
    case .package(let error): error
    case .page(let error): error
    case .markdown(let error): error
    case .table(let error): error
    case .text(let error): error
    }
  }
}

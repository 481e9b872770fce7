public import JSONStore
public import Wording

/// The ways in which work in a data directory fails.
public enum WorkspaceError: ExplainedError, StorageErrorCarrier {
  /// The directory cannot be read or written.
  case storage(StorageError)
  /// A file is not what it should be.
  case json(JSONError)
  /// The records of a file contradict each other: the file and what is wrong.
  case contradiction(file: String, Phrase)
  /// A rule of the domain refuses.
  case domain(any MentorError)

  public init(storage error: StorageError) { self = .storage(error) }

  public var message: Phrase {
    switch self {
    case .storage(let error): error.message
    case .json(let error): error.message
    case .contradiction(let file, let what): Phrase(verbatim: "\(file): ") + what
    case .domain(let error): error.message
    }
  }

  public var hint: Phrase? {
    switch self {
    case .storage(let error): error.hint
    case .json(let error): error.hint
    case .contradiction:
      Phrase(
        ru: "Исправьте файл в редакторе или верните его прежнюю версию из резервной копии.",
        en: "Correct the file in an editor, or bring its earlier version back from a backup.")
    case .domain(let error): error.hint
    }
  }
}

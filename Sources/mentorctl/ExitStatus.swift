import CommandLineKit
import Interchange
import JSONStore
import MentorCore
import Wording

/// How the program ended, in the numbers that scripts rely on.
enum ExitStatus: Hashable {
  /// Done, or nothing to report.
  case done
  /// The question was answered "no".
  case no
  /// Partly done: rows were rejected, participants were left without a pair.
  case partly
  /// A rule refused.
  case refused
  /// A confirmation is needed and there is nobody to ask.
  case unconfirmed
  case usage, badData, notFound, bug, cannotCreate, inputOutput, locked, noPermission
  case configuration
  /// A signal ended the work.
  case signal(Int32)

  /// The number.
  var code: Int32 {
    switch self {
    case .done: 0
    case .no: 1
    case .partly: 2
    case .refused: 3
    case .unconfirmed: 4
    case .usage: 64
    case .badData: 65
    case .notFound: 66
    case .bug: 70
    case .cannotCreate: 73
    case .inputOutput: 74
    case .locked: 75
    case .noPermission: 77
    case .configuration: 78
    case .signal(let number): 128 + number
    }
  }
}

extension ExitStatus {
  /// The status in which `error` ends the program.
  init(_ error: any Error) {
    switch error {
    case is UsageError, is ArgumentProblem, is RenderingError: self = .usage
    case let error as WorkspaceError: self.init(error)
    case let error as StorageError: self.init(error)
    case let error as SystemFailure: self.init(StorageError.system(error))
    case let error as JSONError: self.init(WorkspaceError.json(error))
    case is ValueProblem, is CalendarError, is CSVError, is HeaderError, is TextDecodingError,
      is TextEncodingError, is RoadmapFileError, is DocumentError, is PackageError, is ZIPError,
      is XMLError, is HTMLError, is MarkdownError, is WorkbookError:
      self = .badData
    case let error as ReportError where error.isDifference: self = .no
    case let error as any MentorError: self.init(error.category)
    case let error as FileAccessError: self = error.status
    default: self = .bug
    }
  }

  private init(_ error: WorkspaceError) {
    switch error {
    case .storage(let error): self.init(error)
    case .json(let error):
      if case .newerSchema = error.reason { self = .configuration } else { self = .badData }
    case .contradiction: self = .badData
    case .domain(let error as ReportError) where error.isDifference: self = .no
    case .domain(let error): self.init(error.category)
    }
  }

  private init(_ error: StorageError) {
    switch error.kind {
    case .damaged: self = .badData
    case .notFound: self = .notFound
    case .cannotCreate: self = .cannotCreate
    case .inputOutput: self = .inputOutput
    case .locked: self = .locked
    case .noPermission: self = .noPermission
    case .configuration: self = .configuration
    case .interrupted:
      if case .interrupted(let signal) = error {
        self = .signal(signal)
      } else {
        self = .inputOutput
      }
    }
  }

  private init(_ category: ErrorCategory) {
    switch category {
    case .invalidValue, .badData: self = .badData
    case .refused: self = .refused
    case .notFound: self = .notFound
    case .configuration: self = .configuration
    case .bug: self = .bug
    }
  }
}

public import Wording

/// The ways in which a data directory can refuse to be read or written.
public enum StorageError: ExplainedError, Hashable {
  /// There is no directory at the path.
  case noDirectory(String)
  /// The path leads to something that is not a directory.
  case notADirectory(String)
  /// The directory at the path has no manifest.
  case notADataDirectory(String)
  /// The path holds a data directory already.
  case alreadyExists(String)
  /// The directory at the path holds the entry, which is not the store's.
  case notEmpty(String, entry: String)
  /// The file has no place in a data directory: its name is empty, hidden, reserved or leads away.
  case unusableName(String)
  /// The file is not what was recorded, and no hand edit explains it.
  case damaged(String, Damage)
  /// A link, pipe, device or other thing stands where the file should be.
  case surprise(String, FileKind)
  /// The file has so many bytes, more than a data directory may hold in one file.
  case tooLarge(String, bytes: Int)
  /// The file was edited by hand, and a rule of the data does not hold any more.
  case editRefused(String, problem: Phrase)
  /// Somebody else is writing; the holder is `nil` where it left no note.
  case locked(LockHolder?)
  /// Somebody who keeps no lock changed the directory meanwhile.
  case changedMeanwhile
  /// The directory belongs to the user with this number.
  case foreignOwner(String, owner: UInt32)
  /// Others than the owner may write into the directory.
  case openToOthers(String, mode: UInt16)
  /// The directory lies on a file system of this kind, where locks and flushes are not reliable.
  case networkFileSystem(kind: String)
  /// The directory was written by a newer program, with this schema.
  case newerSchema(file: String, found: Int64, known: Int)
  /// The change may have been applied or not: the system did not confirm the last step.
  case stateUnknown(SystemFailure)
  /// A signal with this number asked the program to end; nothing was changed.
  case interrupted(signal: Int32)
  /// The operating system refused.
  case system(SystemFailure)

  /// How the program should end: what a script may conclude from the error.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// The data are not what they should be (65).
    case damaged
    /// There is no such directory (66).
    case notFound
    /// Something cannot be created (73).
    case cannotCreate
    /// The system cannot read or write (74).
    case inputOutput
    /// Somebody else is at work; trying again helps (75).
    case locked
    /// The user may not do this (77).
    case noPermission
    /// A setting or a newer program is needed (78).
    case configuration
    /// A signal asked the program to end (128 and its number).
    case interrupted
  }

  /// How the program should end.
  public var kind: Kind {
    switch self {
    case .noDirectory, .notADirectory, .notADataDirectory: .notFound
    case .alreadyExists, .notEmpty: .cannotCreate
    case .unusableName, .damaged, .surprise, .tooLarge, .editRefused: .damaged
    case .locked, .changedMeanwhile: .locked
    case .foreignOwner, .openToOthers: .noPermission
    case .networkFileSystem, .newerSchema: .configuration
    case .stateUnknown: .inputOutput
    case .interrupted: .interrupted
    case .system(let failure): failure.kind
    }
  }
}

/// What is wrong with a file of the store.
public enum Damage: Hashable, Sendable {
  /// The bytes differ although length and time of change are as recorded.
  case bitsFlipped
  /// The recorded file is gone.
  case missing
  /// One of the store's own files cannot be understood; the text says where and why.
  case unreadable(Phrase)
  /// The store's own file does not match its own checksum.
  case checksum
  /// The journal does not end with the line that the manifest names.
  case journalHead
  /// The journal's chain breaks at the line with this number.
  case journalChain(line: Int)
  /// An unfinished change cannot be finished: the file is neither the old nor the new one.
  case unfinishedChange
}

/// An error type that can carry a storage error, so that closures given to the store keep one type.
public protocol StorageErrorCarrier: Error {
  /// Wraps `error`.
  init(storage error: StorageError)
}

extension StorageError: StorageErrorCarrier {
  public init(storage error: StorageError) {
    self = error
  }
}

extension SystemFailure {
  /// How the program should end after this failure.
  var kind: StorageError.Kind {
    switch code {
    case .noPermission: .noPermission
    case .noSpace, .quota, .readOnly: .cannotCreate
    case .exists, .nameTooLong, .notEmpty, .unsupported:
      operation == .create || operation == .link || operation == .rename
        ? .cannotCreate : .inputOutput
    case .surprise, .tooLarge, .tooShort: .damaged
    case .unsteady: .locked
    case .notFound, .notDirectory, .inputOutput, .tooManyFiles, .noLocks, .noMemory, .other:
      .inputOutput
    }
  }
}

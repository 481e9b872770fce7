public import Wording

/// What an entry of a directory is.
public struct FileStatus: Hashable, Sendable {
  /// The kind of the entry.
  public let kind: FileKind

  /// The length of a file in bytes.
  public let size: Int

  /// The time of the last change of the contents, in nanoseconds since 1970-01-01T00:00:00Z.
  public let modified: Int64

  /// The nine permission bits with the sticky and set-id bits.
  public let mode: UInt16

  /// The number of the owner.
  public let owner: UInt32

  /// Creates a status.
  public init(kind: FileKind, size: Int, modified: Int64, mode: UInt16, owner: UInt32) {
    self.kind = kind
    self.size = size
    self.modified = modified
    self.mode = mode
    self.owner = owner
  }
}

/// The kinds of things that a directory may hold.
public enum FileKind: Hashable, Sendable, CaseIterable {
  case regular
  case directory
  case symbolicLink
  case pipe
  case socket
  case device
  case unknown

  /// What the thing is called.
  public var name: Phrase {
    switch self {
    case .regular: Phrase(ru: "обычный файл", en: "a regular file")
    case .directory: Phrase(ru: "каталог", en: "a directory")
    case .symbolicLink: Phrase(ru: "символическая ссылка", en: "a symbolic link")
    case .pipe: Phrase(ru: "именованный канал", en: "a named pipe")
    case .socket: Phrase(ru: "сокет", en: "a socket")
    case .device: Phrase(ru: "устройство", en: "a device")
    case .unknown: Phrase(ru: "нечто неизвестное", en: "something unknown")
    }
  }
}

import Wording

/// The files outside of the data directory: those that are read in and those that are given out.
protocol HostFiles: Sendable {
  /// The bytes of the file at `path`, at most 64 MiB; `-` is standard input.
  func read(_ path: String) throws(FileAccessError) -> [UInt8]

  /// Replaces the file at `path` by one with what `body` emits, whole or not at all, readable by
  /// its owner alone.
  func write(to path: String, _ body: (_ emit: ByteSink) throws -> Void) throws

  /// Removes the file at `path`; that it is not there is no error.
  func remove(_ path: String) throws(FileAccessError)

  /// Creates the folder at `path`, open to its owner alone; that it is there already is no error.
  func createFolder(_ path: String) throws(FileAccessError)
}

extension HostFiles {
  /// The bytes of the file at `path`, or `nil` where there is none.
  func contents(of path: String) throws(FileAccessError) -> [UInt8]? {
    do throws(FileAccessError) {
      return try read(path)
    } catch {
      if case .reading(_, let number) = error, SystemFiles.isMissing(number) { return nil }
      throw error
    }
  }
}

/// Takes bytes, one piece after the other.
typealias ByteSink = ([UInt8]) throws -> Void

/// The ways in which a file outside of the data directory cannot be used.
enum FileAccessError: ExplainedError, Equatable {
  case reading(String, Int32)
  case writing(String, Int32)
  case tooLarge(String, limit: Int)
  case output(Int32)

  var status: ExitStatus {
    switch self {
    case .reading(_, let number): SystemFiles.readingStatus(number)
    case .writing(_, let number): SystemFiles.writingStatus(number)
    case .tooLarge: .badData
    case .output: .inputOutput
    }
  }

  var message: Phrase {
    switch self {
    case .reading(let path, let number):
      Phrase(
        ru: "файл \(path.visible) не читается: \(SystemFiles.words(number).ru)",
        en: "the file \(path.visible) cannot be read: \(SystemFiles.words(number).en)")
    case .writing(let path, let number):
      Phrase(
        ru: "файл \(path.visible) не записывается: \(SystemFiles.words(number).ru)",
        en: "the file \(path.visible) cannot be written: \(SystemFiles.words(number).en)")
    case .tooLarge(let path, let limit):
      Phrase(
        ru: "файл \(path.visible) больше \(limit >> 20) МиБ",
        en: "the file \(path.visible) is larger than \(limit >> 20) MiB")
    case .output(let number):
      Phrase(
        ru: "вывод не записан: \(SystemFiles.words(number).ru)",
        en: "the output was not written: \(SystemFiles.words(number).en)")
    }
  }

  var hint: Phrase? {
    switch self {
    case .reading(_, let number) where SystemFiles.readingStatus(number) == .noPermission:
      Phrase(
        ru: "Проверьте права на файл и на его каталог.",
        en: "Check the rights on the file and on its directory.")
    case .reading:
      Phrase(
        ru: "Проверьте имя файла и каталог, в котором он лежит.",
        en: "Check the name of the file and the directory in which it lies.")
    case .tooLarge:
      Phrase(
        ru: "Проверьте, тот ли это файл; большую таблицу разделите на несколько.",
        en: "Check that this is the file you mean; split a large table into several.")
    case .writing(_, let number) where SystemFiles.writingStatus(number) == .noPermission:
      Phrase(
        ru: "Выберите каталог, в который вам можно писать.",
        en: "Choose a directory into which you may write.")
    case .writing(_, let number) where SystemFiles.isMissing(number):
      Phrase(
        ru: "Создайте сначала папку, в которой должен лежать файл.",
        en: "Create the folder first in which the file is to lie.")
    case .writing, .output:
      Phrase(
        ru: "Проверьте имя файла и свободное место на диске.",
        en: "Check the name of the file and the free space on the disk.")
    }
  }
}

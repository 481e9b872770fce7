import JSONStore
public import Wording

/// What can be wrong with the files of a data directory themselves.
public enum FileRule: String, Hashable, Sendable, CaseIterable {
  /// A file is not JSON, or not the JSON that it should be.
  case json = "file.json"
  /// A file is gone, cut or changed without an edit.
  case damaged = "file.damaged"
  /// Records of one file contradict each other.
  case contradiction = "file.contradiction"
  /// A file that a data directory does not have.
  case unknown = "file.unknown"
  /// A file that somebody edited.
  case edited = "file.edited"
  /// A file that an editor left behind.
  case leaving = "file.leaving"
  /// A file that shows that a measure was carried out is gone, or is another one.
  case evidence = "file.evidence"
  /// Others may look into the directory.
  case open = "directory.open"
  /// A change that a crash cut short.
  case change = "directory.change"
  /// Rules that could not be judged.
  case skipped = "check.skipped"

  /// What the rule demands, in a full sentence.
  public var rule: Phrase {
    switch self {
    case .json:
      Phrase(
        ru: "Каждый файл — правильный JSON с известными полями.",
        en: "Every file is sound JSON with known fields.")
    case .damaged:
      Phrase(
        ru: "Файлы меняет только программа или редактор.",
        en: "Only the program or an editor changes files.")
    case .contradiction:
      Phrase(
        ru: "Идентификатор встречается в файле один раз.",
        en: "An identifier occurs once in a file.")
    case .unknown:
      Phrase(
        ru: "В каталоге нет посторонних файлов JSON.",
        en: "The directory has no foreign JSON files.")
    case .edited:
      Phrase(
        ru: "Правка файла вручную допустима, но видна.",
        en: "Editing a file by hand is allowed, but visible.")
    case .leaving:
      Phrase(
        ru: "Редактор не оставляет копий с персональными данными (152-ФЗ).",
        en: "Editors leave no copies with personal data behind (152-ФЗ).")
    case .evidence:
      Phrase(
        ru: "Файл, которым подтверждено мероприятие, лежит на месте и не изменён.",
        en: "A file that shows that a measure was carried out is in its place, unchanged.")
    case .open:
      Phrase(
        ru: "Каталог закрыт от посторонних (152-ФЗ).", en: "The directory is closed to others.")
    case .change:
      Phrase(ru: "Каждое изменение доведено до конца.", en: "Every change is finished.")
    case .skipped:
      Phrase(ru: "Все правила можно проверить.", en: "Every rule can be judged.")
    }
  }

  /// How much it matters.
  public var severity: Severity {
    switch self {
    case .json, .damaged, .contradiction: .error
    case .unknown, .leaving, .evidence, .open, .skipped: .warning
    case .edited, .change: .note
    }
  }

  func finding(_ record: String?, _ message: Phrase, hint: Phrase? = nil) -> Finding {
    Finding(
      code: rawValue, severity: severity, record: record, message: message, hint: hint)
  }

  /// The note that `codes` could not be judged.
  static func skipped(_ codes: [String]) -> Finding {
    FileRule.skipped.finding(
      nil,
      Phrase(
        ru: "не проверено, пока не исправлены файлы: \(codes.joined(separator: ", "))",
        en: "not checked until the files are mended: \(codes.joined(separator: ", "))"),
      hint: Phrase(
        ru: "Исправьте файлы, названные выше, и повторите: mentorctl check.",
        en: "Mend the files named above and try again: mentorctl check."))
  }

  /// What a note of the store means.
  static func finding(_ note: StoreNote) -> Finding {
    switch note {
    case .edited(let file), .added(let file): FileRule.edited.finding(file, note.message)
    case .leaving(let file): FileRule.leaving.finding(file, note.message)
    case .open: FileRule.open.finding(nil, note.message)
    case .finishedChange, .pendingChange, .cannotUndo, .unfinished, .rehearsed:
      FileRule.change.finding(nil, note.message)
    }
  }
}

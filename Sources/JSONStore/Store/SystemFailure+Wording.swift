public import Wording

extension SystemFailure: ExplainedError {
  public var message: Phrase {
    Phrase(
      ru: "не удалось \(operation.name.ru) \(name): \(code.name.ru)",
      en: "cannot \(operation.name.en) \(name): \(code.name.en)")
  }

  public var hint: Phrase? {
    switch code {
    case .noPermission:
      Phrase(
        ru: "Проверьте владельца и права каталога данных; читать может только владелец.",
        en: "Check the owner and the modes of the data directory; only its owner may read it.")
    case .readOnly:
      Phrase(
        ru: "Скопируйте данные туда, где можно писать.",
        en: "Copy the data to where writing is possible.")
    case .noSpace:
      Phrase(
        ru: "Освободите место на диске и повторите; данные остались прежними.",
        en: "Free some space on the disk and try again; the data are as before.")
    case .quota:
      Phrase(
        ru: "Квота исчерпана: удалите лишнее или попросите администратора увеличить квоту.",
        en: "The quota is used up: delete something, or ask the administrator for more.")
    case .inputOutput:
      Phrase(
        ru: "Диск или сеть дают сбои: проверьте их и сделайте резервную копию.",
        en: "The disk or the network fails: check it and make a backup.")
    case .tooManyFiles:
      Phrase(
        ru: "Слишком много открытых файлов: закройте программы или увеличьте предел (ulimit -n).",
        en: "Too many files are open: close some programs or raise the limit (ulimit -n).")
    case .noLocks:
      Phrase(
        ru: "Файловая система не даёт блокировок: перенесите данные на локальный диск.",
        en: "The file system gives no locks: move the data to a local disk.")
    case .noMemory:
      Phrase(ru: "Закройте другие программы и повторите.", en: "Close other programs and retry.")
    case .unsteady:
      Phrase(
        ru: "Дождитесь, пока редактор сохранит файл, и повторите.",
        en: "Wait until the editor has saved the file and try again.")
    case .notFound, .exists, .notDirectory, .notEmpty, .nameTooLong, .unsupported, .surprise,
      .tooLarge, .tooShort, .other:
      Phrase(
        ru: "Выполните mentorctl doctor: он проверит каталог данных.",
        en: "Run mentorctl doctor: it examines the data directory.")
    }
  }
}

extension SystemOperation {
  /// The operation as an infinitive.
  public var name: Phrase {
    switch self {
    case .open: Phrase(ru: "открыть", en: "open")
    case .read: Phrase(ru: "прочитать", en: "read")
    case .list: Phrase(ru: "просмотреть", en: "list")
    case .create: Phrase(ru: "создать", en: "create")
    case .write: Phrase(ru: "записать", en: "write")
    case .synchronize: Phrase(ru: "сохранить на диск", en: "flush")
    case .rename: Phrase(ru: "переименовать", en: "rename")
    case .link: Phrase(ru: "связать", en: "link")
    case .remove: Phrase(ru: "удалить", en: "remove")
    case .lock: Phrase(ru: "заблокировать", en: "lock")
    }
  }
}

extension SystemCode {
  /// The answer in words.
  public var name: Phrase {
    switch self {
    case .notFound: Phrase(ru: "такого файла нет", en: "there is no such file")
    case .exists: Phrase(ru: "такой файл уже есть", en: "it exists already")
    case .notDirectory: Phrase(ru: "это не каталог", en: "it is not a directory")
    case .notEmpty: Phrase(ru: "каталог не пуст", en: "the directory is not empty")
    case .noPermission: Phrase(ru: "нет прав", en: "permission denied")
    case .readOnly:
      Phrase(ru: "диск доступен только для чтения", en: "the file system is read-only")
    case .noSpace: Phrase(ru: "на диске нет места", en: "no space left on the disk")
    case .quota: Phrase(ru: "исчерпана дисковая квота", en: "the disk quota is used up")
    case .inputOutput: Phrase(ru: "ошибка ввода-вывода", en: "input/output error")
    case .tooManyFiles: Phrase(ru: "слишком много открытых файлов", en: "too many open files")
    case .noLocks: Phrase(ru: "блокировки недоступны", en: "no locks available")
    case .noMemory: Phrase(ru: "не хватает памяти", en: "not enough memory")
    case .nameTooLong: Phrase(ru: "имя слишком длинное", en: "the name is too long")
    case .unsupported:
      Phrase(ru: "файловая система этого не умеет", en: "the file system cannot do this")
    case .surprise(let kind):
      Phrase(ru: "это \(kind.name.ru)", en: "it is \(kind.name.en)")
    case .tooLarge(let bytes):
      Phrase(
        ru: "файл слишком велик (байт: \(bytes))", en: "the file is too large (\(bytes) bytes)")
    case .tooShort(let bytes):
      Phrase(
        ru: "файл короче, чем записано (байт: \(bytes))",
        en: "the file is shorter than recorded (\(bytes) bytes)")
    case .unsteady:
      Phrase(ru: "файл меняется во время чтения", en: "the file changes while it is being read")
    case .other(let number):
      Phrase(ru: "ошибка системы \(number)", en: "system error \(number)")
    }
  }
}

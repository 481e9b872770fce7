public import Wording

extension StorageError {
  public var message: Phrase {
    switch self {
    case .noDirectory(let path):
      Phrase(ru: "каталога \(path) нет", en: "there is no directory \(path)")
    case .notADirectory(let path):
      Phrase(ru: "\(path) — не каталог", en: "\(path) is not a directory")
    case .notADataDirectory(let path):
      Phrase(ru: "в каталоге \(path) нет данных программы", en: "\(path) is not a data directory")
    case .alreadyExists(let path):
      Phrase(
        ru: "в каталоге \(path) уже есть данные программы",
        en: "\(path) is a data directory already")
    case .notEmpty(let path, let entry):
      Phrase(
        ru: "каталог \(path) не пуст: в нём есть \(entry)",
        en: "the directory \(path) is not empty: it holds \(entry)")
    case .unusableName(let name):
      Phrase(
        ru: "имя файла «\(name)» недопустимо в каталоге данных",
        en: "the file name “\(name)” has no place in a data directory")
    case .damaged(let file, let damage):
      Phrase(verbatim: file + ": ") + damage.message
    case .surprise(let file, let kind):
      Phrase(ru: "\(file) — \(kind.name.ru)", en: "\(file) is \(kind.name.en)")
    case .tooLarge(let file, let bytes):
      Phrase(
        ru: "файл \(file) слишком велик (байт: \(bytes))",
        en: "the file \(file) is too large (\(bytes) bytes)")
    case .editRefused(let file, let problem):
      Phrase(
        ru: "файл \(file) изменён вручную, и в нём ошибка: \(problem.ru)",
        en: "the file \(file) was edited by hand and is wrong: \(problem.en)")
    case .locked(let holder):
      Phrase(
        ru: "каталог данных занят другой командой",
        en: "another command is at work in the data directory") + Self.description(of: holder)
    case .changedMeanwhile:
      Phrase(
        ru: "данные изменились, пока команда работала",
        en: "the data changed while the command was at work")
    case .foreignOwner(let path, let owner):
      Phrase(
        ru: "каталог \(path) принадлежит другому пользователю (номер \(owner))",
        en: "the directory \(path) belongs to another user (number \(owner))")
    case .openToOthers(let path, let mode):
      Phrase(
        ru: "в каталог \(path) могут писать посторонние (права \(String(mode, radix: 8)))",
        en: "others may write into the directory \(path) (mode \(String(mode, radix: 8)))")
    case .networkFileSystem(let kind):
      Phrase(
        ru: "каталог данных лежит на сетевой или внешней файловой системе (\(kind))",
        en: "the data directory lies on a network or user-space file system (\(kind))")
    case .newerSchema(let file, let found, let known):
      Phrase(
        ru: "\(file): схема \(found) новее, чем известная программе схема \(known)",
        en: "\(file): schema \(found) is newer than schema \(known), which this program knows")
    case .stateUnknown(let failure):
      Phrase(
        ru: "неизвестно, сохранено ли изменение: ",
        en: "it is unknown whether the change was saved: ") + failure.message
    case .interrupted:
      Phrase(
        ru: "команда прервана, ничего не изменено",
        en: "the command was interrupted, nothing was changed")
    case .system(let failure):
      failure.message
    }
  }

  private static func description(of holder: LockHolder?) -> Phrase {
    guard let holder else { return Phrase(verbatim: "") }
    return Phrase(
      ru: ": процесс \(holder.process) на машине \(holder.host), команда «\(holder.command)», "
        + "начата \(holder.since)",
      en: ": process \(holder.process) on \(holder.host), command “\(holder.command)”, "
        + "started \(holder.since)")
  }

  public var hint: Phrase? {
    switch self {
    case .noDirectory, .notADataDirectory:
      Phrase(
        ru: "Проверьте путь (-C или MENTORCTL_DIR) или создайте каталог данных: mentorctl init.",
        en: "Check the path (-C or MENTORCTL_DIR), or create a data directory: mentorctl init.")
    case .notADirectory:
      Phrase(
        ru: "Укажите каталог, а не файл.", en: "Name a directory rather than a file.")
    case .alreadyExists:
      Phrase(
        ru: "Выберите другой каталог или работайте с этим: mentorctl status.",
        en: "Choose another directory, or work with this one: mentorctl status.")
    case .notEmpty:
      Phrase(
        ru: "Выберите пустой или ещё не существующий каталог.",
        en: "Choose a directory that is empty or does not exist yet.")
    case .unusableName:
      Phrase(
        ru: "Используйте буквы, цифры, дефис, подчёркивание и точку внутри имени.",
        en: "Use letters, digits, hyphens, underscores and dots inside the name.")
    case .damaged(_, let damage):
      damage.hint
    case .surprise:
      Phrase(
        ru: "Уберите его из каталога данных и положите на его место настоящий файл.",
        en: "Take it out of the data directory and put the real file in its place.")
    case .tooLarge:
      Phrase(
        ru: "Проверьте, тот ли это файл: предел для одного файла — 64 МиБ.",
        en: "Check that it is the right file: one file may have 64 MiB.")
    case .editRefused(let file, _):
      Phrase(
        ru: "Исправьте \(file) в редакторе и повторите команду.",
        en: "Correct \(file) in an editor and run the command again.")
    case .locked:
      Phrase(
        ru: "Повторите позже или разрешите ждать дольше: --lock-wait.",
        en: "Try again later, or allow a longer wait: --lock-wait.")
    case .changedMeanwhile:
      Phrase(ru: "Повторите команду.", en: "Run the command again.")
    case .foreignOwner(let path, _):
      Phrase(
        ru: "Работайте от имени владельца каталога или передайте каталог себе: chown -R \(path).",
        en: "Work as the owner of the directory, or have it given to you: chown -R \(path).")
    case .openToOthers:
      Phrase(
        ru: "Закройте каталог от посторонних: mentorctl doctor --fix-modes.",
        en: "Close the directory to others: mentorctl doctor --fix-modes.")
    case .networkFileSystem:
      Phrase(
        ru: "Перенесите данные на локальный диск; если нельзя, включите storage.network и храните "
          + "резервные копии.",
        en: "Move the data to a local disk; if you cannot, switch storage.network on and keep "
          + "backups.")
    case .newerSchema:
      Phrase(ru: "Обновите программу.", en: "Update the program.")
    case .stateUnknown:
      Phrase(
        ru: "Проверьте диск и выполните: mentorctl doctor.",
        en: "Check the disk and run: mentorctl doctor.")
    case .interrupted:
      nil
    case .system(let failure):
      failure.hint
    }
  }
}

extension Damage {
  /// What is wrong, as a clause.
  public var message: Phrase {
    switch self {
    case .bitsFlipped:
      Phrase(
        ru: "файл повреждён: длина и время изменения прежние, а содержимое другое",
        en: "the file is damaged: same length and time of change, but other contents")
    case .missing:
      Phrase(ru: "файл исчез", en: "the file is gone")
    case .unreadable(let problem):
      Phrase(ru: "служебный файл не читается: ", en: "the store’s own file cannot be read: ")
        + problem
    case .checksum:
      Phrase(
        ru: "контрольная сумма служебного файла не сходится",
        en: "the checksum of the store’s own file is wrong")
    case .journalHead:
      Phrase(
        ru: "конец журнала не тот, что записан в mentorctl.json",
        en: "the journal does not end as mentorctl.json says")
    case .journalChain(let line):
      Phrase(
        ru: "цепочка журнала нарушена в строке \(line)",
        en: "the chain of the journal breaks at line \(line)")
    case .unfinishedChange:
      Phrase(
        ru: "незавершённое изменение нельзя довести до конца: файл не совпадает ни со старым, "
          + "ни с новым",
        en: "an unfinished change cannot be finished: the file is neither the old nor the new one")
    }
  }

  /// What to do about it.
  public var hint: Phrase {
    Phrase(
      ru: "Ничего не перезаписано. Весь каталог проверит mentorctl doctor; прежние версии файлов "
        + "лежат в .mentorctl/undo и в резервных копиях.",
      en: "Nothing was overwritten. The whole directory is examined by mentorctl doctor; earlier "
        + "versions of the files are in .mentorctl/undo and in backups.")
  }
}

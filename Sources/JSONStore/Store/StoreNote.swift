public import Wording

/// Something worth knowing that did not keep the store from doing its work.
public enum StoreNote: Hashable, Sendable {
  /// The file was edited by hand since the last command.
  case edited(String)
  /// The file was put into the directory by hand.
  case added(String)
  /// An editor left the file behind; it may hold personal data.
  case leaving(String)
  /// Others may look into the directory, with this mode.
  case open(mode: UInt16)
  /// A change that was cut short by a crash has been finished.
  case finishedChange
  /// A change that was cut short is shown as if finished, because finishing was not possible.
  case pendingChange
  /// The change is saved, but cannot be undone.
  case cannotUndo(SystemFailure)
  /// The change is saved; the next command will finish what the system refused.
  case unfinished(SystemFailure)
  /// The change was only tried: ``WriteIntent/isDryRun``.
  case rehearsed

  /// What is worth knowing, as a clause without capital letter and full stop.
  public var message: Phrase {
    switch self {
    case .edited(let file):
      Phrase(ru: "файл \(file) изменён вручную", en: "the file \(file) was edited by hand")
    case .added(let file):
      Phrase(ru: "файл \(file) добавлен вручную", en: "the file \(file) was added by hand")
    case .leaving(let file):
      Phrase(
        ru: "редактор оставил файл \(file); в нём могут быть персональные данные, удалите его",
        en: "an editor left the file \(file); it may hold personal data, delete it")
    case .open(let mode):
      Phrase(
        ru: "каталог данных открыт посторонним (права \(String(mode, radix: 8))); "
          + "закройте его: mentorctl doctor --fix-modes",
        en: "others may look into the data directory (mode \(String(mode, radix: 8))); "
          + "close it: mentorctl doctor --fix-modes")
    case .finishedChange:
      Phrase(
        ru: "доведено до конца изменение, прерванное сбоем",
        en: "a change that a crash had cut short was finished")
    case .pendingChange:
      Phrase(
        ru: "изменение, прерванное сбоем, ещё не доведено до конца; данные показаны с ним",
        en: "a change that a crash cut short is not finished yet; the data are shown with it")
    case .cannotUndo(let failure):
      Phrase(
        ru: "изменение сохранено, но отменить его нельзя: ",
        en: "the change is saved, but it cannot be undone: ") + failure.message
    case .unfinished(let failure):
      Phrase(
        ru: "изменение сохранено; следующая команда закончит замену файлов: ",
        en: "the change is saved; the next command will finish replacing the files: ")
        + failure.message
    case .rehearsed:
      Phrase(ru: "проверка: ничего не записано", en: "a trial: nothing was written")
    }
  }
}

public import Wording

/// The ways in which a file is no archive that can be read safely.
public enum ZIPError: ExplainedError, Hashable {
  /// The archive is larger than is read.
  case archiveTooLarge(bytes: Int, limit: Int)
  /// The file is no ZIP archive at all.
  case notAnArchive
  /// The archive ends too early, or its list of entries is damaged.
  case damaged
  /// The archive is one of several volumes.
  case severalVolumes
  /// The archive has more entries than are read.
  case tooManyEntries(Int, limit: Int)
  /// Two entries bear the same name.
  case duplicateName(String)
  /// A name that leads out of the archive.
  case unsafeName(String)
  /// An entry is closed by a password.
  case encrypted(String)
  /// An entry is packed by a method other than deflate.
  case unknownMethod(String, method: Int)
  /// The entry at its place is not the one that the list of entries tells of.
  case contradictory(String)
  /// The bytes of an entry overlap those of another or the list of entries.
  case overlapping(String)
  /// The packed bytes of an entry cannot be unpacked.
  case undecodable(String)
  /// An entry has another size than the archive says.
  case wrongSize(String)
  /// The checksum of an entry does not fit its bytes.
  case wrongChecksum(String)
  /// An entry grows beyond all proportion or beyond what is read.
  case tooLarge(String, limit: Int)

  public var message: Phrase {
    switch self {
    case .archiveTooLarge(let bytes, let limit):
      Phrase(
        ru: "файл слишком велик: \(megabytes(bytes)) МБ, предел \(megabytes(limit)) МБ",
        en: "the file is too large: \(megabytes(bytes)) MB, the limit is \(megabytes(limit)) MB")
    case .notAnArchive: Phrase(ru: "это не архив ZIP", en: "this is no ZIP archive")
    case .damaged:
      Phrase(
        ru: "архив повреждён или обрывается",
        en: "the archive is damaged or breaks off")
    case .severalVolumes:
      Phrase(
        ru: "это один том многотомного архива", en: "this is one volume of a split archive")
    case .tooManyEntries(let count, let limit):
      Phrase(
        ru: "в архиве \(count) \(count.form("файл", "файла", "файлов")), предел \(limit)",
        en: "the archive has \(count) files, the limit is \(limit)")
    case .duplicateName(let name):
      Phrase(ru: "в архиве два файла с именем ", en: "the archive has two files called ")
        + .quoted(name)
    case .unsafeName(let name):
      Phrase(ru: "имя файла в архиве ведёт наружу: ", en: "a name in the archive leads outside: ")
        + .quoted(name)
    case .encrypted(let name):
      about(name, Phrase(ru: " закрыт паролем", en: " is closed by a password"))
    case .unknownMethod(let name, let method):
      about(
        name,
        Phrase(
          ru: " сжат неизвестным способом (\(method))",
          en: " is packed by an unknown method (\(method))"))
    case .contradictory(let name):
      about(
        name,
        Phrase(
          ru: " описан в архиве противоречиво", en: " is described by the archive in two ways"))
    case .overlapping(let name):
      about(
        name,
        Phrase(
          ru: " занимает место, отданное другому",
          en: " takes up room that belongs to another one"))
    case .undecodable(let name):
      about(name, Phrase(ru: " не распаковывается", en: " cannot be unpacked"))
    case .wrongSize(let name):
      about(
        name,
        Phrase(
          ru: " имеет не тот размер, который указан", en: " has another size than is stated"))
    case .wrongChecksum(let name):
      about(
        name, Phrase(ru: " имеет неверную контрольную сумму", en: " has a wrong checksum"))
    case .tooLarge(let name, let limit):
      about(
        name,
        Phrase(
          ru: " при распаковке становится больше \(megabytes(limit)) МБ",
          en: " grows beyond \(megabytes(limit)) MB when unpacked"))
    }
  }

  public var hint: Phrase? {
    switch self {
    case .notAnArchive:
      Phrase(
        ru: "Проверьте, тот ли это файл: документы DOCX и XLSX внутри — архивы ZIP.",
        en: "Check that this is the file you mean: DOCX and XLSX are ZIP archives inside.")
    case .archiveTooLarge, .tooManyEntries, .tooLarge:
      Phrase(
        ru: "Откройте файл в редакторе, уберите рисунки и лишнее и сохраните заново.",
        en: "Open the file in an editor, take out pictures and the like, and save it again.")
    case .encrypted:
      Phrase(
        ru: "Откройте файл, снимите пароль и сохраните заново.",
        en: "Open the file, remove the password and save it again.")
    case .severalVolumes:
      Phrase(
        ru: "Соберите архив целиком и укажите сам документ.",
        en: "Put the archive together and name the document itself.")
    case .unsafeName, .duplicateName, .contradictory, .overlapping:
      Phrase(
        ru:
          "Так устроены поддельные файлы; если документ настоящий, откройте его и сохраните заново.",
        en: "Forged files are made like this; if the document is real, open it and save it again.")
    case .damaged, .undecodable, .wrongSize, .wrongChecksum, .unknownMethod:
      Phrase(
        ru: "Скачайте или скопируйте файл ещё раз либо откройте его и сохраните заново.",
        en: "Download or copy the file once more, or open it and save it again.")
    }
  }

  private func about(_ name: String, _ clause: Phrase) -> Phrase {
    Phrase(ru: "файл ", en: "the file ") + .quoted(name)
      + Phrase(ru: " внутри архива", en: " in the archive") + clause
  }
}

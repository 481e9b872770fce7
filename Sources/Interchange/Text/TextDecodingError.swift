public import Wording

/// The ways in which the bytes of a file are not the text that was hoped for.
public enum TextDecodingError: ExplainedError, Hashable {
  /// The file is larger than can be read.
  case tooLarge(bytes: Int, limit: Int)
  /// The file is no text but a document of a known kind.
  case document(FileSignature)
  /// The file holds a zero byte, which text never does.
  case binary(offset: Int, line: Int)
  /// Bytes that mean nothing in the encoding.
  case malformed(TextEncoding, offset: Int, line: Int)
  /// The text has more lines than can be read.
  case tooManyLines(limit: Int)
  /// The text may be in any of these encodings, the likeliest first; a person has to say which.
  case uncertain([TextEncoding])

  public var message: Phrase {
    switch self {
    case .tooLarge(let bytes, let limit):
      Phrase(
        ru: "файл слишком велик: \(megabytes(bytes)) МБ, предел \(megabytes(limit)) МБ",
        en: "the file is too large: \(megabytes(bytes)) MB, the limit is \(megabytes(limit)) MB")
    case .document(let signature):
      Phrase(
        ru: "это не текст, а \(signature.title.ru)",
        en: "this is not text but \(signature.title.en)")
    case .binary(let offset, let line):
      Phrase(
        ru: "это не текст: нулевой байт в строке \(line), смещение \(offset)",
        en: "this is not text: a zero byte on line \(line), at offset \(offset)")
    case .malformed(let encoding, let offset, let line):
      Phrase(
        ru: "в строке \(line), смещение \(offset), байты не читаются как \(encoding.rawValue)",
        en: "on line \(line), at offset \(offset), the bytes are not \(encoding.rawValue)")
    case .tooManyLines(let limit):
      Phrase(
        ru: "в тексте больше \(limit) \(limit.form("строки", "строк", "строк"))",
        en: "the text has more than \(limit) \(limit == 1 ? "line" : "lines")")
    case .uncertain(let encodings):
      Phrase(ru: "кодировка неясна: похоже на ", en: "the encoding is uncertain: it may be ")
        + .list(encodings.map(\.rawValue), joinedBy: .or)
    }
  }

  public var hint: Phrase? {
    switch self {
    case .tooLarge:
      Phrase(
        ru: "Разделите таблицу на несколько файлов.", en: "Split the table into several files.")
    case .tooManyLines:
      Phrase(
        ru: "Разделите текст на несколько файлов.", en: "Split the text into several files.")
    case .document(let signature): signature.advice
    case .binary:
      Phrase(
        ru: "Проверьте, тот ли это файл; таблицу сохраните как CSV в кодировке UTF-8.",
        en: "Check that this is the file you mean; save the table as CSV in UTF-8.")
    case .malformed:
      Phrase(
        ru:
          "Сохраните файл заново в кодировке UTF-8 или назовите его настоящую кодировку: --encoding.",
        en: "Save the file again in UTF-8, or name its true encoding: --encoding.")
    case .uncertain(let encodings):
      Phrase(
        ru:
          "Назовите кодировку явно, например --encoding \(encodings.first?.rawValue ?? "koi8-r"), "
          + "или сохраните файл в UTF-8.",
        en: "Name the encoding, for example --encoding \(encodings.first?.rawValue ?? "koi8-r"), "
          + "or save the file in UTF-8.")
    }
  }
}

/// Megabytes, rounded up, so that what is over a limit never looks equal to it.
func megabytes(_ bytes: Int) -> Int {
  (bytes + (1 << 20) - 1) >> 20
}

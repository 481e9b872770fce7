public import Wording

/// The ways in which a file is no document of Word or Excel that can be read.
public enum PackageError: ExplainedError, Hashable {
  /// The archive in which the document lies is damaged, hostile or too large.
  case archive(ZIPError)
  /// A part of the document is not XML that can be read.
  case part(String, XMLError)
  /// The file is of another kind.
  case otherFile(FileSignature)
  /// The file is a text or of no known kind.
  case unknownFile
  /// The file is empty.
  case empty
  /// The document is closed by a password.
  case encrypted
  /// The document is in the format of Office before 2007, whatever the name of the file says.
  case oldWord
  /// The workbook is in the format of Office before 2007, whatever the name of the file says.
  case oldExcel
  /// The archive is whole, but a part without which there is no document is missing.
  case missingPart(String)
  /// A workbook where a text document was expected.
  case workbook
  /// A text document where a workbook was expected.
  case textDocument
  /// A presentation or another document of Office.
  case otherDocument
  /// There are more pieces of a kind than are read.
  case tooMany(Piece, limit: Int)

  /// What a document can have too much of.
  public enum Piece: Hashable, Sendable {
    case paragraphs
    case rows
    case cells
    case columns
    case characters
    case sheets
    case notes
  }

  public var message: Phrase {
    switch self {
    case .archive(let error): error.message
    case .part(let name, let error):
      Phrase(ru: "часть документа ", en: "the part ") + .quoted(name)
        + Phrase(ru: " не читается: ", en: " of the document cannot be read: ") + error.message
    case .otherFile(let signature):
      Phrase(ru: "это ", en: "this is ") + signature.title
    case .unknownFile:
      Phrase(
        ru: "это не документ Word и не книга Excel",
        en: "this is neither a Word document nor an Excel workbook")
    case .empty: Phrase(ru: "файл пуст", en: "the file is empty")
    case .encrypted:
      Phrase(ru: "документ закрыт паролем", en: "the document is closed by a password")
    case .oldWord:
      Phrase(
        ru: "это документ старого Word (DOC), как бы файл ни назывался",
        en: "this is a document of old Word (DOC), whatever its name says")
    case .oldExcel:
      Phrase(
        ru: "это книга старого Excel (XLS), как бы файл ни назывался",
        en: "this is a workbook of old Excel (XLS), whatever its name says")
    case .missingPart(let name):
      Phrase(ru: "в документе нет части ", en: "the document lacks the part ") + .quoted(name)
    case .workbook:
      Phrase(
        ru: "это книга Excel, а не документ Word",
        en: "this is an Excel workbook, not a Word document")
    case .textDocument:
      Phrase(
        ru: "это документ Word, а не книга Excel",
        en: "this is a Word document, not an Excel workbook")
    case .otherDocument:
      Phrase(
        ru: "это презентация или другой документ, а не текст и не таблица",
        en: "this is a presentation or the like, neither a text nor a table")
    case .tooMany(let piece, let limit): piece.excess(over: limit)
    }
  }

  public var hint: Phrase? {
    switch self {
    case .archive(let error): error.hint
    case .part(_, let error): error.hint
    case .otherFile(.archive):
      Phrase(ru: "Распакуйте архив и укажите файл из него.", en: "Unpack it and name a file in it.")
    case .otherFile(.image):
      Phrase(
        ru: "Попросите прислать сам документ, а не его снимок.",
        en: "Ask for the document itself instead of its picture.")
    case .otherFile(.pdf):
      Phrase(
        ru: "Попросите исходный документ Word; если его нет, скопируйте текст из PDF "
          + "и сохраните его в текстовом файле.",
        en: "Ask for the Word document it was made of; if there is none, copy the text out of the "
          + "PDF into a text file.")
    case .oldExcel, .otherFile(.openDocumentSpreadsheet):
      Phrase(
        ru: "Откройте файл в Excel или LibreOffice и сохраните как «Книга Excel (XLSX)».",
        en: "Open the file in Excel or LibreOffice and save it as “Excel Workbook (XLSX)”.")
    case .otherFile(.officeXML):
      Phrase(
        ru: "Откройте файл и сохраните как «Документ Word (DOCX)» или «Книга Excel (XLSX)».",
        en: "Open the file and save it as “Word Document (DOCX)” or “Excel Workbook (XLSX)”.")
    case .otherFile, .oldWord, .missingPart, .otherDocument:
      Phrase(
        ru: "Откройте файл в Word или LibreOffice и сохраните как «Документ Word (DOCX)».",
        en: "Open the file in Word or LibreOffice and save it as “Word Document (DOCX)”.")
    case .unknownFile, .empty:
      Phrase(
        ru: "Проверьте, тот ли это файл и до конца ли он скачан.",
        en: "Check that this is the file you mean and that it was downloaded to its end.")
    case .encrypted:
      Phrase(
        ru: "Откройте документ, снимите пароль и сохраните заново.",
        en: "Open the document, remove the password and save it again.")
    case .workbook:
      Phrase(
        ru: "Дайте файлу имя на .xlsx, чтобы он читался как таблица.",
        en: "Give the file a name that ends in .xlsx, so that it is read as a workbook.")
    case .textDocument:
      Phrase(
        ru: "Дайте файлу имя на .docx, чтобы он читался как документ.",
        en: "Give the file a name that ends in .docx, so that it is read as a document.")
    case .tooMany:
      Phrase(
        ru: "Оставьте в файле только нужное и сохраните его заново.",
        en: "Leave only what you need in the file, and save it again.")
    }
  }
}

extension PackageError.Piece {
  fileprivate func excess(over limit: Int) -> Phrase {
    switch self {
    case .paragraphs:
      Phrase(
        ru: "в документе больше \(limit) абзацев",
        en: "the document has more than \(limit) paragraphs")
    case .rows:
      Phrase(
        ru: "в таблицах больше \(limit) строк", en: "the tables have more than \(limit) rows")
    case .cells:
      Phrase(
        ru: "в таблицах больше \(limit) ячеек", en: "the tables have more than \(limit) cells")
    case .columns:
      Phrase(
        ru: "в таблице больше \(limit) столбцов", en: "a table has more than \(limit) columns")
    case .notes:
      Phrase(
        ru: "в документе больше \(limit) сносок", en: "the document has more than \(limit) notes")
    case .characters:
      Phrase(
        ru: "в тексте больше \(limit) знаков", en: "the text has more than \(limit) characters")
    case .sheets:
      Phrase(
        ru: "в книге больше \(limit) листов", en: "the workbook has more than \(limit) sheets")
    }
  }
}

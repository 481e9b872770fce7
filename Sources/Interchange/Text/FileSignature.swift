public import Wording

/// A kind of file that people send instead of a table of text, told by its first bytes.
public enum FileSignature: Hashable, Sendable, CaseIterable {
  case excelWorkbook
  case wordDocument
  case openDocumentSpreadsheet
  case openDocumentText
  case oldOffice
  case richText
  case pdf
  case image
  case archive
  case webArchive
  case officeXML

  /// Finds the kind of a file of these bytes; `nil` where it is none of these.
  ///
  /// - Complexity: O(1); looks at the first 64 KiB.
  public init?(_ bytes: [UInt8]) {
    let head = bytes.prefix(1 << 16)
    let starts = { (signature: [UInt8]) in head.starts(with: signature) }
    if starts([0x50, 0x4B, 0x03, 0x04]) || starts([0x50, 0x4B, 0x05, 0x06]) {
      self = Self.kindOfZIP(head)
    } else if starts([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .oldOffice
    } else if head.starts(with: "{\\rtf".utf8) {
      self = .richText
    } else if head.starts(with: "%PDF-".utf8) {
      self = .pdf
    } else if starts([0x89, 0x50, 0x4E, 0x47]) || starts([0xFF, 0xD8, 0xFF])
      || head.starts(with: "GIF89a".utf8)
    {
      self = .image
    } else if starts([0x1F, 0x8B]) || starts([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C])
      || head.starts(with: "Rar!\u{1A}".utf8)
    {
      self = .archive
    } else if let kind = Self.kindOfText(head) {
      self = kind
    } else {
      return nil
    }
  }

  /// The kind of a text that no reader of texts makes sense of.
  private static func kindOfText(_ head: ArraySlice<UInt8>) -> FileSignature? {
    if head.starts(with: "MIME-Version:".utf8) || head.starts(with: "From: <Saved by".utf8) {
      return head.prefix(1000).range(ofText: "multipart/") == nil ? nil : .webArchive
    }
    let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head
    guard text.starts(with: "<?xml".utf8) else { return nil }
    let marks = [
      "<?mso-application", "urn:schemas-microsoft-com:office:spreadsheet",
      "http://schemas.microsoft.com/office/word/2003/wordml", "<pkg:package", "<office:document",
    ]
    let start = text.prefix(2000)
    return marks.contains { start.range(ofText: $0) != nil } ? .officeXML : nil
  }

  private static func kindOfZIP(_ head: ArraySlice<UInt8>) -> FileSignature {
    let holds = { (name: String) in head.range(ofText: name) != nil }
    return if holds("xl/") {
      .excelWorkbook
    } else if holds("word/") {
      .wordDocument
    } else if holds("application/vnd.oasis.opendocument.spreadsheet") {
      .openDocumentSpreadsheet
    } else if holds("application/vnd.oasis.opendocument.text") {
      .openDocumentText
    } else {
      .archive
    }
  }

  /// What the file is, with an English article: «книга Excel (XLSX)».
  public var title: Phrase {
    switch self {
    case .excelWorkbook:
      Phrase(ru: "книга Excel (XLSX)", en: "an Excel workbook (XLSX)")
    case .wordDocument:
      Phrase(ru: "документ Word (DOCX)", en: "a Word document (DOCX)")
    case .openDocumentSpreadsheet:
      Phrase(ru: "таблица LibreOffice (ODS)", en: "a LibreOffice spreadsheet (ODS)")
    case .openDocumentText:
      Phrase(ru: "документ LibreOffice (ODT)", en: "a LibreOffice document (ODT)")
    case .oldOffice:
      Phrase(
        ru: "файл старого Excel или Word (XLS, DOC)", en: "a file of old Excel or Word (XLS, DOC)")
    case .richText: Phrase(ru: "документ RTF", en: "an RTF document")
    case .pdf: Phrase(ru: "документ PDF", en: "a PDF document")
    case .image: Phrase(ru: "изображение", en: "an image")
    case .archive: Phrase(ru: "архив", en: "an archive")
    case .webArchive:
      Phrase(ru: "веб-страница в одном файле (MHT)", en: "a web page in one file (MHT)")
    case .officeXML:
      Phrase(ru: "документ Office в виде XML", en: "an Office document as XML")
    }
  }

  /// What to do to get the table out of it, as a full sentence.
  public var advice: Phrase {
    switch self {
    case .excelWorkbook, .openDocumentSpreadsheet, .oldOffice, .officeXML:
      Phrase(
        ru: "Откройте файл и сохраните как «Книга Excel (XLSX)» или нужный лист как «CSV UTF-8».",
        en: "Open the file and save it as “Excel Workbook (XLSX)”, or the sheet you need as "
          + "“CSV UTF-8”.")
    case .wordDocument, .openDocumentText, .richText, .pdf, .webArchive:
      Phrase(
        ru: "Скопируйте таблицу в Excel или LibreOffice и сохраните её как «Книга Excel (XLSX)».",
        en: "Copy the table into Excel or LibreOffice and save it as “Excel Workbook (XLSX)”.")
    case .image:
      Phrase(
        ru: "Попросите прислать саму таблицу, а не её снимок.",
        en: "Ask for the table itself instead of its picture.")
    case .archive:
      Phrase(ru: "Распакуйте архив и укажите файл из него.", en: "Unpack it and name a file in it.")
    }
  }
}

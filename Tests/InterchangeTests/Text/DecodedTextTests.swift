import Foundation
import Interchange
import Testing
import Wording

@Suite("Decoded text")
struct DecodedTextTests {
  private static let sample =
    "Фамилия;Имя;Класс\r\nЛесная;Анна;7А\r\nДубов-Кленов;Пётр;10Б\r\nшкола № 5 «Родник»"

  @Test("Finds the encoding", arguments: TextEncoding.allCases, [false, true])
  func finds(encoding: TextEncoding, marked: Bool) throws {
    let bytes = try encoding.bytes(
      of: Self.text(for: encoding), withByteOrderMark: marked)
    if encoding == .koi8R || encoding == .cp866 {
      #expect(throws: TextDecodingError.uncertain([encoding])) { try DecodedText(bytes) }
    } else {
      let decoded = try DecodedText(bytes)
      #expect(decoded.text == Self.text(for: encoding))
      #expect(decoded.encoding == encoding)
      #expect(decoded.hadByteOrderMark == (marked && encoding != .windows1251))
    }
    #expect(try DecodedText(bytes, as: encoding).text == Self.text(for: encoding))
  }

  /// KOI8-R has no number sign and cp866 no quotation marks.
  private static func text(for encoding: TextEncoding) -> String {
    encoding == .koi8R || encoding == .cp866 ? String(sample.prefix(60)) : sample
  }

  @Test(
    "Takes Russian in capitals and in few words for windows-1251",
    arguments: ["СПИСОК НАСТАВНИКОВ ШКОЛЫ", "Класс", "Фамилия", "Мария", "№ 5", "ГОРОД И РАЙОН"])
  func capitals(text: String) throws {
    let bytes = try TextEncoding.windows1251.bytes(of: text)
    #expect(try DecodedText(bytes).text == text)
  }

  @Test("A dozen words are enough to tell the encodings apart", arguments: 0..<20)
  func dozen(seed: Int) throws {
    var noise = Noise(seed: seed)
    let words = [
      "наставник", "наставляемый", "куратор", "Фамилия", "класс", "анкета", "пара", "встреча",
      "Лесная", "Анна", "Пётр", "школа", "телефон", "интересы", "физика", "СОШ", "да", "нет",
    ]
    let text = (0..<12).compactMap { _ in words.randomElement(using: &noise) }
      .joined(separator: ";")
    for capitals in [text, text.uppercased()] {
      let common = try TextEncoding.windows1251.bytes(of: capitals)
      #expect(try DecodedText(common).text == capitals)
      for rare in [TextEncoding.koi8R, .cp866] {
        let error = try #require(throws: TextDecodingError.self) {
          try DecodedText(rare.bytes(of: capitals))
        }
        guard case .uncertain(let encodings) = error else {
          Issue.record("\(error)")
          return
        }
        #expect(encodings.first == rare)
      }
    }
  }

  @Test("Decodes every byte of windows-1251 as Foundation does")
  func table() throws {
    for byte in UInt8(1)...255 where byte != 0x98 {
      let text = String(bytes: [byte], encoding: .windowsCP1251)
      #expect(try DecodedText([byte], as: .windows1251).text == text)
    }
    #expect(throws: TextDecodingError.malformed(.windows1251, offset: 3, line: 2)) {
      try DecodedText([0x61, 0x0D, 0x0A, 0x98], as: .windows1251)
    }
  }

  @Test(
    "Alphabets of one byte a letter lose nothing",
    arguments: [TextEncoding.windows1251, .koi8R, .cp866])
  func roundTrip(encoding: TextEncoding) throws {
    let bytes = (UInt8(1)...255).filter { !(encoding == .windows1251 && $0 == 0x98) }
    #expect(try encoding.bytes(of: DecodedText(bytes, as: encoding).text) == bytes)
  }

  @Test("Names what an encoding lacks, each character once")
  func lacking() throws {
    let error = try #require(throws: TextEncodingError.self) {
      try TextEncoding.windows1251.bytes(of: "Айгүл 🙂 үү")
    }
    #expect(error.lacking == ["ү", "🙂"])
    #expect(error.message.en == "windows-1251 lacks “ү” (U+04AF), “🙂” (U+1F642)")
    let many = try #require(throws: TextEncodingError.self) {
      try TextEncoding.windows1251.bytes(of: "一二三四五六七八九十百千")
    }
    #expect(many.lacking.count == 11)
    #expect(many.message.ru.hasSuffix(" и других"))
    #expect(many.hint != nil)
  }

  @Test(
    "UTF-16 is read strictly",
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8], 4), ([0xFF, 0xFE, 0x61], 2),
      ([0xFF, 0xFE, 0x00, 0xDC, 0x61, 0x00], 2), ([0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00], 2),
    ] as [([UInt8], Int)])
  func strictUTF16(bytes: [UInt8], offset: Int) {
    #expect(throws: TextDecodingError.malformed(.utf16LittleEndian, offset: offset, line: 1)) {
      try DecodedText(bytes)
    }
  }

  @Test("Damaged UTF-8 is reported with its line, not taken for another encoding")
  func damaged() {
    let bytes = Array("имя\nвозраст ".utf8) + [0xFF] + Array("лет".utf8)
    let offset = Array("имя\nвозраст ".utf8).count
    #expect(throws: TextDecodingError.malformed(.utf8, offset: offset, line: 2)) {
      try DecodedText(bytes)
    }
    #expect(throws: TextDecodingError.malformed(.utf8, offset: 1, line: 1)) {
      try DecodedText([0x61, 0xC0, 0x80], as: .utf8)
    }
  }

  @Test("What is no text is refused by its name")
  func documents() {
    let cases: [([UInt8], FileSignature)] = [
      ([0x50, 0x4B, 3, 4] + Array("....xl/workbook.xml".utf8), .excelWorkbook),
      ([0x50, 0x4B, 3, 4] + Array("....word/document.xml".utf8), .wordDocument),
      (
        [0x50, 0x4B, 3, 4] + Array("mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8),
        .openDocumentSpreadsheet
      ),
      (
        [0x50, 0x4B, 3, 4] + Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8),
        .openDocumentText
      ),
      ([0x50, 0x4B, 3, 4], .archive),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldOffice),
      (Array("%PDF-1.7".utf8), .pdf), (Array("{\\rtf1".utf8), .richText),
      ([0x89, 0x50, 0x4E, 0x47, 0], .image), ([0xFF, 0xD8, 0xFF], .image),
      ([0x1F, 0x8B], .archive),
    ]
    for (bytes, signature) in cases {
      #expect(throws: TextDecodingError.document(signature)) { try DecodedText(bytes) }
      #expect(throws: TextDecodingError.document(signature)) { try DecodedText(bytes, as: .utf8) }
    }
    for signature in FileSignature.allCases { #expect(signature.advice.ru.hasSuffix(".")) }
  }

  @Test("Zero bytes and oversize files are refused")
  func binary() {
    #expect(throws: TextDecodingError.binary(offset: 3, line: 2)) {
      try DecodedText([0x61, 0x0A, 0x62, 0x00, 0x63])
    }
    #expect(throws: TextDecodingError.binary(offset: 2, line: 1)) {
      try DecodedText([0xFF, 0xFE, 0x00, 0x00])
    }
    #expect(throws: TextDecodingError.tooLarge(bytes: 11, limit: 10)) {
      try DecodedText([UInt8](repeating: 0x61, count: 11), limit: 10)
    }
  }

  @Test("Noise is a question, not a guess")
  func noise() throws {
    var noise = Noise(seed: 3)
    let bytes = (0..<400).map { _ in UInt8.random(in: 0x80...0xFF, using: &noise) }
    let error = try #require(throws: TextDecodingError.self) { try DecodedText(bytes) }
    guard case .uncertain(let encodings) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(encodings.count == 3)
    #expect(error.hint?.ru.contains(encodings[0].rawValue) == true)
  }

  @Test("An empty file is an empty text", arguments: [nil, TextEncoding.koi8R])
  func empty(encoding: TextEncoding?) throws {
    #expect(try DecodedText([], as: encoding).text.isEmpty)
    #expect(try DecodedText([0xEF, 0xBB, 0xBF], as: encoding).text.isEmpty)
  }

  @Test(
    "Knows encodings by the names people use",
    arguments: [
      ("UTF-8", TextEncoding.utf8), ("utf_16", .utf16LittleEndian), ("UTF-16BE", .utf16BigEndian),
      ("CP1251", .windows1251), ("Windows-1251", .windows1251), ("KOI8-R", .koi8R), ("dos", .cp866),
    ])
  func names(name: String, encoding: TextEncoding) {
    #expect(TextEncoding(named: name) == encoding)
    #expect(TextEncoding(named: encoding.rawValue) == encoding)
    #expect(TextEncoding(named: "ascii?") == nil)
  }

  @Test(
    "Every error says what happened in a clause and what to do in a sentence",
    arguments: [
      TextDecodingError.tooLarge(bytes: 70 << 20, limit: 64 << 20), .document(.pdf),
      .binary(offset: 5, line: 1), .malformed(.utf8, offset: 7, line: 2),
      .uncertain([.koi8R, .cp866]),
    ])
  func messages(error: TextDecodingError) throws {
    let hint = try #require(error.hint)
    for language in Language.allCases {
      #expect(error.message[language].first?.isLowercase == true)
      #expect(!error.message[language].hasSuffix("."))
      #expect(hint[language].first?.isUppercase == true)
      #expect(hint[language].hasSuffix("."))
    }
  }
}

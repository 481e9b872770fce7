import JSONStore
import Testing

@Suite("The grammar of JSON")
struct JSONGrammarTests {
  private func read(_ bytes: [UInt8]) throws(JSONError) -> JSON {
    try JSONCoding.decode(JSON.self, from: bytes, file: "t.json")
  }

  @Test(
    "Accepts what the standard allows",
    arguments: [
      ("[]", "[]"), ("{}", "{}"), (" [ ] ", "[]"), ("\t{\r\n}\n", "{}"), ("[[]   ]", "[[]]"),
      ("null", "null"), ("true", "true"), ("false", "false"),
      ("[null, 1, \"1\", {}]", "[null,1,\"1\",{}]"),
      ("0", "0"), ("-0", "0"), ("-1", "-1"), ("123", "123"),
      ("9223372036854775807", "9223372036854775807"),
      ("-9223372036854775808", "-9223372036854775808"),
      ("1000000000000000000", "1000000000000000000"),
      ("0.5", "0.5"), ("-0.0", "-0.0"), ("1.0", "1.0"), ("1e2", "100.0"), ("1E+2", "100.0"),
      ("1e-2", "0.01"),
      ("0e0", "0.0"), ("0E+1", "0.0"), ("1.5e300", "1.5e+300"), ("5e-324", "5e-324"),
      ("1e-999", "0.0"),
      ("123456789012345678901234567890.0", "1.2345678901234568e+29"),
      (#""""#, #""""#), (#""a""#, #""a""#), (#""\"\\\/\b\f\n\r\t""#, #""\"\\/\b\f\n\r\t""#),
      (#""\u0041\u00e9\u0451""#, "\"Aéё\""), (#""\u0000""#, #""\u0000""#),
      (#""\u001F""#, #""\u001f""#),
      (#""\uD83D\uDE00""#, "\"😀\""), (#""\ud83d\ude00\uDBFF\uDFFF""#, "\"😀\u{10FFFF}\""),
      ("\"\u{7F}\u{2028}\u{2029}\"", "\"\u{7F}\u{2028}\u{2029}\""),
      ("\"7 bytes\"", "\"7 bytes\""), ("\"восемь байт\"", "\"восемь байт\""),
      (#"{"a":1,"b":{"a":2}}"#, #"{"a":1,"b":{"a":2}}"#), (#"{"":0}"#, #"{"":0}"#),
      (#"{"b":1,"a":2}"#, #"{"b":1,"a":2}"#), (#"{"\u0061":1}"#, #"{"a":1}"#),
      ("\u{FEFF}[1]", "[1]"), ("\u{FEFF} true", "true"), (#"["\u0022"]"#, #"["\""]"#),
    ] as [(String, String)])
  func accepts(text: String, compact: String) throws {
    #expect(try read(Array(text.utf8)).compactText == compact)
  }

  @Test(
    "Refuses everything else and says why and where",
    arguments: [
      ("", SyntaxProblem.empty, 1), (" ", .unexpectedEnd, 2), ("[", .unexpectedEnd, 2),
      ("[1", .unexpectedEnd, 3),
      ("[1,", .unexpectedEnd, 4), ("{", .unexpectedEnd, 2), (#"{"a""#, .unexpectedEnd, 5),
      (#"{"a":"#, .unexpectedEnd, 6), (#"{"a":1"#, .unexpectedEnd, 7),
      (#"{"a":1,"#, .unexpectedEnd, 8),
      ("[1,]", .trailingComma, 4), ("[1 , ]", .trailingComma, 6), (#"{"a":1,}"#, .trailingComma, 8),
      ("[,1]", .unexpectedByte, 2), ("[1,,2]", .unexpectedByte, 4), ("[,]", .unexpectedByte, 2),
      ("{,}", .keyExpected, 2), ("[1 2]", .missingComma, 4), (#"["a" "b"]"#, .missingComma, 6),
      ("[1}", .missingComma, 3),
      (#"{"a":1 "b":2}"#, .missingComma, 8), (#"{"a":1]"#, .missingComma, 7),
      (#"{"a" 1}"#, .missingColon, 6),
      (#"{"a"::1}"#, .unexpectedByte, 6), ("{a:1}", .keyExpected, 2), ("{1:1}", .keyExpected, 2),
      ("{'a':1}", .wrongQuotes, 2),
      ("{null:1}", .keyExpected, 2), ("['a']", .wrongQuotes, 2), ("[«да»]", .wrongQuotes, 2),
      ("[“a”]", .wrongQuotes, 2),
      ("{“a”:1}", .wrongQuotes, 2), ("[да]", .badWord, 2), ("[tru]", .badWord, 2),
      ("[True]", .badWord, 2), ("[truee]", .badWord, 2),
      ("[nul", .badWord, 2), ("[NaN]", .badWord, 2), ("[Infinity]", .badWord, 2),
      ("[-Infinity]", .badNumber, 2), ("[undefined]", .badWord, 2),
      ("// x\n1", .comment, 1), ("[1, /* x */ 2]", .comment, 5), ("[1 // x\n]", .comment, 4),
      ("1 # x", .comment, 3),
      (#"{"a":1, // x"#, .comment, 9), ("01", .leadingZero, 1), ("-01", .leadingZero, 1),
      ("00", .leadingZero, 1),
      ("-", .badNumber, 1), ("+1", .badNumber, 1), (".5", .badNumber, 1), ("1.", .badNumber, 1),
      ("1.e1", .badNumber, 1), ("1e", .badNumber, 1),
      ("1e+", .badNumber, 1), ("0x1F", .badNumber, 1), ("1_000", .badNumber, 1),
      ("1,5 ", .trailingText, 2), ("--1", .badNumber, 1),
      ("1a", .badNumber, 1), ("1-2", .badNumber, 1), ("1ё", .badNumber, 1),
      ("1e999", .notFinite, 1), ("-1.5e400", .notFinite, 1),
      ("9223372036854775808", .outsideInt64, 1), ("-9223372036854775809", .outsideInt64, 1),
      ("100000000000000000000000", .outsideInt64, 1), (#"""#, .unfinishedString, 1),
      (#""abc"#, .unfinishedString, 1),
      ("\"a\nb\"", .unfinishedString, 1), ("\"a\tb\"", .controlCharacter, 3),
      ("\"\u{0}\"", .controlCharacter, 2),
      ("\"1234567\u{1F}\"", .controlCharacter, 9), ("[\u{0}]", .controlCharacter, 2),
      ("[1]\u{0}", .trailingText, 4),
      ("\u{C}[]", .controlCharacter, 1), (#""\x41""#, .badEscape, 2), (#""\'""#, .badEscape, 2),
      (#""\u12""#, .badEscape, 2),
      (#""\u12G4""#, .badEscape, 2), (#""\U0041""#, .badEscape, 2), (#""\"#, .badEscape, 2),
      (#""\""#, .unfinishedString, 1),
      (#""a\ud800""#, .loneSurrogate, 3), (#""\udc00\ud800""#, .loneSurrogate, 2),
      (#""\ud800\ud800""#, .loneSurrogate, 2),
      (#""\ud800x""#, .loneSurrogate, 2), (#""\ud800\n""#, .loneSurrogate, 2),
      (#""\ud800\u0041""#, .loneSurrogate, 2),
      ("[]]", .trailingText, 3), ("{}{}", .trailingText, 3), ("1 2", .trailingText, 3),
      ("nullnull", .badWord, 1), ("]", .unexpectedByte, 1),
      ("}", .unexpectedByte, 1), (":", .unexpectedByte, 1), ("[\u{A0}1]", .strangeSpace, 2),
      ("[1,\u{2003}2]", .strangeSpace, 4),
      ("[1\u{A0}]", .badNumber, 2), ("[\"a\"\u{A0}]", .strangeSpace, 5),
      ("\u{FEFF}\u{FEFF}1", .strangeSpace, 1),
      ("{\u{A0}\"a\":1}", .strangeSpace, 2), ("[😀]", .unexpectedByte, 2),
    ] as [(String, SyntaxProblem, Int)])
  func refuses(text: String, problem: SyntaxProblem, column: Int) throws {
    let bytes = Array(text.utf8)
    let error = try #require(throws: JSONError.self) { try read(bytes) }
    #expect(error.reason == .syntax(problem))
    #expect(error.column == column)
  }

  @Test(
    "Refuses what is not UTF-8, at its first wrong byte",
    arguments: [
      ([0x80], 1), ([0xC0, 0x80], 1), ([0xC1, 0xBF], 1), ([0xC3], 1), ([0xE0, 0x9F, 0xBF], 1),
      ([0xE2, 0x82], 1),
      ([0xED, 0xA0, 0x80], 1), ([0xF0, 0x8F, 0xBF, 0xBF], 1), ([0xF4, 0x90, 0x80, 0x80], 1),
      ([0xF5, 0x80, 0x80, 0x80], 1),
      ([0xFF], 1), ([0xD0, 0x9F, 0xD0], 2), ([0x61, 0x62, 0xEF, 0xF0, 0xE8], 3),
      ([0xF0, 0x9F, 0x98, 0x80, 0xF0, 0x9F, 0x98], 2),
    ] as [([UInt8], Int)])
  func refusesWrongBytes(inside: [UInt8], place: Int) throws {
    let bytes = [UInt8(ascii: "\"")] + inside + [UInt8(ascii: "\"")]
    let error = try #require(throws: JSONError.self) { try read(bytes) }
    #expect(error.reason == .syntax(.notUTF8))
    #expect(error.column == place + 1)
  }

  @Test("Accepts every scalar of Unicode in a string")
  func allScalars() throws {
    for page in 0..<0x110 {
      var text = String.UnicodeScalarView()
      for value in (page << 12)..<((page + 1) << 12)
      where value >= 0x20 && value != 0x22 && value != 0x5C {
        if let scalar = Unicode.Scalar(UInt32(value)) { text.append(scalar) }
      }
      let whole = String(text)
      let bytes = Array("\"\(whole)\"".utf8)
      guard case .string(let back) = try read(bytes) else {
        Issue.record("page \(page) is not a string")
        continue
      }
      #expect(Array(back.utf8) == Array(whole.utf8))
    }
  }

  @Test(
    "Recognises UTF-16 by its mark",
    arguments: [[0xFF, 0xFE, 0x5B, 0, 0x5D, 0], [0xFE, 0xFF, 0, 0x5B, 0, 0x5D]] as [[UInt8]])
  func utf16(bytes: [UInt8]) throws {
    let error = try #require(throws: JSONError.self) { try read(bytes) }
    #expect(error.reason == .syntax(.utf16))
  }

  @Test(
    "Refuses a repeated key, also where one is written with escapes",
    arguments: [
      (#"{"a":1,"a":1}"#, 8), (#"{"a":1,"b":2,"\u0061":3}"#, 14), (#"[{"":1,"":2}]"#, 8),
    ])
  func repeatedKey(text: String, column: Int) throws {
    let error = try #require(throws: JSONError.self) { try read(Array(text.utf8)) }
    guard case .repeatedField = error.reason else {
      Issue.record("\(error)")
      return
    }
    #expect(error.column == column)
  }
}

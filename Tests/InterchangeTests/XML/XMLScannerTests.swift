import Foundation
import Interchange
import Testing

@Suite("XML scanner")
struct XMLScannerTests {
  /// The events of a text, written shortly: `<a`, `>a`, text.
  private func events(_ text: String) throws -> [String] {
    try events(Array(text.utf8))
  }

  private func events(_ bytes: [UInt8]) throws -> [String] {
    var scanner = try XMLScanner(bytes)
    var result: [String] = []
    while let event = try scanner.next() {
      switch event {
      case .start(let name): result.append("<\(name.local)")
      case .end(let name): result.append(">\(name.local)")
      case .text(let text): result.append(text)
      }
    }
    return result
  }

  @Test(
    "Reads elements and text",
    arguments: [
      ("<a/>", ["<a", ">a"]),
      ("<a></a>\n", ["<a", ">a"]),
      ("\u{FEFF}<a>б</a>", ["<a", "б", ">a"]),
      ("<?xml version=\"1.0\"?>\n<!-- в --><a>б<!-- <г> -->д</a><?п?>", ["<a", "б", "д", ">a"]),
      ("<a><б-1.я_ к = 'л' />м</a >", ["<a", "<б-1.я_", ">б-1.я_", "м", ">a"]),
      ("<a>&lt;&gt;&amp;&apos;&quot;&#1103;&#x44F;</a>", ["<a", "<>&'\"яя", ">a"]),
      ("<a><![CDATA[<б>&amp;]]]]></a>", ["<a", "<б>&amp;]]", ">a"]),
      ("<a>1\r\n2\r3\n4&#13;</a>", ["<a", "1\n2\n3\n4\r", ">a"]),
      ("<a> <b/> </a>", ["<a", " ", "<b", ">b", " ", ">a"]),
    ])
  func reading(text: String, expected: [String]) throws {
    #expect(try events(text) == expected)
  }

  @Test("Reads attributes with entities, white space and both quotes")
  func attributes() throws {
    var scanner = try XMLScanner(
      Array("<a x='1 &lt; \"2\"' y=\"3\n4\" z='' xml:space='preserve'/>".utf8))
    _ = try scanner.next()
    #expect(scanner.attribute("x") == "1 < \"2\"")
    #expect(scanner.attribute("y") == "3 4")
    #expect(scanner.attribute("z") == "")
    #expect(scanner.attribute("q") == nil)
    #expect(scanner.attribute("space", in: .xml) == "preserve")
    #expect(scanner.attribute("space") == nil)
    _ = try scanner.next()
    #expect(scanner.attribute("x") == nil)
  }

  @Test("Knows vocabularies by their names and not by their prefixes")
  func namespaces() throws {
    let text = """
      <q:a xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main" q:v="1" v="2">
      <b xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><c xmlns="" q:v="3"/><d/></b>
      <q:e xmlns:q="urn:any"/><q:f/><g/></q:a>
      """
    var scanner = try XMLScanner(Array(text.utf8))
    var names: [XMLName] = []
    while let event = try scanner.next() {
      guard case .start(let name) = event else { continue }
      names.append(name)
      if name.local == "a" {
        #expect(scanner.attribute("v", in: .wordprocessing) == "1")
        #expect(scanner.attribute("v") == "2")
      }
    }
    #expect(
      names == [
        XMLName(.wordprocessing, "a"), XMLName(.wordprocessing, "b"), XMLName(.none, "c"),
        XMLName(.wordprocessing, "d"), XMLName(.other, "e"), XMLName(.wordprocessing, "f"),
        XMLName(.none, "g"),
      ])
  }

  @Test("Passes over elements and takes their text")
  func elements() throws {
    var scanner = try XMLScanner(Array("<a><b>1<c>2</c>3</b><d>4<d>5</d>6</d><e/></a>".utf8))
    _ = try scanner.next()
    _ = try scanner.next()
    try scanner.skipElement()
    #expect(try scanner.next() == .start(XMLName(.none, "d")))
    #expect(try scanner.elementText() == "46")
    #expect(try scanner.next() == .start(XMLName(.none, "e")))
    #expect(try scanner.elementText() == "")
    #expect(try scanner.next() == .end(XMLName(.none, "a")))
    #expect(try scanner.next() == nil)
    #expect(try scanner.next() == nil)
  }

  @Test(
    "Reads the encodings of office programs",
    arguments: [
      (String.Encoding.utf16LittleEndian, "utf-16", [0xFF, 0xFE] as [UInt8]),
      (.utf16BigEndian, "UTF-16", [0xFE, 0xFF]),
      (.utf16LittleEndian, "utf-16", []),
      (.utf16BigEndian, "utf-16", []),
      (.windowsCP1251, "windows-1251", []),
      (.utf8, "utf-8", [0xEF, 0xBB, 0xBF]),
      (.utf8, "utf-16", []),
      (.utf8, "US-ASCII", []),
    ])
  func encodings(encoding: String.Encoding, name: String, mark: [UInt8]) throws {
    let text = "<?xml version='1.0' encoding='\(name)'?><a>Привет, ёж</a>"
    let bytes = try mark + Array(#require(text.data(using: encoding)))
    #expect(try events(bytes) == ["<a", "Привет, ёж", ">a"])
  }

  @Test(
    "Refuses what is not sound, with its place",
    arguments: [
      ("", XMLError.Problem.empty, 1, 1),
      ("<a>", .unfinished, 1, 4),
      ("<a", .unfinished, 1, 3),
      ("<a x='1", .unfinished, 1, 8),
      ("<a><!-- б</a>", .unfinished, 1, 8),
      ("<?xml?>", .unfinished, 1, 8),
      ("<a></b>", .wrongEnd("b"), 1, 4),
      ("<a>\n <b></a></b>", .wrongEnd("a"), 2, 5),
      ("</a>", .wrongEnd("a"), 1, 1),
      ("<a/><b/>", .outside, 1, 5),
      ("<a/>б", .outside, 1, 5),
      ("текст", .outside, 1, 1),
      ("<![CDATA[а]]><a/>", .outside, 1, 1),
      ("<!DOCTYPE a><a/>", .definitions, 1, 1),
      ("<a><!DOCTYPE b></a>", .definitions, 1, 4),
      ("<a><!ENTITY b 'c'></a>", .malformed, 1, 4),
      ("<a>б &b; в</a>", .unknownEntity, 1, 6),
      ("<a>б & в</a>", .unknownEntity, 1, 6),
      ("<a>&#xZ;</a>", .unknownEntity, 1, 4),
      ("<a>&#;</a>", .unknownEntity, 1, 4),
      ("<a>&#+1;</a>", .unknownEntity, 1, 4),
      ("<a>&#0;</a>", .forbiddenCharacter, 1, 4),
      ("<a>&#xD800;</a>", .forbiddenCharacter, 1, 4),
      ("<a>&#xFFFF;</a>", .forbiddenCharacter, 1, 4),
      ("<a>\u{1}</a>", .forbiddenCharacter, 1, 4),
      ("<a>\n\u{FFFE}</a>", .forbiddenCharacter, 2, 1),
      ("<a b='1' b='2'/>", .repeatedAttribute("b"), 1, 10),
      ("<a b='1'c='2'/>", .malformed, 1, 9),
      ("<a b=1/>", .malformed, 1, 6),
      ("<a b='<'/>", .malformed, 1, 7),
      ("<a b/>", .malformed, 1, 5),
      ("< a/>", .malformed, 1, 2),
      ("<a><1/></a>", .malformed, 1, 5),
      ("<w:a/>", .unknownPrefix("w"), 1, 1),
      ("<a w:b='1'/>", .unknownPrefix("w"), 1, 1),
      ("<?xml version='1.0' encoding='ebcdic'?><a/>", .unknownEncoding("ebcdic"), 1, 1),
    ])
  func refusals(text: String, problem: XMLError.Problem, line: Int, column: Int) {
    #expect(throws: XMLError(problem, line: line, column: column)) { try events(text) }
  }

  @Test("Refuses bytes that are no text")
  func undecodable() {
    let bytes = Array("<a>\n".utf8) + [0xC3, 0x28] + Array("</a>".utf8)
    #expect {
      try events(bytes)
    } throws: { error in
      guard let error = error as? XMLError, case .undecodable = error.problem else { return false }
      return error.line == 2 && error.isWellSaid
    }
  }

  @Test("Refuses nesting, names and attributes without end")
  func limits() throws {
    let deep = String(repeating: "<a>", count: 257)
    #expect(throws: XMLError(.tooDeep(limit: 256), line: 1, column: 769)) { try events(deep) }
    #expect(try events("<a><b/></a>").count == 4)
    let many = "<a>" + (0..<10_001).map { "<n\($0)/>" }.joined() + "</a>"
    #expect(throws: XMLError.self) { try events(many) }
    let wide = "<a " + (0..<257).map { "n\($0)='' " }.joined() + "/>"
    #expect(throws: XMLError.self) { try events(wide) }
  }

  @Test("Every error is a clause and says what to do")
  func messages() {
    let problems: [XMLError.Problem] = [
      .unknownEncoding("x"), .empty, .forbiddenCharacter, .unknownEntity, .unknownPrefix("w"),
      .wrongEnd("a"), .repeatedAttribute("a"), .outside, .unfinished, .malformed,
      .tooDeep(limit: 2), .tooManyNames(limit: 2),
    ]
    for problem in problems { #expect(XMLError(problem, line: 1, column: 1).isWellSaid) }
  }

  @Test("Any change of bytes ends in an error or in events", arguments: 0..<300)
  func mutations(seed: Int) {
    var noise = Noise(seed: seed)
    let text =
      "<?xml version='1.0'?><a:b xmlns:a='u' c='&lt;д'>е<![CDATA[ж]]><!-- з --><a:и/></a:b>"
    _ = try? events(Array(text.utf8).mutated(using: &noise))
  }
}

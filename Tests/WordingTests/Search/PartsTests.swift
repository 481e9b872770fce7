import Testing
import Wording

@Suite("Parts of texts")
struct PartsTests {
  @Test(
    "Finds a part where it stands first",
    arguments: [
      ("наставник", "ста", 2..<5), ("наставник", "наставник", 0..<9), ("ааб", "аб", 1..<3),
      ("абабв", "абв", 2..<5), ("a\r\nb", "\r\nb", 1..<3),
    ])
  func finds(text: String, part: String, place: Range<Int>) throws {
    let found = try #require(text.range(ofPart: part))
    #expect(text.distance(from: text.startIndex, to: found.lowerBound) == place.lowerBound)
    #expect(text.distance(from: text.startIndex, to: found.upperBound) == place.upperBound)
    #expect(text.holds(part))
  }

  @Test(
    "Finds nothing that is not there whole",
    arguments: [
      ("наставник", "ставка"), ("", "а"), ("аб", "абв"), ("e\u{301}", "e"), ("a\r\n", "\n"),
    ])
  func findsNothing(text: String, part: String) {
    #expect(text.range(ofPart: part) == nil)
    #expect(!text.holds(part))
  }

  @Test("The empty part stands everywhere and nowhere in particular")
  func empty() {
    #expect("а".holds(""))
    #expect("".holds(""))
    #expect("а".range(ofPart: "") == nil)
    #expect("а".ranges(ofPart: "").isEmpty)
  }

  @Test("Places do not overlap")
  func places() {
    #expect("ааааа".ranges(ofPart: "аа").count == 2)
  }

  @Test(
    "Cuts at the separator",
    arguments: [
      ("а — б — в", " — ", ["а", "б", "в"]), ("а", ", ", ["а"]), (", а, ", ", ", ["", "а", ""]),
      ("", ", ", [""]),
    ])
  func parts(text: String, separator: String, parts: [String]) {
    #expect(text.parts(around: separator, keepingEmpty: true).map(String.init) == parts)
    #expect(
      text.parts(around: separator).map(String.init) == parts.filter { !$0.isEmpty })
  }

  @Test("Exchanges every part, and what it puts in is not searched again")
  func exchanges() {
    #expect("а, б, в".exchanging(", ", for: ",  , ") == "а,  , б,  , в")
    #expect("аб".exchanging("вг", for: "д") == "аб")
    #expect("аб".exchanging("", for: "д") == "аб")
  }

  @Test("Finds a text among bytes that need not be text")
  func bytes() {
    let bytes: [UInt8] = [0xFF, 0x25] + Array("%PDF".utf8)
    #expect(bytes.range(ofText: "%PDF") == 2..<6)
    #expect(bytes[3...].range(ofText: "%PDF") == nil)
    #expect(bytes.range(ofText: "") == nil)
  }
}

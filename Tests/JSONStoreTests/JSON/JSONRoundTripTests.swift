import JSONStore
import Testing

@Suite("Round trips")
struct JSONRoundTripTests {
  @Test("A tree reads back as it was written", arguments: UInt64(0)..<400)
  func trees(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let tree = generator.tree(depth: 5)
    for bytes in [JSONCoding.encodePretty(tree), JSONCoding.encodeCompact(tree)] {
      let back = try JSONCoding.decode(JSON.self, from: bytes, file: "t.json")
      #expect(back == tree)
      #expect(JSONCoding.encodeCompact(back) == JSONCoding.encodeCompact(tree))
    }
    #expect(JSON(tree) == tree)
  }

  @Test("Texts that recur or nearly do are not mixed up", arguments: UInt64(0)..<6)
  func recurringTexts(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["а", "б", "ab", "абвгдежз", "12345678", "\"", "\u{0}"]
    let texts = (0..<4000).map { _ in
      (0..<Int.random(in: 1...9, using: &generator)).map { _ in
        pieces[Int.random(in: 0..<(seed < 3 ? 5 : 7), using: &generator)]
      }.joined()
    }
    let back = try JSONCoding.decode(
      [String].self, from: JSONCoding.encodePretty(texts), file: "t.json")
    #expect(back == texts)
  }

  @Test("A number reads back bit by bit", arguments: UInt64(0)..<500)
  func numbers(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for value in [
      generator.number(), Double(Int64.random(in: -1000...1000, using: &generator)) / 8,
    ] {
      let bytes = JSONCoding.encodeCompact(value)
      let back = try JSONCoding.decode(Double.self, from: bytes, file: "t.json")
      #expect(back.bitPattern == value.bitPattern)
    }
  }

  @Test(
    "A whole number is written in decimal",
    arguments: [
      0, 1, -1, 9, 10, 99, 100, -100, 12345, Int64.max, Int64.min, Int64.max - 1,
      1_000_000_000_000_000_000,
    ])
  func integers(value: Int64) throws {
    let bytes = JSONCoding.encodeCompact(value)
    #expect(String(decoding: bytes, as: UTF8.self) == String(value))
    #expect(try JSONCoding.decode(Int64.self, from: bytes, file: "t.json") == value)
  }

  @Test("A number that is not finite becomes null in a tree", arguments: [Double.nan, .infinity])
  func notFinite(value: Double) {
    #expect(JSON.number(value).compactText == "null")
  }

  @Test("Literals and subscripts build and search a tree in its order")
  func literals() {
    let tree: JSON = ["b": [1, 2.5, nil, true, "text"], "a": ["x": "\(1 + 1)"]]
    #expect(tree.compactText == #"{"b":[1,2.5,null,true,"text"],"a":{"x":"2"}}"#)
    #expect(tree["b"]?[1] == 2.5)
    #expect(tree["b"]?[5] == nil)
    #expect(tree["a"]?["x"] == "2")
    #expect(tree["c"] == nil)
    #expect(JSON(Optional<Int>.none) == .null)
    #expect(JSON(["Я": 1, "А": 2]).compactText == #"{"А":2,"Я":1}"#)
  }

  @Test("The pretty form gives a line to each member and keeps plain lists on one line")
  func pretty() {
    let tree: JSON = ["plain": [1, 2], "empty": [], "none": [:], "nested": [[1], ["a": "b/c"]]]
    #expect(
      tree.prettyText == """
        {
          "plain": [1, 2],
          "empty": [],
          "none": {},
          "nested": [
            [1],
            {
              "a": "b/c"
            }
          ]
        }

        """)
  }
}

import JSONStore
import Testing
import Wording

/// A value with two forms: two bounds of which the first may be `null`, or the words of the source.
private enum Span: JSONValue, Hashable {
  case bounds(from: Int?, to: Int)
  case words(String)

  static func readJSON(from reader: inout JSONReader) throws(ReadFailure) -> Span {
    if try reader.nextKind() == .string { return .words(try reader.readString()) }
    let place = reader.place
    var bounds: [Int?] = []
    try reader.readArray { reader throws(ReadFailure) in
      bounds.append(try reader.readNull() ? nil : try Int.readJSON(from: &reader))
    }
    guard bounds.count == 2, let to = bounds[1] else {
      throw reader.failure(
        ValueProblem(Phrase(ru: "нужны две границы", en: "two bounds are needed")), at: place)
    }
    return .bounds(from: bounds[0], to: to)
  }

  func writeJSON(to writer: inout JSONWriter) {
    switch self {
    case .words(let text): writer.write(text)
    case .bounds(let from, let to):
      writer.writeArray(count: 2, onLines: false) { writer, index in
        if let bound = index == 0 ? from : to {
          bound.writeJSON(to: &writer)
        } else {
          writer.writeNull()
        }
      }
    }
  }

  static var jsonSample: Span { .words("") }

  static func describeJSON(in schema: inout SchemaBuilder) -> JSON {
    ["type": ["array", "string"]]
  }

  static func interpreting(_ text: String) throws(ValueProblem) -> Span { .words(text) }
}

/// A record of two kinds, one of which has a field of its own.
private struct Berth: Record, Hashable {
  let depth: Int?
  let isDeep: Bool

  init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    isDeep = try map.field("isDeep", old?.isDeep, default: true)
    depth = isDeep ? try map.optional("depth", old?.depth) : nil
  }
}

@Suite("Values with a form of their own")
struct CustomValueTests {
  private func read(_ text: String) throws(JSONError) -> [Span] {
    try JSONCoding.decode([Span].self, from: Array(text.utf8), file: "s.json")
  }

  @Test("Read every form they write")
  func forms() throws {
    let spans: [Span] = [.words("осень"), .bounds(from: nil, to: 3), .bounds(from: -1, to: 2)]
    let text = #"["осень",[null,3],[-1,2]]"#
    #expect(String(decoding: JSONCoding.encodeCompact(spans), as: UTF8.self) == text)
    #expect(try read(text) == spans)
  }

  @Test(
    "State their problems at the value",
    arguments: [
      ("[\"a\", [1]]", 7, "two bounds are needed"), ("[[1, null]]", 2, "two bounds are needed"),
      ("[[1, \"x\"]]", 6, "expected a number, found a string in quotes"),
      ("[[1, nil]]", 6, "a word without quotes (only true, false and null are written so)"),
    ])
  func problems(text: String, column: Int, en: String) throws {
    let error = try #require(throws: JSONError.self) { try read(text) }
    #expect(error.column == column)
    #expect(error.message.en.hasSuffix(": \(en)"))
  }

  @Test("A field that only records of another kind have is unknown")
  func otherKind() throws {
    let error = try #require(throws: JSONError.self) {
      try JSONCoding.decode(
        Berth.self, from: Array(#"{"isDeep": false, "depth": 3}"#.utf8), file: "b.json")
    }
    #expect(error.reason == .unknownField("depth", known: ["isDeep"]))
    #expect(error.column == 19)
  }
}

import JSONStore
import Testing

@Suite("Limits of JSON")
struct JSONLimitsTests {
  private func problem(_ bytes: consuming [UInt8]) -> JSONError.Reason? {
    do throws(JSONError) {
      _ = try JSONCoding.decode(JSON.self, from: bytes, file: "t.json")
      return nil
    } catch {
      return error.reason
    }
  }

  @Test(
    "Sixty-four levels are read, one more is refused", arguments: [("[", "]"), (#"{"a":"#, "}")])
  func depth(opening: String, closing: String) {
    func nested(_ levels: Int) -> [UInt8] {
      let inner = opening == "[" ? "" : "1"
      return Array(
        (String(repeating: opening, count: levels) + inner
          + String(repeating: closing, count: levels)).utf8)
    }
    #expect(problem(nested(JSONLimits.depth)) == nil)
    #expect(problem(nested(JSONLimits.depth + 1)) == .syntax(.tooDeep))
    #expect(problem(nested(100_000)) == .syntax(.tooDeep))
  }

  @Test("A value that is skipped is held to the same depth")
  func depthOfUnknown() {
    let text = #"{"x":"# + String(repeating: "[", count: 200_000)
    #expect(throws: JSONError.self) {
      try JSONCoding.decode(Boat.self, from: Array(text.utf8), file: "t.json")
    }
  }

  @Test("A string of a mebibyte is read, one byte more is refused", arguments: [false, true])
  func stringLength(withEscape: Bool) {
    func quoted(_ count: Int) -> [UInt8] {
      let inner = [UInt8](repeating: 0x61, count: count - (withEscape ? 2 : 0))
      return [0x22] + (withEscape ? [0x5C, 0x6E] : []) + inner + [0x22]
    }
    #expect(problem(quoted(JSONLimits.stringBytes)) == nil)
    #expect(problem(quoted(JSONLimits.stringBytes + 1)) == .syntax(.stringTooLong))
  }

  @Test("A file of 64 MiB is read, one byte more is refused")
  func fileSize() {
    // An array of 64 strings, each a little shorter than the limit.
    var bytes = [UInt8](repeating: 0x61, count: JSONLimits.fileBytes)
    for start in stride(from: 0, to: bytes.count, by: JSONLimits.stringBytes) {
      bytes[start] = start == 0 ? UInt8(ascii: "[") : UInt8(ascii: ",")
      bytes[start + 1] = 0x22
      bytes[start + JSONLimits.stringBytes - 2] = 0x22
      bytes[start + JSONLimits.stringBytes - 1] = 0x20
    }
    bytes[bytes.count - 1] = UInt8(ascii: "]")
    #expect(problem(bytes) == nil)
    bytes.append(0x20)
    #expect(problem(bytes) == .syntax(.fileTooLarge))
  }

  @Test("A hundred thousand unknown keys are refused quickly")
  func manyKeys() {
    let text = "{" + (0..<100_000).map { "\"k\($0)\":1" }.joined(separator: ",") + "}"
    #expect(throws: JSONError.self) {
      try JSONCoding.decode(Boat.self, from: Array(text.utf8), file: "t.json")
    }
  }
}

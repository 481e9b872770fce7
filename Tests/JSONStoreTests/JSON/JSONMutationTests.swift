import JSONStore
import Testing

@Suite("Damaged files")
struct JSONMutationTests {
  private static let file = CollectionFile<Boat>(key: "boats")

  private static let boats = [
    Boat(
      crew: ["Ёж"], drive: .sail, engines: [Engine(power: 0.5, serial: "a\"b")],
      id: BoatID(number: 3),
      ports: ["x": -7]),
    Boat(id: BoatID(number: 4), isRacing: true, name: ""),
  ]

  /// Reads damaged bytes; what still reads must be a whole value that writes and reads again.
  private func examine(_ bytes: [UInt8]) throws {
    do throws(JSONError) {
      let boats = try Self.file.decode(bytes, file: "boats.json")
      let again = try Self.file.decode(Self.file.encode(boats), file: "boats.json")
      #expect(boats == again)
    } catch {
      #expect(error.line >= 1 && error.column >= 1)
      #expect(!error.path.contains("\u{1B}"))
    }
  }

  @Test(
    "Any byte changed gives an error or a sound value",
    arguments: [
      0x00, 0x0A, 0x20, 0x22, 0x2C, 0x2D, 0x30, 0x39, 0x3A, 0x5B, 0x5C, 0x5D, 0x61, 0x7B, 0x7D,
      0x80, 0xD0, 0xFF,
    ] as [UInt8])
  func changed(byte: UInt8) throws {
    let sound = Self.file.encode(Self.boats)
    for index in sound.indices where sound[index] != byte {
      var bytes = sound
      bytes[index] = byte
      try examine(bytes)
    }
  }

  @Test("Any bit flipped gives an error or a sound value", arguments: 0..<8)
  func flipped(bit: Int) throws {
    let sound = Self.file.encode(Self.boats)
    for index in sound.indices {
      var bytes = sound
      bytes[index] ^= 1 << UInt8(bit)
      try examine(bytes)
    }
  }

  @Test("A file cut anywhere before its last bracket gives an error")
  func cut() throws {
    let sound = Self.file.encode(Self.boats)
    for length in 0..<(sound.count - 2) {
      #expect(throws: JSONError.self) {
        try Self.file.decode(Array(sound[..<length]), file: "boats.json")
      }
    }
  }

  @Test("Any byte removed or doubled gives an error or a sound value")
  func removedOrDoubled() throws {
    let sound = Self.file.encode(Self.boats)
    for index in sound.indices {
      try examine(Array(sound[..<index] + sound[(index + 1)...]))
      try examine(Array(sound[...index] + sound[index...]))
    }
  }

  @Test("Random bytes give an error", arguments: UInt64(0)..<200)
  func noise(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let pool = Array("{}[]\",:\\0123456789.eE+-truefalsnul \n\u{0}ё".utf8)
    let bytes = (0..<Int.random(in: 1...200, using: &generator)).map { _ in
      pool[Int.random(in: pool.indices, using: &generator)]
    }
    try examine(bytes)
  }
}

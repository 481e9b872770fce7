import JSONStore

/// A small generator with a fixed seed (SplitMix64), so that a failing case can be repeated.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A text of up to 40 scalars, among them every kind that needs care.
  mutating func text() -> String {
    let pool = Array(
      "abc \"\\/\u{8}\u{C}\n\r\t\u{0}\u{1F}\u{7F}ёЖя№—😀\u{2028}\u{FEFF}\u{301}é".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...40, using: &self) {
      text.append(pool[Int.random(in: pool.indices, using: &self)])
    }
    return String(text)
  }

  /// A finite number of any size.
  mutating func number() -> Double {
    let value = Double(bitPattern: next())
    return value.isFinite ? value : 0.1
  }

  /// A tree of JSON of at most `depth` levels.
  mutating func tree(depth: Int) -> JSON {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &self) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &self))
    case 2: return .integer(Int64(bitPattern: next()) >> Int64.random(in: 0...62, using: &self))
    case 3: return .number(number())
    case 4, 5: return .string(text())
    case 6:
      return .array((0..<Int.random(in: 0...5, using: &self)).map { _ in tree(depth: depth - 1) })
    default:
      let members = (0..<Int.random(in: 0...5, using: &self)).map { index in
        JSON.Member("\(index)\(text())", tree(depth: depth - 1))
      }
      return .object(members)
    }
  }
}

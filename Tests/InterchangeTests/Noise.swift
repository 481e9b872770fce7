/// Random text made of what breaks tables; the same seed gives the same text.
struct Noise: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private static let scalars = Array(
    "абяЁ ab;,\t|\"\"'=+-@\r\n0125.% \u{A0}\u{202E}\u{301}№«»🙂中=".unicodeScalars)

  mutating func text(upTo limit: Int) -> String {
    var view = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...limit, using: &self) {
      view.append(Self.scalars.randomElement(using: &self) ?? "?")
    }
    return String(view)
  }
}

extension [UInt8] {
  /// The bytes with some changed, removed, repeated or cut off.
  func mutated(using noise: inout Noise) -> [UInt8] {
    var result = self
    for _ in 0...Int.random(in: 0..<6, using: &noise) where result.count > 4 {
      let place = Int.random(in: 0..<result.count, using: &noise)
      switch Int.random(in: 0..<6, using: &noise) {
      case 0: result[place] = UInt8.random(in: 0...255, using: &noise)
      case 1: result[place] ^= 1 << UInt8.random(in: 0..<8, using: &noise)
      case 2: result.remove(at: place)
      case 3: result.insert(result[place], at: place)
      case 4: result[place] = [0, 0xFF, 0x3C, 0x26].randomElement(using: &noise) ?? 0
      default:
        if Int.random(in: 0..<8, using: &noise) == 0 { result.removeSubrange(place...) }
      }
    }
    return result
  }
}

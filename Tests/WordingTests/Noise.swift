/// Random text made of the scalars that typed text suffers from; the same seed gives the same text.
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
    """
    абвеёжийкЁЙЕИАВ acexyABE 019 -–—−«»"'’ \t\n\u{A0}\u{AD}\u{200B}\u{200D}\u{202E}\u{FEFF}\
    \u{308}\u{306}\u{301}éÉëЁßİ中🙂.,;=+@\\
    """.unicodeScalars)

  mutating func text(upTo limit: Int) -> String {
    var view = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...limit, using: &self) {
      view.append(Self.scalars.randomElement(using: &self) ?? "?")
    }
    return String(view)
  }
}

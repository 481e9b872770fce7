/// A generator of numbers that gives the same ones on every machine and in every version.
///
/// SplitMix64; the choices that rest on it are written here as well, because those of the standard
/// library may change between its versions.
struct SeededGenerator: Sendable {
  private var state: UInt64

  /// Creates the generator of `seed`; different `streams` of one seed have nothing in common.
  init(seed: UInt64, stream: UInt64 = 0) {
    state = seed
    let first = next()
    state = first ^ (stream &* 0xD1B5_4A32_D192_ED03)
    _ = next()
  }

  /// The next number.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to `bound` − 1; `bound` is 1 or more.
  mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "there is no number below zero")
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number of `range`.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// Whether something happens that happens `percent` times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of `choices`, of which there must be some.
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[below(choices.count)] }

  /// `choices` in another order.
  mutating func shuffled<Choice>(_ choices: [Choice]) -> [Choice] {
    var shuffled = choices
    for index in stride(from: shuffled.count - 1, to: 0, by: -1) {
      shuffled.swapAt(index, below(index + 1))
    }
    return shuffled
  }

  /// `count` different ones of `choices`, all where there are fewer.
  mutating func several<Choice>(_ count: Int, of choices: [Choice]) -> [Choice] {
    var remaining = choices
    var chosen: [Choice] = []
    while chosen.count < count, !remaining.isEmpty {
      chosen.append(remaining.remove(at: below(remaining.count)))
    }
    return chosen
  }

  /// Thirty-two hexadecimal digits.
  mutating func key() -> String {
    var bytes: [UInt8] = []
    for _ in 0..<2 {
      let number = next()
      for shift in stride(from: 56, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
      }
    }
    return bytes.hexDigits
  }
}

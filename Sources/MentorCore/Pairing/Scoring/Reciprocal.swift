/// Divides by the same number many times, with a multiplication instead of a division.
///
/// For 0 ≤ n < 2³¹ and 2 ≤ d < 2³¹ let m = ⌈2⁶⁴ / d⌉. Then n·m / 2⁶⁴ exceeds n / d by at most
/// n / 2⁶⁴ < 1 / d, which is not enough to reach the next whole number, so its floor is that of n / d.
struct Reciprocal: Sendable {
  private let multiplier: UInt64

  /// Prepares divisions by `divisor`, which is at least 2.
  init(_ divisor: Int32) {
    precondition(divisor >= 2, "a divisor of 1 needs no division")
    multiplier = UInt64.max / UInt64(divisor) + 1
  }

  /// The quotient of `number`, rounded down; of a negative one anything.
  @inline(__always)
  func quotient(_ number: Int32) -> Int32 {
    let product = multiplier.multipliedFullWidth(by: UInt64(truncatingIfNeeded: number))
    return Int32(truncatingIfNeeded: product.high)
  }
}

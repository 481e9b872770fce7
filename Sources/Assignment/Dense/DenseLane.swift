/// A width in which the scores of a matrix are stored, without a sign.
typealias DenseCell = BitwiseCopyable & FixedWidthInteger & Sendable

/// A signed number in which differences of stored scores and prices are computed, sixteen at a time.
///
/// The functions are written out for each width because the compiler makes single machine instructions
/// of them only where the width is known.
protocol DenseLane: FixedWidthInteger, SignedInteger, SIMDScalar, Codable, BitwiseCopyable, Sendable
{
  /// The width of prices and distances outside of the vectors.
  associatedtype Weight: FixedWidthInteger, SignedInteger, BitwiseCopyable, Sendable

  /// The largest sum of a stored score and a price.
  ///
  /// Four such sums fit in ``Weight``, and the difference of a stored score and ``max`` lies below that of
  /// any score and a price within the limit.
  static var limit: Int { get }

  /// The larger number in each of the sixteen places.
  static func larger(_ left: SIMD16<Self>, _ right: SIMD16<Self>) -> SIMD16<Self>

  /// Each number moved to the right by `shift` bits and cut to the bits of `mask`.
  static func part(_ vector: SIMD16<Self>, shift: Self, mask: Self) -> SIMD16<Self>

  /// The difference in each of the sixteen places.
  static func difference(_ left: SIMD16<Self>, _ right: SIMD16<Self>) -> SIMD16<Self>

  /// Whether any of the sixteen numbers reaches `threshold`.
  static func reaches(_ threshold: Self, _ vector: SIMD16<Self>) -> Bool
}

extension Int16: DenseLane {
  typealias Weight = Int32

  static var limit: Int { 32_000 }

  @inline(__always)
  static func larger(_ left: SIMD16<Int16>, _ right: SIMD16<Int16>) -> SIMD16<Int16> {
    left.replacing(with: right, where: right .> left)
  }

  @inline(__always)
  static func part(_ vector: SIMD16<Int16>, shift: Int16, mask: Int16) -> SIMD16<Int16> {
    (vector &>> SIMD16(repeating: shift)) & SIMD16(repeating: mask)
  }

  @inline(__always)
  static func difference(_ left: SIMD16<Int16>, _ right: SIMD16<Int16>) -> SIMD16<Int16> {
    left &- right
  }

  @inline(__always)
  static func reaches(_ threshold: Int16, _ vector: SIMD16<Int16>) -> Bool {
    let below = SIMD16<Int16>(repeating: threshold &- 1)
    let found = larger(below, vector) ^ below
    let words = unsafeBitCast(found, to: SIMD4<UInt64>.self)
    let pair = words.lowHalf | words.highHalf
    return pair[0] | pair[1] != 0
  }
}

extension Int32: DenseLane {
  typealias Weight = Int32

  static var limit: Int { 1 << 29 }

  @inline(__always)
  static func larger(_ left: SIMD16<Int32>, _ right: SIMD16<Int32>) -> SIMD16<Int32> {
    left.replacing(with: right, where: right .> left)
  }

  @inline(__always)
  static func part(_ vector: SIMD16<Int32>, shift: Int32, mask: Int32) -> SIMD16<Int32> {
    (vector &>> SIMD16(repeating: shift)) & SIMD16(repeating: mask)
  }

  @inline(__always)
  static func difference(_ left: SIMD16<Int32>, _ right: SIMD16<Int32>) -> SIMD16<Int32> {
    left &- right
  }

  @inline(__always)
  static func reaches(_ threshold: Int32, _ vector: SIMD16<Int32>) -> Bool {
    let below = SIMD16<Int32>(repeating: threshold &- 1)
    let found = larger(below, vector) ^ below
    let words = unsafeBitCast(found, to: SIMD8<UInt64>.self)
    let four = words.lowHalf | words.highHalf
    let pair = four.lowHalf | four.highHalf
    return pair[0] | pair[1] != 0
  }
}

extension Int64: DenseLane {
  typealias Weight = Int64

  static var limit: Int { 1 << 61 }

  @inline(__always)
  static func larger(_ left: SIMD16<Int64>, _ right: SIMD16<Int64>) -> SIMD16<Int64> {
    left.replacing(with: right, where: right .> left)
  }

  @inline(__always)
  static func part(_ vector: SIMD16<Int64>, shift: Int64, mask: Int64) -> SIMD16<Int64> {
    (vector &>> SIMD16(repeating: shift)) & SIMD16(repeating: mask)
  }

  @inline(__always)
  static func difference(_ left: SIMD16<Int64>, _ right: SIMD16<Int64>) -> SIMD16<Int64> {
    left &- right
  }

  @inline(__always)
  static func reaches(_ threshold: Int64, _ vector: SIMD16<Int64>) -> Bool {
    let below = SIMD16<Int64>(repeating: threshold &- 1)
    let found = larger(below, vector) ^ below
    let eight = found.lowHalf | found.highHalf
    let four = eight.lowHalf | eight.highHalf
    let pair = four.lowHalf | four.highHalf
    return pair[0] | pair[1] != 0
  }
}

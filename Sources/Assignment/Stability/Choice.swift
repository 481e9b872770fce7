/// One entry of a participant's list, together with how the counterpart thinks of the participant.
///
/// Both opinions on a pairing lie side by side, so that a proposal needs no search: 8 bytes, read
/// together. The last entry of each list is marked, so that walking down a list needs no bounds.
struct Choice: Equatable, Sendable {
  /// The place of the participant in the list of the counterpart, from 0: lower is better.
  let rank: UInt32

  /// The number of the counterpart in the lower 31 bits, and the mark of the last entry above.
  private let word: UInt32

  @inline(__always)
  init(counterpart: Int, rank: UInt32, isLast: Bool) {
    self.rank = rank
    word = UInt32(truncatingIfNeeded: counterpart) | (isLast ? 1 << 31 : 0)
  }

  /// The number of the counterpart.
  @inline(__always)
  var counterpart: Int { Int(word & 0x7FFF_FFFF) }

  /// Whether the list ends here.
  @inline(__always)
  var isLast: Bool { word >> 31 != 0 }
}

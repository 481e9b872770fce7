/// One entry of a participant's list, together with how the counterpart thinks of the participant.
///
/// Both opinions on a pairing lie side by side, so that a proposal needs no search: 8 bytes, read
/// together. The last entry of each list is marked, so that walking down a list needs no bounds.
struct Choice: Equatable, Sendable {
  /// From above: the rank, the mark of the last entry, 31 bits for the number of the counterpart.
  let word: UInt64

  @inline(__always)
  init(word: UInt64) { self.word = word }

  @inline(__always)
  init(counterpart: Int, rank: UInt32, isLast: Bool) {
    word =
      UInt64(rank) &<< 32 | (isLast ? 1 &<< 31 : 0) | UInt64(truncatingIfNeeded: counterpart)
  }

  /// The place of the participant in the list of the counterpart, from 0: lower is better.
  @inline(__always)
  var rank: UInt32 { UInt32(truncatingIfNeeded: word &>> 32) }

  /// The number of the counterpart.
  @inline(__always)
  var counterpart: Int { Int(truncatingIfNeeded: word & 0x7FFF_FFFF) }

  /// Whether the list ends here.
  @inline(__always)
  var isLast: Bool { word & 0x8000_0000 != 0 }
}

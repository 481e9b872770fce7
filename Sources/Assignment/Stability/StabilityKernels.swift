/// The loops in which stable matching spends its time: joining the two sides, and the proposals.
///
/// The files that extend this type hold the only unsafe code of the folder. It is unsafe in one
/// respect: buffers are indexed without a check in release builds (debug builds, and so the tests,
/// check every index). What comes from input is compared with its range before it is an index; all
/// other indices were computed here from list bounds. No pointer outlives the call that made it.
///
/// At 10 million entries nothing fits a cache, and waiting for memory is most of the work. So the
/// loops differ from the textbook in one way: they go through memory in order, or in blocks that fit
/// the cache, or at many places at a time.
enum StabilityKernels {
  /// The `lists` of one side with the ranks that the counterparts give, or `nil` where the two sides
  /// do not name each other.
  ///
  /// The two entries of a pairing lie far apart: one in the list of the owner, one in the list of the
  /// counterpart. First the entries of the `rankings` are dealt out to blocks of owners so small that
  /// everything about a block fits the cache; then each block is joined on its own. Both steps use
  /// the memory of the result: what is dealt to a block lies where its joined entries will lie.
  ///
  /// - Precondition: Each side has at most 2³¹ - 2 participants and as many entries.
  /// - Complexity: O(*e* + *m* + *n*) for *e* entries.
  static func choices(of lists: PreferenceLists, rankedBy rankings: PreferenceLists) -> [Choice]? {
    guard lists.entryCount == rankings.entryCount else { return nil }
    let blocks = OwnerBlocks(lists: lists, rankings: rankings)
    var isSound = true
    let choices = [Choice](unsafeUninitializedCapacity: lists.entryCount) { words, filled in
      isSound =
        deal(rankings, of: lists, to: blocks, in: words)
        && join(lists, by: blocks, counterparts: rankings.count, in: words)
      filled = isSound ? lists.entryCount : 0
    }
    return isSound ? choices : nil
  }

  /// How owners are grouped to blocks, and dealt entries packed to words.
  ///
  /// A word holds, from above: the counterpart, its rank for the owner, the owner's number within the
  /// block.
  private struct OwnerBlocks {
    /// A block has 2 to this power owners; their numbers in the block take as many bits.
    let ownerBits: Int

    /// The bits that a rank takes.
    let rankBits: Int

    /// The number of blocks.
    let count: Int

    /// Where the entries of each block start; one more than there are blocks.
    let starts: [Int]

    /// The number of entries of the largest block.
    let largest: Int

    init(lists: PreferenceLists, rankings: PreferenceLists) {
      var longest = 1
      for owner in 0..<rankings.count { longest = max(longest, rankings.length(of: owner)) }
      rankBits = Int.bitWidth - longest.leadingZeroBitCount
      let counterpartBits = Int.bitWidth - rankings.count.leadingZeroBitCount
      // About 2¹⁵ entries a block, and about 2⁹ blocks at most, for these are written in turn.
      let entries = max(lists.entryCount >> 9, 1 << 15)
      let owners = max(1, entries * lists.count / max(1, lists.entryCount))
      let bits = Int.bitWidth - 1 - min(owners, 2 * lists.count + 1).leadingZeroBitCount
      // Numbers and ranks stay below 2³¹, so that two bits at least are left.
      ownerBits = min(bits, UInt64.bitWidth - rankBits - counterpartBits)
      var starts: [Int] = []
      var largest = 0
      for owner in stride(from: 0, to: lists.count, by: 1 << ownerBits) {
        largest = max(largest, lists.starts[owner] - (starts.last ?? 0))
        starts.append(lists.starts[owner])
      }
      count = starts.count
      self.largest = max(largest, lists.entryCount - (starts.last ?? 0))
      self.starts = starts + [lists.entryCount]
    }
  }

  /// Deals the entries of `rankings` out to the blocks of the owners whom they name.
  ///
  /// Every block receives exactly as many as the `lists` of its owners have, or the answer is false.
  private static func deal(
    _ rankings: PreferenceLists, of lists: PreferenceLists, to blocks: OwnerBlocks,
    in words: UnsafeMutableBufferPointer<Choice>,
  ) -> Bool {
    let (ownerBits, rankBits) = (blocks.ownerBits, UInt64(blocks.rankBits))
    let shift = UInt64(ownerBits)
    let ownerMask = UInt32(truncatingIfNeeded: 1 << ownerBits - 1)
    let ownerCount = UInt32(lists.count)
    let cursors = UnsafeMutableBufferPointer<(next: Int, end: Int)>.allocate(capacity: blocks.count)
    defer { cursors.deallocate() }
    for block in 0..<blocks.count {
      cursors.initializeElement(at: block, to: (blocks.starts[block], blocks.starts[block + 1]))
    }
    return rankings.withBuffers { starts, entries in
      for counterpart in 0..<starts.count &- 1 {
        let start = starts[counterpart]
        let upper = UInt64(truncatingIfNeeded: counterpart) &<< rankBits
        for index in start..<starts[counterpart &+ 1] {
          let owner = UInt32(bitPattern: entries[index])
          guard owner < ownerCount else { return false }
          let block = Int(owner) &>> ownerBits
          let (next, end) = cursors[block]
          guard next < end else { return false }
          let rank = UInt64(truncatingIfNeeded: index &- start)
          let word = (upper | rank) &<< shift | UInt64(truncatingIfNeeded: owner & ownerMask)
          words[next] = Choice(word: word)
          cursors[block].next = next &+ 1
        }
      }
      return true
    }
  }

  /// Joins the words dealt to each block with the `lists` of its owners.
  ///
  /// The words of an owner come in ascending order of the counterparts. They are as many as its list
  /// is long, no two are the same, and each is found in the list: then both name the same people, and
  /// the list repeats nobody. The answer is false where any of this fails.
  private static func join(
    _ lists: PreferenceLists, by blocks: OwnerBlocks, counterparts: Int,
    in words: UnsafeMutableBufferPointer<Choice>,
  ) -> Bool {
    // The place of each counterpart in the list at hand; whatever was there where it is not listed.
    let places = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: counterparts)
    // The words of a block, owner by owner, and where the next one of each owner goes.
    let sorted = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: blocks.largest)
    let cursors = UnsafeMutableBufferPointer<Int>.allocate(capacity: 1 << blocks.ownerBits)
    places.initialize(repeating: 0)
    sorted.initialize(repeating: 0)
    cursors.initialize(repeating: 0)
    defer {
      places.deallocate()
      sorted.deallocate()
      cursors.deallocate()
    }
    let (ownerBits, rankBits) = (UInt64(blocks.ownerBits), UInt64(blocks.rankBits))
    let (ownerMask, rankMask) = (UInt64(1) << ownerBits - 1, UInt64(1) << rankBits - 1)
    let limit = UInt32(counterparts)
    return lists.withBuffers { starts, entries in
      for block in 0..<blocks.count {
        let firstOwner = block &<< blocks.ownerBits
        let lastOwner = min(starts.count &- 1, firstOwner &+ cursors.count)
        let (base, end) = (starts[firstOwner], starts[lastOwner])
        for owner in firstOwner..<lastOwner { cursors[owner &- firstOwner] = starts[owner] &- base }
        for index in base..<end {
          let word = words[index].word
          let owner = Int(truncatingIfNeeded: word & ownerMask)
          let cursor = cursors[owner]
          guard cursor < end &- base else { return false }
          sorted[cursor] = word &>> ownerBits
          cursors[owner] = cursor &+ 1
        }
        for owner in firstOwner..<lastOwner {
          let (start, end) = (starts[owner], starts[owner &+ 1])
          let length = end &- start
          guard cursors[owner &- firstOwner] == end &- base else { return false }
          for place in 0..<length {
            let counterpart = UInt32(bitPattern: entries[start &+ place])
            guard counterpart < limit else { return false }
            places[Int(counterpart)] = UInt32(truncatingIfNeeded: place)
          }
          var previous = -1
          for index in start &- base..<end &- base {
            let counterpart = Int(truncatingIfNeeded: sorted[index] &>> rankBits)
            let place = Int(places[counterpart])
            guard counterpart > previous, place < length,
              entries[start &+ place] == Int32(truncatingIfNeeded: counterpart)
            else { return false }
            previous = counterpart
            words[start &+ place] = Choice(
              counterpart: counterpart, rank: UInt32(truncatingIfNeeded: sorted[index] & rankMask),
              isLast: place &+ 1 == length)
          }
        }
      }
      return true
    }
  }
}

extension PreferenceLists {
  /// Gives `body` the two arrays as buffers.
  @inline(__always)
  func withBuffers<Result>(
    _ body: (_ starts: UnsafeBufferPointer<Int>, _ entries: UnsafeBufferPointer<Int32>) -> Result,
  ) -> Result {
    starts.withUnsafeBufferPointer { starts in
      entries.withUnsafeBufferPointer { entries in body(starts, entries) }
    }
  }
}

/// The three loops in which stable matching spends its time; the only unsafe code of this folder.
///
/// All work on buffers whose sizes the callers have established. Every index that comes from input is
/// compared with its range before it is used; indices that the kernels themselves computed are not.
/// At 10 million entries nothing fits a cache, so the loops differ from the textbook in one respect:
/// they read and write memory in order, or in blocks that fit, or many places at a time.
enum StabilityKernels {
  // MARK: Joining the two sides

  /// The `lists` of one side with the ranks that the counterparts give, or `nil` where the two sides
  /// do not name each other.
  ///
  /// A rank belongs to two entries that lie far apart: one in the list of the owner, one in the list
  /// of the counterpart. First the entries of the `rankings` are dealt out to blocks of owners so
  /// small that everything about a block fits the cache, then each block is joined on its own.
  ///
  /// - Precondition: Each side has at most 2³¹ - 2 participants and as many entries.
  /// - Complexity: O(*e* + *m* + *n*) for *e* entries.
  static func choices(
    of lists: PreferenceLists, rankedBy rankings: PreferenceLists,
  ) -> [Choice]? {
    guard lists.entryCount == rankings.entryCount else { return nil }
    let plan = BlockPlan(lists: lists, rankings: rankings)
    var isSound = true
    let choices = [Choice](unsafeUninitializedCapacity: lists.entryCount) { output, filled in
      let dealt = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: lists.entryCount)
      defer { dealt.deallocate() }
      isSound =
        deal(rankings, to: dealt, for: lists, by: plan)
        && join(dealt, with: lists, by: plan, counterparts: rankings.count, into: output)
      filled = isSound ? lists.entryCount : 0
    }
    return isSound ? choices : nil
  }

  /// How owners are grouped to blocks and entries packed to words.
  private struct BlockPlan {
    /// A block has 2 to this power owners, whose numbers in the block take as many bits.
    let ownerBits: Int

    /// The bits that a rank takes.
    let rankBits: Int

    /// The number of blocks.
    let count: Int

    init(lists: PreferenceLists, rankings: PreferenceLists) {
      var longest = 1
      for owner in 0..<rankings.count { longest = max(longest, rankings.length(of: owner)) }
      rankBits = Int.bitWidth - longest.leadingZeroBitCount
      // About 2¹⁵ entries a block and no more than 2⁹ blocks, for these are written in turn.
      let entries = max(lists.entryCount >> 9, 1 << 15)
      let owners = max(1, entries * max(1, lists.count) / max(1, lists.entryCount))
      let wanted = Int.bitWidth - 1 - owners.leadingZeroBitCount
      let counterpartBits = Int.bitWidth - rankings.count.leadingZeroBitCount
      ownerBits = min(wanted, UInt64.bitWidth - rankBits - counterpartBits, 31)
      count = (lists.count + (1 << ownerBits) - 1) >> ownerBits
    }
  }

  /// Deals the entries of `rankings` out to the blocks of the owners they name.
  ///
  /// Block *b* takes as many entries as the lists of its owners have, and lies in `dealt` where they
  /// lie. A word holds counterpart, rank and number of the owner in the block, from above.
  private static func deal(
    _ rankings: PreferenceLists, to dealt: UnsafeMutableBufferPointer<UInt64>,
    for lists: PreferenceLists, by plan: BlockPlan,
  ) -> Bool {
    let (ownerBits, rankBits) = (UInt32(plan.ownerBits), UInt64(plan.rankBits))
    let ownerMask = UInt32(truncatingIfNeeded: 1 &<< plan.ownerBits &- 1)
    let ownerCount = UInt32(lists.count)
    // Where the next entry of each block goes, and where the block ends.
    var cursors = [(next: Int, end: Int)](repeating: (0, 0), count: plan.count)
    for block in 0..<plan.count {
      let last = min(lists.count, (block + 1) << plan.ownerBits)
      cursors[block] = (lists.starts[block << plan.ownerBits], lists.starts[last])
    }
    guard let dealt = dealt.baseAddress else { return true }
    return cursors.withUnsafeMutableBufferPointer { cursors in
      rankings.starts.withUnsafeBufferPointer { starts in
        rankings.entries.withUnsafeBufferPointer { entries in
          for counterpart in 0..<starts.count &- 1 {
            let start = starts[counterpart]
            let word = UInt64(truncatingIfNeeded: counterpart) &<< rankBits
            for index in start..<starts[counterpart &+ 1] {
              let owner = UInt32(bitPattern: entries[index])
              guard owner < ownerCount else { return false }
              let block = Int(owner &>> ownerBits)
              let next = cursors[block].next
              guard next < cursors[block].end else { return false }
              let rank = UInt64(truncatingIfNeeded: index &- start)
              dealt[next] =
                (word | rank) &<< UInt64(ownerBits) | UInt64(truncatingIfNeeded: owner & ownerMask)
              cursors[block].next = next &+ 1
            }
          }
          return true
        }
      }
    }
  }

  /// Joins the entries `dealt` to each block with the `lists` of its owners.
  ///
  /// The entries of an owner arrive in ascending order of the counterparts. They are as many as its
  /// list has, all different, and each is found in the list: so both are the same set.
  private static func join(
    _ dealt: UnsafeMutableBufferPointer<UInt64>, with lists: PreferenceLists, by plan: BlockPlan,
    counterparts: Int, into output: UnsafeMutableBufferPointer<Choice>,
  ) -> Bool {
    let size = 1 << plan.ownerBits
    var largest = 0
    for block in 0..<plan.count {
      let last = min(lists.count, (block + 1) << plan.ownerBits)
      largest = max(largest, lists.starts[last] - lists.starts[block << plan.ownerBits])
    }
    // The place of each counterpart in the list at hand; stale where the list does not name it.
    var places = [UInt32](repeating: 0, count: counterparts)
    var sorted = [UInt64](repeating: 0, count: largest)
    var cursors = [Int](repeating: 0, count: size)
    let (ownerBits, rankBits) = (UInt64(plan.ownerBits), UInt64(plan.rankBits))
    let (ownerMask, rankMask) = (UInt64(1) &<< ownerBits &- 1, UInt64(1) &<< rankBits &- 1)
    let limit = UInt32(counterparts)
    guard let dealt = dealt.baseAddress, let output = output.baseAddress else { return true }
    return places.withUnsafeMutableBufferPointer { places in
      sorted.withUnsafeMutableBufferPointer { sorted in
        cursors.withUnsafeMutableBufferPointer { cursors in
          lists.starts.withUnsafeBufferPointer { starts in
            lists.entries.withUnsafeBufferPointer { entries in
              for block in 0..<plan.count {
                let firstOwner = block &<< plan.ownerBits
                let lastOwner = min(starts.count &- 1, firstOwner &+ size)
                let (base, end) = (starts[firstOwner], starts[lastOwner])
                for owner in firstOwner..<lastOwner {
                  cursors[owner &- firstOwner] = starts[owner] &- base
                }
                for index in base..<end {
                  let word = dealt[index]
                  let owner = Int(truncatingIfNeeded: word & ownerMask)
                  let cursor = cursors[owner]
                  guard cursor < end &- base else { return false }
                  sorted[cursor] = word &>> ownerBits
                  cursors[owner] = cursor &+ 1
                }
                for owner in firstOwner..<lastOwner {
                  let (start, end) = (starts[owner], starts[owner &+ 1])
                  guard cursors[owner &- firstOwner] == end &- base else { return false }
                  for index in start..<end {
                    let counterpart = UInt32(bitPattern: entries[index])
                    guard counterpart < limit else { return false }
                    places[Int(counterpart)] = UInt32(truncatingIfNeeded: index &- start)
                  }
                  let length = end &- start
                  var previous = -1
                  for offset in 0..<length {
                    let word = sorted[start &- base &+ offset]
                    let counterpart = Int(truncatingIfNeeded: word &>> rankBits)
                    let place = Int(places[counterpart])
                    guard counterpart > previous, place < length,
                      entries[start &+ place] == Int32(truncatingIfNeeded: counterpart)
                    else { return false }
                    previous = counterpart
                    output[start &+ place] = Choice(
                      counterpart: counterpart, rank: UInt32(truncatingIfNeeded: word & rankMask),
                      isLast: place &+ 1 == length)
                  }
                }
              }
              return true
            }
          }
        }
      }
    }
  }
}

/// Deferred acceptance in which mentors propose.
extension StabilityKernels {
  /// Who has a mentee, read together.
  private struct Holder {
    /// The place of the mentor in the list of the mentee; all bits are set where there is none.
    var rank: UInt32

    /// The mentor.
    var mentor: UInt32
  }

  /// The mentor of each mentee, or -1, where every mentor proposes down its list until its places are
  /// taken; `nil` where `proceed` says no.
  ///
  /// `proceed` is told the number of proposals so far, every few milliseconds. A mentor who loses a
  /// mentee goes on where it stopped. The order of the proposals has no influence on the result.
  ///
  /// - Complexity: O(*e* + *m* + *n*) for *e* entries.
  static func mentorsPropose(
    _ preferences: Preferences, choices: [Choice], proceed: (Int) -> Bool,
  ) -> [Int32]? {
    let menteeCount = preferences.menteeCount
    let mentorCount = preferences.mentorCount
    var placeCount = 0
    for mentor in 0..<mentorCount { placeCount += places(of: mentor, in: preferences) }
    let holders = UnsafeMutableBufferPointer<Holder>.allocate(capacity: menteeCount)
    holders.initialize(repeating: Holder(rank: .max, mentor: none))
    // How far each mentor has come.
    let cursors = UnsafeMutableBufferPointer<Int>.allocate(capacity: mentorCount)
    // The mentors who lost a mentee, once for each; a place is there once at most.
    let losers = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: placeCount)
    defer {
      holders.deallocate()
      cursors.deallocate()
      losers.deallocate()
    }
    let isComplete = preferences.mentorLists.withBuffers { lists, _ in
      choices.withUnsafeBufferPointer { choices in
        var loserCount = 0
        var newcomer = 0
        var (proposals, nextReport) = (0, 0)
        while true {
          if proposals >= nextReport {
            nextReport = proposals &+ reportInterval
            guard proceed(proposals) else { return false }
          }
          let mentor: Int
          var open = 1
          if newcomer < mentorCount {
            mentor = newcomer
            newcomer &+= 1
            open = preferences.freeCapacities[mentor]
            cursors.initializeElement(at: mentor, to: lists[mentor])
          } else if loserCount > 0 {
            loserCount &-= 1
            mentor = Int(losers[loserCount])
          } else {
            return true
          }
          let (start, end) = (cursors[mentor], lists[mentor &+ 1])
          var index = start
          while open > 0, index < end {
            let choice = choices[index]
            index &+= 1
            let holder = holders[choice.counterpart]
            guard choice.rank < holder.rank else { continue }
            holders[choice.counterpart] = Holder(
              rank: choice.rank, mentor: UInt32(truncatingIfNeeded: mentor))
            open &-= 1
            if holder.mentor != none {
              losers.initializeElement(at: loserCount, to: holder.mentor)
              loserCount &+= 1
            }
          }
          cursors[mentor] = index
          proposals &+= index &- start
        }
      }
    }
    guard isComplete else { return nil }
    return holders.map { Int32(bitPattern: $0.mentor) }
  }
}

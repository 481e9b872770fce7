/// Deferred acceptance in which mentees propose: the best stable assignment for every mentee.
extension StabilityKernels {
  /// Who holds whom at the end: the places of all mentors one after the other.
  struct Held {
    /// Where the places of each mentor start; one more entry than there are mentors.
    var starts: [Int]

    /// The rank of the mentee who has the place in the upper half; all bits set where it is free.
    var places: [UInt64]
  }

  /// Lets every mentee propose down its list until somebody keeps it.
  static func menteesPropose(
    _ preferences: Preferences, report: (Int) -> Bool,
  ) -> Held? {
    let mentorCount = preferences.mentorCount
    var held = Held(starts: [0], places: [])
    held.starts.reserveCapacity(mentorCount + 1)
    var cutoffs = [UInt32](repeating: .max, count: mentorCount)
    var total = 0
    for mentor in 0..<mentorCount {
      let size = min(
        preferences.freeCapacities[mentor], preferences.mentorLists.length(of: mentor))
      if size == 0 { cutoffs[mentor] = 0 }
      total += size
      held.starts.append(total)
    }
    held.places = [UInt64](repeating: .max, count: total)
    let menteeCount = preferences.menteeCount
    var ringSize = 1
    while ringSize < menteeCount + 1 { ringSize <<= 1 }
    var ring = [UInt32](repeating: 0, count: ringSize)
    var proposals = 0
    preferences.menteeChoices.withUnsafeBufferPointer { choices in
      preferences.menteeLists.starts.withUnsafeBufferPointer { listStarts in
        held.starts.withUnsafeBufferPointer { starts in
          held.places.withUnsafeMutableBufferPointer { places in
            cutoffs.withUnsafeMutableBufferPointer { cutoffs in
              ring.withUnsafeMutableBufferPointer { ring in
                let mask = ringSize &- 1
                var (head, tail) = (0, 0)
                var mentee = 0
                while true {
                  // Four seekers at a time from the list of mentees, then from the ring.
                  var index: Int
                  if mentee < menteeCount {
                    index = listStarts[mentee]
                    mentee &+= 1
                    if index == listStarts[mentee] { continue }
                  } else if head < tail {
                    index = Int(ring[head & mask])
                    head &+= 1
                  } else {
                    break
                  }
                  while true {
                    let choice = choices[index]
                    let mentor = choice.counterpart
                    proposals &+= 1
                    if choice.rank < cutoffs[mentor] {
                      let next = choice.isLast ? UInt32.max : UInt32(truncatingIfNeeded: index &+ 1)
                      let record = UInt64(choice.rank) &<< 32 | UInt64(next)
                      let (root, end) = (starts[mentor], starts[mentor &+ 1])
                      let displaced = UInt32(truncatingIfNeeded: places[root])
                      var hole = root
                      let size = end &- root
                      var child = 1
                      while child < size {
                        if child &+ 1 < size, places[root &+ child] < places[root &+ child &+ 1] {
                          child &+= 1
                        }
                        if places[root &+ child] < record { break }
                        places[hole] = places[root &+ child]
                        hole = root &+ child
                        child = 2 &* child &+ 1
                      }
                      places[hole] = record
                      cutoffs[mentor] = UInt32(truncatingIfNeeded: places[root] &>> 32)
                      if displaced != .max {
                        ring[tail & mask] = displaced
                        tail &+= 1
                      }
                      break
                    }
                    if choice.isLast { break }
                    index &+= 1
                  }
                }
              }
            }
          }
        }
      }
    }
    _ = report(proposals)
    return held
  }
}

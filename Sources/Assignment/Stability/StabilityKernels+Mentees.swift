/// Deferred acceptance in which mentees propose.
extension StabilityKernels {
  /// How many proposals pass between two reports: a few milliseconds of work.
  static let reportInterval = 1 << 18

  /// How many seekers are looked at together, so that their reads of memory overlap.
  private static let batch = 32

  /// Stands for no entry and for nobody.
  static let none = UInt32.max

  /// What a proposal has to know about a mentor, read together.
  private struct Gate {
    /// The rank from which on the mentor refuses: that of the worst place.
    var cutoff: UInt32

    /// Where the places of the mentor start; those of the next mentor start where they end.
    var root: UInt32
  }

  /// A mentee on the way down its list, who has found a mentor that might agree.
  private struct Seeker {
    /// The entry that the mentee has come to.
    var index: UInt32

    /// Where the places of that mentor start.
    var root: UInt32

    /// What the entry says.
    var choice: Choice

    /// The worst place of that mentor when the seeker arrived.
    var worst: UInt64
  }

  /// The mentor of each mentee, or -1, where every mentee proposes down its list until somebody keeps
  /// it; `nil` where `proceed` says no.
  ///
  /// `proceed` is told the number of proposals so far, every few milliseconds. The order of the
  /// proposals has no influence on the result. Whoever is displaced joins a queue, and a batch of
  /// seekers is taken together through three steps: their entries are fetched, each walks to a mentor
  /// who might agree and the place it would take is fetched, and the places are taken.
  ///
  /// - Complexity: O(*e* log *c* + *m* + *n*) for *e* entries and capacities up to *c*.
  static func menteesPropose(_ preferences: Preferences, proceed: (Int) -> Bool) -> [Int32]? {
    let mentorCount = preferences.mentorCount
    let gates = UnsafeMutableBufferPointer<Gate>.allocate(capacity: mentorCount + 1)
    defer { gates.deallocate() }
    var placeCount = 0
    for mentor in 0..<mentorCount {
      let size = places(of: mentor, in: preferences)
      let gate = Gate(cutoff: size == 0 ? 0 : .max, root: UInt32(placeCount))
      gates.initializeElement(at: mentor, to: gate)
      placeCount += size
    }
    gates.initializeElement(at: mentorCount, to: Gate(cutoff: 0, root: UInt32(placeCount)))

    // For each place the rank of the mentee in the upper half; below the entry to which it goes on
    // where it is displaced. All bits are set where the place is free: that is worse than any
    // mentee, and nobody goes on from it. The places of a mentor are a heap, the worst in front.
    let places = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: placeCount)
    places.initialize(repeating: .max)
    defer { places.deallocate() }
    // The entries of those displaced. A mentee is there once at most.
    let queue = UnsafeMutableBufferPointer<UInt32>.allocate(
      capacity: 1 << (Int.bitWidth - preferences.menteeCount.leadingZeroBitCount))
    queue.initialize(repeating: 0)
    defer { queue.deallocate() }

    let isComplete = preferences.menteeLists.withBuffers { lists, _ in
      preferences.menteeChoices.withUnsafeBufferPointer { choices in
        withUnsafeTemporaryAllocation(of: Seeker.self, capacity: batch) { seekers in
          let queueMask = queue.count &- 1
          var (head, tail) = (0, 0)
          var newcomer = 0
          var (proposals, nextReport) = (0, 0)
          while true {
            if proposals >= nextReport {
              nextReport = proposals &+ reportInterval
              guard proceed(proposals) else { return false }
            }
            // Fetch the entries of a batch: those who were displaced, then the mentees in turn.
            var size = 0
            while size < batch, head < tail {
              let index = queue[head & queueMask]
              head &+= 1
              seekers[size].index = index
              seekers[size].choice = choices[Int(index)]
              size &+= 1
            }
            while size < batch, newcomer &+ 1 < lists.count {
              let index = lists[newcomer]
              newcomer &+= 1
              guard index < lists[newcomer] else { continue }
              seekers[size].index = UInt32(truncatingIfNeeded: index)
              seekers[size].choice = choices[index]
              size &+= 1
            }
            guard size > 0 else { return true }

            // Walk to who might agree. Cutoffs only fall: who refuses now would refuse later.
            var hopeful = 0
            for number in 0..<size {
              var (index, choice) = (seekers[number].index, seekers[number].choice)
              while true {
                proposals &+= 1
                let gate = gates[choice.counterpart]
                if choice.rank < gate.cutoff {
                  seekers[hopeful] = Seeker(
                    index: index, root: gate.root, choice: choice, worst: places[Int(gate.root)])
                  hopeful &+= 1
                  break
                }
                guard !choice.isLast else { break }
                index &+= 1
                choice = choices[Int(index)]
              }
            }

            // Take the places, unless somebody of the same batch was better.
            for number in 0..<hopeful {
              let seeker = seekers[number]
              let (choice, root) = (seeker.choice, Int(seeker.root))
              let onward = choice.isLast ? none : seeker.index &+ 1
              let record = UInt64(choice.rank) &<< 32 | UInt64(onward)
              let worst = places[root]
              var displaced = UInt32(truncatingIfNeeded: worst)
              if worst == seeker.worst || record < worst {
                let end = Int(gates[choice.counterpart &+ 1].root)
                replaceFirst(of: places, from: root, to: end, by: record)
                gates[choice.counterpart].cutoff = UInt32(truncatingIfNeeded: places[root] &>> 32)
              } else {
                displaced = onward
              }
              if displaced != none {
                queue[tail & queueMask] = displaced
                tail &+= 1
              }
            }
          }
        }
      }
    }
    guard isComplete else { return nil }

    var mentors = [Int32](repeating: -1, count: preferences.menteeCount)
    preferences.mentorLists.withBuffers { lists, entries in
      mentors.withUnsafeMutableBufferPointer { mentors in
        for mentor in 0..<mentorCount {
          for place in Int(gates[mentor].root)..<Int(gates[mentor &+ 1].root)
          where places[place] != .max {
            let mentee = entries[lists[mentor] &+ Int(places[place] &>> 32)]
            mentors[Int(mentee)] = Int32(truncatingIfNeeded: mentor)
          }
        }
      }
    }
    return mentors
  }

  /// How many places of a mentor matter: those that locks leave free, if as many mentees are listed.
  static func places(of mentor: Int, in preferences: Preferences) -> Int {
    min(preferences.freeCapacities[mentor], preferences.mentorLists.length(of: mentor))
  }

  /// Replaces the greatest element of the heap at `root..<end`, which stands in front.
  @inline(__always)
  private static func replaceFirst(
    of elements: UnsafeMutableBufferPointer<UInt64>, from root: Int, to end: Int,
    by element: UInt64,
  ) {
    let size = end &- root
    var hole = 0
    var child = 1
    while child < size {
      var greater = elements[root &+ child]
      if child &+ 1 < size, greater < elements[root &+ child &+ 1] {
        child &+= 1
        greater = elements[root &+ child]
      }
      guard element < greater else { break }
      elements[root &+ hole] = greater
      hole = child
      child = 2 &* child &+ 1
    }
    elements[root &+ hole] = element
  }
}

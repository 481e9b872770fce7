/// Computes the rows of one form, with the memory that this takes; each thread has its own.
///
/// A row starts as the sums of the mentee's class, see ``FormBlock/writeSums(ofClass:into:)``, which are
/// computed once for many mentees. What a mentee has in common with mentors beyond that is added slot by
/// slot: phrases touch only mentors who share a word, half-hours are counted by adding flags. The sums
/// stay below 2³¹ since weights add up to 10⁶ at most (``CriteriaSet/limit``).
struct FormReader: Sendable {
  /// A slot and the thousandths in which its mentor meets a phrase.
  private struct Degree {
    var slot: Int32
    var thousandths: Int32
  }

  /// How the mentors meet the phrases of one criterion, for phrases that were asked for lately.
  private struct PhraseStore {
    /// The places in ``degrees`` by phrase and block.
    var places: [PhraseKey: Range<Int>] = [:]
    var degrees: [Degree] = []

    /// The words found in each phrase of a mentor; zero between calls.
    var found: [Int32] = []
    var touched: [Int32] = []
  }

  private struct PhraseKey: Hashable {
    let phrase: Int32
    let firstSlot: Int32
  }

  /// The entries kept of classes and of phrases: a megabyte or two a thread and form.
  private static let storeLimit = 1 << 17

  let block: FormBlock
  private let rounding: Reciprocal?
  private var sums: [Int32]
  private var totals: [Int32]
  private var counts: [UInt16]
  private var phrases: [PhraseStore]

  /// The sums of the classes met lately, and where each starts.
  private var classSums: [Int32] = []
  private var classStart: [Int: Int] = [:]

  /// Prepares the memory for rows of `block`.
  init(_ block: FormBlock) {
    self.block = block
    rounding = block.totalWeight > 0 ? Reciprocal(Int32(2 * block.totalWeight)) : nil
    sums = [Int32](repeating: 0, count: block.mentors.count)
    totals = sums
    counts = [UInt16](repeating: 0, count: block.mentors.count)
    phrases = block.parts.map { part in
      var store = PhraseStore()
      if case .terms(let postings) = part.measure {
        store.found = [Int32](repeating: 0, count: postings.phraseSlots.count)
      }
      return store
    }
  }

  /// Writes the candidates of a mentee who takes part in the form, mentors ascending.
  ///
  /// - Parameters:
  ///   - mentee: The position of the mentee.
  ///   - excluded: The mentors whom the mentee may not have in any form.
  ///   - form: The number of the form, noted with each candidate.
  ///   - found: Where the candidates go; it has room for all mentors of the form.
  /// - Returns: How many there are.
  mutating func read(
    _ mentee: Int, without excluded: [Int32], form: UInt8,
    into found: UnsafeMutableBufferPointer<CandidateEntry>,
  ) -> Int {
    let slots = block.slots(forMenteeAt: mentee)
    guard !slots.isEmpty else { return 0 }
    start(block.classNumber(ofMenteeAt: mentee), slots)
    for (index, part) in block.parts.enumerated() where part.key(of: mentee) != FormPart.noAnswer {
      switch part.measure {
      case .number: break
      case .terms(let postings):
        add(postings, ofMenteeAt: mentee, part, index, slots)
      case .times(let times): add(times, ofMenteeAt: mentee, part, slots)
      case .named(let named): add(named[mentee], part, slots)
      }
    }
    for slot in block.colleagues(ofMenteeAt: mentee) { sums[Int(slot)] = FormBlock.barred }
    for mentor in excluded {
      if let slot = block.slot(of: mentor, in: slots) { sums[slot] = FormBlock.barred }
    }
    return write(slots, form, found)
  }

  /// Copies the sums of a class, which are computed where they are not at hand.
  private mutating func start(_ number: Int, _ slots: Range<Int>) {
    let count = sums.count
    let start: Int
    if let known = classStart[number] {
      start = known
    } else {
      if classSums.count > Self.storeLimit {
        classSums.removeAll(keepingCapacity: true)
        classStart.removeAll(keepingCapacity: true)
      }
      start = classSums.count
      classSums.append(contentsOf: repeatElement(0, count: count))
      let block = block
      classSums.withUnsafeMutableBufferPointer {
        block.writeSums(
          ofClass: number, into: UnsafeMutableBufferPointer(rebasing: $0[start..<start + count]))
      }
      classStart[number] = start
    }
    sums.withUnsafeMutableBufferPointer { sums in
      classSums.withUnsafeBufferPointer { classSums in
        for slot in slots { sums[slot] = classSums[start &+ slot] }
      }
    }
  }

  /// Adds what the phrases of a mentee have in common with those of the mentors.
  private mutating func add(
    _ postings: TermPostings, ofMenteeAt mentee: Int, _ part: FormPart, _ index: Int,
    _ slots: Range<Int>,
  ) {
    let wanted = postings.terms.menteePhrases[mentee]
    if wanted.count == 1, !part.isMust, let phrase = wanted.first {
      let places = degrees(of: phrase, postings, index, slots)
      sums.withUnsafeMutableBufferPointer { sums in
        phrases[index].degrees.withUnsafeBufferPointer { degrees in
          for place in places {
            sums[Int(degrees[place].slot)] &+= part.weight &* degrees[place].thousandths
          }
        }
      }
      return
    }
    for phrase in wanted {
      let places = degrees(of: phrase, postings, index, slots)
      totals.withUnsafeMutableBufferPointer { totals in
        phrases[index].degrees.withUnsafeBufferPointer { degrees in
          for place in places {
            totals[Int(degrees[place].slot)] &+= degrees[place].thousandths
          }
        }
      }
    }
    if wanted.count == 1 {
      addTotals(part, slots) { $0 }
    } else {
      let mean = Reciprocal(Int32(wanted.count))
      addTotals(part, slots) { mean.quotient($0) }
    }
  }

  /// Adds the totals as thousandths to the sums and clears them; bars the slots where nothing is found
  /// though it must.
  @inline(__always)
  private mutating func addTotals(
    _ part: FormPart, _ slots: Range<Int>, thousandths: (Int32) -> Int32,
  ) {
    let weight = part.weight
    sums.withUnsafeMutableBufferPointer { sums in
      totals.withUnsafeMutableBufferPointer { totals in
        if part.isMust {
          for slot in slots where thousandths(totals[slot]) == 0 && !part.slotIsSilent[slot] {
            sums[slot] = FormBlock.barred
          }
        } else {
          for slot in slots { sums[slot] &+= weight &* thousandths(totals[slot]) }
        }
        for slot in slots { totals[slot] = 0 }
      }
    }
  }

  /// Where the degrees stand in which mentors in a block of slots meet a phrase.
  private mutating func degrees(
    of phrase: Int32, _ postings: TermPostings, _ index: Int, _ slots: Range<Int>,
  ) -> Range<Int> {
    let key = PhraseKey(phrase: phrase, firstSlot: Int32(slots.lowerBound))
    if let known = phrases[index].places[key] { return known }
    var store = PhraseStore()
    swap(&store, &phrases[index])
    defer { swap(&store, &phrases[index]) }
    if store.degrees.count > Self.storeLimit {
      store.degrees.removeAll(keepingCapacity: true)
      store.places.removeAll(keepingCapacity: true)
    }
    let words = postings.terms.menteeWords[Int(phrase)]
    let range = postings.phrases(in: slots)
    for word in words {
      for candidate in postings.phrases(with: word, in: range) {
        if store.found[Int(candidate)] == 0 { store.touched.append(candidate) }
        store.found[Int(candidate)] += 1
      }
    }
    // Phrases go by slot, so those of one mentor are neighbours.
    if words.count > 1 { store.touched.sort() }
    let start = store.degrees.count
    for candidate in store.touched {
      let found = store.found[Int(candidate)]
      store.found[Int(candidate)] = 0
      let length = postings.phraseLengths[Int(candidate)]
      let thousandths =
        postings.terms.isExact
        ? (Int(found) == words.count && length == found ? 1000 : 0)
        : found * 1000 / Int32(words.count)
      let slot = postings.phraseSlots[Int(candidate)]
      if let last = store.degrees.indices.last, last >= start, store.degrees[last].slot == slot {
        store.degrees[last].thousandths = max(store.degrees[last].thousandths, thousandths)
      } else {
        store.degrees.append(Degree(slot: slot, thousandths: thousandths))
      }
    }
    store.touched.removeAll(keepingCapacity: true)
    let places = start..<store.degrees.count
    store.places[key] = places
    return places
  }

  /// Adds what common half-hours are worth.
  private mutating func add(
    _ times: TimeSlots, ofMenteeAt mentee: Int, _ part: FormPart, _ slots: Range<Int>,
  ) {
    counts.withUnsafeMutableBufferPointer { counts in
      times.flags.withUnsafeBufferPointer { flags in
        for row in times.menteeRows[mentee] {
          let start = Int(row) &* times.slotCount
          for slot in slots { counts[slot] &+= flags[start &+ slot] }
        }
      }
      times.thousandths.withUnsafeBufferPointer { thousandths in
        sums.withUnsafeMutableBufferPointer { sums in
          if part.isMust {
            for slot in slots
            where thousandths[Int(counts[slot])] == 0 && !part.slotIsSilent[slot] {
              sums[slot] = FormBlock.barred
            }
          } else {
            let weight = part.weight
            for slot in slots { sums[slot] &+= weight &* thousandths[Int(counts[slot])] }
          }
        }
      }
      for slot in slots { counts[slot] = 0 }
    }
  }

  /// Adds the full measure for the mentors in a list.
  private mutating func add(_ named: ArraySlice<Int32>, _ part: FormPart, _ slots: Range<Int>) {
    guard part.isMust || !named.isEmpty else { return }
    for mentor in named {
      if let slot = block.slot(of: mentor, in: slots) { totals[slot] = 1000 }
    }
    addTotals(part, slots) { $0 }
  }

  /// Writes the slots that are not barred.
  private func write(
    _ slots: Range<Int>, _ form: UInt8, _ found: UnsafeMutableBufferPointer<CandidateEntry>,
  ) -> Int {
    let weight = Int32(block.totalWeight)
    return sums.withUnsafeBufferPointer { sums in
      block.mentors.withUnsafeBufferPointer { numbers in
        var count = 0
        for slot in slots {
          // Written in any case and kept where the sum is not barred: cheaper than a branch.
          let sum = sums[slot]
          let score = rounding?.quotient(2 &* sum &+ weight) ?? 0
          found[count] = CandidateEntry(
            mentor: numbers[slot], score: Int16(truncatingIfNeeded: score), form: form)
          count &+= sum >= 0 ? 1 : 0
        }
        return count
      }
    }
  }
}

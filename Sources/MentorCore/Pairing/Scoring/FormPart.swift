/// One criterion in one form, with the answers of its mentors by slot.
///
/// A class, so that rows do not count references to each of its arrays.
final class FormPart: Sendable {
  /// How rows are measured.
  enum Measure: Sendable {
    /// By the number of the mentee, which is the key: the thousandths of each slot are computed once
    /// for all mentees with that number.
    case number(@Sendable (_ key: Int, _ slot: Int) -> Int)

    /// By words.
    case terms(TermPostings)

    /// By half-hours.
    case times(TimeSlots)

    /// By lists of mentors.
    case named(NumberLists)
  }

  /// The key of a mentee without an answer.
  static let noAnswer = Int.min

  let measure: Measure

  /// The weight; 0 for a criterion that must be met.
  let weight: Int32

  /// Whether the pairing is impossible where the criterion measures zero.
  let isMust: Bool

  /// What a missing answer is worth, in thousandths.
  private let missing: Int32

  /// Whether the mentor in each slot gives no answer.
  let slotIsSilent: [Bool]

  private let menteeKeys: [Int]

  /// Prepares `criterion` for the slots of `mentors`.
  init(_ compiled: CompiledCriterion, criterion: Criterion, weight: Int, mentors: [Int]) {
    self.weight = Int32(weight)
    isMust = criterion.requirement == .must
    missing = Int32(criterion.missing.thousandths)
    switch compiled {
    case .terms(let terms):
      measure = .terms(TermPostings(terms, mentors: mentors))
      menteeKeys = (0..<terms.menteePhrases.count).map {
        terms.menteePhrases[$0].isEmpty ? Self.noAnswer : 0
      }
      slotIsSilent = mentors.map { terms.mentorPhrases[$0].isEmpty }
    case .range(let ages, let ranges):
      let slots = mentors.map { ranges[$0] }
      measure = .number { age, slot in slots[slot]?.contains(age) == true ? 1000 : 0 }
      menteeKeys = ages.map { $0 ?? Self.noAnswer }
      slotIsSilent = slots.map { $0 == nil }
    case .distance(let mentees, let numbers, let tolerance):
      let slots = mentors.map { numbers[$0] }
      measure = .number { number, slot in
        slots[slot].map { 1000 * (tolerance - min(abs(number - $0), tolerance)) / tolerance } ?? 0
      }
      menteeKeys = mentees.map { $0 ?? Self.noAnswer }
      slotIsSilent = slots.map { $0 == nil }
    case .schedule(let mentees, let numbers, let minutes):
      let slots = mentors.map { numbers[$0] }
      measure = .times(TimeSlots(mentees: mentees, slots: slots, minutes: minutes))
      menteeKeys = mentees.map { $0 == nil ? Self.noAnswer : 0 }
      slotIsSilent = slots.map { $0 == nil }
    case .named(let named):
      measure = .named(named)
      menteeKeys = [Int](repeating: 0, count: named.count)
      slotIsSilent = [Bool](repeating: false, count: mentors.count)
    }
  }

  /// What the mentee contributes to its class: a number that decides the whole measure, otherwise 0, or
  /// ``noAnswer``.
  func key(of mentee: Int) -> Int { menteeKeys[mentee] }

  /// Adds what the criterion gives to mentees with `key` where nothing is in common, and bars the slots
  /// where a criterion that must be met cannot be.
  func addBase(_ key: Int, to sums: UnsafeMutableBufferPointer<Int32>) {
    for slot in sums.indices {
      let value: Int32
      if key == Self.noAnswer || slotIsSilent[slot] {
        value = missing
      } else if case .number(let measure) = measure {
        value = Int32(measure(key, slot))
      } else {
        // Whether something is in common depends on more than the key.
        continue
      }
      if isMust {
        if value == 0 { sums[slot] = FormBlock.barred }
      } else {
        sums[slot] &+= weight &* value
      }
    }
  }
}

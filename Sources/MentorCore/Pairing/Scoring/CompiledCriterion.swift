/// A criterion with the answers of everybody, in a shape that compares fast.
///
/// No table of all pairs exists: a measure is computed for one pair, or by ``FormScorer`` for all
/// mentors of a mentee at once.
enum CompiledCriterion: Sendable {
  /// Words: the kinds `overlap` and `equal`.
  case terms(TermOverlap)

  /// A number of the mentee that lies within the range of the mentor, or not.
  case range(ages: [Int?], ranges: [AgeRange?])

  /// Two numbers, the closer, the better.
  case distance(mentees: [Int?], mentors: [Int?], tolerance: Int)

  /// Common times.
  case schedule(mentees: [WeekTimes?], mentors: [WeekTimes?], minutes: Int)

  /// For each mentee the mentors that measure in full, ascending; everybody else measures zero.
  case named(NumberLists)

  /// How far the criterion is met by two people, in thousandths; `nil` where an answer is missing.
  func measure(mentee: Int, mentor: Int) -> Int? {
    switch self {
    case .terms(let terms): return terms.measure(mentee: mentee, mentor: mentor)
    case .range(let ages, let ranges):
      guard let age = ages[mentee], let range = ranges[mentor] else { return nil }
      return range.contains(age) ? 1000 : 0
    case .distance(let mentees, let mentors, let tolerance):
      guard let left = mentees[mentee], let right = mentors[mentor] else { return nil }
      return 1000 * (tolerance - min(abs(left - right), tolerance)) / tolerance
    case .schedule(let mentees, let mentors, let minutes):
      guard let left = mentees[mentee], let right = mentors[mentor] else { return nil }
      return Self.measure(commonMinutes: left.commonMinutes(with: right), of: minutes)
    case .named(let named): return named[mentee].contains(Int32(mentor)) ? 1000 : 0
    }
  }

  /// How far common minutes suffice, in thousandths.
  static func measure(commonMinutes common: Int, of minutes: Int) -> Int {
    1000 * min(common, minutes) / minutes
  }
}

/// A criterion with the answers of everybody, in a shape that compares fast.
///
/// For one mentee at a time it measures all mentors at once, so that no table of all pairs ever
/// exists. A measure is a number of thousandths from 0 to 1000, or `missing`.
enum CompiledCriterion: Sendable {
  /// Stands for an answer that is missing.
  static let missing: Int16 = -1

  case overlap(TermOverlap)
  case equal(TermOverlap)
  case range(ages: [Int?], ranges: [AgeRange?])
  case distance(mentees: [Int?], mentors: [Int?], tolerance: Int)
  case schedule(mentees: [WeekTimes?], mentors: [WeekTimes?], minutes: Int)
  /// For each mentee the mentors with their measures; everybody else measures zero.
  case named([[Int: Int16]])

  /// Measures every mentor for the mentee at position `mentee`, into `measures`.
  ///
  /// - Complexity: O(mentors), for terms O(the mentors who use the mentee's words).
  func measure(_ mentee: Int, into measures: inout [Int16]) {
    switch self {
    case .overlap(let index): index.measure(mentee, into: &measures)
    case .equal(let index): index.measure(mentee, into: &measures)
    case .range(let ages, let ranges):
      for mentor in measures.indices {
        guard let age = ages[mentee], let range = ranges[mentor] else {
          measures[mentor] = Self.missing
          continue
        }
        measures[mentor] = range.contains(age) ? 1000 : 0
      }
    case .distance(let mentees, let mentors, let tolerance):
      for mentor in measures.indices {
        guard let left = mentees[mentee], let right = mentors[mentor] else {
          measures[mentor] = Self.missing
          continue
        }
        let difference = min(abs(left - right), tolerance)
        measures[mentor] = Int16(1000 * (tolerance - difference) / tolerance)
      }
    case .schedule(let mentees, let mentors, let minutes):
      for mentor in measures.indices {
        guard let left = mentees[mentee], let right = mentors[mentor] else {
          measures[mentor] = Self.missing
          continue
        }
        measures[mentor] = Int16(1000 * min(left.commonMinutes(with: right), minutes) / minutes)
      }
    case .named(let named):
      for mentor in measures.indices { measures[mentor] = 0 }
      for (mentor, measure) in named[mentee] { measures[mentor] = measure }
    }
  }
}

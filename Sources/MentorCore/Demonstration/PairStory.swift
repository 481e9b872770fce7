/// What becomes of a pair in the year of a demonstration.
enum PairFate: Hashable {
  case completed, dissolved, active, renewed, resumed, paused
  case ordered, draft, proposed, agreed, approved

  /// How many of a hundred pairs have which fate; the rest is completed.
  static let shares: [(fate: PairFate, percent: Int)] = [
    (.dissolved, 7), (.active, 6), (.renewed, 4), (.resumed, 4), (.paused, 3), (.ordered, 2),
    (.draft, 2), (.proposed, 2), (.agreed, 1), (.approved, 1),
  ]

  /// `count` fates in random order; from ``allFrom`` on each at least once.
  static func deck(_ count: Int, _ generator: inout SeededGenerator) -> [PairFate] {
    let least = count >= allFrom ? 1 : 0
    let rare = shares.flatMap { share in
      [PairFate](repeating: share.fate, count: max(least, count * share.percent / 100))
    }
    let rest = [PairFate](repeating: .completed, count: max(0, count - rare.count))
    return generator.shuffled(Array((rare + rest).prefix(count)))
  }

  /// The number of pairs from which on every fate occurs.
  static let allFrom = 20

  /// Whether the pair was thought of only when the lessons ended.
  var isLate: Bool {
    switch self {
    case .ordered, .draft, .proposed, .agreed, .approved: true
    case .completed, .dissolved, .active, .renewed, .resumed, .paused: false
    }
  }

  /// Whether the pair is open on the day of the demonstration.
  var isOpen: Bool { isLate || self == .active || self == .paused }

  /// Whether an order confirmed the pair.
  var hasOrder: Bool { !isLate || self == .ordered }
}

/// A mentee with the mentor to whom the matching gave them.
struct YearMatch {
  let mentor: MentorID
  let mentee: MenteeID
  let form: FormCode
  let score: Int?
}

/// A pair or group to be, with what will become of it.
struct PairStory {
  let mentor: MentorID
  let mentees: [MenteeID]
  let form: FormCode
  let score: Int?

  /// Whether it was found in November, when the consents that had been lacking were there.
  let isSecond: Bool

  var fate = PairFate.completed

  /// The number of the story, from 0.
  var number = 0

  /// The mentee who joins the group after it began; `nil` where nobody does.
  var joins: MenteeID? { fate == .completed && mentees.count > 2 ? mentees.last : nil }

  /// The mentee who leaves the group before its end; `nil` where nobody does.
  var leaves: MenteeID? {
    fate == .completed && mentees.count > 1 && number % 3 == 1 ? mentees.first : nil
  }
}

/// Why pairs of a demonstration come to an early end, in turn.
struct PairEnding {
  let reason: String
  /// Whether the mentee leaves the school.
  let isDeparture: Bool

  static let all = [
    PairEnding(reason: "семья наставляемого переехала", isDeparture: true),
    PairEnding(reason: "не совпало время занятий", isDeparture: false),
    PairEnding(reason: "у наставника не осталось времени", isDeparture: false),
    PairEnding(reason: "наставляемый дальше справится сам", isDeparture: false),
  ]
}

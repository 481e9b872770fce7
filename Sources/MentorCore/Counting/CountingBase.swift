import JSONStore
import Wording

/// The facts of a period and a day, from which rules are counted.
///
/// Profiles and pairs belong to it whose school year has a day in the period.
public struct CountingBase: Sendable {
  /// The period, both days included.
  public let period: DatePeriod

  /// The day as of which states are taken.
  public private(set) var day: CalendarDate

  /// The day on which ages are taken.
  public private(set) var ageDay: CalendarDate

  let records: CountingRecords
  let participants: [CountedParticipant]
  let pairs: [CountedPair]
  /// The places of mentors among the participants, by where they work.
  private let mentorsByWorkplace: [FoldedText: [Int]]

  /// Gathers the facts of `records` in `period` and on `day`, ages on `ageDay` or on the same day.
  ///
  /// - Complexity: O(*n* log *n*) in the number of records.
  public init(
    _ records: CountingRecords, in period: DatePeriod, on day: CalendarDate,
    agesOn ageDay: CalendarDate? = nil
  ) {
    self.records = records
    self.period = period
    self.day = day
    self.ageDay = ageDay ?? day
    var participants: [CountedParticipant] = []
    var places: [RecordIdentifier: Int] = [:]
    let people = Dictionary(
      uniqueKeysWithValues: records.people.enumerated().map { ($1.id.number, $0) })
    let trained = records.trainings.completions(records.settings)
    func enter(
      _ id: RecordIdentifier, _ side: PairSide, _ person: PersonID, _ index: Int
    ) {
      places[id] = participants.count
      participants.append(
        CountedParticipant(
          profile: id, index: index, side: side, personID: person,
          person: people[person.number], trained: trained[person],
          satisfaction: records.satisfaction[id]))
    }
    for (index, mentor) in records.mentors.enumerated() where mentor.year.days.overlaps(period) {
      enter(mentor.id.erased, .mentor, mentor.person, index)
    }
    for (index, mentee) in records.mentees.enumerated() where mentee.year.days.overlaps(period) {
      enter(mentee.id.erased, .mentee, mentee.person, index)
    }
    var meetings: [Int: Int] = [:]
    for meeting in records.meetings where meeting.state == .held && period.contains(meeting.date) {
      for pair in meeting.pairs { meetings[pair.number, default: 0] += 1 }
    }
    var pairs: [CountedPair] = []
    for (index, pair) in records.pairs.enumerated() where pair.year.days.overlaps(period) {
      let counted = CountedPair(
        pair, index: index, meetings: meetings[pair.id.number] ?? 0, places: places)
      if let mentor = counted.mentor {
        participants[mentor].pairs.append(PairView(pair: pairs.count, days: counted.work))
      }
      for mentee in counted.mentees {
        participants[mentee.participant].pairs.append(
          PairView(pair: pairs.count, days: mentee.days, hasLeft: mentee.hasLeft))
      }
      pairs.append(counted)
    }
    self.participants = participants
    self.pairs = pairs
    var workplaces: [FoldedText: [Int]] = [:]
    for (place, participant) in participants.enumerated()
    where participant.side == .mentor && !records.partners.isEmpty {
      guard let person = participant.person.map({ records.people[$0] }) else { continue }
      let names = [person.organization, person.role.employer].compactMap { $0 }
      for name in Set(names.map { FoldedText(organization: $0) }) {
        workplaces[name, default: []].append(place)
      }
    }
    mentorsByWorkplace = workplaces
  }

  /// The same facts, states taken on `day` and ages on `ageDay`.
  ///
  /// - Complexity: O(1).
  func taken(on day: CalendarDate, agesOn ageDay: CalendarDate) -> CountingBase {
    var base = self
    base.day = day
    base.ageDay = ageDay
    return base
  }

  /// The mentors from `partner`, by their places among the participants.
  ///
  /// A mentor comes from it who names it, by its identifier or its name, as organisation or employer.
  func mentors(of partner: Partner) -> [Int] {
    Set([partner.name, "\(partner.id)"].map { FoldedText(organization: $0) })
      .flatMap { mentorsByWorkplace[$0] ?? [] }.sorted()
  }
}

/// A person in a role in a school year.
struct CountedParticipant {
  /// The profile.
  let profile: RecordIdentifier
  /// The place of the profile among the mentors or the mentees.
  let index: Int
  let side: PairSide
  let personID: PersonID
  /// The place of the person among the people; `nil` where the record was erased.
  let person: Int?
  /// The day on which a training was completed; `nil` where none was.
  let trained: CalendarDate?
  /// The mark of satisfaction; `nil` where none was given.
  let satisfaction: Int?
  var pairs: [PairView] = []
}

/// A pair as one of its participants sees it.
struct PairView {
  /// The place of the pair among the pairs of the base.
  let pair: Int
  /// The days of work together; `nil` where it never began.
  let days: DatePeriod?
  /// Whether the participant left before the end.
  var hasLeft = false
}

/// A pair or group with its participants.
struct CountedPair {
  /// A mentee of the pair, also one who left.
  struct Member {
    let participant: Int
    let days: DatePeriod?
    let hasLeft: Bool
  }

  /// The place of the record among the pairs.
  let index: Int
  /// The days of work; `nil` where it never began.
  let work: DatePeriod?
  /// The mentor's place among the participants; `nil` where the profile is not there.
  let mentor: Int?
  private(set) var mentees: [Member] = []
  /// The meetings held in the period.
  let meetings: Int

  init(_ pair: Pair, index: Int, meetings: Int, places: [RecordIdentifier: Int]) {
    self.index = index
    self.meetings = meetings
    mentor = places[pair.mentor.erased]
    let work = pair.work
    self.work = work
    guard pair.history.contains(where: { $0.event == .joined || $0.event == .left }) else {
      mentees = pair.mentees.compactMap { mentee in
        places[mentee.erased].map { Member(participant: $0, days: work, hasLeft: false) }
      }
      return
    }
    for membership in pair.memberships {
      guard let place = places[membership.mentee.erased] else { continue }
      let days = work.flatMap { work in
        work.intersection(
          DatePeriod(
            between: membership.from ?? .earliest,
            and: max(membership.from ?? .earliest, membership.until ?? .latest)))
      }
      mentees.append(
        Member(participant: place, days: days, hasLeft: membership.until != nil))
    }
  }
}

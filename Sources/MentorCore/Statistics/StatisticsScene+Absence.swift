import JSONStore
import Wording

extension StatisticsScene {
  /// Why the base has not the record `id`: it belongs to another year or period, or is gone altogether.
  ///
  /// - Complexity: O(1).
  func absence(of id: RecordIdentifier) -> Phrase {
    let records = base.records
    let year: SchoolYear? =
      switch id.prefix {
      case Mentor.identifierPrefix: records.mentors[MentorID(number: id.number)]?.year
      case Mentee.identifierPrefix: records.mentees[MenteeID(number: id.number)]?.year
      case Pair.identifierPrefix: records.pairs[PairID(number: id.number)]?.year
      case OrganizationPair.identifierPrefix:
        records.partnerships[OrganizationPairID(number: id.number)]?.year
      case Practice.identifierPrefix: records.practices[PracticeID(number: id.number)]?.year
      default: nil
      }
    if let year {
      return Phrase(
        ru: "запись \(year.name) учебного года", en: "a record of the school year \(year.name)")
    }
    switch id.prefix {
    case Person.identifierPrefix where records.people[PersonID(number: id.number)] != nil:
      return Phrase(
        ru: "в этом периоде не участвует", en: "takes no part in the period")
    case Event.identifierPrefix where records.events[EventID(number: id.number)] != nil,
      Meeting.identifierPrefix where records.meetings[MeetingID(number: id.number)] != nil:
      return Phrase(ru: "вне этого периода", en: "outside of the period")
    default: return Phrase(ru: "записи больше нет", en: "the record is gone")
    }
  }
}

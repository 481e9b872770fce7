public import Wording

/// What is worth saying about a meeting that is entered nevertheless.
public enum MeetingRemark: Hashable, Sendable {
  /// The pair has never met to get acquainted.
  case firstMissing(PairID)
  /// Kinds that come before were left out.
  case predecessorsMissing(PairID, MeetingKind, [MeetingKind])
  /// A meeting of a kind that comes later was before it.
  case afterLater(PairID, MeetingKind, MeetingID, MeetingKind)
  /// The pair has a meeting of this kind already, and one is enough.
  case repeated(PairID, MeetingKind, MeetingID)
  /// The participant has another meeting at the same time.
  case overlap(MeetingParticipant, MeetingID)

  /// The remark as a clause that names its source.
  public var message: Phrase {
    switch self {
    case .firstMissing(let pair):
      Phrase(
        ru: "\(pair): встреча-знакомство не проведена, а с неё начинают (",
        en: "\(pair): there was no meeting of acquaintance, which is the first (")
        + MeetingKind.orderSource + Phrase(verbatim: ")")
    case .predecessorsMissing(let pair, let kind, let missing):
      Phrase(
        ru: "\(pair): перед встречей «\(kind.name.ru)» не было: ",
        en: "\(pair): before the meeting “\(kind.name.en)” there was no: ")
        + missing.map(\.name).joined(separator: ", ") + Phrase(verbatim: " (")
        + MeetingKind.orderSource + Phrase(verbatim: ")")
    case .afterLater(let pair, let kind, let meeting, let later):
      Phrase(
        ru: "\(pair): встреча «\(kind.name.ru)» — после встречи \(meeting) «\(later.name.ru)» (",
        en: "\(pair): the meeting “\(kind.name.en)” is after \(meeting), “\(later.name.en)” (")
        + MeetingKind.orderSource + Phrase(verbatim: ")")
    case .repeated(let pair, let kind, let meeting):
      Phrase(
        ru: "\(pair): встреча «\(kind.name.ru)» уже есть (\(meeting)), а проводят её один раз (",
        en: "\(pair): there is a meeting “\(kind.name.en)” (\(meeting)), and it is held once (")
        + MeetingKind.orderSource + Phrase(verbatim: ")")
    case .overlap(let participant, let meeting):
      Phrase(
        ru: "\(participant) в это время занят на встрече \(meeting)",
        en: "\(participant) is at meeting \(meeting) at that time")
    }
  }
}

/// Judges the order of the kinds of meeting.
///
/// Source: ``MeetingKind``. The order is a recommendation of the roadmaps, so that a breach is told and
/// refuses nothing.
struct MeetingOrder {
  private let pair: PairID
  private let meeting: Meeting
  /// The first meeting of each kind before this one.
  private let before: [MeetingKind: Meeting]
  /// Another meeting of the same kind; `nil` where there is none.
  private let same: Meeting?

  /// Looks at `meeting` of `pair` among all `meetings`.
  ///
  /// Before a meeting that was held only those count that were held as well.
  ///
  /// - Complexity: O(*n*) in the number of meetings.
  init(of meeting: Meeting, in pair: PairID, among meetings: some Sequence<Meeting>) {
    var before: [MeetingKind: Meeting] = [:]
    var same: Meeting?
    for other in meetings where other.id != meeting.id && other.pairs.contains(pair) {
      guard other.state == .held || other.state == .planned && meeting.state == .planned else {
        continue
      }
      if other.kind == meeting.kind, same.map({ other.moment < $0.moment }) ?? true { same = other }
      guard other.moment < meeting.moment else { continue }
      if let first = before[other.kind], first.moment <= other.moment { continue }
      before[other.kind] = other
    }
    self.init(of: meeting, in: pair, after: before, same: same)
  }

  /// Looks at `meeting` of `pair` after the first meeting of each kind `before` it.
  init(
    of meeting: Meeting, in pair: PairID, after before: [MeetingKind: Meeting], same: Meeting?
  ) {
    self.pair = pair
    self.meeting = meeting
    self.before = before
    self.same = same
  }

  /// What breaks the order, the gravest first; empty where nothing does.
  var remarks: [MeetingRemark] {
    guard meeting.state != .cancelled else { return [] }
    var remarks: [MeetingRemark] = []
    var missing = meeting.kind.predecessors.filter { before[$0] == nil }
    if missing.first == .acquaintance {
      missing.removeFirst()
      remarks.append(.firstMissing(pair))
    }
    if !missing.isEmpty {
      remarks.append(.predecessorsMissing(pair, meeting.kind, missing))
    }
    let later = before.values.filter { $0.kind > meeting.kind }.min { $0.moment < $1.moment }
    if let later { remarks.append(.afterLater(pair, meeting.kind, later.id, later.kind)) }
    if !meeting.kind.isRepeatable, let same {
      remarks.append(.repeated(pair, meeting.kind, same.id))
    }
    return remarks
  }
}

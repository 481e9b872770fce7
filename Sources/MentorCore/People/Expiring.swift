import Wording

/// A paper of a person that may end, and that a later one of its kind replaces.
public protocol Expiring: Identified {
  /// Whose it is.
  var person: PersonID { get }

  /// The last day of validity; `nil` where none is named.
  var validUntil: CalendarDate? { get }

  /// Whether nobody took it back.
  var stands: Bool { get }

  /// Whether it is of the same kind as `other`, so that the later of the two replaces the earlier.
  func isOfKind(of other: Self) -> Bool
}

extension RecordSet where Element: Expiring {
  /// The papers whose last day is `day` or before it, the first to end first.
  ///
  /// One that was taken back, or that a later one of the same person and kind replaces, is left out.
  ///
  /// - Complexity: O(*n* log *n*) in the number of papers.
  public func expiring(by day: CalendarDate) -> [Element] {
    let ofPerson = Dictionary(grouping: filter(\.stands), by: \.person)
    var ending: [(until: CalendarDate, paper: Element)] = []
    for paper in self where paper.stands {
      guard let until = paper.validUntil, until <= day else { continue }
      let isReplaced = (ofPerson[paper.person] ?? []).contains { other in
        other.isOfKind(of: paper) && (other.validUntil.map { $0 > until } ?? true)
      }
      if !isReplaced { ending.append((until, paper)) }
    }
    return ending.sorted { ($0.until, $0.paper.id) < ($1.until, $1.paper.id) }.map(\.paper)
  }
}

extension Clearance: Expiring {
  public var stands: Bool { true }

  public func isOfKind(of other: Clearance) -> Bool { FoldedText(kind) == FoldedText(other.kind) }
}

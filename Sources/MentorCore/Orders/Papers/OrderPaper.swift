import Wording

/// An order or a letter as a paper, with what is missing on it.
///
/// Source of the parts and their order: ГОСТ Р 7.0.97-2016, раздел 5.
public struct OrderPaper: Sendable {
  /// The paper.
  public let paper: Paper

  /// What nobody has named, so that a line is left for the hand.
  public let gaps: [OrderGap]

  /// Makes the paper of `order`.
  ///
  /// - Parameters:
  ///   - order: The order, in any state; a draft has lines for date and number.
  ///   - sources: Who and what it refers to.
  ///   - extract: What of the lists an extract (выписка) shows; `nil` for the whole order.
  /// - Complexity: O(*n*) in the number of people and pairs, times the logarithm of all of them.
  public init(_ order: Order, _ sources: OrderSources, extract: OrderExtract? = nil) {
    var writer = OrderWriter(order, sources, extract)
    paper = writer.paper()
    gaps = writer.gaps
  }
}

/// What of an order an extract (выписка) shows: the rows of some people or pairs.
public struct OrderExtract: Hashable, Sendable {
  /// The people whose rows are shown.
  public let people: Set<PersonID>

  /// The pairs whose rows are shown.
  public let pairs: Set<PairID>

  /// Creates an extract.
  public init(people: Set<PersonID> = [], pairs: Set<PairID> = []) {
    self.people = people
    self.pairs = pairs
  }

  /// Whether `order` names anybody whom the extract shows.
  public func isShown(of order: Order, _ sources: OrderSources) -> Bool {
    order.people.contains { people.contains($0.person) }
      || order.pairs.contains { shows($0, sources) }
  }

  /// Whether the row of `pair` is shown.
  func shows(_ pair: OrderPair, _ sources: OrderSources) -> Bool {
    let persons =
      [sources.mentors[pair.mentor]?.person] + pair.mentees.map { sources.mentees[$0]?.person }
    return pairs.contains(pair.pair)
      || persons.contains { $0.map(people.contains) ?? false }
  }
}

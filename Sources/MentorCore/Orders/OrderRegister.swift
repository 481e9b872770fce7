/// The register of the orders or letters of a calendar year.
///
/// A number is given once a year; cancelled papers keep theirs. That the year is the calendar year is
/// the program's default: instructions for paperwork usually begin the numbers with January.
public struct OrderRegister: Sendable {
  /// The papers that bear a date of the year, by number, those without one at the end.
  public let entries: [Order]

  /// The numbers that several papers bear.
  public let repeats: [Repeat]

  /// The runs of whole numbers that no paper bears, between the lowest and the highest.
  ///
  /// Orders that were made outside of the program stand there, so that a gap is no mistake.
  public let gaps: [ClosedRange<Int>]

  /// The papers whose date lies before that of the paper with the next lower number.
  public let disorders: [OrderID]

  /// A number that several papers bear.
  public struct Repeat: Hashable, Sendable {
    /// The number.
    public let number: OrderNumber
    /// The papers.
    public let orders: [OrderID]
  }

  /// Lays out the register `kind` of `year`.
  ///
  /// - Complexity: O(*n* log *n*) in the number of orders.
  public init(_ orders: some Sequence<Order>, of kind: OrderKind.Register, in year: Int) {
    let papers = orders.filter { $0.kind.register == kind && $0.date?.year == year }
    entries = papers.sorted(by: Self.precedes)
    let numbered = Dictionary(grouping: papers.filter { $0.number != nil }) { $0.number }
    repeats = numbered.compactMap { number, papers in
      guard let number, papers.count > 1 else { return nil }
      return Repeat(number: number, orders: papers.map(\.id).sorted())
    }.sorted { $0.number < $1.number }
    let whole = Set(papers.compactMap { $0.number?.whole }).sorted()
    gaps = zip(whole, whole.dropFirst()).compactMap { lower, upper in
      lower + 1 < upper ? (lower + 1)...(upper - 1) : nil
    }
    let inOrder = entries.filter { $0.number != nil }
    disorders = zip(inOrder, inOrder.dropFirst()).compactMap { first, second in
      guard let earlier = first.date, let later = second.date, later < earlier else { return nil }
      return second.id
    }
  }

  private static func precedes(_ left: Order, _ right: Order) -> Bool {
    switch (left.number, right.number) {
    case (let one?, let other?) where one != other: one < other
    case (.some, nil): true
    case (nil, .some): false
    default: (left.date ?? .latest, left.id) < (right.date ?? .latest, right.id)
    }
  }

  /// The paper that bears `number`; `nil` where it is free.
  public func holder(of number: OrderNumber) -> Order? { entries.first { $0.number == number } }
}

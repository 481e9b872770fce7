/// What an order is to say, before it is drafted.
public struct OrderDraft: Hashable, Sendable {
  /// What it is about.
  public var kind: OrderKind
  /// The words.
  public var template: OrderTemplate
  /// The pairs, in order.
  public var pairs: [PairID] = []
  /// The people, in order.
  public var people: [OrderPerson] = []
  /// The roadmap.
  public var roadmap: RoadmapID?
  /// The orders that it cancels.
  public var cancels: [OrderID] = []
  /// The measure that it carries out.
  public var measure: MeasureID?
  /// The texts in place of the fields of the template.
  public var values: [OrderValue] = []
  /// The first day of work of the pairs; `nil` for the day of the order.
  public var from: CalendarDate?
  /// The last day of work of the pairs; `nil` for the end of the year.
  public var until: CalendarDate?
  /// Why pairs are dissolved; `nil` where nobody said.
  public var reason: String?

  /// Creates what an order of `kind` is to say.
  public init(_ kind: OrderKind, template: OrderTemplate) {
    self.kind = kind
    self.template = template
  }
}

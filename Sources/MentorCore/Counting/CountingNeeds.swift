/// Which records beside people, profiles and pairs rules need.
public struct CountingNeeds: OptionSet, Sendable {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  public static let trainings = CountingNeeds(rawValue: 1)
  public static let meetings = CountingNeeds(rawValue: 2)
  public static let partnerships = CountingNeeds(rawValue: 64)
  public static let partners = CountingNeeds(rawValue: 4)
  public static let practices = CountingNeeds(rawValue: 8)
  public static let events = CountingNeeds(rawValue: 16)
  /// Surveys and responses.
  public static let satisfaction = CountingNeeds(rawValue: 32)

  /// Everything that any rule may need.
  public static let all: CountingNeeds = [
    .trainings, .meetings, .partnerships, .partners, .practices, .events, .satisfaction,
  ]
}

extension CountingRule {
  /// Which records beside people, profiles and pairs the rule needs.
  public var needs: CountingNeeds {
    let ofUnit: CountingNeeds =
      switch unit {
      case .people, .roles, .pairs: []
      case .partnerships: .partnerships
      case .partners: .partners
      case .practices: .practices
      case .events: .events
      case .meetings: .meetings
      }
    return ofUnit.union(condition?.needs ?? [])
  }
}

extension CountingCondition {
  fileprivate var needs: CountingNeeds {
    switch self {
    case .not(let inner): inner.needs
    case .all(let parts), .any(let parts):
      parts.reduce(into: CountingNeeds()) { $0.formUnion($1.needs) }
    case .term(let term):
      switch term {
      case .trained: .trainings
      case .surveyed, .satisfied, .satisfaction: .satisfaction
      case .meetings: .meetings
      case .pair(let inner?), .mentor(let inner?), .mentee(let inner?): inner.needs
      default: []
      }
    }
  }
}

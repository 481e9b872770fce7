/// The two sides of a matching: those who take one counterpart, and those who have places.
public enum Side: Hashable, Sendable, CaseIterable {
  /// Those who have one mentor at most.
  case mentees

  /// Those who take as many mentees as their capacity says.
  case mentors

  /// The other side.
  public var opposite: Side { self == .mentees ? .mentors : .mentees }
}

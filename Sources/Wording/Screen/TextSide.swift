/// The side of a column on which its text stands.
public enum TextSide: Hashable, Sendable {
  case left, right
}

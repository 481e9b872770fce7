/// How much of the names of people papers, reports, exports and the screen tell.
public enum PrintedNames: String, Hashable, Sendable, CaseIterable {
  /// All that the directory holds.
  case full
  /// Surname and initials.
  case initials
  /// Nobody's name.
  case none
}

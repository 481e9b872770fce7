/// A language in which the program speaks.
public enum Language: String, Hashable, Sendable, CaseIterable {
  case russian = "ru"
  case english = "en"
}

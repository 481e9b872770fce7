import JSONStore
import Wording

/// How much of a person an export tells.
public enum ExportPrivacy: Hashable, Sendable {
  /// Everything that the directory holds.
  case full
  /// Surname and initials, the year of birth, no contacts, no free text.
  case initials
  /// Nobody's name, birth or contacts, and no free text.
  case none

  /// The lists of topics that are kept although people typed them, where enough records share them.
  static let topics: Set<String> = ["competences", "interests", "requests", "subjects"]

  /// What is left of the text `text` that stands under `key`; `nil` where it is withheld.
  ///
  /// A text that `isTyped` has a fixed form: an identifier, a date, a code, one of a few words.
  func kept(_ text: String, under key: String, isTyped: Bool) -> String? {
    switch self {
    case .full: return text
    case .initials:
      switch key {
      case "surname": return text
      case "given", "patronymic": return text.first.map { "\($0)." }
      case "name": return TypedName(text)?.withInitials ?? text.first.map { "\($0)." }
      case "born": return String(text.prefix(4))
      default: return isTyped || Self.topics.contains(key) ? text : nil
      }
    case .none:
      guard key != "born" else { return nil }
      return isTyped || Self.topics.contains(key) ? text : nil
    }
  }
}

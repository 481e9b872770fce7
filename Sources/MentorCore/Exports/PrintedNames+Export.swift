import JSONStore
import Wording

/// What an export tells of a person: everything; surname, initials and the year of birth; or neither name
/// nor birth. But for the first there are no contacts and no free texts.
extension PrintedNames {
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

import MentorCore
import Wording

/// Words that a name must hold, each at the beginning of one of its words.
struct NameQuery {
  private let words: [String]

  init(_ query: [String]) {
    words = query.flatMap { FoldedText($0).words.map(String.init) }
  }

  /// Whether every word begins a word of the name of `person`, or is the identifier.
  func matches(_ person: Person?) -> Bool {
    guard let person else { return words.isEmpty }
    let name = FoldedText(person.fullName).words
    return words.allSatisfy { word in
      name.contains { $0.hasPrefix(word) } || word == "\(person.id)".lowercased()
    }
  }
}

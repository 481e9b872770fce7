/// The search for surname, given name and patronymic among the words of a full name.
struct NameParts {
  /// The name that was found.
  let name: TypedName

  /// Reads `full`; `nil` where it cannot be the name of one person.
  init?(_ full: String) {
    let pieces = full.split(separator: ",", omittingEmptySubsequences: false)
    guard pieces.count <= 2, let words = NameWord.words(of: pieces.joined(separator: " ")),
      2...7 ~= words.count
    else { return nil }
    if pieces.count == 2 {
      guard let first = NameWord.words(of: String(pieces[0])), first.count == 1, words.count <= 4
      else { return nil }
    }
    let found = words[0].isInitial ? Self.initialsFirst(words) : Self.wordFirst(words)
    guard let found else { return nil }
    let text = { (range: Range<Int>) in NameWord.joined(words[range], among: words) }
    name = TypedName(
      mended: text(found.surname), text(found.given), found.patronymic.map(text))
  }

  private typealias Ranges = (surname: Range<Int>, given: Range<Int>, patronymic: Range<Int>?)

  /// One or two initials and a surname of one or more words.
  private static func initialsFirst(_ words: [NameWord]) -> Ranges? {
    let count = words.prefix(while: \.isInitial).count
    guard count <= 2, count < words.count, !words[count...].contains(where: \.isInitial) else {
      return nil
    }
    return (count..<words.count, 0..<1, count == 2 ? 1..<2 : nil)
  }

  private static func wordFirst(_ words: [NameWord]) -> Ranges? {
    let last = words.count - 1
    guard let initial = words.firstIndex(where: \.isInitial) else { return wordsOnly(words) }
    switch last - initial {
    case 0 where initial == 1: return (0..<1, 1..<2, nil)
    case 0: return (0..<(initial - 1), (initial - 1)..<initial, initial..<words.count)
    case 1 where words[last].isInitial || words[last].isPatronymic:
      return (0..<initial, initial..<(initial + 1), last..<words.count)
    default: return nil
    }
  }

  private static func wordsOnly(_ words: [NameWord]) -> Ranges? {
    let count = words.count
    let surname = words.prefix(while: \.isParticle).count + 1
    guard surname < count else { return nil }
    if words[count - 1].endsPatronymic {
      guard count - 3 >= surname else { return nil }
      return (0..<(count - 3), (count - 3)..<(count - 2), (count - 2)..<count)
    }
    if count == 3, words[1].isPatronymic {
      return (2..<3, 0..<1, 1..<2)
    }
    if count > 3, words[count - 1].isPatronymic {
      return (0..<(count - 2), (count - 2)..<(count - 1), (count - 1)..<count)
    }
    if count == surname + 2 {
      return (0..<surname, surname..<(surname + 1), (surname + 1)..<count)
    }
    return (0..<surname, surname..<count, nil)
  }
}

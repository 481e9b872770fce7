/// What became different between two texts, word by word.
public struct WordDifference: Hashable, Sendable {
  /// Some words that both texts have, or only one of them.
  public struct Part: Hashable, Sendable {
    /// Which of the texts has the words.
    public enum Kind: String, Hashable, Sendable {
      /// Both texts.
      case kept
      /// The old text only.
      case removed
      /// The new text only.
      case added
    }

    /// Which of the texts has the words.
    public let kind: Kind

    /// The words, with single spaces between.
    public let text: String
  }

  /// The parts in order; where a passage was replaced, what is removed stands before what is added.
  public let parts: [Part]

  /// The most words of a text that are compared one by one.
  static let mostWords = 600

  /// Compares `old` with `new`; spaces and line breaks between words do not matter.
  ///
  /// Texts of more than 600 words are only compared at their beginnings and ends.
  ///
  /// - Complexity: O(*n* · *m*) in the words between the common beginning and the common end.
  public init(from old: String, to new: String) {
    let before = old.split(whereSeparator: \.isWhitespace)
    let after = new.split(whereSeparator: \.isWhitespace)
    var head = 0
    while head < min(before.count, after.count), before[head] == after[head] { head += 1 }
    var tail = 0
    while tail < min(before.count, after.count) - head,
      before[before.count - 1 - tail] == after[after.count - 1 - tail]
    {
      tail += 1
    }
    let middle = Self.parts(
      Array(before[head..<(before.count - tail)]), Array(after[head..<(after.count - tail)]))
    var builder = Builder()
    for word in before[..<head] { builder.append(.kept, word) }
    for (kind, word) in middle { builder.append(kind, word) }
    for word in before[(before.count - tail)...] { builder.append(.kept, word) }
    parts = builder.finished()
  }

  /// The longest common subsequence of the words in between.
  private static func parts(
    _ old: [Substring], _ new: [Substring]
  ) -> [(Part.Kind, Substring)] {
    guard !old.isEmpty, !new.isEmpty, old.count <= mostWords, new.count <= mostWords else {
      return old.map { (.removed, $0) } + new.map { (.added, $0) }
    }
    let width = new.count + 1
    var lengths = [Int](repeating: 0, count: (old.count + 1) * width)
    for row in old.indices.reversed() {
      for column in new.indices.reversed() {
        lengths[row * width + column] =
          old[row] == new[column]
          ? lengths[(row + 1) * width + column + 1] + 1
          : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
      }
    }
    var result: [(Part.Kind, Substring)] = []
    var (row, column) = (0, 0)
    while row < old.count, column < new.count {
      if old[row] == new[column] {
        result.append((.kept, old[row]))
        row += 1
        column += 1
      } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
        result.append((.removed, old[row]))
        row += 1
      } else {
        result.append((.added, new[column]))
        column += 1
      }
    }
    return result + old[row...].map { (.removed, $0) } + new[column...].map { (.added, $0) }
  }

  /// Joins words of one kind, and puts what was removed before what was added.
  private struct Builder {
    private var parts: [Part] = []
    private var removed: [Substring] = []
    private var added: [Substring] = []
    private var kept: [Substring] = []

    mutating func append(_ kind: Part.Kind, _ word: Substring) {
      switch kind {
      case .kept:
        flushChanges()
        kept.append(word)
      case .removed:
        flushKept()
        removed.append(word)
      case .added:
        flushKept()
        added.append(word)
      }
    }

    private mutating func flushKept() {
      guard !kept.isEmpty else { return }
      parts.append(Part(kind: .kept, text: kept.joined(separator: " ")))
      kept = []
    }

    private mutating func flushChanges() {
      if !removed.isEmpty {
        parts.append(Part(kind: .removed, text: removed.joined(separator: " ")))
      }
      if !added.isEmpty { parts.append(Part(kind: .added, text: added.joined(separator: " "))) }
      removed = []
      added = []
    }

    mutating func finished() -> [Part] {
      flushChanges()
      flushKept()
      return parts
    }
  }
}

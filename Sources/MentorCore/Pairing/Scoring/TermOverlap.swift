/// The terms of everybody for one criterion, as numbers of words.
///
/// A mentee's phrase is met by a mentor in the proportion of its words that stand together in one
/// phrase of that mentor; the measure is the mean over the mentee's phrases. Where it is exact, a
/// phrase is met only by a phrase of the same words.
struct TermOverlap: Sendable {
  /// Whether a phrase is met only by a phrase of the same words.
  let isExact: Bool

  /// The phrases of each mentee, as numbers of ``menteeWords``; a phrase may stand twice.
  let menteePhrases: NumberLists

  /// The words of each different phrase of the mentees, ascending, never empty.
  let menteeWords: NumberLists

  /// The phrases of each mentor, as numbers of ``mentorWords``.
  let mentorPhrases: NumberLists

  /// The words of each different phrase of the mentors, ascending, never empty.
  let mentorWords: NumberLists

  /// The number of different words.
  let wordCount: Int

  /// Numbers the words of all phrases.
  init(mentees: [[String]], mentors: [[String]], isExact: Bool) {
    var index = TermIndex()
    self.isExact = isExact
    (menteePhrases, menteeWords) = Self.numbered(mentees, &index)
    (mentorPhrases, mentorWords) = Self.numbered(mentors, &index)
    wordCount = index.wordCount
  }

  private static func numbered(
    _ people: [[String]], _ index: inout TermIndex
  ) -> (phrases: NumberLists, words: NumberLists) {
    var numbers: [[Int32]: Int32] = [:]
    var phraseNumbers: [String: Int32] = [:]
    var words = NumberLists()
    var phrases = NumberLists()
    func number(_ phrase: String) -> Int32 {
      if let known = phraseNumbers[phrase] { return known }
      let found = index.words(of: phrase)
      let number = found.isEmpty ? -1 : numbers[found] ?? Int32(words.count)
      if Int(number) == words.count {
        words.append(found)
        numbers[found] = number
      }
      phraseNumbers[phrase] = number
      return number
    }
    for person in people { phrases.append(person.map(number).filter { $0 >= 0 }) }
    return (phrases, words)
  }

  /// How far the mentor meets the phrases of the mentee, in thousandths; `nil` where either has none.
  ///
  /// - Complexity: O(phrases of one · phrases of the other).
  func measure(mentee: Int, mentor: Int) -> Int? {
    let wanted = menteePhrases[mentee]
    let offered = mentorPhrases[mentor]
    guard !wanted.isEmpty, !offered.isEmpty else { return nil }
    let total = wanted.reduce(0) { total, phrase in
      let words = menteeWords[Int(phrase)]
      return total
        + (offered.map { degree(of: words, in: mentorWords[Int($0)]) }.max() ?? 0)
    }
    return total / wanted.count
  }

  /// The thousandths in which a phrase of a mentor holds the words of a phrase of a mentee.
  private func degree(of words: ArraySlice<Int32>, in phrase: ArraySlice<Int32>) -> Int {
    if isExact { return words.elementsEqual(phrase) ? 1000 : 0 }
    return words.count { phrase.contains($0) } * 1000 / words.count
  }
}

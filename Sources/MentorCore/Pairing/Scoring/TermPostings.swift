/// An inverted index over the phrases of the mentors of a form: from words to phrases.
///
/// A phrase of a mentee touches only the mentors who use one of its words. A class, so that rows do not
/// count references to each of its arrays.
final class TermPostings: Sendable {
  /// The words and phrases of everybody.
  let terms: TermOverlap

  /// The slot and the number of words of each phrase; phrases go by slot.
  let phraseSlots: [Int32]
  let phraseLengths: [Int32]

  /// The first phrase of each slot; one more entry than there are slots.
  private let firstPhrases: [Int32]

  /// The phrases with each word, ascending.
  private let postings: NumberLists

  /// Indexes the phrases of the mentors in each slot.
  init(_ terms: TermOverlap, mentors: [Int]) {
    var slots: [Int32] = []
    var lengths: [Int32] = []
    var first: [Int32] = [0]
    var words: [(number: Int32, position: Int32)] = []
    for (slot, mentor) in mentors.enumerated() {
      for phrase in terms.mentorPhrases[mentor] {
        let list = terms.mentorWords[Int(phrase)]
        for word in list { words.append((word, Int32(slots.count))) }
        slots.append(Int32(slot))
        lengths.append(Int32(list.count))
      }
      first.append(Int32(slots.count))
    }
    self.terms = terms
    phraseSlots = slots
    phraseLengths = lengths
    firstPhrases = first
    postings = NumberLists(positionsIn: words, count: terms.wordCount)
  }

  /// The phrases of mentors in a range of slots.
  func phrases(in slots: Range<Int>) -> Range<Int32> {
    firstPhrases[slots.lowerBound]..<firstPhrases[slots.upperBound]
  }

  /// The phrases with `word` within a range of phrases.
  func phrases(with word: Int32, in range: Range<Int32>) -> ArraySlice<Int32> {
    let all = postings[Int(word)]
    guard range.count < phraseSlots.count else { return all }
    let low = all.partitioningIndex { $0 >= range.lowerBound }
    let high = all[low...].partitioningIndex { $0 >= range.upperBound }
    return all[low..<high]
  }
}

extension ArraySlice<Int32> {
  /// The first index whose element satisfies `predicate`, which holds for all later ones too.
  fileprivate func partitioningIndex(where predicate: (Int32) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

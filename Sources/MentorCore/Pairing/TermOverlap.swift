/// The terms of everybody for one criterion, indexed by word.
///
/// A mentee's phrase is met by a mentor in the proportion of its words that stand together in one
/// phrase of that mentor; the measure is the mean over the mentee's phrases.
struct TermOverlap: Sendable {
  private let menteePhrases: [[[Int32]]]
  private let hasMentorAnswer: [Bool]
  private let phraseMentor: [Int32]
  private let phraseLength: [Int32]
  private let postings: [[Int32]]
  private let isExact: Bool

  /// Indexes the phrases of mentees and mentors; where it is exact, a phrase is met only by a phrase
  /// of the same words.
  init(mentees: [[String]], mentors: [[String]], isExact: Bool) {
    var index = TermIndex()
    self.isExact = isExact
    menteePhrases = mentees.map { phrases in
      phrases.map { index.words(of: $0) }.filter { !$0.isEmpty }
    }
    var phraseMentor: [Int32] = []
    var phraseLength: [Int32] = []
    var postings: [[Int32]] = []
    var hasMentorAnswer = [Bool](repeating: false, count: mentors.count)
    for (mentor, phrases) in mentors.enumerated() {
      for phrase in phrases {
        let words = index.words(of: phrase)
        guard !words.isEmpty else { continue }
        hasMentorAnswer[mentor] = true
        let number = Int32(phraseMentor.count)
        phraseMentor.append(Int32(mentor))
        phraseLength.append(Int32(words.count))
        for word in words {
          while postings.count <= Int(word) { postings.append([]) }
          postings[Int(word)].append(number)
        }
      }
    }
    self.phraseMentor = phraseMentor
    self.phraseLength = phraseLength
    self.postings = postings
    self.hasMentorAnswer = hasMentorAnswer
  }

  /// Measures every mentor for one mentee.
  func measure(_ mentee: Int, into measures: inout [Int16]) {
    let phrases = menteePhrases[mentee]
    guard !phrases.isEmpty else {
      for mentor in measures.indices { measures[mentor] = CompiledCriterion.missing }
      return
    }
    var scratch = Scratch(phrases: phraseMentor.count, mentors: measures.count)
    for words in phrases { add(words, using: &scratch) }
    let count = Int32(phrases.count)
    for mentor in measures.indices {
      measures[mentor] =
        hasMentorAnswer[mentor] ? Int16(scratch.totals[mentor] / count) : CompiledCriterion.missing
    }
  }

  /// What is counted while one mentee is measured; all but the totals is zero between phrases.
  private struct Scratch {
    var totals: [Int32]
    var wordsFound: [Int32]
    var best: [Int32]
    var touched: [Int32] = []

    init(phrases: Int, mentors: Int) {
      totals = [Int32](repeating: 0, count: mentors)
      best = totals
      wordsFound = [Int32](repeating: 0, count: phrases)
    }
  }

  /// Adds to each mentor the thousandths in which the best of its phrases holds `words`.
  private func add(_ words: [Int32], using scratch: inout Scratch) {
    for word in words where Int(word) < postings.count {
      for phrase in postings[Int(word)] {
        if scratch.wordsFound[Int(phrase)] == 0 { scratch.touched.append(phrase) }
        scratch.wordsFound[Int(phrase)] += 1
      }
    }
    for phrase in scratch.touched {
      let count = scratch.wordsFound[Int(phrase)]
      let isWhole = Int(count) == words.count && phraseLength[Int(phrase)] == count
      let measure = isExact ? (isWhole ? 1000 : 0) : count * 1000 / Int32(words.count)
      let mentor = Int(phraseMentor[Int(phrase)])
      scratch.best[mentor] = max(scratch.best[mentor], measure)
    }
    for phrase in scratch.touched {
      let mentor = Int(phraseMentor[Int(phrase)])
      scratch.totals[mentor] += scratch.best[mentor]
      scratch.best[mentor] = 0
      scratch.wordsFound[Int(phrase)] = 0
    }
    scratch.touched.removeAll(keepingCapacity: true)
  }
}

import Wording

/// A header of a table of answers, as a form writes it, apart from what the form adds to the question.
struct HeaderText {
  /// The header without its number and its star.
  let text: String

  /// The question and what follows it behind « / » or in brackets at the end; `nil` where nothing does.
  let parts: (question: String, rest: String)?

  /// Takes `header` apart, such as «Ваши интересы / Спорт *» and «Ваши интересы [Спорт]».
  init(_ header: String) {
    let text = Self.withoutMarks(header.cleaned())
    self.text = text
    if text.hasSuffix("]"), let open = text.lastIndex(of: "["), open > text.startIndex {
      let rest = text[text.index(after: open)...].dropLast()
      parts = (String(text[..<open]).cleaned(), String(rest).cleaned())
    } else if let slash = text.ranges(ofPart: " / ").last {
      parts = (
        String(text[..<slash.lowerBound]).cleaned(), String(text[slash.upperBound...]).cleaned()
      )
    } else {
      parts = nil
    }
  }

  /// The header without a number before it and without a star or «(обязательно)» behind it.
  private static func withoutMarks(_ header: String) -> String {
    var text = header[...]
    if let word = ["Вопрос ", "вопрос ", "Question "].first(where: { text.hasPrefix($0) }) {
      let rest = text.dropFirst(word.count)
      if rest.first?.isNumber == true { text = rest }
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    if (1...3).contains(digits.count) {
      let rest = text.dropFirst(digits.count)
      if let mark = rest.first, ".):".contains(mark), rest.dropFirst().first == " " {
        text = rest.dropFirst(2)
      }
    }
    while let last = text.last, last == "*" || last == " " { text = text.dropLast() }
    if text.hasSuffix("(обязательно)") { text = text.dropLast("(обязательно)".count) }
    return String(text).cleaned()
  }
}

/// The likeness of headers to questions that somebody has worded a little otherwise.
struct QuestionLikeness {
  private let questions: [(key: String, text: FoldedText, stems: Set<String>)]

  init(_ questions: some Sequence<Question>) {
    self.questions = questions.map { ($0.key, $0.header, Self.stems(of: $0.header)) }
  }

  /// The share of common words from which on a header resembles a question.
  static let threshold = 0.7

  /// The keys of the questions that `header` resembles, the most alike alone unless several are so.
  ///
  /// A header of twenty letters or more that is the beginning of a question, or the other way round, is
  /// that question cut or lengthened.
  func keys(like header: String) -> [String] {
    guard header.utf8.count <= 2000 else { return [] }
    let folded = FoldedText(header)
    let cut = questions.filter { question in
      min(folded.text.count, question.text.text.count) >= 20
        && (question.text.text.hasPrefix(folded.text) || folded.text.hasPrefix(question.text.text))
    }
    if !cut.isEmpty { return cut.map(\.key) }
    let stems = Self.stems(of: folded)
    guard stems.count >= 2 else { return [] }
    let scored = questions.map { question in
      (
        question.key,
        Double(stems.intersection(question.stems).count) / Double(stems.union(question.stems).count)
      )
    }
    guard let best = scored.map(\.1).max(), best >= Self.threshold else { return [] }
    return scored.filter { $0.1 == best }.map(\.0)
  }

  private static func stems(of text: FoldedText) -> Set<String> {
    let words = text.text.split { !$0.isLetter && !$0.isNumber }
    return Set(words.filter { $0.count > 2 }.map { WordStem(String($0)).text })
  }
}

import Wording

/// By what a measure is recognised in another edition of its roadmap.
public struct MeasureFeatures: Sendable {
  let number: String
  let title: String
  let content: String
  let deadline: String
  let section: String
  /// The stems of title and details, each once, in order.
  let stems: [String]
  /// The words with digits that are no years, which tell «заседание № 1» from «заседание № 2».
  let figures: [String]

  /// Takes the features of `measure`, which stands under the heading `section`.
  ///
  /// - Complexity: O(*n* log *n*) in the length of its texts.
  public init(_ measure: Measure, section: String?) {
    number = FoldedText(measure.number ?? "").text.trimmingMarks()
    let title = FoldedText(measure.title)
    let content = FoldedText(measure.content ?? "")
    self.title = title.text
    self.content = content.text
    deadline = FoldedText(measure.deadline.text).text
    self.section = FoldedText(section ?? "").text
    let words = (title.words + content.words).map { word in
      WordStem(String(word).trimmingMarks()).text
    }
    stems = Set(words.filter { $0.count > 2 || $0.hasDigit }).sorted()
    figures = stems.filter { $0.hasDigit && !Self.isYear($0) }
  }

  /// Whether the word holds years alone: `2026`, `2026/2027`, `2026-2027`.
  private static func isYear(_ word: String) -> Bool {
    word.split { !$0.isNumber }.allSatisfy { $0.utf8.count == 4 }
  }

  /// A choice of features that tell a measure.
  struct Key {
    let parts: @Sendable (MeasureFeatures) -> [String]

    /// Whether several measures with one key are told apart by their order without a doubt.
    let isSpecific: Bool

    /// Whether it is the last that goes by equal texts.
    var isLast = false
  }

  static let everything: @Sendable (MeasureFeatures) -> [String] = {
    [$0.section, $0.number, $0.title, $0.content, $0.deadline]
  }

  /// The keys, the most telling first.
  static let keys = [
    Key(parts: { [$0.title, $0.content, $0.deadline] }, isSpecific: true),
    Key(parts: { [$0.section, $0.number, $0.title, $0.content] }, isSpecific: true),
    Key(parts: { [$0.number, $0.title, $0.content] }, isSpecific: false),
    Key(parts: { [$0.section, $0.title, $0.content] }, isSpecific: false),
    Key(parts: { [$0.title, $0.content] }, isSpecific: false, isLast: true),
    Key(parts: { [$0.title] }, isSpecific: false, isLast: true),
  ]

  /// How alike the words are, in a hundred: twice the shared stems by all stems; 0 where they share
  /// fewer than two, or count differently.
  ///
  /// - Complexity: O(*n*) in the number of words.
  func likeness(to other: MeasureFeatures) -> Int {
    let total = stems.count + other.stems.count
    guard total > 0, figures == other.figures else { return 0 }
    // Too different in length to reach the threshold.
    let most = 200 * min(stems.count, other.stems.count) / total
    guard most >= MeasureMatching.threshold else { return most }
    var (shared, one, two) = (0, 0, 0)
    while one < stems.count, two < other.stems.count {
      if stems[one] == other.stems[two] {
        shared += 1
        one += 1
        two += 1
      } else if stems[one] < other.stems[two] {
        one += 1
      } else {
        two += 1
      }
    }
    return shared > 1 ? 200 * shared / total : 0
  }
}

/// A measure of one roadmap that is taken for a measure of another.
public struct MeasureMatch: Hashable, Sendable {
  /// Why the two are taken for one measure.
  public enum Basis: Hashable, Sendable {
    /// Number, title, details, deadline and section are the same.
    case identical
    /// Title and details are the same.
    case title
    /// The titles are alike in so many of a hundred words, ``MeasureMatching/threshold`` or more.
    case likeness(percent: Int)
    /// A person said so.
    case chosen

    /// The word that scripts may rely on.
    public var name: String {
      switch self {
      case .identical: "identical"
      case .title: "title"
      case .likeness: "likeness"
      case .chosen: "chosen"
      }
    }
  }

  /// The index of the measure in the old list.
  public let old: Int

  /// The index of the measure in the new list.
  public let new: Int

  /// Why they are taken for one.
  public let basis: Basis

  /// Whether another measure would have fitted as well, so that a person should look.
  public let isAmbiguous: Bool
}

/// Which measures of one list are the measures of another, told by their words in several passes.
///
/// First go measures that agree in number, title, details, deadline and section, then those that agree
/// in fewer of them, down to the title alone; of several with one title the order decides, and the match is
/// called ambiguous where their numbers differ. What is left is compared by words: two measures that
/// are each the likeliest for the other, and share enough of their words, are taken for one. The rest
/// is removed or added. The thresholds are customary defaults of this program.
public struct MeasureMatching: Sendable {
  /// The share of words in a hundred from which two measures may be one.
  public static let threshold = 60

  /// By how many of a hundred the likeliest must stand out from the next, or the match is ambiguous.
  public static let margin = 10

  /// The matches, in the order of the new list.
  public let matches: [MeasureMatch]

  /// The indices of the old list without a match, in order.
  public let removed: [Int]

  /// The indices of the new list without a match, in order.
  public let added: [Int]

  /// Matches `old` with `new`; `choices` are pairs of indices that a person has decided, `nil` in place
  /// of a new index for an old measure that is to find no match.
  ///
  /// - Complexity: O(*n*) where titles agree; O(*r* · *a*) in the numbers of measures that are left.
  public init(
    _ old: [MeasureFeatures], _ new: [MeasureFeatures],
    choices: [(old: Int, new: Int?)] = []
  ) {
    var state = State(old, new)
    for choice in choices { state.choose(choice.old, choice.new) }
    state.matchIdentical()
    for key in MeasureFeatures.keys { state.match(by: key) }
    state.matchByLikeness()
    matches = state.matches.sorted { $0.new < $1.new }
    removed = old.indices.filter { state.freeOld.contains($0) || state.barred.contains($0) }
    added = new.indices.filter(state.freeNew.contains)
  }
}

/// The passes at work.
private struct State {
  let old: [MeasureFeatures]
  let new: [MeasureFeatures]
  var freeOld: Set<Int>
  var freeNew: Set<Int>
  /// Old measures that a person has said to find no match.
  var barred: Set<Int> = []
  var matches: [MeasureMatch] = []

  init(_ old: [MeasureFeatures], _ new: [MeasureFeatures]) {
    self.old = old
    self.new = new
    freeOld = Set(old.indices)
    freeNew = Set(new.indices)
  }

  mutating func choose(_ oldIndex: Int, _ newIndex: Int?) {
    guard let newIndex else {
      freeOld.remove(oldIndex)
      barred.insert(oldIndex)
      return
    }
    add(oldIndex, newIndex, .chosen)
  }

  mutating func add(
    _ oldIndex: Int, _ newIndex: Int, _ basis: MeasureMatch.Basis, isAmbiguous: Bool = false
  ) {
    freeOld.remove(oldIndex)
    freeNew.remove(newIndex)
    matches.append(
      MeasureMatch(old: oldIndex, new: newIndex, basis: basis, isAmbiguous: isAmbiguous))
  }

  /// Measures that agree in everything are the same, one by one in their order.
  mutating func matchIdentical() {
    for (olds, news) in groups(by: MeasureFeatures.everything) {
      for (one, other) in zip(olds, news) { add(one, other, .identical) }
    }
  }

  /// Measures that agree in `key`: those that are the only ones, then in their order.
  mutating func match(by key: MeasureFeatures.Key) {
    for (olds, news) in groups(by: key.parts) {
      let isUnsure = olds.count != news.count || (olds.count > 1 && !key.isSpecific)
      if isUnsure, !key.isLast { continue }
      for (one, other) in zip(olds, news) {
        add(one, other, .title, isAmbiguous: isUnsure)
      }
    }
  }

  /// The free measures with equal parts on both sides, in the order of the new list.
  private func groups(
    by parts: (MeasureFeatures) -> [String]
  ) -> [(old: [Int], new: [Int])] {
    var olds: [[String]: [Int]] = [:]
    for index in freeOld.sorted() { olds[parts(old[index]), default: []].append(index) }
    var news: [[String]: [Int]] = [:]
    var order: [[String]] = []
    for index in freeNew.sorted() {
      let key = parts(new[index])
      guard olds[key] != nil else { continue }
      if news[key] == nil { order.append(key) }
      news[key, default: []].append(index)
    }
    return order.map { (olds[$0] ?? [], news[$0] ?? []) }
  }

  /// Measures whose words are alike, the likeliest first.
  mutating func matchByLikeness() {
    let candidates = likely()
    var bestOfOld: [Int: [Int]] = [:]
    var bestOfNew: [Int: [Int]] = [:]
    for candidate in candidates {
      bestOfOld[candidate.old, default: []].append(candidate.percent)
      bestOfNew[candidate.new, default: []].append(candidate.percent)
    }
    for candidate in candidates {
      guard freeOld.contains(candidate.old), freeNew.contains(candidate.new) else { continue }
      // The candidates come in order of their likeness, so that the first two of each are the highest.
      let rivals = [bestOfOld[candidate.old], bestOfNew[candidate.new]].compactMap { list in
        list.flatMap { $0.count > 1 ? $0[1] : nil }
      }
      let isAmbiguous = rivals.contains { $0 > candidate.percent - MeasureMatching.margin }
      add(
        candidate.old, candidate.new, .likeness(percent: candidate.percent),
        isAmbiguous: isAmbiguous)
    }
  }

  private struct LikelyMatch {
    let old: Int
    let new: Int
    let percent: Int
    /// Whether section or number agree, which decides between equals.
    let support: Int
  }

  private func likely() -> [LikelyMatch] {
    var found: [LikelyMatch] = []
    let news = freeNew.sorted()
    for one in freeOld.sorted() {
      for other in news {
        let percent = old[one].likeness(to: new[other])
        guard percent >= MeasureMatching.threshold else { continue }
        let support =
          (old[one].section == new[other].section ? 1 : 0)
          + (old[one].number == new[other].number ? 1 : 0)
        found.append(LikelyMatch(old: one, new: other, percent: percent, support: support))
      }
    }
    return found.sorted {
      ($1.percent, $1.support, $0.old, $0.new) < ($0.percent, $0.support, $1.old, $1.new)
    }
  }
}

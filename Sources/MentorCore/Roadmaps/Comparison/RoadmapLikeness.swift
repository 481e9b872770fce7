public import Wording

/// Why a document looks like a new edition of a roadmap that is known already.
///
/// The period must be the same or not named, and so must the organisation; then the title, the name
/// of the file or half of the measures must agree. A customary default of this program: it only asks
/// a question, and never decides.
public struct RoadmapLikeness: Hashable, Sendable {
  /// What agrees.
  public enum Sign: Hashable, Sendable, CaseIterable {
    case title, file, organization, period, measures

    /// The sign in words.
    public var name: Phrase {
      switch self {
      case .title: Phrase(ru: "название", en: "the title")
      case .file: Phrase(ru: "имя файла", en: "the name of the file")
      case .organization: Phrase(ru: "организация", en: "the organisation")
      case .period: Phrase(ru: "период", en: "the period")
      case .measures:
        Phrase(ru: "больше половины мероприятий", en: "more than half of the measures")
      }
    }
  }

  /// What agrees, in the order of the cases.
  public let signs: [Sign]

  /// How many of a hundred measures have their title in the other edition.
  public let percent: Int

  /// Compares `document` with `known`; `nil` where nothing speaks for one being the other.
  ///
  /// - Complexity: O(*n*) in the number of measures.
  public init?(_ document: Roadmap, _ known: Roadmap) {
    func agree<Value>(_ one: Value?, _ other: Value?, _ isSame: (Value, Value) -> Bool) -> Bool? {
      guard let one, let other else { return nil }
      return isSame(one, other)
    }
    let period = agree(document.period, known.period, ==)
    let organization = agree(document.organization, known.organization) {
      FoldedText($0) == FoldedText($1)
    }
    guard period != false, organization != false else { return nil }
    let titles = Set(known.measures.map { FoldedText($0.title) })
    let shared = document.measures.count { titles.contains(FoldedText($0.title)) }
    let larger = max(document.measures.count, known.measures.count, 1)
    percent = 100 * shared / larger
    var signs: [Sign] = []
    if !document.title.isEmpty, FoldedText(document.title) == FoldedText(known.title) {
      signs.append(.title)
    }
    if agree(document.origin?.file, known.origin?.file, { $0 == $1 && $0 != "-" }) == true {
      signs.append(.file)
    }
    if organization == true { signs.append(.organization) }
    if period == true { signs.append(.period) }
    if percent > 50 { signs.append(.measures) }
    guard signs.contains(where: { [.title, .file, .measures].contains($0) }) else { return nil }
    self.signs = signs
  }

  /// The roadmap of `known` that `document` is most like, and why; `nil` where it is like none.
  ///
  /// - Complexity: O(*n*) in the number of all measures.
  public static func likeliest(
    _ document: Roadmap, in known: some Sequence<Roadmap>
  ) -> (roadmap: Roadmap, likeness: RoadmapLikeness)? {
    known.compactMap { roadmap in
      RoadmapLikeness(document, roadmap).map { (roadmap: roadmap, likeness: $0) }
    }.max { left, right in
      (left.likeness.signs.count, left.likeness.percent, right.roadmap.id.number)
        < (right.likeness.signs.count, right.likeness.percent, left.roadmap.id.number)
    }
  }
}

public import JSONStore
import Wording

/// A roadmap («дорожная карта»): the approved plan of a mentorship programme.
public struct Roadmap: Record, Hashable, Identifiable {
  /// The days of events that deadlines depend on, as they were entered, in order of the events.
  public private(set) var anchors: [AnchorDate]

  /// Who put it into force; `nil` where the document does not say.
  public var approval: Approval?

  /// The identifier.
  public let id: RoadmapID

  /// The level at which it applies.
  public var level: Level

  /// The measures in the order of the document.
  public var measures: [Measure]

  /// Text after the table, a line each.
  public var notes: [String]

  /// The organisation as the document names it; `nil` where it does not.
  public var organization: String?

  /// The file that it was read from; `nil` where it was made by hand or from a template.
  public var origin: RoadmapOrigin?

  /// The time that it covers; `nil` where neither title nor rows tell it.
  public var period: PlanPeriod?

  /// Text before the table that is neither title nor approval, a line each.
  public var preamble: [String]

  /// The headings in the order of the document.
  public var sections: [RoadmapSection]

  /// The title as printed.
  public var title: String

  /// The measures that were taken out, in order of their identifiers; their numbers stay theirs.
  public var withdrawn: [WithdrawnMeasure]

  /// Creates a roadmap.
  public init(
    id: RoadmapID, title: String, organization: String? = nil, level: Level = .organization,
    approval: Approval? = nil, period: PlanPeriod? = nil, sections: [RoadmapSection] = [],
    measures: [Measure], preamble: [String] = [], notes: [String] = [],
    origin: RoadmapOrigin? = nil, anchors: [AnchorDate] = [], withdrawn: [WithdrawnMeasure] = []
  ) {
    self.anchors = []
    self.approval = approval
    self.id = id
    self.level = level
    self.measures = measures
    self.notes = notes
    self.organization = organization
    self.origin = origin
    self.period = period
    self.preamble = preamble
    self.sections = sections
    self.title = title
    self.withdrawn = withdrawn
    for date in anchors { put(date) }
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    anchors = try map.field("anchors", old?.anchors, default: [])
    approval = try map.optional("approval", old?.approval)
    id = try map.field("id", old?.id)
    level = try map.field("level", old?.level)
    measures = try map.field("measures", old?.measures)
    notes = try map.field("notes", old?.notes, default: [])
    organization = try map.optional("organization", old?.organization)
    origin = try map.optional("origin", old?.origin)
    period = try map.optional("period", old?.period)
    preamble = try map.field("preamble", old?.preamble, default: [])
    sections = try map.field("sections", old?.sections)
    title = try map.field("title", old?.title)
    withdrawn = try map.field("withdrawn", old?.withdrawn, default: [])
    try map.check(problem)
  }

  /// Enters the days of an event, in place of those that it had.
  public mutating func put(_ date: AnchorDate) {
    anchors = (anchors.filter { $0.anchor != date.anchor } + [date])
      .sorted { $0.anchor.rawValue < $1.anchor.rawValue }
  }

  /// Forgets the days of `anchor`, and answers whether there were any.
  @discardableResult
  public mutating func removeDays(of anchor: DeadlineAnchor) -> Bool {
    let count = anchors.count
    anchors.removeAll { $0.anchor == anchor }
    return anchors.count < count
  }

  /// What is wrong with the references inside of the roadmap; `nil` where they are sound.
  private var problem: ValueProblem? {
    for (index, section) in sections.enumerated() {
      if let parent = section.parent, !(0..<index).contains(parent) {
        return ValueProblem(
          Phrase(
            ru: "раздел \(index) входит в раздел \(parent), который не стоит выше",
            en: "section \(index) stands in section \(parent), which is not above it"))
      }
    }
    let names = anchors.map(\.anchor)
    if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
      return ValueProblem(
        Phrase(
          ru: "дни события \(twice.rawValue) указаны дважды",
          en: "the days of \(twice.rawValue) are given twice"))
    }
    var seen: Set<MeasureID> = []
    for measure in measures + withdrawn.map(\.measure) {
      if measure.id.roadmap != id {
        return ValueProblem(
          Phrase(
            ru: "мероприятие \(measure.id) принадлежит другой дорожной карте, а не \(id)",
            en: "measure \(measure.id) belongs to another roadmap than \(id)"))
      }
      if !seen.insert(measure.id).inserted {
        return ValueProblem(
          Phrase(
            ru: "мероприятие \(measure.id) встречается дважды",
            en: "measure \(measure.id) occurs twice"))
      }
      if let section = measure.section, !sections.indices.contains(section) {
        return ValueProblem(
          Phrase(
            ru: "у мероприятия \(measure.id) указан раздел \(section), которого нет",
            en: "measure \(measure.id) names section \(section), which does not exist"))
      }
    }
    return nil
  }
}

extension Roadmap: Identified {
  public static var identifierPrefix: String { "R" }

  public static var noun: Noun {
    Noun(
      one: Phrase(ru: "дорожная карта", en: "roadmap"),
      many: Phrase(ru: "дорожные карты", en: "roadmaps"),
      ofOne: Phrase(ru: "дорожной карты", en: "roadmap"))
  }
}

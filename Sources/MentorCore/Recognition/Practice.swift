public import JSONStore
public import Wording

/// The identifier of a practice.
public typealias PracticeID = Identifier<Practice>

/// How far the description of a practice has come.
public enum PracticeState: String, JSONText, Hashable, Sendable, CaseIterable {
  case draft, accepted, published

  /// The state in words.
  public var name: Phrase {
    switch self {
    case .draft: Phrase(ru: "черновик", en: "draft")
    case .accepted: Phrase(ru: "принята", en: "accepted")
    case .published: Phrase(ru: "опубликована", en: "published")
    }
  }
}

/// A practice or a case worth passing on: what was done and what came of it.
public struct Practice: Record, Hashable, Identified, Keyed {
  public static let identifierPrefix = "PR"
  public static let noun = Noun(
    one: Phrase(ru: "практика", en: "practice"), many: Phrase(ru: "практики", en: "practices"),
    ofOne: Phrase(ru: "практики", en: "practice"))

  /// The people who wrote it, each once.
  public var authors: [PersonID]

  /// What was done.
  public var description: String

  /// The form; `nil` where it fits several.
  public var form: FormCode?

  /// The identifier.
  public let id: PracticeID

  /// The random key of this record's digests in the journal; `nil` until the first commit draws one.
  public var key: String?

  /// Where it can be read; `nil` until it is published.
  public var link: String?

  /// The pair whose work it tells of; `nil` where it is none.
  public var pair: PairID?

  /// The day of publication; `nil` until then.
  public var published: CalendarDate?

  /// The results, each a sentence.
  public var results: [String]

  /// The situation from which it started; `nil` where it is not told.
  public var situation: String?

  /// How far it has come.
  public var state: PracticeState

  /// What it is called.
  public var title: String

  /// The school year.
  public var year: SchoolYear

  /// Creates a draft.
  public init(
    id: PracticeID, title: String, form: FormCode? = nil, authors: [PersonID] = [],
    situation: String? = nil, description: String, results: [String] = [], pair: PairID? = nil,
    year: SchoolYear
  ) {
    self.id = id
    self.title = title
    self.form = form
    self.authors = authors
    self.situation = situation
    self.description = description
    self.results = results
    self.pair = pair
    self.year = year
    state = .draft
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    authors = try map.field("authors", old?.authors, default: [])
    description = try map.field("description", old?.description, default: "")
    form = try map.optional("form", old?.form)
    id = try map.field("id", old?.id)
    key = try map.optional("key", old?.key)
    link = try map.optional("link", old?.link)
    pair = try map.optional("pair", old?.pair)
    published = try map.optional("published", old?.published)
    results = try map.field("results", old?.results, default: [])
    situation = try map.optional("situation", old?.situation)
    state = try map.field("state", old?.state, default: .draft)
    title = try map.field("title", old?.title)
    year = try map.field("year", old?.year)
    try map.check(
      .needed(title, Phrase(ru: "у практики нет названия", en: "a practice has no title")))
    try map.check(
      Set(authors).count == authors.count
        ? nil : ValueProblem(Phrase(ru: "автор назван дважды", en: "an author is named twice")))
  }

  /// All that the practice says, for the check before it is made public.
  public var text: String {
    ([title, situation ?? "", description] + results).filter { !$0.isEmpty }
      .joined(separator: "\n")
  }
}

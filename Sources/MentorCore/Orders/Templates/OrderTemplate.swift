public import JSONStore
import Wording

/// The words of an order of one kind, as data that an organisation may replace.
///
/// Texts hold placeholders in braces: `{организация}`, `{учебный год}`, `{человек:винительный}`
/// (``Placeholder``). The words that ship with the program are its own and no norm.
public struct OrderTemplate: Record, Hashable {
  /// Whether there are lines for those named to sign that they have read the paper.
  public var acquaintance: Bool

  /// The annexes in order.
  public var annexes: [TemplateAnnex]

  /// The numbered clauses.
  public var clauses: [TemplateClause]

  /// The placeholders that whoever drafts the order fills in.
  public var fields: [TemplateField]

  /// What the paper is about: «О назначении куратора …»; empty for a letter.
  public var heading: String

  /// The name of the paper: «ПРИКАЗ».
  public var name: String

  /// The word that orders: «ПРИКАЗЫВАЮ:»; empty for a letter.
  public var operative: String

  /// What is said of a person of whom nothing is said: «за участие в программе»; `nil` for nothing.
  public var role: String?

  /// The paragraphs before that word; for a letter its whole text, a copy for each person.
  public var text: [TemplateText]

  /// Creates a template.
  public init(
    name: String = "ПРИКАЗ", heading: String, text: [TemplateText],
    operative: String = "ПРИКАЗЫВАЮ:", clauses: [TemplateClause] = [],
    annexes: [TemplateAnnex] = [], fields: [TemplateField] = [], role: String? = nil,
    acquaintance: Bool = false
  ) {
    self.name = name
    self.heading = heading
    self.text = text
    self.operative = operative
    self.clauses = clauses
    self.annexes = annexes
    self.fields = fields
    self.role = role
    self.acquaintance = acquaintance
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    acquaintance = try map.field("acquaintance", old?.acquaintance, default: false)
    annexes = try map.field("annexes", old?.annexes, default: [])
    clauses = try map.field("clauses", old?.clauses, default: [])
    fields = try map.field("fields", old?.fields, default: [])
    heading = try map.field("heading", old?.heading, default: "")
    name = try map.field("name", old?.name)
    operative = try map.field("operative", old?.operative, default: "")
    role = try map.optional("role", old?.role)
    text = try map.field("text", old?.text, default: [])
  }
}

/// A text of a template, with the wording for names that cannot be declined for certain.
public struct TemplateText: Record, Hashable, ExpressibleByStringLiteral {
  /// The wording with names in the nominative only: «Назначить куратора: {человек}.»; needed where
  /// ``text`` asks for another case.
  public var plain: String?

  /// The words with their placeholders.
  public var text: String

  /// Creates a text.
  public init(_ text: String, plain: String? = nil) {
    self.text = text
    self.plain = plain
  }

  public init(stringLiteral value: String) { self.init(value) }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    plain = try map.optional("plain", old?.plain)
    text = try map.field("text", old?.text)
  }
}

/// A numbered clause of a template, with those within it.
public struct TemplateClause: Record, Hashable, ExpressibleByStringLiteral {
  /// Whether the clauses within it are repeated for each person of the order.
  public var forEachPerson: Bool

  /// The clauses within it.
  public var items: [TemplateText]

  /// The wording with names in the nominative only.
  public var plain: String?

  /// The words with their placeholders.
  public var text: String

  /// Creates a clause.
  public init(
    _ text: String, plain: String? = nil, items: [TemplateText] = [], forEachPerson: Bool = false
  ) {
    self.text = text
    self.plain = plain
    self.items = items
    self.forEachPerson = forEachPerson
  }

  public init(stringLiteral value: String) { self.init(value) }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    forEachPerson = try map.field("forEachPerson", old?.forEachPerson, default: false)
    items = try map.field("items", old?.items, default: [])
    plain = try map.optional("plain", old?.plain)
    text = try map.field("text", old?.text)
  }
}

/// An annex of a template.
public struct TemplateAnnex: Record, Hashable {
  /// What the annex holds.
  public enum Content: String, JSONText, Hashable, Sendable, CaseIterable {
    /// The pairs of the order as a table.
    case pairs
    /// The people of the order as a table.
    case people
    /// The roadmap of the order as a table.
    case roadmap
    /// The parts of the template.
    case text
  }

  /// What it holds.
  public var content: Content

  /// The parts, where it holds text.
  public var parts: [TemplatePart]

  /// The heading of the column for the role of a person: «Роль в группе», «За что награждается».
  public var roleCaption: String?

  /// The title above it.
  public var title: String

  /// Creates an annex.
  public init(
    _ content: Content, title: String, parts: [TemplatePart] = [], roleCaption: String? = nil
  ) {
    self.content = content
    self.title = title
    self.parts = parts
    self.roleCaption = roleCaption
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    content = try map.field("content", old?.content)
    parts = try map.field("parts", old?.parts, default: [])
    roleCaption = try map.optional("roleCaption", old?.roleCaption)
    title = try map.field("title", old?.title)
  }
}

/// A part of an annex: a heading with numbered clauses below.
public struct TemplatePart: Record, Hashable {
  /// The clauses, numbered within the part.
  public var clauses: [String]

  /// The heading.
  public var title: String

  /// Creates a part.
  public init(_ title: String, _ clauses: [String]) {
    self.title = title
    self.clauses = clauses
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    clauses = try map.field("clauses", old?.clauses, default: [])
    title = try map.field("title", old?.title)
  }
}

/// A placeholder that whoever drafts the order fills in.
public struct TemplateField: Record, Hashable {
  /// What it is for, as a command says it.
  public var caption: String

  /// The name between the braces.
  public var name: String

  /// What stands there where nothing was given; `nil` leaves a line for the hand.
  public var standard: String?

  /// Creates a field.
  public init(_ name: String, caption: String, standard: String? = nil) {
    self.name = name
    self.caption = caption
    self.standard = standard
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    caption = try map.field("caption", old?.caption)
    name = try map.field("name", old?.name)
    standard = try map.optional("standard", old?.standard)
  }
}

/// A report of the programme as a value: what it says, and in which order.
///
/// Its words are Russian whatever the screen speaks, since reports leave for others. How it looks is the
/// matter of each format.
public struct ReportDocument: Equatable, Sendable {
  /// What the report is.
  public let kind: ReportKind

  /// The title.
  public let title: String

  /// What stands below the title, a line each: the organisation, the school year, the day.
  public let lines: [String]

  /// The parts in the order of reading.
  public let sections: [ReportSection]

  /// What the report was made from and how.
  public let stamp: ReportStamp
}

/// A part of a report under a heading of its own.
public struct ReportSection: Equatable, Sendable {
  /// The word for scripts, `stages`; each stands once in a report.
  public let code: String

  /// The heading.
  public let title: String

  /// What stands below the heading.
  public var blocks: [ReportBlock]

  /// Creates a part.
  public init(_ code: String, _ title: String, _ blocks: [ReportBlock] = []) {
    self.code = code
    self.title = title
    self.blocks = blocks
  }
}

/// A piece of a report.
public enum ReportBlock: Equatable, Sendable {
  /// The heading of a part of the section.
  case subheading(String)
  /// A paragraph.
  case paragraph(String)
  /// Single figures, each with a label.
  case facts([ReportFact], source: String)
  /// A list.
  case items([ReportItem])
  /// A table.
  case grid(ReportGrid)
  /// Bars, and the same figures as a table.
  case chart(ReportChart)
  /// An explanation in small letters: where figures come from, what is missing.
  case note(String)
  /// Lines to be filled in by hand, with what is to be written there.
  case hand(String, lines: Int)
  /// A line on which somebody signs; a name that is `nil` is written by hand.
  case signature(office: String, name: String?)
}

/// How good or bad a figure is; told by a sign and by words, never by colour alone.
public enum ReportTone: String, Equatable, Sendable {
  /// Neither.
  case plain
  /// As it should be.
  case good
  /// Somebody has to look at it.
  case attention
}

/// A figure with its label.
public struct ReportFact: Equatable, Sendable {
  /// The word for scripts, `waiting`.
  public let code: String

  /// What is counted, in words.
  public let label: String

  /// The figure.
  public let value: ReportValue

  /// What stands behind the figure in smaller letters: «из 40»; empty for nothing.
  public let note: String

  /// How good or bad it is.
  public let tone: ReportTone

  /// Creates a figure.
  public init(
    _ code: String, _ label: String, _ value: ReportValue, note: String = "",
    tone: ReportTone = .plain
  ) {
    self.code = code
    self.label = label
    self.value = value
    self.note = note
    self.tone = tone
  }

  /// Creates a number of things that should not be there among `whole`: none is good, any needs a look,
  /// and where there is nothing to look at, nothing can be told.
  static func trouble(
    _ code: String, _ label: String, _ count: Int, among whole: Int, note: String = ""
  ) -> ReportFact {
    guard whole > 0 else { return ReportFact(code, label, .absent) }
    return ReportFact(
      code, label, .number(count), note: note, tone: count == 0 ? .good : .attention)
  }

  /// Creates a number of things out of `whole`; where there is none of them, nothing can be told.
  static func part(
    _ code: String, _ label: String, _ count: Int, of whole: Int, _ more: String = ""
  ) -> ReportFact {
    guard whole > 0 else { return ReportFact(code, label, .absent) }
    return ReportFact(code, label, .number(count), note: "из \(whole)\(more)")
  }
}

/// An item of a list.
public struct ReportItem: Equatable, Sendable {
  /// The words.
  public let text: String

  /// The address to which it leads, `https` or `http`; `nil` where it leads nowhere.
  public let link: String?

  /// Creates an item.
  public init(_ text: String, link: String? = nil) {
    self.text = text
    self.link = link
  }
}

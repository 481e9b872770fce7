/// A piece of a paper.
///
/// Texts are plain: a line feed begins a line, spaces that must not be broken («№ 12», «А. В. Иванова»)
/// are bound by the formats that break lines (``Swift/String/withBoundSpaces``).
public enum PaperBlock: Hashable, Sendable {
  /// The names of the organisation that the paper comes from, a line each, in the middle.
  case organization([String])

  /// A block in the upper right corner, a line each: whom the paper goes to, a stamp of approval.
  case corner([String])

  /// The name of the paper, in the middle: «ПРИКАЗ», «СОГЛАСИЕ на обработку персональных данных».
  case name(String)

  /// The date on the left and the number on the right of one line; `nil` leaves room for the hand.
  case registration(date: CalendarDate?, number: String?)

  /// Where the paper was made, in the middle below the registration.
  case place(String)

  /// What the paper is about («Об утверждении…»), from the left and without a full stop.
  case heading(String)

  /// The heading of a part of the text.
  case section(String)

  /// A paragraph.
  case paragraph(String, PaperParagraphStyle = .body)

  /// The word that orders, on a line of its own: «ПРИКАЗЫВАЮ:».
  case operative(String)

  /// Numbered clauses with those within them: 1., 1.1., 2.
  case clauses([PaperClause])

  /// A list with dashes.
  case items([String])

  /// A table.
  case table(PaperTable)

  /// Fields to be filled in by hand, side by side on one line as far as they fit.
  case fields([PaperField])

  /// Answers with a box (several may be chosen) or a circle (one of them) before each.
  case choices([String], allowsSeveral: Bool)

  /// A scale of marks, of which one is ringed; `low` and `high` say what its ends mean.
  case scale(ClosedRange<Int>, low: String, high: String)

  /// Empty lines to write on.
  case lines(Int)

  /// Signatures, one below the other.
  case signatures([PaperSignature])

  /// Lines for those who have read the paper: signature, name, date; a name that is `nil` is written
  /// by hand.
  case acquaintance([String?])

  /// An empty line.
  case gap

  /// What follows begins on a new page.
  case newPage
}

/// How a paragraph looks.
public enum PaperParagraphStyle: Hashable, Sendable, CaseIterable {
  /// Running text: justified, the first line indented.
  case body
  /// From the left, without indent.
  case flush
  /// In the middle.
  case centered
  /// Bold, from the left: the text of a question.
  case strong
  /// Smaller, from the left: an explanation for who fills the paper in.
  case note
}

/// A field to be filled in by hand: a line with words before it and an explanation below it.
public struct PaperField: Hashable, Sendable {
  /// The words before the line; empty for none.
  public var label: String

  /// What is written on the line already; `nil` leaves it to the hand.
  public var value: String?

  /// The explanation in small letters below the line; empty for none.
  public var caption: String

  /// Creates a field.
  public init(_ label: String, value: String? = nil, caption: String = "") {
    self.label = label
    self.value = value
    self.caption = caption
  }
}

/// A line on which somebody signs.
public struct PaperSignature: Hashable, Sendable {
  /// The office on the left: «Директор», «Законный представитель».
  public var office: String

  /// The initials and the surname on the right; `nil` leaves a line for the hand.
  public var name: String?

  /// Whether there is a line for the date beside the name.
  public var isDated: Bool

  /// Creates a signature.
  public init(_ office: String, name: String? = nil, isDated: Bool = false) {
    self.office = office
    self.name = name
    self.isDated = isDated
  }
}

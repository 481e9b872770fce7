/// A paper that leaves the house: an order, a letter, a blank for signature, a record of work.
///
/// The value says what the paper holds and in which order; margins, fonts and indents are the matter of
/// each format. Its words are Russian whatever the screen speaks, since it goes to others.
///
/// Source of the parts and their order: ГОСТ Р 7.0.97-2016, разделы 4–5.
public struct Paper: Hashable, Sendable {
  /// What the paper is for, on which its layout depends.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// A paper of the director's with numbered clauses («приказ») or an extract of one.
    case order
    /// A letter on one page, such as a letter of thanks.
    case letter
    /// A form that somebody fills in by hand and signs: a consent, a questionnaire.
    case blank
    /// A plan, a diary, minutes: what is kept while people work.
    case record
  }

  /// What the paper is for.
  public var kind: Kind

  /// The title of the file; it is not printed.
  public var title: String

  /// Whether the pages before the annexes lie across.
  public var isLandscape: Bool

  /// What stands on the paper from the top, without the annexes.
  public var blocks: [PaperBlock]

  /// The annexes, each on a page of its own and with pages numbered anew.
  public var annexes: [PaperAnnex]

  /// Creates a paper.
  public init(
    _ kind: Kind, title: String, isLandscape: Bool = false, blocks: [PaperBlock] = [],
    annexes: [PaperAnnex] = []
  ) {
    self.kind = kind
    self.title = title
    self.isLandscape = isLandscape
    self.blocks = blocks
    self.annexes = annexes
  }

  /// A date to be written by hand.
  public static let blankDate = "«____» ______________ 20____ г."

  /// A date to be written by hand where there is little room.
  public static let blankShortDate = "«___» _________ 20___ г."

  /// A number to be written by hand.
  public static let blankNumber = "______"
}

/// An annex to a paper: it begins on a new page and names the paper to which it belongs.
public struct PaperAnnex: Hashable, Sendable {
  /// The lines in the upper right corner, «Приложение № 1», «к приказу от 01.09.2026 № 12»; none for
  /// a further copy of the paper, such as a letter to somebody else.
  public var label: [String]

  /// The title, in the middle above the text; empty for none.
  public var title: String

  /// Whether its pages lie across.
  public var isLandscape: Bool

  /// What stands below the title.
  public var blocks: [PaperBlock]

  /// Creates an annex.
  public init(
    label: [String], title: String, isLandscape: Bool = false, blocks: [PaperBlock]
  ) {
    self.label = label
    self.title = title
    self.isLandscape = isLandscape
    self.blocks = blocks
  }
}

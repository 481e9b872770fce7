public import Wording

/// Something of a document that was left out, or read otherwise than it looks.
public struct DocumentRemark: Hashable, Sendable {
  /// What it is about.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Deleted text of tracked changes, left out.
    case deletedText = "deleted-text"
    /// Inserted text of tracked changes that nobody has accepted yet, read as text.
    case insertedText = "inserted-text"
    /// A remark in the margin, left out.
    case comment
    /// A picture or drawing, left out; its text, if any, is not read.
    case picture
    /// A text box, read after the paragraph to which it is tied.
    case textBox = "text-box"
    /// A footnote or endnote, read after the text.
    case note
    /// Hidden text, rows, columns or sheets, read like the others.
    case hidden
    /// A cell with an error or a formula without a value.
    case formula
    /// Damaged structure that was read as far as possible.
    case structure
  }

  /// What it is about.
  public let kind: Kind

  /// What was noticed, as a clause without capital letter and full stop.
  public let message: Phrase

  /// Where it stands; `nil` where the document as a whole is meant.
  public let place: DocumentPlace?

  /// Creates a remark.
  public init(_ kind: Kind, _ message: Phrase, at place: DocumentPlace? = nil) {
    self.kind = kind
    self.message = message
    self.place = place
  }
}

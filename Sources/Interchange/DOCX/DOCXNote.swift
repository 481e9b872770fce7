/// A footnote or endnote to which the text refers.
struct DOCXNote: Hashable, Sendable {
  /// Where on paper a note stands.
  enum Kind: Hashable, Sendable, CaseIterable {
    case footnote
    case endnote

    /// The last word of the type of the reference to the part with such notes.
    var partKind: String {
      switch self {
      case .footnote: "footnotes"
      case .endnote: "endnotes"
      }
    }

    /// The name of the element of one note.
    var element: String {
      switch self {
      case .footnote: "footnote"
      case .endnote: "endnote"
      }
    }
  }

  let id: String
  let place: DocumentPlace

  /// The sign before the note; empty where the text brings its own.
  let label: String
}

/// The notes of a kind to which the text refers, in its order.
struct DOCXNotes: Sendable {
  private(set) var all: [DOCXNote] = []
  private var known: Set<String> = []
  private var labelled = 0

  /// Takes down a reference; tells whether it is the first to the note.
  mutating func refer(
    to id: String, of kind: DOCXNote.Kind, _ hasOwnMark: Bool, at place: DocumentPlace
  ) -> Bool {
    guard known.insert(id).inserted else { return false }
    if !hasOwnMark { labelled += 1 }
    let format = kind == .footnote ? NumberFormat.decimal : .roman(isUpper: false)
    let label = hasOwnMark ? "" : format.text(of: labelled)
    all.append(DOCXNote(id: id, place: place, label: label))
    return true
  }
}

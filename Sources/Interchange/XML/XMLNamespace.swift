/// A vocabulary of XML that documents of offices use, whatever prefix a file gives it.
///
/// The transitional and the strict form of Office Open XML (ECMA-376, ISO/IEC 29500) count as one.
public enum XMLNamespace: Hashable, Sendable {
  /// A name without a namespace.
  case none
  /// The names that every XML file knows: `xml:space`.
  case xml
  /// Text documents: `w:p`.
  case wordprocessing
  /// Workbooks: `row`.
  case spreadsheet
  /// References from a part of a document to another: `r:id`.
  case officeRelationships
  /// The list of such references: `Relationship`.
  case packageRelationships
  /// The list of the kinds of the parts: `Override`.
  case contentTypes
  /// Choices between an old and a new form: `mc:AlternateContent`.
  case markupCompatibility
  /// Drawings: `a:blip`.
  case drawing
  /// The place of a drawing in a text: `wp:inline`.
  case wordprocessingDrawing
  /// Shapes with text: `wps:txbx`.
  case wordprocessingShape
  /// Old drawings: `v:textbox`.
  case vml
  /// Formulas: `m:t`.
  case math
  /// Any other vocabulary.
  case other

  /// The vocabulary that bears this name.
  init(uri: String) {
    self = Self.known[uri] ?? (uri.isEmpty ? .none : .other)
  }

  private static let known: [String: XMLNamespace] = {
    let transitional = "http://schemas.openxmlformats.org/"
    let strict = "http://purl.oclc.org/ooxml/"
    return [
      "http://www.w3.org/XML/1998/namespace": .xml,
      transitional + "wordprocessingml/2006/main": .wordprocessing,
      strict + "wordprocessingml/main": .wordprocessing,
      transitional + "spreadsheetml/2006/main": .spreadsheet,
      strict + "spreadsheetml/main": .spreadsheet,
      transitional + "officeDocument/2006/relationships": .officeRelationships,
      strict + "officeDocument/relationships": .officeRelationships,
      transitional + "package/2006/relationships": .packageRelationships,
      transitional + "package/2006/content-types": .contentTypes,
      transitional + "markup-compatibility/2006": .markupCompatibility,
      transitional + "drawingml/2006/main": .drawing,
      strict + "drawingml/main": .drawing,
      transitional + "drawingml/2006/wordprocessingDrawing": .wordprocessingDrawing,
      strict + "drawingml/wordprocessingDrawing": .wordprocessingDrawing,
      "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": .wordprocessingShape,
      "urn:schemas-microsoft-com:vml": .vml,
      transitional + "officeDocument/2006/math": .math,
      strict + "officeDocument/math": .math,
    ]
  }()
}

/// The name of an element or attribute.
public struct XMLName: Hashable, Sendable {
  /// The vocabulary.
  public let namespace: XMLNamespace

  /// The name without its prefix.
  public let local: String

  /// Creates the name `local` of a vocabulary.
  public init(_ namespace: XMLNamespace, _ local: String) {
    self.namespace = namespace
    self.local = local
  }
}

/// What a scanner meets in an XML file.
public enum XMLEvent: Hashable, Sendable {
  /// An element begins; its attributes can be asked of the scanner until the next event.
  case start(XMLName)
  /// An element ends.
  case end(XMLName)
  /// Text inside of an element, entities replaced; a text may come in several pieces.
  case text(String)
}

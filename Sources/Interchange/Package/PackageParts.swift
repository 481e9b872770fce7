/// The parts that tell what a document of Word or Excel consists of.
///
/// Source: ECMA-376, part 2 (Open Packaging Conventions).
enum PackageParts {
  /// How the types of references begin.
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let types = "application/vnd.openxmlformats-package"

  /// A part by its name in the archive and the type of what it holds.
  struct Part {
    let name: String
    let type: String

    /// The part with the title and the language of the document.
    static let properties = Part(
      name: "docProps/core.xml", type: "\(types).core-properties+xml")
  }

  /// A reference of one part to another.
  struct Reference {
    let id: String
    let type: String
    let target: String

    /// A reference called `id` to a part of the kind that `kind` names: `styles`.
    init(_ id: String, _ kind: String, _ target: String) {
      self.init(id: id, type: "\(relations)/\(kind)", target: target)
    }

    private init(id: String, type: String, target: String) {
      self.id = id
      self.type = type
      self.target = target
    }

    /// A reference to the part with the properties.
    static func properties(_ id: String) -> Reference {
      Reference(
        id: id, type: "\(package)/relationships/metadata/core-properties",
        target: Part.properties.name)
    }
  }

  /// The part `[Content_Types].xml` of a document that has these parts beside those that refer.
  static func contentTypes(_ parts: [Part]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("Types", ["xmlns": "\(package)/content-types"]) { xml in
      xml.element(
        "Default", ["Extension": "rels", "ContentType": "\(types).relationships+xml"])
      xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      for part in parts {
        xml.element("Override", ["PartName": "/\(part.name)", "ContentType": part.type])
      }
    }
    return xml.bytes
  }

  /// A part `….rels` with these references.
  static func relationships(_ references: [Reference]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("Relationships", ["xmlns": "\(package)/relationships"]) { xml in
      for reference in references {
        xml.element(
          "Relationship",
          ["Id": reference.id, "Type": reference.type, "Target": reference.target])
      }
    }
    return xml.bytes
  }

  /// The part with the properties: title, language and a remark, and nobody's name.
  static func properties(title: String, language: String, remark: String = "") -> [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "cp:coreProperties",
      [
        "xmlns:cp": "\(package)/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ]
    ) { xml in
      xml.element("dc:title", text: title)
      xml.element("dc:language", text: language)
      if !remark.isEmpty { xml.element("dc:description", text: remark) }
    }
    return xml.bytes
  }
}

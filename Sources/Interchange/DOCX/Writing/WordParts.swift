/// The parts of a text document beside the text.
enum WordParts {
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let types =
    "application/vnd.openxmlformats-officedocument.wordprocessingml"

  static func contentTypes(margins: [WordMargin]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("Types", ["xmlns": "\(package)/content-types"]) { xml in
      xml.element(
        "Default",
        [
          "Extension": "rels",
          "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
        ])
      xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      func override(_ part: String, _ type: String, _ xml: inout XMLWriter) {
        xml.element("Override", ["PartName": part, "ContentType": type])
      }
      override("/word/document.xml", "\(types).document.main+xml", &xml)
      override("/word/styles.xml", "\(types).styles+xml", &xml)
      override("/word/settings.xml", "\(types).settings+xml", &xml)
      override(
        "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", &xml)
      for margin in margins {
        override("/word/\(margin.fileName)", "\(types).\(margin.kind.rawValue)+xml", &xml)
      }
    }
    return xml.bytes
  }

  static var relationships: [UInt8] {
    var xml = XMLWriter()
    xml.element("Relationships", ["xmlns": "\(package)/relationships"]) { xml in
      xml.element(
        "Relationship",
        ["Id": "rId1", "Type": "\(relations)/officeDocument", "Target": "word/document.xml"])
      xml.element(
        "Relationship",
        [
          "Id": "rId2", "Type": "\(package)/relationships/metadata/core-properties",
          "Target": "docProps/core.xml",
        ])
    }
    return xml.bytes
  }

  static func documentRelationships(_ margins: [WordMargin]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("Relationships", ["xmlns": "\(package)/relationships"]) { xml in
      for (index, name) in ["styles", "settings"].enumerated() {
        xml.element(
          "Relationship",
          [
            "Id": "rId\(index + 1)", "Type": "\(relations)/\(name)", "Target": "\(name).xml",
          ])
      }
      for margin in margins {
        xml.element(
          "Relationship",
          [
            "Id": margin.id, "Type": "\(relations)/\(margin.kind.rawValue)",
            "Target": margin.fileName,
          ])
      }
    }
    return xml.bytes
  }

  /// The properties of the file: its title and language, and nobody's name.
  static func properties(of document: WordDocument) -> [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "cp:coreProperties",
      [
        "xmlns:cp": "\(package)/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ]
    ) { xml in
      xml.element("dc:title", text: document.title)
      xml.element("dc:language", text: document.language)
    }
    return xml.bytes
  }

  /// The settings, which keep Word from opening the file in the mode of an old version.
  static var settings: [UInt8] {
    var xml = XMLWriter()
    xml.element("w:settings", ["xmlns:w": main]) { xml in
      xml.element("w:defaultTabStop", ["w:val": "709"])
      xml.element("w:compat") { xml in
        xml.element(
          "w:compatSetting",
          [
            "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
            "w:val": "15",
          ])
      }
    }
    return xml.bytes
  }
}

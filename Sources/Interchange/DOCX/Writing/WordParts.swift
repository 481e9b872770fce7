/// The parts of a text document beside the text.
enum WordParts {
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let types =
    "application/vnd.openxmlformats-officedocument.wordprocessingml"

  static func contentTypes(margins: [WordMargin]) -> [UInt8] {
    func part(_ name: String, _ type: String) -> PackageParts.Part {
      PackageParts.Part(name: "word/\(name)", type: "\(types).\(type)+xml")
    }
    return PackageParts.contentTypes(
      [
        part("document.xml", "document.main"), part("styles.xml", "styles"),
        part("settings.xml", "settings"), .properties,
      ] + margins.map { part($0.fileName, $0.kind.rawValue) })
  }

  static var relationships: [UInt8] {
    PackageParts.relationships([
      PackageParts.Reference("rId1", "officeDocument", "word/document.xml"), .properties("rId2"),
    ])
  }

  static func documentRelationships(_ margins: [WordMargin]) -> [UInt8] {
    PackageParts.relationships(
      [
        PackageParts.Reference("rId1", "styles", "styles.xml"),
        PackageParts.Reference("rId2", "settings", "settings.xml"),
      ] + margins.map { PackageParts.Reference($0.id, $0.kind.rawValue, $0.fileName) })
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

/// A document of Word or Excel as an archive of parts that refer to each other.
///
/// Source: ECMA-376, part 2 (Open Packaging Conventions).
public struct OfficePackage: Sendable {
  /// The name of the part from which the document begins: `word/document.xml`.
  public let mainPart: String

  private var archive: ZIPArchive

  /// A reference from one part to another.
  public struct Relationship: Hashable, Sendable {
    /// What the part calls the reference: `rId7`.
    public let id: String

    /// The last word of the type, the same in transitional and strict documents: `styles`.
    public let kind: String

    /// The name of the part that is meant.
    public let target: String
  }

  /// Opens a document.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the whole file.
  ///   - limits: What is too large to be read.
  /// - Throws: ``PackageError``, which tells files of other kinds apart.
  /// - Complexity: O(*n*) in the number of parts.
  public init(_ bytes: [UInt8], limits: ArchiveLimits = ArchiveLimits()) throws(PackageError) {
    if let error = OtherFile.error(for: bytes) { throw error }
    do throws(ZIPError) {
      archive = try ZIPArchive(bytes, limits: limits)
    } catch {
      throw .archive(error)
    }
    let references = try Self.relationships(in: &archive, of: "")
    if let main = references.first(where: { $0.kind == "officeDocument" }) {
      mainPart = main.target
    } else if let usual = ["word/document.xml", "xl/workbook.xml"].first(where: archive.contains) {
      mainPart = usual
    } else {
      throw FileSignature(bytes).map { .otherFile($0) } ?? .unknownFile
    }
    guard archive.contains(mainPart) else { throw .missingPart(mainPart) }
  }

  /// The bytes of the part called `name`; `nil` where there is none.
  ///
  /// - Throws: ``PackageError/archive(_:)`` where the part is damaged or too large.
  /// - Complexity: O(*n*) in the size of the part.
  public mutating func part(_ name: String) throws(PackageError) -> [UInt8]? {
    try Self.part(name, in: &archive)
  }

  /// The references of the part called `name` to other parts, in the order of the file.
  ///
  /// References to places outside of the document are left out.
  ///
  /// - Throws: ``PackageError`` where the list of references is damaged.
  public mutating func relationships(of name: String) throws(PackageError) -> [Relationship] {
    try Self.relationships(in: &archive, of: name)
  }

  private static func part(
    _ name: String, in archive: inout ZIPArchive
  ) throws(PackageError) -> [UInt8]? {
    do throws(ZIPError) {
      return try archive.contents(of: name)
    } catch {
      throw .archive(error)
    }
  }

  private static func relationships(
    in archive: inout ZIPArchive, of part: String
  ) throws(PackageError) -> [Relationship] {
    let (folder, file) = split(part)
    let name = "\(folder)_rels/\(file).rels"
    guard let bytes = try Self.part(name, in: &archive) else { return [] }
    do throws(XMLError) {
      return try references(in: bytes, from: folder)
    } catch {
      throw .part(name, error)
    }
  }

  private static func references(
    in bytes: [UInt8], from folder: String
  ) throws(XMLError) -> [Relationship] {
    var scanner = try XMLScanner(bytes)
    var result: [Relationship] = []
    while let event = try scanner.next() {
      guard case .start(XMLName(.packageRelationships, "Relationship")) = event,
        scanner.attribute("TargetMode")?.lowercased() != "external",
        let id = scanner.attribute("Id"), let type = scanner.attribute("Type"),
        let target = scanner.attribute("Target")
      else { continue }
      let kind = type.split(separator: "/").last.map { String($0) } ?? ""
      result.append(Relationship(id: id, kind: kind, target: resolve(target, in: folder)))
    }
    return result
  }

  /// The name of a part cut after the last slash.
  private static func split(_ name: String) -> (folder: String, file: String) {
    guard let slash = name.lastIndex(of: "/") else { return ("", name) }
    return (String(name[...slash]), String(name[name.index(after: slash)...]))
  }

  /// The name of the part to which `target` leads from `folder`.
  private static func resolve(_ target: String, in folder: String) -> String {
    var steps: [Substring] = []
    for step in (target.hasPrefix("/") ? target : folder + target).split(separator: "/") {
      switch step {
      case ".": continue
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }
}

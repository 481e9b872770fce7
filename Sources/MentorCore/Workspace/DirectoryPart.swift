import JSONStore

/// A file of the data directory, or the files of a folder, whatever type of records they hold.
protocol DirectoryPart: Sendable {
  /// The name of the file, or of the folder with a star: `proposals/*.json`.
  var name: String { get }

  /// The letters in front of the numbers of the records; `nil` for a file that is no collection.
  var prefix: String? { get }

  /// The number of records in the file with the text `bytes`.
  func count(_ bytes: [UInt8], _ file: String) throws(JSONError) -> Int

  /// The records of a collection with their references; none for a file of one record.
  func links(_ bytes: [UInt8], _ file: String) throws(JSONError) -> [RecordLinks]

  /// The identifiers of the records of a collection; none for a file of one record.
  func identifiers(_ bytes: [UInt8], _ file: String) throws(JSONError) -> [String]

  /// Leads the references in the files to the successors of merged records, and names what changed.
  func lead(
    to successors: Successors, in editing: inout Editing
  ) throws(WorkspaceError) -> [String]

  /// The JSON Schema (draft 2020-12) of the file.
  func jsonSchema(id: String, title: String) -> JSON
}

/// A record by its identifier, and the records to which it refers.
struct RecordLinks: Sendable {
  let id: RecordIdentifier
  let references: [RecordIdentifier]
}

extension DirectoryPart {
  /// The name of the folder whose files the part describes; `nil` for one file.
  var folder: String? { name.firstIndex(of: "/").map { String(name[..<$0]) } }

  /// Whether `file` is the file of the part, or lies in its folder.
  func holds(_ file: String) -> Bool {
    guard let folder else { return name == file }
    guard file.hasPrefix(folder + "/"), file.hasSuffix(".json") else { return false }
    return !file.dropFirst(folder.count + 1).contains("/")
  }
}

/// A part whose files hold one record each.
protocol RecordPart: DirectoryPart {
  associatedtype Content: Record

  /// How each file is read and written.
  var format: RecordFile<Content> { get }
}

extension RecordPart {
  var prefix: String? { nil }

  func count(_ bytes: [UInt8], _ file: String) throws(JSONError) -> Int {
    _ = try format.decode(bytes, file: file)
    return 1
  }

  func links(_ bytes: [UInt8], _ file: String) throws(JSONError) -> [RecordLinks] { [] }

  func identifiers(_ bytes: [UInt8], _ file: String) throws(JSONError) -> [String] { [] }

  func jsonSchema(id: String, title: String) -> JSON { format.jsonSchema(id: id, title: title) }
}

extension Document: RecordPart {
  var name: String { file }
}

extension Shelf: RecordPart {
  var name: String { "\(folder)/*.json" }
}

/// A part whose files hold a collection each.
protocol CollectionPart: DirectoryPart {
  associatedtype Element: Record & Identified

  /// How each file is read and written.
  var format: CollectionFile<Element> { get }
}

extension CollectionPart {
  var prefix: String? { Element.identifierPrefix }

  func count(_ bytes: [UInt8], _ file: String) throws(JSONError) -> Int {
    try format.decode(bytes, file: file).count
  }

  func links(_ bytes: [UInt8], _ file: String) throws(JSONError) -> [RecordLinks] {
    try format.decode(bytes, file: file).map {
      RecordLinks(id: $0.id.erased, references: $0.references)
    }
  }

  func identifiers(_ bytes: [UInt8], _ file: String) throws(JSONError) -> [String] {
    try format.decode(bytes, file: file).map { "\($0.id)" }
  }

  func jsonSchema(id: String, title: String) -> JSON { format.jsonSchema(id: id, title: title) }
}

extension Collection: CollectionPart {
  var name: String { file }
}

extension CollectionFolder: CollectionPart {
  var name: String { "\(folder)/*.json" }

  /// What is read and written is the same in every file of the folder, whichever record it is of.
  var format: CollectionFile<Element> { collection(of: Identifier(number: 1)).format }
}

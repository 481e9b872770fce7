public import JSONStore
import Wording

/// A change of the data directory in the making, as the domain sees it.
///
/// Nothing is on disk until the closure that was given to ``Workspace`` has returned. Every record
/// that differs is entered in the journal, with keyed digests and without anything personal.
public struct Editing {
  var transaction: Transaction
  private let noun: String
  private let drawKey: () -> [UInt8]

  init(_ transaction: Transaction, action: String, drawKey: @escaping () -> [UInt8]) {
    self.transaction = transaction
    self.noun = action
    self.drawKey = drawKey
  }

  /// Changes the records of `collection` as `body` says.
  ///
  /// - Throws: what `body` throws, and ``WorkspaceError`` where the file cannot be read or the result
  ///   cannot be stored. The collection is unchanged then.
  /// - Complexity: O(*n*) in the bytes of the file.
  public mutating func change<Element, Result>(
    _ collection: Collection<Element>,
    _ body: (inout RecordSet<Element>) throws(WorkspaceError) -> Result
  ) throws(WorkspaceError) -> Result {
    let before = try transaction.load(collection)
    var after = before
    let result = try body(&after)
    let differences = collection.differences(before, after)
    guard !differences.isEmpty else { return result }
    for (old, changed) in differences.written {
      var element = changed
      if let keyed = keyed(element) {
        after.put(keyed)
        element = keyed
      }
      transaction.record(
        JournalEntry(
          action: noun, record: "\(element.id)", before: old.map(Self.digest),
          after: Self.digest(of: element)))
    }
    for element in differences.removed {
      transaction.record(
        JournalEntry(action: noun, record: "\(element.id)", before: Self.digest(of: element)))
    }
    try put(
      collection.format.encode(after.elements), as: collection.file, records: after.count)
    return result
  }

  /// Replaces the record of `document`.
  public mutating func save<Content>(
    _ content: Content, as document: Document<Content>
  ) throws(WorkspaceError) {
    let before = try transaction.load(document)
    let bytes = document.format.encode(content)
    if before != content {
      transaction.record(
        JournalEntry(
          action: noun, record: document.file,
          before: SHA256.digest(of: document.format.encode(before)),
          after: SHA256.digest(of: bytes)))
    }
    try put(bytes, as: document.file, records: 1)
  }

  /// Puts `content` on `shelf`, in place of an earlier version.
  public mutating func save<Content>(
    _ content: Content, on shelf: Shelf<Content>
  ) throws(WorkspaceError) {
    let before = try transaction.load(content.id, of: shelf)
    let bytes = shelf.format.encode(content)
    if before != content {
      transaction.record(
        JournalEntry(
          action: noun, record: "\(content.id)",
          before: before.map { SHA256.digest(of: shelf.format.encode($0)) },
          after: SHA256.digest(of: bytes)))
    }
    try put(bytes, as: shelf.file(of: content.id), records: 1)
  }

  /// The identifier for a new record of `shelf`: one above the highest.
  public mutating func nextID<Content>(
    on shelf: Shelf<Content>
  ) throws(WorkspaceError) -> Identifier<Content> {
    Identifier(number: (try transaction.ids(on: shelf).last?.number ?? 0) + 1)
  }

  private mutating func put(
    _ bytes: [UInt8], as name: String, records: Int
  ) throws(WorkspaceError) {
    do throws(StorageError) {
      try transaction.put(bytes, as: name, records: records)
    } catch {
      throw .storage(error)
    }
  }

  /// `element` with a key, where its kind has one and it is not drawn yet.
  private func keyed<Element: Identified>(_ element: Element) -> Element? {
    guard var keyed = element as? any Keyed, keyed.key == nil else { return nil }
    keyed.key = drawKey().hexDigits
    return keyed as? Element
  }

  /// The digest of a record under its own key.
  private static func digest<Element: Record>(of element: Element) -> Digest {
    HMAC.digest(
      of: JSONCoding.encodeCompact(element),
      key: Array(((element as? any Keyed)?.key ?? "").utf8))
  }
}

extension Editing: ByteSource {
  public mutating func bytes(of name: String) throws(StorageError) -> [UInt8]? {
    try transaction.bytes(of: name)
  }

  public func names(in folder: String) throws(StorageError) -> [String] {
    try transaction.names(in: folder)
  }
}

extension [UInt8] {
  /// The bytes as lower-case hexadecimal digits.
  var hexDigits: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

extension Phrase {
  static func repeated(_ id: String) -> Phrase {
    Phrase(ru: "идентификатор \(id) встречается дважды", en: "the identifier \(id) occurs twice")
  }
}

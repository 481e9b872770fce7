import JSONStore
import Wording

/// Finds what could be written to the file of a roadmap and not be read from it again.
enum StorageLimits {
  /// The finding about a cell of `text` that is longer than a text of a file may be, or `nil`.
  ///
  /// Only looks at bytes, so that a hostile text is refused before any work is done on it.
  ///
  /// - Complexity: O(*n*).
  static func problem(in text: String) -> RoadmapFinding? {
    var line = 1
    var length = 0
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\t"):
        length = 0
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if byte == UInt8(ascii: "\r") || previous != UInt8(ascii: "\r") { line += 1 }
        length = 0
      default:
        length += 1
        if length > JSONLimits.stringBytes { return textTooLong(line: line) }
      }
      previous = byte
    }
    return nil
  }

  /// The finding about what in `roadmap` no file can hold, or `nil`.
  ///
  /// - Complexity: O(*n*).
  static func problem(in roadmap: Roadmap) -> RoadmapFinding? {
    let bytes = JSONCoding.encodePretty(roadmap)
    guard bytes.count <= JSONLimits.fileBytes else { return tooLarge }
    guard !isReadable(Roadmap.self, bytes) else { return nil }
    let long = roadmap.measures.first { !isReadable(Measure.self, JSONCoding.encodePretty($0)) }
    return textTooLong(line: long?.origin?.line)
  }

  /// The most lines, paragraphs and rows of a document that is looked at: a region's collection with
  /// thousands of measures has fewer.
  static let mostPieces = 50_000

  /// The finding about a document of `count` lines, paragraphs and rows, or `nil`.
  static func problem(pieces count: Int) -> RoadmapFinding? {
    guard count > mostPieces else { return nil }
    return RoadmapFinding(
      .tooLarge,
      Phrase(
        ru: "в документе больше \(mostPieces) строк и абзацев, он не прочитан; проверьте, тот ли "
          + "это файл, или оставьте в нём только дорожную карту",
        en: "the document has more than \(mostPieces) lines and paragraphs and was not read; check "
          + "that this is the file you mean, or keep only the roadmap in it"))
  }

  private static func isReadable<Value: JSONValue>(_ type: Value.Type, _ bytes: [UInt8]) -> Bool {
    (try? JSONCoding.decode(type, from: bytes, file: "")) != nil
  }

  private static func textTooLong(line: Int?) -> RoadmapFinding {
    let limit = JSONLimits.stringBytes >> 20
    return RoadmapFinding(
      .textTooLong, line: line,
      Phrase(
        ru: "текст длиннее \(limit) МиБ: ячейкой таблицы он быть не может, файл не прочитан; "
          + "проверьте, тот ли это файл, или сократите текст",
        en: "a text longer than \(limit) MiB is no cell of a table, and the file was not read; "
          + "check that this is the file you mean, or shorten the text"))
  }

  private static var tooLarge: RoadmapFinding {
    let limit = JSONLimits.fileBytes >> 20
    return RoadmapFinding(
      .tooLarge,
      Phrase(
        ru: "дорожная карта займёт больше \(limit) МиБ, файл не прочитан; разделите документ "
          + "на несколько",
        en: "the roadmap would take more than \(limit) MiB, and the file was not read; divide the "
          + "document into several"))
  }
}

public import JSONStore
import Wording

/// The file that a roadmap was read from.
public struct RoadmapOrigin: Record, Hashable {
  /// The name of the file, without folders.
  public let file: String

  /// The SHA-256 of the file in lower-case hexadecimal, by which a second import is recognised.
  public let hash: String

  /// Creates an origin.
  public init(file: String, hash: String) {
    self.file = file
    self.hash = hash
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    file = try map.field("file", old?.file)
    hash = try map.field("hash", old?.hash)
  }
}

/// The place that a measure was read from.
public struct MeasureOrigin: Record, Hashable {
  /// The name of the file, without folders.
  public let file: String

  /// The line on which the measure begins, from 1; in a document that has no lines, the running number
  /// of its paragraph or row.
  public let line: Int

  /// Where it stands in a document or workbook; `nil` in a text, where the line says it.
  public let place: SourcePlace?

  /// Creates an origin.
  public init(file: String, line: Int, place: SourcePlace? = nil) {
    self.file = file
    self.line = line
    self.place = place
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    file = try map.field("file", old?.file)
    line = try map.field("line", old?.line)
    place = try map.optional("place", old?.place)
    try map.check(
      line > 0
        ? nil
        : ValueProblem(
          Phrase(ru: "строки нумеруются с 1", en: "lines are numbered from 1")))
  }
}

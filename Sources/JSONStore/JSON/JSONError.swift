public import Wording

/// What is wrong with a JSON file, and where: file, line, column and path.
public struct JSONError: ExplainedError, Hashable {
  /// The ways in which JSON can be wrong.
  public enum Reason: Hashable, Sendable {
    /// Not JSON by its grammar, or beyond a limit.
    case syntax(SyntaxProblem)
    /// Another kind of value was expected.
    case kind(expected: JSONKind, found: JSONKind)
    /// A number with a fraction or an exponent where a whole number is expected.
    case notWhole
    /// A required field is absent.
    case missingField(String)
    /// A field that the record does not have; `known` are those that it has.
    case unknownField(String, known: [String])
    /// A field given twice in one object.
    case repeatedField(String)
    /// A rule of the value or of the record is broken.
    case problem(ValueProblem)
    /// The file has a schema that this program does not know yet.
    case newerSchema(found: Int64, known: Int)
    /// The file has a schema that never existed or is no longer read.
    case unknownSchema(found: Int64, known: Int)
  }

  /// The file as the caller named it.
  public let file: String

  /// The line, from 1.
  public let line: Int

  /// The column in characters (Unicode scalars), from 1.
  public let column: Int

  /// The path inside the file such as `mentors[3].capacity`, indices from 0; empty at the top.
  public let path: String

  /// What is wrong there.
  public let reason: Reason

  /// Creates an error at a place that the caller knows.
  public init(file: String, line: Int, column: Int, path: String, reason: Reason) {
    self.file = file
    self.line = line
    self.column = column
    self.path = path
    self.reason = reason
  }

  public var message: Phrase {
    let place = path.isEmpty ? file.visible : "\(file.visible): \(path)"
    return Phrase(
      ru: "\(place) (строка \(line), столбец \(column)): ",
      en: "\(place) (line \(line), column \(column)): ") + reason.message
  }

  public var hint: Phrase? { reason.hint }
}

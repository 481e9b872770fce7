public import JSONStore
import Wording

/// The identifier of one time that a measure is to be carried out, such as `R-1/14@2026-11`.
///
/// The window names it (``WindowID``): reading the schedule makes no new names, and neither another
/// order of windows nor a second reading of the same document changes them.
public struct MeasureInstanceID: Hashable, Sendable {
  /// The measure.
  public let measure: MeasureID

  /// The window.
  public let window: WindowID

  /// Creates the identifier of `window` of `measure`.
  public init(measure: MeasureID, window: WindowID) {
    self.measure = measure
    self.window = window
  }
}

extension MeasureInstanceID: CustomStringConvertible {
  public var description: String { "\(measure)@\(window)" }
}

extension MeasureInstanceID: JSONText {
  /// Reads `R-1/14@2026-11`.
  ///
  /// - Throws: ``ValueProblem`` where either part is no identifier.
  public init(jsonText: String) throws(ValueProblem) {
    let reference = try MeasureReference(jsonText: jsonText)
    guard let window = reference.window else {
      throw ValueProblem(
        Phrase(
          ru: "«\(jsonText.excerpt)» — мероприятие без срока; нужен вид R-1/14@2026-11",
          en: "“\(jsonText.excerpt)” is a measure without a window; write it like R-1/14@2026-11"))
    }
    self.init(measure: reference.measure, window: window)
  }

  public var jsonText: String { description }

  public static var jsonSchema: TextSchema {
    TextSchema(example: "R-1/14@2026-11", pattern: "^R-[1-9][0-9]{0,8}/[1-9][0-9]{0,8}@[^@]+$")
  }
}

/// A measure as a person names it: as a whole, `R-1/14`, or one of its windows, `R-1/14@2026-11`.
public struct MeasureReference: Hashable, Sendable {
  /// The measure.
  public let measure: MeasureID

  /// The window; `nil` where the measure as a whole is meant.
  public let window: WindowID?

  /// Creates a reference.
  public init(measure: MeasureID, window: WindowID? = nil) {
    self.measure = measure
    self.window = window
  }

  /// Reads `R-1/14` or `R-1/14@2026-11`.
  ///
  /// - Throws: ``ValueProblem`` where it is neither.
  public init(jsonText: String) throws(ValueProblem) {
    let parts = jsonText.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    measure = try MeasureID(jsonText: String(parts[0]))
    window = parts.count == 2 ? try WindowID(jsonText: String(parts[1])) : nil
  }
}

extension MeasureReference: CustomStringConvertible {
  public var description: String {
    window.map { "\(MeasureInstanceID(measure: measure, window: $0))" } ?? "\(measure)"
  }
}

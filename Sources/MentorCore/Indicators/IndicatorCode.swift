public import JSONStore
import Wording

/// The code of an indicator: `KPI-1` for the federal ones, `L-1` for local ones.
///
/// The codes are this program's own.
public struct IndicatorCode: Hashable, Sendable {
  /// Capital Latin letters and digits, joined by hyphens.
  public let text: String
}

extension IndicatorCode: JSONText {
  /// Reads `KPI-1`; small letters are taken for capitals.
  ///
  /// - Throws: ``ValueProblem`` where `jsonText` is not shaped like a code.
  public init(jsonText: String) throws(ValueProblem) {
    let text = jsonText.uppercased()
    guard text.isHyphenated, text.utf8.count <= 20, text.utf8.first.map({ $0 >= 0x41 }) ?? false
    else {
      throw ValueProblem(
        .quoted(jsonText)
          + Phrase(
            ru: " — не код показателя: латинские буквы и цифры через дефис, например KPI-1 или L-2",
            en: " is no code of an indicator: letters and digits joined by hyphens, KPI-1 or L-2"))
    }
    self.text = text
  }

  public var jsonText: String { text }

  public static var jsonSchema: TextSchema {
    TextSchema(example: "KPI-1", pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$")
  }
}

extension IndicatorCode: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension IndicatorCode: CustomStringConvertible {
  public var description: String { text }
}

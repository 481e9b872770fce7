public import JSONStore
import Wording

/// The identifier of a roadmap, such as `R-1`.
public typealias RoadmapID = Identifier<Roadmap>

/// The identifier of a measure: its roadmap and its place in it from 1, such as `R-1/14`.
public struct MeasureID: Hashable, Sendable {
  /// The roadmap to which the measure belongs.
  public let roadmap: RoadmapID

  /// The place of the measure in the roadmap, from 1.
  public let ordinal: Int

  /// Creates the identifier of measure `ordinal`, which must be 1 or more.
  public init(roadmap: RoadmapID, ordinal: Int) {
    precondition(ordinal > 0, "measures are numbered from 1")
    self.roadmap = roadmap
    self.ordinal = ordinal
  }
}

extension MeasureID: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    left.roadmap == right.roadmap ? left.ordinal < right.ordinal : left.roadmap < right.roadmap
  }
}

extension MeasureID: CustomStringConvertible {
  public var description: String { "\(roadmap)/\(ordinal)" }
}

extension MeasureID: JSONText {
  /// Reads `R-1/14`.
  ///
  /// - Throws: ``ValueProblem`` where `jsonText` is not the identifier of a measure.
  public init(jsonText: String) throws(ValueProblem) {
    let problem = ValueProblem(
      Phrase(
        ru: "«\(jsonText)» — не идентификатор мероприятия вида R-1/14",
        en: "“\(jsonText)” is no identifier of a measure like R-1/14"))
    guard let slash = jsonText.utf8.firstIndex(of: UInt8(ascii: "/")) else { throw problem }
    let digits = jsonText[jsonText.index(after: slash)...].utf8
    guard let first = digits.first, first != UInt8(ascii: "0"), digits.count <= 9,
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let ordinal = Int(String(Substring(digits)))
    else { throw problem }
    self.init(roadmap: try RoadmapID(jsonText: String(jsonText[..<slash])), ordinal: ordinal)
  }

  public var jsonText: String { description }

  public static var jsonSchema: TextSchema {
    TextSchema(example: "R-1/14", pattern: "^R-[1-9][0-9]{0,8}/[1-9][0-9]{0,8}$")
  }
}

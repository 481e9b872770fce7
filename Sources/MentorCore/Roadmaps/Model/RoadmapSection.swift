public import JSONStore
import Wording

/// A section of a roadmap: a heading under which measures stand.
public struct RoadmapSection: Record, Hashable {
  /// The number as printed, such as `1.` or `Раздел 2.`; `nil` where the heading has none.
  public let number: String?

  /// The index of the section in which this one stands, less than its own; `nil` at the top.
  public let parent: Int?

  /// The stage of the target model that the heading names; `nil` where it names none.
  public let stage: ProgrammeStage?

  /// The heading without its number.
  public let title: String

  /// Creates a section.
  public init(number: String?, title: String, stage: ProgrammeStage? = nil, parent: Int? = nil) {
    self.number = number
    self.parent = parent
    self.stage = stage
    self.title = title
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    number = try map.optional("number", old?.number)
    parent = try map.optional("parent", old?.parent)
    let printedStage = try map.optional("stage", old?.stage?.rawValue)
    stage = printedStage.flatMap(ProgrammeStage.init(rawValue:))
    title = try map.field("title", old?.title)
    try map.check(ProgrammeStage.problem(printedStage))
  }
}

extension ProgrammeStage {
  /// What is wrong with `number` as a stored stage; `nil` where it is absent or sound.
  static func problem(_ number: Int?) -> ValueProblem? {
    guard let number, ProgrammeStage(rawValue: number) == nil else { return nil }
    return ValueProblem(
      Phrase(
        ru: "этапа \(number) нет: этапы нумеруются от 1 до 7",
        en: "there is no stage \(number): stages are numbered from 1 to 7"))
  }
}

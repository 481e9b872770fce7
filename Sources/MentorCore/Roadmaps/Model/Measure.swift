public import JSONStore
import Wording

/// A measure of a roadmap: what is to be done, by when, by whom, and what shall come of it.
///
/// All texts are those of the document; only markup and the breaks of lines and pages are gone.
public struct Measure: Record, Hashable, Identifiable {
  /// The details of the column «Содержание»; `nil` where there is none.
  public var content: String?

  /// When it is to be done.
  public var deadline: Deadline

  /// Texts of columns that the program has no field for, with their captions.
  public var extras: [CaptionedText]

  /// The roadmap and the place in it.
  public internal(set) var id: MeasureID

  /// The number as printed, such as `1.2.`; `nil` where the row has none.
  public var number: String?

  /// The file and line that it was read from; `nil` where it was entered by hand.
  public internal(set) var origin: MeasureOrigin?

  /// How far it has come.
  public var progress: MeasureProgress

  /// Those who are to do it: names, offices or organisations, in the words of the document.
  public var responsible: [String]

  /// What shall come of it; `nil` where the document does not say.
  public var result: String?

  /// The parts of ``result`` where it is a list, each without its number; else empty.
  public var results: [String]

  /// The index into the sections of the roadmap, of the innermost; `nil` where it stands under no heading.
  public var section: Int?

  /// The stage of the target model; `nil` where neither heading nor wording tell it.
  public var stage: ProgrammeStage?

  /// The figures that title, content or result promise, in the order of the text.
  public var targets: [MeasureTarget]

  /// What is to be done.
  public var title: String

  /// Creates a measure.
  public init(
    id: MeasureID, number: String? = nil, section: Int? = nil, stage: ProgrammeStage? = nil,
    title: String,
    content: String? = nil, responsible: [String] = [], result: String? = nil,
    extras: [CaptionedText] = [], deadline: Deadline, origin: MeasureOrigin? = nil,
    progress: MeasureProgress = .none, results: [String] = [], targets: [MeasureTarget] = []
  ) {
    self.content = content
    self.deadline = deadline
    self.extras = extras
    self.id = id
    self.number = number
    self.origin = origin
    self.progress = progress
    self.responsible = responsible
    self.result = result
    self.results = results
    self.section = section
    self.stage = stage
    self.targets = targets
    self.title = title
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    content = try map.optional("content", old?.content)
    deadline = try map.field("deadline", old?.deadline)
    extras = try map.field("extras", old?.extras, default: [])
    id = try map.field("id", old?.id)
    number = try map.optional("number", old?.number)
    origin = try map.optional("origin", old?.origin)
    progress = try map.field("progress", old?.progress, default: .none)
    responsible = try map.field("responsible", old?.responsible, default: [])
    result = try map.optional("result", old?.result)
    results = try map.field("results", old?.results, default: [])
    section = try map.optional("section", old?.section)
    let printedStage = try map.optional("stage", old?.stage?.rawValue)
    stage = printedStage.flatMap(ProgrammeStage.init(rawValue:))
    targets = try map.field("targets", old?.targets, default: [])
    title = try map.field("title", old?.title)
    try map.check(ProgrammeStage.problem(printedStage))
  }
}

/// A text under a caption that the program has no field for.
public struct CaptionedText: Record, Hashable {
  /// The caption of the column as printed; empty where it has none.
  public let caption: String

  /// The text.
  public let text: String

  /// Creates a captioned text.
  public init(caption: String, text: String) {
    self.caption = caption
    self.text = text
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    caption = try map.field("caption", old?.caption)
    text = try map.field("text", old?.text)
  }
}

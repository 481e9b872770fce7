import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl roadmap diff`.
struct RoadmapDiff: Command {
  static let about = About(
    "diff",
    Phrase(
      ru: "Сравнить две дорожные карты или две редакции.",
      en: "Compare two roadmaps or two editions."),
    discussion: Phrase(
      ru:
        "Каждая сторона — код дорожной карты или файл. Мероприятия узнаются по номеру, названию и "
        + "сроку, затем по названию, затем по сходству слов (от \(MeasureMatching.threshold) %, "
        + "значение по умолчанию); что узнано по сходству, названо. [-так-] отмечено, чего больше "
        + "нет, {+так+} — что появилось.",
      en: "Each side is the identifier of a roadmap or a file. Measures are recognised by number, "
        + "title and deadline, then by the title, then by likeness of their words (from "
        + "\(MeasureMatching.threshold) %, the default), which is said. [-This-] is gone, {+this+} "
        + "is new."),
    examples: [
      Example(
        "mentorctl roadmap diff R-1 новая-карта.txt",
        Phrase(ru: "Что изменилось в документе.", en: "What has changed in the document.")),
      Example(
        "mentorctl roadmap diff R-1 R-2 --json", Phrase(ru: "Для программы.", en: "For a program.")),
    ],
    exitStatuses: [ExitStatusNote(1, Phrase(ru: "Есть различия.", en: "They differ."))])

  @Argument(
    "old", value: ValueName(ru: "старая", en: "old"), completion: .files,
    Phrase(
      ru: "Прежняя редакция: код или файл.", en: "The earlier edition: identifier or file."))
  var old: String

  @Argument(
    "new", value: ValueName(ru: "новая", en: "new"), completion: .files,
    Phrase(ru: "Новая редакция: код или файл.", en: "The later edition: identifier or file."))
  var new: String

  @OptionGroup var decoding: EncodingOption

  func run(in context: AppContext) throws -> Answer {
    let sides = [RoadmapSide(old), RoadmapSide(new)]
    var known = RecordSet<Roadmap>()
    var notes: [Phrase] = []
    if sides.contains(where: { !$0.isFile }) {
      (known, notes) = try context.read { snapshot throws(WorkspaceError) in
        try snapshot.load(.roadmaps)
      }
    }
    let first = try sides[0].roadmaps(known, decoding, context)
    let second = try sides[1].roadmaps(known, decoding, context)
    let (one, other) = try RoadmapSide.likeliest(first, second)
    if first.count * second.count > 1 {
      notes.append(
        Phrase(
          ru: "в файле несколько дорожных карт; сравниваются «\(one.title.visible)» и "
            + "«\(other.title.visible)»",
          en: "a file holds several roadmaps; “\(one.title.visible)” and “\(other.title.visible)” "
            + "are compared"))
    }
    let comparison = RoadmapComparison(one, other)
    return Answer(
      report: ComparisonReport(
        comparison: comparison, names: (sides[0].name, sides[1].name),
        hasNewIDs: !sides[1].isFile
      ).report,
      notes: notes, status: comparison.isEmpty ? .done : .no)
  }
}

/// One side of a comparison: a roadmap of the directory, or a file.
struct RoadmapSide {
  private let typed: String

  /// Takes a word with a point or a slash, or `-` for standard input, for a file.
  init(_ typed: String) { self.typed = typed }

  var isFile: Bool { typed == "-" || typed.contains("/") || typed.contains(".") }

  /// The side as messages name it: the identifier, or the name of the file without folders.
  var name: String {
    guard isFile else { return typed.cleaned().uppercased().visible }
    return (typed.split(separator: "/").last.map(String.init) ?? typed).visible
  }

  /// The roadmaps that are meant, at least one.
  func roadmaps(
    _ known: RecordSet<Roadmap>, _ decoding: EncodingOption, _ context: AppContext
  ) throws -> [Roadmap] {
    guard isFile else { return [try RecordReference(argument: typed).record(in: known)] }
    let source = try RoadmapSource(
      path: typed, encoding: decoding.encoding?.encoding, files: context.world.files)
    let read = source.read(firstID: RoadmapID(number: 1), period: nil, known: RecordSet())
    guard !read.roadmaps.isEmpty else { throw EmptyRoadmapFile(file: name) }
    return read.roadmaps
  }

  /// The roadmap of `editions` that is most like `old`; `nil` where there are none.
  static func likeliest(_ old: Roadmap, among editions: [Roadmap]) -> Roadmap? {
    guard editions.count > 1 else { return editions.first }
    let scored = editions.map { ($0, RoadmapComparison(old, $0).common.count) }
    return scored.max { $0.1 < $1.1 }?.0
  }

  /// The roadmap of `first` and the one of `second` that are most alike.
  static func likeliest(
    _ first: [Roadmap], _ second: [Roadmap]
  ) throws -> (Roadmap, Roadmap) {
    let pairs = first.compactMap { one in likeliest(one, among: second).map { (one, $0) } }
    let scored = pairs.map { ($0, RoadmapComparison($0.0, $0.1).common.count) }
    guard let best = scored.max(by: { $0.1 < $1.1 }) else { throw EmptyRoadmapFile(file: "") }
    return best.0
  }
}

/// A file that holds no table of measures, where a roadmap is needed.
struct EmptyRoadmapFile: MentorError, Equatable {
  let file: String

  var category: ErrorCategory { .badData }

  var message: Phrase {
    Phrase(
      ru: "в файле \(file) нет таблицы мероприятий",
      en: "the file \(file) holds no table of measures")
  }

  var hint: Phrase? {
    Phrase(
      ru: "Посмотрите, что в нём прочитано: mentorctl roadmap import ФАЙЛ --dry-run.",
      en: "See what is read from it by mentorctl roadmap import FILE --dry-run.")
  }
}

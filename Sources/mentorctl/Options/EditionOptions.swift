import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// Whether a document is a new edition of a known roadmap, and what is what in it.
struct EditionOptions: ArgumentSet {
  @Option(
    "into", value: ValueName(ru: "карта", en: "roadmap"), completion: .dynamic("roadmaps"),
    Phrase(
      ru: "Файл — новая редакция этой карты: коды и отметки сохраняются.",
      en: "The file is a new edition of this roadmap: identifiers and marks are kept."))
  var target: RecordReference?

  @Flag(
    "new",
    Phrase(
      ru: "Файл — отдельная карта, даже если похож на известную.",
      en: "The file is a roadmap of its own, even if it looks like a known one."))
  var isNew: Bool

  @Option(
    "match", value: ValueName(ru: "старое=новое", en: "old=new"),
    Phrase(
      ru: "С --into: мероприятие R-1/3 — то же, что показано как R-1/20 (R-1/3=R-1/20), или его "
        + "больше нет (R-1/3=). Можно повторять.",
      en:
        "With --into: measure R-1/3 is the one shown as R-1/20 (R-1/3=R-1/20), or it is no longer "
        + "there (R-1/3=). Repeatable."))
  var choices: [MeasureChoice]

  func validate(files: [String]) throws(UsageError) {
    if target != nil, isNew {
      throw UsageError(
        Phrase(ru: "--into и --new противоречат друг другу", en: "--into and --new contradict"))
    }
    if target != nil, files.count > 1 {
      throw UsageError(
        Phrase(ru: "--into принимает один файл", en: "--into takes one file"))
    }
    if target == nil, !choices.isEmpty {
      throw UsageError(
        Phrase(ru: "--match имеет смысл только с --into", en: "--match needs --into"))
    }
  }
}

/// That a measure goes on as another one, as a person says it: `R-1/3=R-1/20`, or `R-1/3=` for none.
struct MeasureChoice: ArgumentValue {
  let old: MeasureID
  let new: MeasureID?

  init(argument: String) throws(ArgumentProblem) {
    guard let sign = argument.firstIndex(of: "=") else {
      throw ArgumentProblem(
        Phrase(ru: "нет знака равенства", en: "the equals sign is missing"),
        hint: Phrase(
          ru: "Напишите, например: R-1/3=R-1/20.", en: "Write, for example: R-1/3=R-1/20."))
    }
    old = try MeasureID(argument: String(argument[..<sign]))
    let rest = argument[argument.index(after: sign)...]
    new = rest.allSatisfy(\.isWhitespace) ? nil : try MeasureID(argument: String(rest))
  }

  static var valueName: ValueName { ValueName(ru: "старое=новое", en: "old=new") }
}

public import JSONStore
import Wording

/// A question of a survey.
public struct Question: Record, Hashable {
  /// Whether an answer beside the options is kept («другое»).
  public var allowsOther: Bool

  /// Which field of the person or of the profile the answer fills; `nil` where it fills none.
  ///
  /// Only answers of an intake survey fill fields.
  public var field: ImportColumn?

  /// The heading of the grid in whose rows the question stands; `nil` where it stands alone.
  public var group: String?

  /// The key by which responses hold the answer: small Latin letters, digits and hyphens.
  public let key: String

  /// What the answer is.
  public var kind: QuestionKind

  /// How many options or people may be named; `nil` where there is no limit.
  public var most: Int?

  /// The options of a choice, in their order.
  public var options: [String]

  /// Whether a response without an answer is refused.
  public var required: Bool

  /// The scale of a mark; `nil` for other questions.
  public var scale: SurveyScale?

  /// Other ways to write an option, each with the option that it means.
  public var synonyms: [String: String]

  /// The question as people read it.
  public var text: String

  /// Creates a question.
  public init(
    _ key: String, _ text: String, _ kind: QuestionKind = .text, options: [String] = [],
    scale: SurveyScale? = nil, most: Int? = nil, field: ImportColumn? = nil,
    required: Bool = false, allowsOther: Bool = false, group: String? = nil,
    synonyms: [String: String] = [:]
  ) {
    self.key = key
    self.text = text
    self.kind = kind
    self.options = options
    self.scale = scale
    self.most = most
    self.field = field
    self.required = required
    self.allowsOther = allowsOther
    self.group = group
    self.synonyms = synonyms
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    allowsOther =
      try map.optional("allowsOther", old.flatMap { $0.allowsOther ? true : nil }) ?? false
    field = try map.optional("field", old?.field)
    group = try map.optional("group", old?.group)
    key = try map.field("key", old?.key)
    kind = try map.field("kind", old?.kind)
    most = try map.optional("most", old?.most)
    options =
      try map.optional("options", old.flatMap { $0.options.isEmpty ? nil : $0.options }) ?? []
    required = try map.field("required", old?.required, default: false)
    scale = try map.optional("scale", old?.scale)
    synonyms =
      try map.optional("synonyms", old.flatMap { $0.synonyms.isEmpty ? nil : $0.synonyms }) ?? [:]
    text = try map.field("text", old?.text)
    try map.check(problem)
  }

  /// The question as a form shows it where it stands in a grid: «Встречи [личные]».
  public var fullText: String { group.map { "\($0) [\(text)]" } ?? text }

  /// The header of the question in the table that a form gives, folded.
  var header: FoldedText { FoldedText(fullText) }

  private var problem: ValueProblem? {
    let name = key.isEmpty ? text : key
    return Self.problem(key: key)
      ?? shapeProblem.map { what in
        ValueProblem(
          Phrase(ru: "вопрос ", en: "question ") + .quoted(name) + Phrase(verbatim: ": ") + what)
      }
  }

  private static func problem(key: String) -> ValueProblem? {
    let words = key.split(separator: "-", omittingEmptySubsequences: false)
    let fits = words.allSatisfy { word in
      !word.isEmpty
        && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
    guard !fits || key.utf8.count > 60 else { return nil }
    return ValueProblem(
      .quoted(key)
        + Phrase(
          ru:
            " — не ключ вопроса: нужны строчные латинские буквы и цифры через дефис, до 60 знаков",
          en: " is no key of a question: small Latin letters and digits joined by hyphens, up to 60"
        ))
  }

  private var shapeProblem: Phrase? {
    if text.cleaned().isEmpty { return Phrase(ru: "нет текста", en: "there is no text") }
    if kind.hasOptions, options.count + (allowsOther ? 1 : 0) < 2 {
      return Phrase(ru: "нужно не меньше двух вариантов", en: "at least two options are needed")
    }
    if !kind.hasOptions, !options.isEmpty || allowsOther || !synonyms.isEmpty {
      return Phrase(
        ru: "варианты бывают только у вопросов choice и choices",
        en: "only questions of the kinds choice and choices have options")
    }
    if Set(options.map { FoldedText($0) }).count < options.count {
      return Phrase(ru: "вариант повторяется", en: "an option occurs twice")
    }
    if let stray = synonyms.values.sorted().first(where: { !options.contains($0) }) {
      return Phrase(ru: "синоним указывает на ", en: "a synonym means ") + .quoted(stray)
        + Phrase(ru: ", а такого варианта нет", en: ", and there is no such option")
    }
    if (scale == nil) == (kind == .scale) {
      return Phrase(
        ru: "шкала (scale) нужна вопросам вида scale и только им",
        en: "questions of the kind scale, and no others, need a scale")
    }
    if let most, most < 1 || !(kind == .choices || kind.namesPeople) {
      return Phrase(
        ru: "предел most бывает у choices, people и vetoes и не меньше 1",
        en: "choices, people and vetoes alone have most, which is 1 or more")
    }
    return nil
  }
}
